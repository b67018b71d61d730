import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
  MessageFactory,
  type Request as BotRequest,
} from 'botbuilder';
import restify from 'restify';
import type { BotReady } from './botProcess';

/**
 * The SDK's echo bot: a number in its conversation state, one message back. It signs nobody in. With `calls: 3` it also shows a
 * card and takes the buttons off the one before, as ours does at every turn.
 */
export async function startEchoBot({ calls }: { readonly calls: 1 | 3 }): Promise<BotReady> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const state = new ConversationState(new MemoryStorage());
  const counter = state.createProperty<number>('turns');
  const lastCard = state.createProperty<string | undefined>('card');
  const menu = ['Create request', 'My requests', 'Approvals', 'Log out'];
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser({ mapParams: false }));
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request as BotRequest, response, async (context) => {
      const turns = (await counter.get(context, 0)) + 1;
      await counter.set(context, turns);
      await context.sendActivity(`${turns}: you said ${context.activity.text}`);
      if (calls === 3) {
        const last = await lastCard.get(context);
        const shown = await context.sendActivity(MessageFactory.attachment(CardFactory.heroCard('', [], menu)));
        if (last !== undefined)
          await context.updateActivity({ ...MessageFactory.attachment(CardFactory.heroCard('')), id: last });
        await lastCard.set(context, shown?.id);
      }
      await state.saveChanges(context);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://localhost:${server.address().port}` };
}
