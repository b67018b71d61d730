import { expect } from 'chai';
import { createApplications } from '../../src/applications/applications';
import { AtlassianError } from '../../src/atlassian/errors';
import { createSend } from '../../src/atlassian/http';
import { createServiceDesk } from '../../src/atlassian/serviceDesk';
import { createApplicationsSection, createUsersSection } from '../../src/configuration';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { openConfigurationPage } from '../support/configurationPage';
import { checkCosts, filledWith as filled, fillings } from '../support/costs';
import { startFakeAtlassian } from '../support/fakeAtlassian';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { allOfDesk, asksOfDesk } from '../support/deskAnswers';
import { go, questions } from '../support/questions';
import { keepPlace, RewindableStorage } from '../support/rewindable';
import { servedKinds, serveForm } from '../support/servedForm';
import { useClosing } from '../support/closing';
import { encryptionKeys } from '../support/loginChild';
import { startSignIns } from '../support/signIns';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const bytes = 256_000;
const filledWith = (part: string, size = bytes) => filled(part, size);

/** Each goes back to where it was: `signed out` is on the emulator's channel, where nobody has signed in. */
type Whose = 'emulator' | 'sms' | 'signed out';

/** Where a person writes: how the chat gets there. */
const entries: readonly (readonly [where: string, whose: Whose, begin: (chat: JiraChat) => Promise<unknown>])[] = [
  ['with nothing going on', 'emulator', (chat) => chat.say('cancel')],
  ['while a sign-in waits', 'signed out', (chat) => chat.say('log in')],
  ...questions.map(([where, how]) => [`where ${where}`, 'emulator', (chat: JiraChat) => go(chat, how)] as const),
  ['where a form asks for a line', 'sms', (chat) => says(chat, 'create request', 'IT help', 'Order new equipment')],
  [
    'where a form asks for a choice',
    'sms',
    (chat) => says(chat, 'create request', 'IT help', 'Order new equipment', 'Monitor'),
  ],
];

async function signedIn(chat: JiraChat, ...words: readonly string[]): Promise<void> {
  await chat.signIn('Mia Krystof');
  await says(chat, ...words);
}

async function says(chat: JiraChat, ...words: readonly string[]): Promise<void> {
  for (const one of words) await chat.say(one);
}

describe('a message of 256 KB', () => {
  const closing = useClosing();
  const places = new Map<
    Whose,
    { readonly chat: JiraChat; readonly keep: () => ReturnType<typeof keepPlace>; readonly goHome: () => Promise<void> }
  >();

  before(async () => {
    for (const whose of ['emulator', 'sms', 'signed out'] as const) {
      const storage = new RewindableStorage();
      const chat = await startJiraChat(whose === 'sms' ? whose : 'emulator', { storage });
      if (whose !== 'signed out') await chat.signIn('Mia Krystof');
      const keep = () => keepPlace(chat, storage);
      places.set(whose, { chat, keep, goHome: await keep() });
    }
  });
  after(async () => {
    for (const { chat } of places.values()) await chat.close();
  });

  for (const [where, whose, begin] of entries) {
    it(`takes the processor no longer than one of letters does: ${where}`, async () => {
      const { chat, keep, goHome } = places.get(whose) ?? expect.fail();
      await goHome();
      await begin(chat);
      const goBack = await keep();
      await checkCosts((part) => chat.say(filledWith(part)), { prepare: goBack });
    });
  }

  for (const kind of servedKinds)
    it(`takes no longer as the answer to a question of the kind ${kind}`, async () => {
      const chat = await closing(startJiraChat('sms'));
      serveForm(chat, [{ kind, required: true }]);
      await signedIn(chat, 'create request', 'IT help', 'Order new equipment');
      expect(chat.channel.lastText()).to.contain(kind);
      await checkCosts((part) => chat.say(filledWith(part)));
      expect(chat.channel.lastText(), 'it is still asked for').to.contain(kind);
    });
});

describe('a form of 256 KB', () => {
  const closing = useClosing();

  for (const [what, valueOf] of [
    ['text', (part: string) => filledWith(part, bytes / 14)],
    ['lists', (part: string) => filledWith(part, bytes / 60).split('')],
    ['names of fields', undefined],
  ] as const)
    it(`takes the processor no longer than one of letters does: ${what}`, async () => {
      const chat = await closing(startJiraChat('emulator'));
      const kinds = servedKinds.filter((kind) => !kind.startsWith('user'));
      serveForm(
        chat,
        kinds.map((kind) => ({ kind, required: true })),
      );
      await signedIn(chat, 'create request', 'IT help', 'Order new equipment');
      if (chat.offered().includes('Go on')) await chat.press('Go on');
      await checkCosts((part) => {
        if (valueOf) return chat.fillIn(Object.fromEntries(chat.labels().map((label) => [label, valueOf(part)])));
        const names = filledWith(part, bytes / 4).match(/.{1,9}/gsu) ?? [];
        return chat.channel.submit({
          ...chat.dataOf('Next'),
          ...Object.fromEntries(names.map((name, index) => [`field:${name}${index}`, name])),
        });
      });
      expect(chat.offered(), 'it is still asked for').to.include('Next');
    });

  it('is not what a draft grows to by words beside it', async () => {
    const chat = await closing(startJiraChat('emulator'));
    serveForm(chat, [{ kind: 'multiline' }]);
    await signedIn(chat, 'create request', 'IT help', 'Order new equipment');
    if (chat.offered().includes('Go on')) await chat.press('Go on');
    for (let times = 0; times < 3; times += 1) await chat.say(filledWith('a'));
    const form = JSON.stringify(chat.channel.sent.at(-1));
    expect(form).to.contain('Input.Text').and.to.have.property('length').within(32_000, 40_000);
    await chat.fillIn({ multiline: 'a'.repeat(32_768) });
    expect(chat.shown()).to.contain('At most 32767 characters');
  });
});

describe('a form of a page', () => {
  const closing = useClosing();
  const directory = useTemporaryDirectory();
  const fields: Readonly<Record<string, readonly string[]>> = {
    'callback-url/change': ['address'],
    'client-id-and-secret/save': ['client_id', 'client_secret'],
    'users/act': ['userName', 'do'],
    'users/import': ['userNames'],
    'users/look': ['search', 'status', 'page'],
    'applications/save': ['id', 'version', 'name', 'botId', 'channels', 'provider1', 'connection1'],
    'log-in': ['password'],
  };

  it('takes the processor no longer than one of letters does, at every field', async () => {
    const login = await closing(startSignIns());
    const applications = createApplications({ storage: new MemoryStorage(), encryptionKeys });
    await applications.prepare();
    const page = await closing(
      openConfigurationPage({
        directory: directory(),
        conf: '',
        sections: [
          createApplicationsSection(applications),
          createUsersSection(login.login.users, {
            auditLog: { read: async () => [] },
            userNameAttribute: () => 'account_id',
          }),
        ],
      }),
    );
    const cookie = await page.logIn();
    for (const [path, names] of Object.entries(fields))
      for (const name of names) {
        const usual = path === 'users/act' && name !== 'do' ? { do: 'register' } : {};
        // A longer one is not read at all.
        await checkCosts((part) =>
          page.submit(cookie, `/configuration/${path}`, { ...usual, [name]: filledWith(part, 4000) }),
        );
      }
  });
});

describe('what Atlassian answers', () => {
  const closing = useClosing();
  const elements = 'ul,li,table,tr,td,ul><li,ol><li,table><tr><td,blockquote,pre,h1,br,hr,b,script,svg,/p'.split(',');
  const pieces = [...elements.map((name) => `<${name}>`), '&', '&amp;', '&#', '<', '</', '<!--', '<a href="', '<x '];
  const markup = pieces.map((part) => [part, part] as const);

  it('takes the processor no longer than letters do, as text of every kind and as the markup of comments', async () => {
    const atlassian = await closing(startFakeAtlassian());
    const send = createSend();
    const desk = createServiceDesk({
      send: (call) => send({ ...call, accessToken: 'token' }),
      baseUrl: atlassian.url,
      siteUrl: 'https://acme.atlassian.net',
    });
    const answered = async (path: string, body: (text: string) => unknown, ask: () => Promise<unknown>) => {
      await checkCosts(async (part) => {
        atlassian.answer(path, 200, body(filledWith(part, bytes / 2)));
        await ask();
      });
    };
    const page = (value: object) => ({ values: [value], isLastPage: true });
    await answered(
      '/request/A-1',
      (text) => ({
        issueKey: 'A-1',
        summary: text,
        requestFieldValues: [{ fieldId: 'a', label: text, value: text }],
        currentStatus: { status: text },
        reporter: { accountId: 'a', displayName: text },
        _links: { web: text },
        attachments: page({ filename: text, _links: { content: `https://acme.atlassian.net/${text}` } }),
      }),
      () => desk.request('A-1'),
    );
    await answered(
      '/request/A-1/comment',
      (text) => page({ id: '1', body: text, public: true, author: { accountId: 'a', displayName: text } }),
      () => desk.comments('A-1'),
    );
    const textual = (value: unknown, text: string): unknown => {
      if (typeof value === 'string') return text;
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map((one) => textual(one, text));
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, textual(one, text)]));
    };
    for (const ask of Object.values(asksOfDesk))
      await checkCosts(async (part) => {
        const answer = textual(allOfDesk, filledWith(part, bytes / 40));
        const told = createServiceDesk({
          send: async ({ url }) => {
            if (url.includes('/forms/')) throw new AtlassianError('not-found', 'no form');
            return answer;
          },
          baseUrl: 'https://api.example/rest/servicedeskapi',
          siteUrl: 'https://acme.atlassian.net',
          wait: async () => undefined,
        });
        await ask(told).catch((error: unknown) => {
          if (!(error instanceof AtlassianError)) throw error;
        });
      });
    await answered(
      '/knowledgebase/article',
      (text) => page({ title: text, excerpt: text, content: { iframeSrc: text } }),
      () => desk.articles('words'),
    );
    await answered(
      '/requesttype',
      (text) => page({ id: '1', serviceDeskId: '1', name: text, description: text, helpText: text }),
      () => desk.searchRequestTypes('words'),
    );
    await checkCosts(
      async (part) => {
        const renderedBody = { html: filledWith(part) };
        atlassian.answer('/request/A-1/comment', 200, page({ id: '1', body: '', public: true, renderedBody }));
        await desk.comments('A-1');
      },
      { usual: '<p>a</p>', among: [...fillings, ...markup] },
    );
  });
});
