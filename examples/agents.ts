// The package's assistant in an agent on the Microsoft 365 Agents SDK: any sentence can start a request.
import { AgentApplication, authorizeJWT, CloudAdapter, loadAuthConfigFromEnv } from '@microsoft/agents-hosting';
import { AssistantDialog, embeddedEncryptionKeys, LmdbStorage, SealedStorage } from 'botbuilder-atlassian';
import { createAtlassianLogin, createDialogHandler } from 'botbuilder-atlassian/agents';
import express from 'express';

const { PORT: port = '3978', EMULATOR_URL } = process.env;
const { JIRA_OAUTH2_CLIENT_ID: clientId = '', JIRA_OAUTH2_CLIENT_SECRET: clientSecret = '' } = process.env;
const { JIRA_OAUTH2_CALLBACK_URL: callbackUrl = `http://localhost:${port}/oauth2/jira/callback/` } = process.env;
const storage = new LmdbStorage('data');
const encryptionKeys = embeddedEncryptionKeys('data');
const authentication = loadAuthConfigFromEnv();
const adapter = new CloudAdapter(authentication);
const agent = new AgentApplication({ adapter, storage });

const jira = createAtlassianLogin({
  agent,
  clientId,
  clientSecret,
  callbackUrl,
  ...(EMULATOR_URL && { endpoints: { auth: EMULATOR_URL, api: EMULATOR_URL } }),
  storage,
  encryptionKeys,
});

agent.onMessage('how many', async (context) => {
  const session = await jira.session(context);
  const { items } = (await session?.serviceDesk.myRequests({ status: 'open' })) ?? { items: [] };
  await context.sendActivity(session ? `You have ${items.length} open requests.` : 'Say "log in" first.');
});
const assistant = new AssistantDialog('assistant', jira, jira.chatFiles);
// The sign-in ends with an event, and in Teams with an invoke. Newcomers (conversationUpdate) are greeted.
const talk = createDialogHandler(assistant, new SealedStorage(storage, encryptionKeys));
agent.onActivity(['message', 'event', 'invoke', 'conversationUpdate'], talk);

const server = express();
server.post('/api/messages', express.json(), authorizeJWT(authentication), (request, response) =>
  adapter.process(request, response, (context) => agent.run(context)),
);
server.get('/oauth2/jira/chat/', jira.startRoute);
server.get('/oauth2/jira/callback/', jira.callbackRoute);
server.listen(Number(port), () => process.stdout.write(`The agent listens at http://localhost:${port}/api/messages\n`));
