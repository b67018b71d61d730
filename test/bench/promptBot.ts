import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
  type Request as BotRequest,
} from 'botbuilder';
import { ComponentDialog, DialogSet, OAuthPrompt, WaterfallDialog, type DialogState } from 'botbuilder-dialogs';
import restify from 'restify';
import type { BotReady } from './botProcess';
import type { Services } from './services';

/** The SDK's own way to sign in: `OAuthPrompt`, then a word to whoever is signed in. */
export async function startPromptBot({ bots }: Services): Promise<BotReady> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ OAuthUrl: bots }));
  const state = new ConversationState(new MemoryStorage());
  const dialogs = new DialogSet(state.createProperty<DialogState>('dialogs'));
  const root = new ComponentDialog('root')
    .addDialog(
      new WaterfallDialog('sign in', [
        (step) => step.beginDialog('prompt'),
        async (step) => {
          await step.context.sendActivity('You are signed in.');
          return step.endDialog();
        },
      ]),
    )
    .addDialog(new OAuthPrompt('prompt', { connectionName: 'sign-in', title: 'Log in' }));
  dialogs.add(root);
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser({ mapParams: false }));
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request as BotRequest, response, async (context) => {
      // Of a bot without an app id the client has none, which it then refuses.
      Object.assign(context.turnState.get<object>(adapter.UserTokenClientKey), { appId: 'bot' });
      const dc = await dialogs.createContext(context);
      await dc.continueDialog();
      if (!dc.activeDialog && !context.responded) await dc.beginDialog(root.id);
      await state.saveChanges(context);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://localhost:${server.address().port}` };
}
