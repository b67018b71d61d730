import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { createSend } from '../../src/atlassian/http';
import { createServiceDesk } from '../../src/atlassian/serviceDesk';
import { openConfigurationPage } from '../support/configurationPage';
import { startFakeAtlassian } from '../support/fakeAtlassian';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { servedKinds, serveForm } from '../support/servedForm';
import { useClosing } from '../support/closing';

const bytes = 200_000;
const fillings: readonly (readonly [what: string, part: string])[] = [
  ['dots', '.'],
  ['exclamation marks', '!'],
  ['spaces', ' '],
  ['commas', ','],
  ['a list with commas', 'a,'],
  ['nested lists', '<ul>'],
  ['digits', '1'],
  ['at signs', '@'],
  ['combining characters', '\u0301'],
  ['line breaks', '\n'],
  ['faces', '🙂'],
];

/** As much of it as a message holds, and something else at its end: that is where patterns turn back. */
const filledWith = (part: string, size = bytes) =>
  `${part.repeat(size / Buffer.byteLength(JSON.stringify(part).slice(1, -1)))}x`;

/** Takes each filling in turn; none may cost the processor far more than as many letters do. */
async function checkCosts(
  take: (part: string) => unknown,
  { prepare, usual = 'a', among = fillings }: { prepare?: () => unknown; usual?: string; among?: typeof fillings } = {},
): Promise<void> {
  const costOf = async (part: string) => {
    await prepare?.();
    const before = process.cpuUsage();
    await take(part);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  // The first one warms up.
  await costOf(usual);
  const letters = await costOf(usual);
  const slow: (readonly [string, number])[] = [];
  for (const [what, part] of among) {
    // What is quadratic takes hundreds of times as long, every time; the collector of garbage comes only now and then.
    const isSlow = (cost: number) => cost > 20 * letters;
    let cost = await costOf(part);
    for (let again = 0; again < 2 && isSlow(cost); again += 1) cost = Math.min(cost, await costOf(part));
    if (isSlow(cost)) slow.push([what, cost]);
  }
  expect(slow, `letters: ${letters} µs`).to.deep.equal([]);
}

/** Where a person writes: how the chat gets there. */
const entries: readonly (readonly [where: string, channelId: string, go: (chat: JiraChat) => Promise<unknown>])[] = [
  ['with nothing going on', 'emulator', (chat) => chat.say('cancel')],
  ['while a sign-in waits', 'emulator', (chat) => chat.say('log out').then(() => chat.say('log in'))],
  ['where a type is looked for', 'emulator', (chat) => signedIn(chat, 'create request')],
  ['in a comment', 'emulator', (chat) => signedIn(chat, 'comment ITH-1')],
  ['where requests are looked for', 'emulator', (chat) => signedIn(chat, 'my requests')],
  ['where a form asks for a line', 'sms', (chat) => signedIn(chat, 'create request', 'IT help', 'Order new equipment')],
  [
    'where a form asks for a choice',
    'sms',
    (chat) => signedIn(chat, 'create request', 'IT help', 'Order new equipment', 'Monitor'),
  ],
];

async function signedIn(chat: JiraChat, ...words: readonly string[]): Promise<void> {
  await chat.say('cancel');
  if (!chat.shown().includes('You are signed in as')) await chat.signIn('Mia Krystof');
  for (const one of words) await chat.say(one);
}

describe('a message of 200 KB', () => {
  const closing = useClosing();
  for (const [where, channelId, go] of entries) {
    it(`takes the processor no longer than one of letters does: ${where}`, async () => {
      const chat = await closing(startJiraChat(channelId));
      await checkCosts((part) => chat.say(filledWith(part)), { prepare: () => go(chat) });
    });
  }

  for (const kind of servedKinds.filter((known) => !known.startsWith('user')))
    it(`takes no longer as the answer to a question of the kind ${kind}`, async () => {
      const chat = await closing(startJiraChat('sms'));
      serveForm(chat, [{ kind, required: true }]);
      await signedIn(chat, 'create request', 'IT help', 'Order new equipment');
      expect(chat.channel.lastText()).to.contain(kind);
      await checkCosts((part) => chat.say(filledWith(part)));
      expect(chat.channel.lastText(), 'it is still asked for').to.contain(kind);
    });
});

describe('a form of 200 KB', () => {
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

  it('takes the processor no longer than one of letters does', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'slow-'));
    try {
      const page = await closing(openConfigurationPage({ directory, conf: '' }));
      const cookie = await page.logIn();
      for (const [path, name] of [
        ['callback-url/change', 'address'],
        ['client-id-and-secret/save', 'clientId'],
        ['log-in', 'password'],
        ['permissions/ask', 'scope'],
      ] as const)
        // A longer one is not read at all.
        await checkCosts((part) => page.submit(cookie, `/configuration/${path}`, { [name]: filledWith(part, 4000) }));
    } finally {
      rmSync(directory, { recursive: true });
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
