// A bot on Azure Functions (programming model 4): "hello" signs you in and tells how many requests you have open. Its host.json has an
// empty routePrefix, so that the addresses are the usual ones; its store is shared by all instances.
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { app } from '@azure/functions';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { createAtlassianLogin, openStorage, parseEncryptionKeys } from 'botbuilder-atlassian';

const { EMULATOR_URL, MicrosoftAppId: appId = '', STORAGE_URL = 'memory:', ENCRYPTION_KEYS = '' } = process.env;
const { JIRA_OAUTH2_CLIENT_ID: clientId = '', JIRA_OAUTH2_CLIENT_SECRET: clientSecret = '' } = process.env;
const { JIRA_OAUTH2_CALLBACK_URL: callbackUrl = 'http://localhost:7071/oauth2/jira/callback/' } = process.env;
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(process.env));
const jira = createAtlassianLogin({
  adapter,
  run,
  appId,
  clientId,
  clientSecret,
  callbackUrl,
  ...(EMULATOR_URL && { endpoints: { auth: EMULATOR_URL, api: EMULATOR_URL } }),
  storage: openStorage(STORAGE_URL).storage,
  encryptionKeys: parseEncryptionKeys(ENCRYPTION_KEYS),
});
adapter.use(jira.guard);

async function run(context) {
  if (context.activity.type !== 'message') return;
  await jira.ensureSignedIn(context, async ({ serviceDesk }) => {
    const { items } = await serviceDesk.myRequests({ status: 'open' });
    await context.sendActivity(`You have ${items.length} open requests.`);
  });
}

/** Lets a handler for Node.js, Express or restify answer the Fetch API requests of Azure Functions. */
async function answered(request, handle, body) {
  const { pathname, search } = new URL(request.url);
  const incoming = Object.assign(new IncomingMessage(new Socket()), {
    method: request.method,
    url: pathname + search,
    headers: Object.fromEntries(request.headers),
    body,
  });
  const response = new ServerResponse(incoming);
  let content = '';
  const end = (text = '') => {
    content += typeof text === 'string' ? text : JSON.stringify(text);
    return response;
  };
  const status = (code) => Object.assign(response, { statusCode: code });
  const header = (name, value) => response.setHeader(name, value);
  await handle(incoming, Object.assign(response, { end, send: end, status, header }));
  const { 'set-cookie': cookies = [], ...headers } = response.getHeaders();
  return { status: response.statusCode, headers, cookies: [cookies].flat().map(cookieOf), body: content };
}

/** A cookie as Functions expects it; of several headers with one name it would keep only the last. */
function cookieOf(text) {
  const [, name, value, maxAge] = /^([^=]+)=([^;]*);.*Max-Age=(\d+)/.exec(text);
  return { name, value, maxAge: Number(maxAge), path: '/', secure: true, httpOnly: true, sameSite: 'Lax' };
}

/** The functions, by their path. */
export const functions = {
  'oauth2/jira/chat': { methods: ['GET'], handler: (request) => answered(request, jira.startRoute) },
  'oauth2/jira/callback': { methods: ['GET'], handler: (request) => answered(request, jira.callbackRoute) },
  'api/messages': {
    methods: ['POST'],
    handler: async (request) =>
      answered(request, (incoming, response) => adapter.process(incoming, response, run), await request.json()),
  },
};
for (const [route, { methods, handler }] of Object.entries(functions))
  app.http(route.replaceAll('/', '-'), { route, methods, authLevel: 'anonymous', handler });
