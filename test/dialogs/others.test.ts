import { ConversationState, MemoryStorage, TestAdapter, type Activity } from 'botbuilder';
import { DialogSet, type Dialog } from 'botbuilder-dialogs';
import * as entry from 'botbuilder-atlassian';
import {
  CreateRequestDialog,
  FilesDialog,
  FindRequestTypeDialog,
  FormDialog,
  LoginDialog,
  MyRequestsDialog,
  OfferArticlesDialog,
  ShowRequestDialog,
  SiteDialog,
  type Logins,
} from 'botbuilder-atlassian';
import { ConfirmationDialog } from 'botbuilder-atlassian/tools';
import { expect } from 'chai';
import { useClosing } from '../support/closing';
import { acmeId } from '../support/signIns';
import { codeOn } from '../support/browserSignIn';
import { MemoryStorage as LoginStorage } from '../../src/storage/memoryStorage';
import type { Session } from '../../src/login/session';
import { startEmulatedLogin, type EmulatedLogin } from '../support/emulatedLogin';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { plainForm } from '../support/plainForm';

const creations = ({ emulator }: Pick<JiraChat, 'emulator'>) =>
  emulator.calls.filter(({ method, path, status }) => method === 'POST' && path.endsWith('/request') && status === 201);

describe('somebody else in the conversation', () => {
  let chat: JiraChat;
  beforeEach(async () => {
    chat = await startJiraChat('emulator');
  });
  afterEach(() => chat.close());

  it('raises nothing of what another has typed, ends nothing and sees nothing of it', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('create request');
    await chat.press('IT help');
    await chat.press(/^Order new equipment/);
    if (chat.offered().includes('Go on')) await chat.press('Go on');
    await chat.fillIn({ Summary: 'For my eyes only', 'What do you need?': '1010101' });
    const create = chat.dataOf('Create');

    const other = chat.channel.as({ userId: 'user-2' });
    const page = await chat.consent(await other.say('log in'), 'Omar Haddad');
    await other.say(codeOn(page));
    const said = [...(await other.submit(create)), ...(await other.say('create')), ...(await other.say('cancel'))];
    expect(creations(chat)).to.have.length(0);
    expect(JSON.stringify(said)).not.to.contain('For my eyes only');

    await chat.channel.submit(create);
    expect(creations(chat)).to.have.length(1);
  });

  it('a draft does not go to the site that was chosen since', async () => {
    await chat.signIn('Omar Haddad').catch(() => undefined);
    await chat.say('1');
    await chat.say('create request');
    await chat.press('IT help');
    await chat.press(/^Order new equipment/);
    if (chat.offered().includes('Go on')) await chat.press('Go on');
    await chat.fillIn({ Summary: 'At the first site', 'What do you need?': '1010101' });
    const create = chat.dataOf('Create');
    // The same person in another conversation.
    const elsewhere = chat.channel.as({ conversationId: 'conversation-2' });
    await elsewhere.say('switch site');
    await elsewhere.say('2');
    await chat.channel.submit(create);
    expect(chat.shown()).to.contain('You have changed your site or account since');
    expect(creations(chat)).to.have.length(0);
  });
});

describe('a group where the dialogs share the state of the conversation', () => {
  let emulated: EmulatedLogin;
  let adapter: TestAdapter;
  let ended: unknown[];

  beforeEach(async () => {
    emulated = await startEmulatedLogin(new LoginStorage());
    await emulated.signIn();
    ended = [];
    const session: Logins['session'] = () => emulated.login.session(emulated.ann);
    const logins = { session, identity: () => emulated.login.identity(emulated.ann) } as unknown as Logins;
    const state = new ConversationState(new MemoryStorage());
    const dialogs = new DialogSet(state.createProperty('dialogs'))
      .add(new CreateRequestDialog('create', logins))
      .add(new LoginDialog('login', logins));
    adapter = new TestAdapter(async (context) => {
      const dc = await dialogs.createContext(context);
      const { status, result } = await dc.continueDialog();
      if (status === 'complete') ended.push(result);
      if (status === 'empty') {
        const begun = await dc.beginDialog(context.activity.text === 'log in' ? 'login' : 'create', {});
        if (begun.status === 'complete') ended.push(begun.result);
      }
      await state.saveChanges(context);
    });
  });
  afterEach(() => emulated.close());

  async function say(userId: string, text: string, more: Partial<Activity> = {}): Promise<string> {
    const before = adapter.activeQueue.length;
    const conversation = { id: 'group', isGroup: true, conversationType: 'groupChat', name: '' };
    await adapter
      .send({ type: 'message', text, conversation, from: { id: userId, name: userId }, ...more })
      .startTest();
    return JSON.stringify(adapter.activeQueue.slice(before));
  }

  it('belongs to whoever began it: others neither fill it in, nor end it, nor get an answer', async () => {
    expect(await say('ann', 'hello')).to.contain('What do you need?');
    for (const text of ['printer', 'cancel', '1', 'done']) expect(await say('bob', text), text).to.equal('[]');
    expect(await say('ann', 'security incident')).to.contain('Report a security incident');
    expect(ended).to.deep.equal([]);
  });

  it('a log-in of somebody who is signed in already ends so', async () => {
    await say('ann', 'log in');
    expect(ended).to.have.length(1);
    expect(ended[0]).to.have.property('status', 'signedIn');
  });
});

describe('each dialog of the package, in a conversation of several whose state they share', () => {
  const closing = useClosing();
  const form = {
    title: 'Get help',
    helpText: '',
    form: plainForm([{ id: 'text', kind: 'text', name: 'Words', description: '', required: true }]),
    answers: {},
    people: [],
  };
  const write = { kind: 'comment', key: 'ITH-1', summary: 'x', text: 'Thanks' };
  type Make = (logins: Logins) => readonly [dialog: Dialog, options: object];
  const dialogs: Readonly<Record<string, Make>> = {
    ConfirmationDialog: (logins) => [new ConfirmationDialog('one', logins), write],
    CreateRequestDialog: (logins) => [new CreateRequestDialog('one', logins), {}],
    FilesDialog: (logins) => [new FilesDialog('one', logins, undefined), { deskId: '1' }],
    FindRequestTypeDialog: (logins) => [new FindRequestTypeDialog('one', logins), {}],
    FormDialog: () => [new FormDialog('one'), form],
    MyRequestsDialog: (logins) => [new MyRequestsDialog('one', logins), {}],
    OfferArticlesDialog: (logins) => [new OfferArticlesDialog('one', logins), { query: 'second monitor' }],
    ShowRequestDialog: (logins) => [new ShowRequestDialog('one', logins), { key: 'ITH-1' }],
    SiteDialog: (logins) => [new SiteDialog('one', logins), { ask: true }],
  };

  it('is here, but for the assistant and the log-in', () => {
    const all = Object.keys({ ...entry, ConfirmationDialog }).filter((name) => name.endsWith('Dialog'));
    expect(all.toSorted()).to.deep.equal([...Object.keys(dialogs), 'AssistantDialog', 'LoginDialog'].toSorted());
  });

  /** Starts one of the dialogs in a group conversation, for whoever has this session. */
  async function begin(name: string, session?: (own: Session) => Session) {
    const emulated = await closing(startEmulatedLogin(new LoginStorage()));
    await emulated.signIn();
    const own = (await emulated.login.session(emulated.ann)) ?? expect.fail('not signed in');
    const access = { session: own };
    const logins = {
      session: async () => access.session,
      identity: () => emulated.login.identity(emulated.ann),
      refreshSites: async () => twoSites,
    } as unknown as Logins;
    const state = new ConversationState(new MemoryStorage());
    const [dialog, options] = dialogs[name]?.(logins) ?? expect.fail(name);
    const set = new DialogSet(state.createProperty('dialogs')).add(dialog);
    const ended: unknown[] = [];
    const adapter = new TestAdapter(async (context) => {
      const dc = await set.createContext(context);
      const { status, result } = await dc.continueDialog();
      const begun = status === 'empty' ? await dc.beginDialog('one', options) : { status, result };
      if (begun.status === 'complete') ended.push(begun.result);
      await state.saveChanges(context);
    });
    const say = async (userId: string, said: Partial<Activity>) => {
      const before = adapter.activeQueue.length;
      const conversation = { id: 'group', isGroup: false, conversationType: 'personal', name: '' };
      await adapter.send({ type: 'message', conversation, from: { id: userId, name: userId }, ...said }).startTest();
      return JSON.stringify(adapter.activeQueue.slice(before));
    };
    const shown = await say('ann', { text: 'go' });
    expect(shown).not.to.equal('[]');
    expect(ended).to.deep.equal([]);
    if (session) access.session = session(own);
    return { emulated, say, shown, ended };
  }

  for (const name of Object.keys(dialogs))
    it(`hears nobody but who began it: ${name}`, async () => {
      const { emulated, say, shown, ended } = await begin(name);
      const before = emulated.emulator.calls.length;
      const [, card] = /"card":"([^"]+)"/.exec(shown) ?? [];
      for (const text of ['1', 'yes', 'no', 'cancel', 'done', 'ITH-2', 'words'])
        expect(await say('bob', { text }), text).to.equal('[]');
      for (const value of [{ pick: '1' }, { pick: 'yes' }, { do: 'next', 'field:text': 'x' }, { say: 'all' }])
        expect(await say('bob', { value: { ...value, card } }), JSON.stringify(value)).to.equal('[]');
      expect(ended).to.deep.equal([]);
      expect(emulated.emulator.calls).to.have.length(before);
    });

  const actAtNoSite = ['FormDialog', 'SiteDialog'];
  const changes: Readonly<Record<string, (own: Session) => Partial<Session>>> = {
    site: ({ site }) => ({ site: { ...site, cloudId: acmeId as typeof site.cloudId } }),
    account: ({ account }) => ({ account: { ...account, accountId: 'another' } }),
  };
  for (const name of Object.keys(dialogs).filter((one) => !actAtNoSite.includes(one)))
    for (const [what, change] of Object.entries(changes))
      it(`ends when its owner has another ${what}: ${name}`, async () => {
        const other = (own: Session) =>
          ({ account: own.account, site: own.site, ...change(own) }) as unknown as Session;
        const { emulated, say, ended } = await begin(name, other);
        const before = emulated.emulator.calls.length;
        const said = [await say('ann', { text: '1' }), ended.length === 0 ? await say('ann', { text: 'no' }) : ''];
        expect(said.join()).to.contain('You have changed your site or account since');
        expect(ended).to.deep.equal([{ status: 'cancelled' }]);
        expect(emulated.emulator.calls).to.have.length(before);
      });
});

const twoSites = [
  { cloudId: acmeId, name: 'Acme', url: 'https://acme.atlassian.net' },
  { cloudId: acmeId.replace(/^./, '9'), name: 'Other', url: 'https://other.atlassian.net' },
];
