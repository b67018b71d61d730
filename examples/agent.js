// An agent in JavaScript on the Microsoft 365 Agents SDK, with commands of its own: it echoes, and adds Jira comments as the signed-in person.
const { AgentApplication, authorizeJWT, CloudAdapter, loadAuthConfigFromEnv } = require('@microsoft/agents-hosting');
const { embeddedEncryptionKeys, LmdbStorage } = require('botbuilder-atlassian');
const { createAtlassianLogin } = require('botbuilder-atlassian/agents');
const express = require('express');

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
adapter.use(jira.guard);

agent.onMessage(/^comment [A-Z]+-\d+: ./, async (context) => {
  const [, key, text] = /^comment (\S+): (.*)$/s.exec(context.activity.text);
  // If asked to sign in first, the person need not say it again. It runs once, however often the channel delivers the activity.
  await jira.ensureSignedIn(context, async ({ serviceDesk }) => {
    await serviceDesk.comment(key, text);
    await context.sendActivity(`Added to ${key}.`);
  });
});
agent.onActivity('message', async (context) => {
  const session = await jira.session(context);
  const who = session ? (await session.profile()).name : 'Somebody';
  await context.sendActivity(`${who} said: ${context.activity.text}`);
});

const server = express();
server.post('/api/messages', express.json(), authorizeJWT(authentication), (request, response) =>
  adapter.process(request, response, (context) => agent.run(context)),
);
server.get('/oauth2/jira/chat/', jira.startRoute);
server.get('/oauth2/jira/callback/', jira.callbackRoute);
server.listen(port, () => process.stdout.write(`The agent listens at http://localhost:${port}/api/messages\n`));
