import { expect } from 'chai';
import {
  ActivityEventNames,
  ActivityTypes,
  ConversationState,
  MemoryStorage,
  TestAdapter,
  type Activity,
} from 'botbuilder';
import { DialogSet } from 'botbuilder-dialogs';
import { SignInDialog } from '../../dialogs/login/signInDialog';
import type { Logins } from '../../dialogs/logins';

/** A login whose sign-in is complete as soon as anybody asks, and which continues in another turn. */
const logins: Logins = {
  signIn: {
    begin: () => Promise.resolve({ flowId: 'flow', link: 'http://localhost/' }),
    status: () => Promise.resolve({ kind: 'signedIn' }),
    awaitingCode: () => Promise.resolve(undefined),
    confirm: () => Promise.resolve({ kind: 'signedIn', elsewhere: true }),
    cancel: () => Promise.resolve(),
  },
  identity: () => Promise.resolve(undefined),
  profile: () => Promise.resolve(undefined),
  refreshSites: () => Promise.resolve([]),
  chooseSite: () => Promise.resolve(false),
  signOut: () => Promise.resolve(false),
  session: () => Promise.resolve(undefined),
};

describe('a turn that comes while the code is being accepted', () => {
  async function saidTo(activity: Partial<Activity>): Promise<Partial<Activity>[]> {
    const state = new ConversationState(new MemoryStorage());
    const dialogs = new DialogSet(state.createProperty('dialogs')).add(new SignInDialog('signIn', logins));
    const sent: Partial<Activity>[] = [];
    const adapter = new TestAdapter(async (context) => {
      context.onSendActivities(async (_context, activities, next) => {
        sent.push(...activities);
        return next();
      });
      const dc = await dialogs.createContext(context);
      if (dc.activeDialog) await dc.continueDialog();
      else await dc.beginDialog('signIn');
      await state.saveChanges(context);
    });
    await adapter.send('log in').startTest();
    const before = sent.length;

    await adapter.send(activity).startTest();
    return sent.slice(before);
  }

  it('leaves it to the turn that brought the code to say so: a push', async () => {
    const push = { type: ActivityTypes.Event, name: ActivityEventNames.ContinueConversation };
    expect(await saidTo(push)).to.deep.equal([]);
  });

  it('leaves it to the turn that brought the code to say so: a message', async () => {
    expect(await saidTo({ type: ActivityTypes.Message, text: '123456' })).to.deep.equal([]);
    expect(await saidTo({ type: ActivityTypes.Message, text: 'hello' })).to.deep.equal([]);
  });

  it('does not say that it cancelled what is done', async () => {
    const said = await saidTo({ type: ActivityTypes.Message, text: 'cancel' });
    expect(said.map(({ text }) => text)).to.deep.equal(['The code came first: you are signed in.']);
  });
});
