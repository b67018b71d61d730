import { join } from 'node:path';
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

  it('takes no part of a longer number for a code', () => {
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

  beforeEach(async () => {
    emulator = await startEmulator({ clientSecret });
    proxy = await startRecordingProxy(emulator.url);
  });
  afterEach(async () => {
    await proxy.close();
    await emulator.close();
  });

  for (const channelId of ['emulator', 'sms']) {
    it(`leaves no secret anywhere, whatever goes wrong (${channelId})`, async () => {
      const assistant = await serve({
        JIRA_OAUTH2_CLIENT_ID: emulator.clientId,
        JIRA_OAUTH2_CLIENT_SECRET: clientSecret,
        JIRA_OAUTH2_AUTH_URL: proxy.url,
        JIRA_OAUTH2_API_URL: proxy.url,
        LOG_LEVEL: 'trace',
      });
      const channel = await startFakeChannel({ botUrl: assistant.url, channelId });
      const browser = createBrowser();
      const mia = emulator.people[0]?.accountId ?? '';
      const codes: string[] = [];

      const begin = async (words = 'log in') => signInLink(await channel.say(words));
      /** Signs in as far as the code page. */
      async function toCode(): Promise<string> {
        const { code, text } = await browser.signIn(await begin(), mia);
        codes.push(code ?? expect.fail(text));
        return codes.at(-1) ?? '';
      }
      const isPushed = (words: RegExp) => channel.next(({ text }) => words.test(text ?? ''));

      // Sign-ins that do not succeed.
      let told = isPushed(/You declined/);
      expect((await browser.signIn(await begin(), mia, 'decline')).failure).to.equal('denied');
      await told;
      for (const status of [400, 403, 500, 503]) {
        proxy.echoNext('/oauth/token', status);
        if (status >= 500) proxy.echoNext('/oauth/token', status);
        const { failure } = await browser.signIn(await begin(), mia);
        expect(failure).to.equal(status < 500 ? 'misconfigured' : 'unavailable');
      }
      proxy.echoNext('/me', 500);
      proxy.echoNext('/me', 500);
      proxy.echoNext('/me', 500);
      await browser.signIn(await begin(), mia);
      told = isPushed(/another browser/);
      const consent = await browser.open(await begin());
      expect((await createBrowser().decide(consent, mia)).failure).to.equal('wrong-browser');
      await told;
      const burned = await toCode();
      for (let times = 0; times < 5; times += 1) await channel.say(wrongCode(burned));
      expect(channel.lastText()).to.contain('one wrong code too many');

      // The one that does, a refresh, and what Atlassian refuses.
      const code = await toCode();
      await channel.say(wrongCode(code));
      await channel.say(code);
      expect(channel.texts().join()).to.contain('You are signed in as Mia Krystof');
      emulator.expireAccessTokens();
      await channel.say('my requests');
      for (const status of [401, 500, 429, 503]) {
        for (let times = 0; times < 4; times += 1) proxy.echoNext('/ex/jira/', status);
        await channel.say('request ITH-1');
      }
      await createAndComment(channel);
      channel.failWith(500);
      await channel.post({ type: 'message', text: 'who am i' });
      channel.failWith(undefined);
      emulator.revoke(mia);
      await channel.say('my requests');
      await channel.say(await toCode());
      await channel.say('log out');
      expect(channel.lastText()).to.contain('You are signed out');

      assistant.child.kill('SIGTERM');
      expect(await assistant.ended).to.equal(0);
      await channel.close();

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
        activities: JSON.stringify([channel.sent, channel.updates]),
        'requests to Atlassian': proxy.requests.join('\n'),
        ...filesBelow(join(directory(), 'data')),
      };
      expect(places.output, 'it did talk').to.contain('"level":');
      expect(findLeaks(secrets, { ...places, pages: pages.join('\n') })).to.deep.equal([]);

      const verification = new Map(codes.map((one, index) => [`verification code ${index + 1}`, one]));
      expect(verification.size).to.equal(3);
      const otherPages = pages.filter((page) => !page.includes('id="verification-code"'));
      expect(findLeaks(verification, { ...places, pages: otherPages.join('\n') })).to.deep.equal([]);
    });
  }
});

/** Raises a request and comments on it, by card or question by question. */
async function createAndComment(channel: FakeChannel): Promise<void> {
  await channel.say('create request');
  await channel.say('1');
  console.log(JSON.stringify(await channel.say('1')));
}
