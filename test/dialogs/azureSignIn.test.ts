import { ActivityTypes, ConversationState, MemoryStorage, TestAdapter } from 'botbuilder';
import { DialogSet } from 'botbuilder-dialogs';
import { expect } from 'chai';
import { inspect } from 'node:util';
import { AzureSignInDialog } from '../../dialogs/login/azureSignInDialog';

describe('signing in through a connection of the Azure Bot', () => {
  const connection = 'staff directory';
  const event = {
    type: ActivityTypes.Event,
    name: 'tokens/response',
    value: { connectionName: connection, token: 'FORGED' },
  };

  it('takes the token service’s word, and no event’s', async () => {
    const state = new ConversationState(new MemoryStorage());
    const dialogs = new DialogSet(state.createProperty('dialogs')).add(new AzureSignInDialog('azure'));
    const results: unknown[] = [];
    let who = { channelId: '', userId: '' };
    const adapter = new TestAdapter(async (context) => {
      who = { channelId: context.activity.channelId, userId: context.activity.from.id };
      const dc = await dialogs.createContext(context);
      const turn = dc.activeDialog ? await dc.continueDialog() : await dc.beginDialog('azure', { connection });
      results.push(turn.result ?? turn.status);
      await state.saveChanges(context);
    });
    await adapter.send('log in').startTest();
    await adapter.send(event).startTest();
    expect(results.at(-1)).to.equal('waiting');

    adapter.addUserToken(connection, who.channelId, who.userId, 'from the token service');
    await adapter.send(event).startTest();
    expect(results.at(-1)).to.deep.equal({ status: 'connected' });
  });

  it('tells the bot, and not the chat, why the token service does not help, and nothing of what it was asked with', async () => {
    const state = new ConversationState(new MemoryStorage());
    const told: (readonly [string, unknown])[] = [];
    const dialog = new AzureSignInDialog('azure', (what, error) => void told.push([what, error]));
    const dialogs = new DialogSet(state.createProperty('dialogs')).add(dialog);
    let result: unknown;
    const adapter = new TestAdapter(async (context) => {
      ({ result } = await (await dialogs.createContext(context)).beginDialog('azure', { connection }));
    });
    const refused = Object.assign(new Error('Unauthorized'), { request: { headers: { authorization: 'SECRET' } } });
    adapter.getUserToken = () => Promise.reject(refused);
    await adapter.send('log in').startTest();
    expect([result, adapter.activeQueue]).to.deep.equal([{ status: 'unavailable' }, []]);
    expect(told.map(([what, error]) => `${what}: ${String(error)}`)).to.deep.equal([
      'connection staff directory: Error: Unauthorized',
    ]);
    expect(inspect(told)).not.to.contain('SECRET');
  });
});
