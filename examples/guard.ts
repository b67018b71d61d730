// An agent without dialogs on the Microsoft 365 Agents SDK: it asks people to sign in when it needs Jira, and then does what they asked for.
import { AgentApplication, authorizeJWT, CloudAdapter, loadAuthConfigFromEnv } from '@microsoft/agents-hosting';
import { embeddedEncryptionKeys, LmdbStorage } from 'botbuilder-atlassian';
import { createAtlassianLogin } from 'botbuilder-atlassian/agents';
import express from 'express';

const { PORT: port = '3978', EMULATOR_URL } = process.env;
const { JIRA_OAUTH2_CLIENT_ID: clientId = '', JIRA_OAUTH2_CLIENT_SECRET: clientSecret = '' } = process.env;
const { JIRA_OAUTH2_CALLBACK_URL: callbackUrl = `http://localhost:${port}/oauth2/jira/callback/` } = process.env;
const authentication = loadAuthConfigFromEnv();
const adapter = new CloudAdapter(authentication);
const agent = new AgentApplication({ adapter });

const jira = createAtlassianLogin({
  agent,
  clientId,
  clientSecret,
  callbackUrl,
  ...(EMULATOR_URL && { endpoints: { auth: EMULATOR_URL, api: EMULATOR_URL } }),
  storage: new LmdbStorage('data'),
  encryptionKeys: embeddedEncryptionKeys('data'),
});
// Handles the code, and everything else that belongs to the sign-in.
adapter.use(jira.guard);

agent.onMessage(/^how many/i, async (context) => {
  await jira.ensureSignedIn(context, async (session) => {
    const [{ name }, { items }] = await Promise.all([
      session.profile(),
      session.serviceDesk.myRequests({ status: 'open' }),
    ]);
    await context.sendActivity(`${name}, you have ${items.length} open requests.`);
  });
});
agent.onMessage('log out', async (context) => {
  await jira.signOut(context);
  await context.sendActivity('You are signed out.');
});
agent.onActivity('message', async (context) => {
  await context.sendActivity('Ask me how many requests you have open.');
});

const server = express();
server.post('/api/messages', express.json(), authorizeJWT(authentication), (request, response) =>
  adapter.process(request, response, (context) => agent.run(context)),
);
server.get('/oauth2/jira/chat/', jira.startRoute);
server.get('/oauth2/jira/callback/', jira.callbackRoute);
server.listen(Number(port), () => process.stdout.write(`The agent listens at http://localhost:${port}/api/messages\n`));
