// The package's assistant in a bot for Teams: any sentence can start a request.
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  PrivateConversationState,
  TeamsActivityHandler,
  type TurnContext,
} from 'botbuilder';
import {
  AssistantDialog,
  createAtlassianLogin,
  embeddedEncryptionKeys,
  LmdbStorage,
  SealedStorage,
} from 'botbuilder-atlassian';
import { DialogSet } from 'botbuilder-dialogs';
import express from 'express';

const { PORT: port = '3978', EMULATOR_URL, MicrosoftAppId: appId = '' } = process.env;
const { JIRA_OAUTH2_CLIENT_ID: clientId = '', JIRA_OAUTH2_CLIENT_SECRET: clientSecret = '' } = process.env;
const { JIRA_OAUTH2_CALLBACK_URL: callbackUrl = `http://localhost:${port}/oauth2/jira/callback/` } = process.env;
const storage = new LmdbStorage('data');
const encryptionKeys = embeddedEncryptionKeys('data');
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ ...process.env }));
const state = new PrivateConversationState(new SealedStorage(storage, encryptionKeys));
const dialogs = new DialogSet(state.createProperty('dialogs'));

class TeamsBot extends TeamsActivityHandler {
  constructor() {
    super();
    this.onMessage((context) => this.talk(context));
    // The browser has finished the sign-in.
    this.onEvent((context) => this.talk(context));
  }

  /** The sign-in pop-up hands over the code. */
  protected override handleTeamsSigninVerifyState(context: TurnContext): Promise<void> {
    return this.talk(context);
  }

  private async talk(context: TurnContext): Promise<void> {
    const dc = await dialogs.createContext(context);
    const { status } = await dc.continueDialog();
    if (status === 'empty' && context.activity.type === 'message') await dc.beginDialog('assistant');
    await state.saveChanges(context);
  }
}

const bot = new TeamsBot();
const jira = createAtlassianLogin({
  adapter,
  run: (context) => bot.run(context),
  appId,
  clientId,
  clientSecret,
  callbackUrl,
  ...(EMULATOR_URL && { endpoints: { auth: EMULATOR_URL, api: EMULATOR_URL } }),
  storage,
  encryptionKeys,
});
dialogs.add(new AssistantDialog('assistant', jira, jira.chatFiles));

const server = express();
server.post('/api/messages', express.json(), (request, response) =>
  adapter.process(request, response, (context) => bot.run(context)),
);
server.get('/oauth2/jira/chat/', jira.startRoute);
server.get('/oauth2/jira/callback/', jira.callbackRoute);
server.listen(Number(port), () => process.stdout.write(`The bot listens at http://localhost:${port}/api/messages\n`));
