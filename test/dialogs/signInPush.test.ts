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

/** A login whose sign-in is done as soon as anybody looks at it. */
const logins: Logins = {
  begin: () => Promise.resolve({ flowId: 'flow', link: 'http://localhost/' }),
  status: () => Promise.resolve({ kind: 'signedIn' }),
  awaitingCode: () => Promise.resolve(undefined),
  confirm: () => Promise.resolve({ kind: 'signedIn' }),
  cancel: () => Promise.resolve(),
  identity: () => Promise.resolve(undefined),
  refreshSites: () => Promise.resolve([]),
  chooseSite: () => Promise.resolve(false),
  signOut: () => Promise.resolve(false),
  session: () => Promise.resolve(undefined),
};

describe('a push that comes while the code is being accepted', () => {
  it('leaves it to the turn that brought the code to say so', async () => {
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

    await adapter.send({ type: ActivityTypes.Event, name: ActivityEventNames.ContinueConversation }).startTest();

    expect(sent.slice(before)).to.deep.equal([]);
  });
});
