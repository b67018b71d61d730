// A bot in TypeScript on restify, with an ActivityHandler: "help" signs the person in and raises a request.
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  PrivateConversationState,
  type TurnContext,
} from 'botbuilder';
import {
  createAtlassianLogin,
  CreateRequestDialog,
  embeddedEncryptionKeys,
  LmdbStorage,
  SealedStorage,
} from 'botbuilder-atlassian';
import { DialogSet } from 'botbuilder-dialogs';
import restify from 'restify';

const { PORT: port = '3978', EMULATOR_URL, MicrosoftAppId: appId = '' } = process.env;
const { JIRA_OAUTH2_CLIENT_ID: clientId = '', JIRA_OAUTH2_CLIENT_SECRET: clientSecret = '' } = process.env;
const { JIRA_OAUTH2_CALLBACK_URL: callbackUrl = `http://localhost:${port}/oauth2/jira/callback/` } = process.env;
const storage = new LmdbStorage('data');
const encryptionKeys = embeddedEncryptionKeys('data');
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ ...process.env }));
const state = new PrivateConversationState(new SealedStorage(storage, encryptionKeys));
const dialogs = new DialogSet(state.createProperty('dialogs'));

class Bot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage((context) => this.talk(context));
    // The browser has finished the sign-in. For what Teams needs as well, see teams.ts.
    this.onEvent((context) => this.talk(context));
  }

  private async talk(context: TurnContext): Promise<void> {
    const dc = await dialogs.createContext(context);
    const { status } = await dc.continueDialog();
    if (status === 'empty' && context.activity.text === 'help') await dc.beginDialog('help');
    else if (status === 'empty') await context.sendActivity('Say "help", and I raise a request for you.');
    await state.saveChanges(context);
  }
}

const bot = new Bot();
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
// Signs people in by itself.
dialogs.add(new CreateRequestDialog('help', jira, jira.chatFiles));

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) =>
  adapter.process(request, response, (context) => bot.run(context)),
);
server.get('/oauth2/jira/chat/', jira.startRoute);
server.get('/oauth2/jira/callback/', jira.callbackRoute);
server.listen(Number(port), () => process.stdout.write(`The bot listens at http://localhost:${port}/api/messages\n`));
