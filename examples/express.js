// A bot in JavaScript on Express. Whatever you say, it signs you in and lists your open requests.
const { CloudAdapter, ConfigurationBotFrameworkAuthentication, PrivateConversationState } = require('botbuilder');
const { createAtlassianLogin, embeddedEncryptionKeys, LmdbStorage, SealedStorage } = require('botbuilder-atlassian');
const { DialogSet, WaterfallDialog } = require('botbuilder-dialogs');
const express = require('express');

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
const dialogs = new DialogSet(state.createProperty('dialogs'))
  .add(jira.dialog('jiraLogin'))
  .add(new WaterfallDialog('openRequests', [(step) => step.beginDialog('jiraLogin'), tellOpenRequests]));

async function tellOpenRequests(step) {
  if (step.result.status === 'signedIn') {
    const { items } = await step.result.session.serviceDesk.myRequests({ status: 'open' });
    const lines = items.map(({ key, summary }) => `${key}: ${summary}`);
    await step.context.sendActivity(lines.join('\n\n') || 'You have no open requests.');
  }
  return step.endDialog();
}

/** For activities of any type: the sign-in ends with an event, and in Teams with an invoke. */
async function run(context) {
  const dc = await dialogs.createContext(context);
  const { status } = await dc.continueDialog();
  if (status === 'empty' && context.activity.type === 'message') await dc.beginDialog('openRequests');
  await state.saveChanges(context);
}

const server = express();
server.post('/api/messages', express.json(), (request, response) => adapter.process(request, response, run));
server.get('/oauth2/jira/chat/', jira.startRoute);
server.get('/oauth2/jira/callback/', jira.callbackRoute);
server.listen(port, () => process.stdout.write(`The bot listens at http://localhost:${port}/api/messages\n`));
