// The package's assistant in a bot on Fastify: any sentence can start a request.
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, PrivateConversationState } from 'botbuilder';
import {
  AssistantDialog,
  createAtlassianLogin,
  embeddedEncryptionKeys,
  LmdbStorage,
  SealedStorage,
} from 'botbuilder-atlassian';
import { DialogSet } from 'botbuilder-dialogs';
import Fastify from 'fastify';

const { PORT: port = '3978', EMULATOR_URL, MicrosoftAppId: appId = '' } = process.env;
const { JIRA_OAUTH2_CLIENT_ID: clientId = '', JIRA_OAUTH2_CLIENT_SECRET: clientSecret = '' } = process.env;
const { JIRA_OAUTH2_CALLBACK_URL: callbackUrl = `http://localhost:${port}/oauth2/jira/callback/` } = process.env;
const storage = new LmdbStorage('data');
const encryptionKeys = embeddedEncryptionKeys('data');
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(process.env));

const jira = createAtlassianLogin({
  adapter,
  run,
  appId,
  clientId,
  clientSecret,
  callbackUrl,
  ...(EMULATOR_URL && { endpoints: { auth: EMULATOR_URL, api: EMULATOR_URL } }),
  storage,
  encryptionKeys,
});

const state = new PrivateConversationState(new SealedStorage(storage, encryptionKeys));
const dialogs = new DialogSet(state.createProperty('dialogs'));
dialogs.add(new AssistantDialog('assistant', jira, jira.chatFiles));

async function run(context) {
  const dc = await dialogs.createContext(context);
  const { status } = await dc.continueDialog();
  if (status === 'empty' && context.activity.type === 'message') await dc.beginDialog('assistant');
  await state.saveChanges(context);
}

const server = Fastify();
/** Lets a handler for Node.js write the response, which Fastify wraps in its own. */
const onNode = (handler) => async (request, reply) => {
  reply.hijack();
  await handler(request.raw, reply.raw);
};
server.get('/oauth2/jira/chat/', onNode(jira.startRoute));
server.get('/oauth2/jira/callback/', onNode(jira.callbackRoute));
server.post('/api/messages', async (request, reply) => {
  /** A response with the methods that the SDK calls. */
  const response = {
    socket: request.socket,
    status: (code) => reply.status(code),
    header: (name, value) => reply.header(name, value),
    send: (body) => reply.send(body),
    end: () => reply.sent || reply.send(),
  };
  await adapter.process(request, response, run);
  return reply;
});
await server.listen({ port: Number(port) });
process.stdout.write(`The bot listens at http://localhost:${port}/api/messages\n`);
