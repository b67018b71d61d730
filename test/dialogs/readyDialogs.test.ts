import { ConversationState, MemoryStorage, TestAdapter, type Activity } from 'botbuilder';
import { DialogSet } from 'botbuilder-dialogs';
import { CreateRequestDialog, MyRequestsDialog, ShowRequestDialog } from 'botbuilder-atlassian';
import { expect } from 'chai';
import { request } from '../../dialogs/requests/follow/showRequestDialog';
import { MemoryStorage as LoginStorage } from '../../src/storage/memoryStorage';
import { startEmulatedLogin, type EmulatedLogin } from '../support/emulatedLogin';

describe('the dialogs in a bot that has no assistant', () => {
  let emulated: EmulatedLogin;
  let adapter: TestAdapter;

  beforeEach(async () => {
    emulated = await startEmulatedLogin(new LoginStorage());
    await emulated.signIn();
    const sessions = { session: () => emulated.login.session(emulated.ann) };
    const state = new ConversationState(new MemoryStorage());
    const dialogs = new DialogSet(state.createProperty('dialogs'))
      .add(new MyRequestsDialog('list', sessions))
      .add(new ShowRequestDialog(request.id, sessions))
      .add(new CreateRequestDialog('create', sessions));
    adapter = new TestAdapter(async (context) => {
      const dc = await dialogs.createContext(context);
      const { status } = await dc.continueDialog();
      if (status === 'empty') await dc.beginDialog('list', {});
      if (status === 'complete') await dc.beginDialog('create', {});
      await state.saveChanges(context);
    });
  });
  afterEach(() => emulated.close());

  async function say(said: string | Partial<Activity>): Promise<string> {
    const before = adapter.activeQueue.length;
    await adapter.send(said).startTest();
    return JSON.stringify(adapter.activeQueue.slice(before));
  }

  it('understand the tiles of the list, and do with a request what its own button says', async () => {
    expect(await say('hello')).to.match(/1\. ITH-/);
    expect(await say('request ITH-1')).to.match(/ITH-1: /);
    expect(await say('request ITH-2'), 'another one').to.match(/ITH-2: /);
    expect(await say('mute ITH-1'), 'an older card').to.contain('no more notifications about ITH-1');
    expect(await say('comment ITH-3')).to.contain('What would you like to say on ITH-3?');
  });

  it('end where whoever looks at a list says so, and look for no request of that name', async () => {
    await say('hello');
    const told = await say('actually, forget it');
    expect(told).to.contain('All right, cancelled.').and.not.to.contain('I found no request');
    expect(told, 'the bot goes on').to.contain('What do you need?');
    expect(await say('cancel'), 'a request, before its type is known').to.contain('All right, cancelled.');
    await say('my laptop is broken');
    expect(await say('cancel'), 'a request, while types are offered').to.contain('All right, cancelled.');
  });

  it('leave no card in use when another begins in the turn in which one ends', async () => {
    const list = await say('hello');
    const [, card] = /"card":"([^"]+)"/.exec(list) ?? [];
    expect(await say('elephants that nobody has ever raised')).to.contain('What do you need?');
    expect(await say({ type: 'message', value: { say: 'all', card } })).to.contain('from earlier and no longer works');
  });
});
