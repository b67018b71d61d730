import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { createBrowser } from '../support/browser';
import { startFakeChannel, type FakeChannel } from '../support/fakeChannel';
import { filesBelow, findLeaks } from '../support/leaks';
import { startRecordingProxy, type RecordingProxy } from '../support/recordingProxy';
import { signInLink, wrongCode } from '../support/signInLink';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { usePrograms } from '../support/usePrograms';

describe('the search for leaks', () => {
  const directory = useTemporaryDirectory();
  const secret = `${'begin-of-it'.repeat(5)}--${'end-of-it'.repeat(5)}`;
  const secrets = new Map([
    ['token', secret],
    ['code', '402917'],
  ]);

  const planted: readonly (readonly [how: string, content: string | Buffer])[] = [
    ['as it is', `{"x":"${secret}"}`],
    ['cut off', `${secret.slice(0, 24)}…`],
    ['without its beginning', secret.slice(-24)],
    ['in hex', Buffer.from(secret).toString('hex')],
    ['among bytes', Buffer.concat([Buffer.alloc(3, 255), Buffer.from(secret), Buffer.alloc(3, 255)])],
    ...['', 'a', 'ab'].map(
      (before) => [`in base64 after "${before}"`, Buffer.from(before + secret).toString('base64')] as const,
    ),
  ];
  for (const [how, content] of planted) {
    it(`finds one that is there ${how}`, () => {
      expect(findLeaks(secrets, { clean: 'nothing', log: content })).to.deep.equal(['token in log']);
    });
  }

  it('finds one in the files of the storage', async () => {
    const storage = new LmdbStorage(join(directory(), 'data'));
    await storage.write({ mine: { deep: { value: secret }, said: '402917' } });
    await storage.close();
    const file = join(directory(), 'data', 'data.mdb');
    expect(findLeaks(secrets, filesBelow(directory()))).to.deep.equal([`token in ${file}`, `code in ${file}`]);
  });

  it('takes no part of a longer number, or of a UUID, for a code', () => {
    expect(findLeaks(secrets, { log: 'by 1c0ffee5-4a0b-4b1c-8d2e-f402917fabcd' })).to.deep.equal([]);
    expect(findLeaks(secrets, { log: '{"time":14029171}' })).to.deep.equal([]);
    expect(findLeaks(secrets, { log: 'code=402917' })).to.deep.equal(['code in log']);
  });
});

describe('the assistant at its most talkative', () => {
  const directory = useTemporaryDirectory();
  const { serve } = usePrograms(directory);
  const clientSecret = 'canary-client-secret-0f6c1b7e';
  let emulator: Emulator;
  let proxy: RecordingProxy;
  let channel: FakeChannel | undefined;

  beforeEach(async () => {
    emulator = await startEmulator({ clientSecret });
    proxy = await startRecordingProxy(emulator.url);
  });
  afterEach(async () => {
    await channel?.close();
    await proxy.close();
    await emulator.close();
  });

  it('leaves no secret anywhere, whatever goes wrong', async () => {
    const assistant = await serve({
      JIRA_OAUTH2_CLIENT_ID: emulator.clientId,
      JIRA_OAUTH2_CLIENT_SECRET: clientSecret,
      JIRA_OAUTH2_AUTH_URL: proxy.url,
      JIRA_OAUTH2_API_URL: proxy.url,
      LOG_LEVEL: 'trace',
    });
    const chat = await startFakeChannel({ botUrl: assistant.url });
    channel = chat;
    const browser = createBrowser();
    const mia = emulator.people[0]?.accountId ?? '';
    const codes: string[] = [];

    const begin = async (words = 'log in') => signInLink(await chat.say(words));
    /** Signs in as far as the code page. */
    async function toCode(): Promise<string> {
      const { code, text } = await browser.signIn(await begin(), mia);
      codes.push(code ?? expect.fail(text));
      return codes.at(-1) ?? '';
    }
    const stored: Record<string, Buffer> = {};
    /** The storage writes over what it has freed: so it is looked at on the way, too. */
    function keepFiles(when: string): void {
      for (const [file, bytes] of Object.entries(filesBelow(join(directory(), 'data'))))
        stored[`${file} ${when}`] = Buffer.from(bytes);
    }
    const signIn = async () => browser.signIn(await begin(), mia);
    const isPushed = (words: RegExp) => chat.next(({ text }) => words.test(text ?? ''));

    // Sign-ins that do not succeed.
    let told = isPushed(/You declined/);
    expect((await browser.signIn(await begin(), mia, 'decline')).failure).to.equal('denied');
    await told;
    for (const status of [400, 500]) {
      const { failure } = await proxy.whileEchoing('/oauth/token', status, signIn);
      expect(failure).to.equal(status < 500 ? 'misconfigured' : 'unavailable');
    }
    await proxy.whileEchoing('/me', 500, signIn);
    await proxy.whileEchoing('/oauth/token/accessible-resources', 500, signIn);
    told = isPushed(/another browser/);
    const consent = await browser.open(await begin());
    expect((await createBrowser().decide(consent, mia)).failure).to.equal('wrong-browser');
    await told;
    const burned = await toCode();
    for (let times = 0; times < 5; times += 1) await chat.say(wrongCode(burned));
    expect(chat.lastText()).to.contain('one wrong code too many');

    // The one that does, a refresh, and what Atlassian refuses.
    keepFiles('after failures');
    const code = await toCode();
    await chat.say(wrongCode(code));
    keepFiles('while the code is awaited');
    await chat.say(code);
    keepFiles('when signed in');
    expect(chat.texts().join()).to.contain('You are signed in as Mia Krystof');
    emulator.expireAccessTokens();
    await chat.say('my requests');
    for (const status of [401, 403, 500]) {
      await proxy.whileEchoing('/ex/jira/', status, () => chat.say('request ITH-1'));
      await proxy.whileEchoing('/oauth/token', status, async () => {
        emulator.expireAccessTokens();
        await chat.say('my requests');
      });
    }
    await createAndComment(chat);
    keepFiles('after refreshes');
    chat.failWith(500);
    await chat.post({ type: 'message', text: 'who am i' });
    chat.failWith(undefined);
    emulator.revoke(mia);
    await chat.say('my requests');
    await chat.say(await toCode());
    await chat.say('create request');
    await chat.say(typed.words);
    keepFiles('with a draft');
    await chat.say('log out');
    expect(chat.lastText()).to.contain('You are signed out');

    assistant.child.kill('SIGTERM');
    expect(await assistant.ended).to.equal(0);
    keepFiles('in the end');

    const secrets = new Map([...proxy.secrets, ['client secret', clientSecret]]);
    const kinds = new Set([...proxy.secrets.keys()].map((name) => name.split(' ')[0]));
    expect([...kinds], 'the proxy saw them').to.have.members([
      'access_token',
      'refresh_token',
      'code',
      'code_verifier',
      'client_secret',
    ]);
    const ours = browser.visits.filter(({ url }) => url.startsWith(assistant.url));
    const pages = ours.map(({ text, location }) => `${text} ${location}`);
    const places = {
      output: assistant.output.join('\n'),
      activities: JSON.stringify([chat.sent, chat.updates]),
      'requests to Atlassian': proxy.requests.join('\n'),
      ...stored,
    };
    expect(places.output, 'it did talk').to.contain('"level":');
    expect(places.output).to.match(/"correlationId":"[\w-]{12}",.*"step":"finished","outcome":"signedIn"/);
    // For the person it is no secret, and in the log it is not asked for: but who reads the store reads none of it.
    const people = { name: 'Mia Krystof', 'channel name': 'Name of user-1' };
    expect(findLeaks(new Map(Object.entries({ ...typed, ...people })), stored)).to.deep.equal([]);
    expect(findLeaks(secrets, { ...places, pages: pages.join('\n') })).to.deep.equal([]);

    const verification = new Map(codes.map((one, index) => [`verification code ${index + 1}`, one]));
    expect(verification.size).to.equal(3);
    const otherPages = pages.filter((page) => !page.includes('id="verification-code"'));
    expect(findLeaks(verification, { ...places, pages: otherPages.join('\n') })).to.deep.equal([]);
  });
});

/** What a person types, and nobody else says. */
const typed = {
  words: 'a monitor that nobody else has',
  answer: 'words-of-my-own-for-a-form',
  comment: 'Has there been any news of it yet',
};

/** Raises a request by the cards that come, and comments on it. */
async function createAndComment(chat: FakeChannel): Promise<void> {
  await chat.say('create request');
  await chat.say('monitor');
  const found = await chat.say('1');
  const form = partWith(found, 'Next') ?? partWith(await chat.say('go on'), 'Next') ?? expect.fail('no form');
  const inputs = form.body.flatMap(({ id, choices }) => (id ? [[id, choices?.[0]?.value ?? typed.answer]] : []));
  const answers = { ...Object.fromEntries(inputs), 'field:duedate': '2030-01-31' };
  await chat.submit({ ...answers, ...form.actions?.find(({ title }) => title === 'Next')?.data });
  const created = await chat.say('create');
  const key = /I created (\w+-\d+)/.exec(created.map(({ text }) => text).join('\n'))?.[1];
  await chat.say(`request ${key ?? expect.fail(JSON.stringify(created))}`);
  await chat.say('comment');
  await chat.say(typed.comment);
  expect(chat.lastText()).to.contain('I added your comment');
}

/** The card among these that has a button of this title. */
function partWith(said: readonly Partial<Activity>[], button: string): FormContent | undefined {
  const cards = said.flatMap(({ attachments = [] }) => attachments.map(({ content }): FormContent => content));
  return cards.find(({ actions = [] }) => actions.some(({ title }) => title === button));
}

interface FormContent {
  readonly body: readonly { readonly id?: string; readonly choices?: readonly { readonly value: string }[] }[];
  readonly actions?: readonly { readonly title?: string; readonly data?: object }[];
}
