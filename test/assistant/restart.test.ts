import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { createBrowser, type Browser } from '../support/browser';
import { startFakeChannel, type FakeChannel } from '../support/fakeChannel';
import { signInLink, wrongCode } from '../support/signInLink';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { usePrograms, type ServedAssistant, type Settings } from '../support/usePrograms';

/** What a program needs to sign people in at the emulator. */
function settingsFor({ url, clientId, clientSecret }: Emulator): Settings {
  return {
    JIRA_OAUTH2_CLIENT_ID: clientId,
    JIRA_OAUTH2_CLIENT_SECRET: clientSecret,
    JIRA_OAUTH2_AUTH_URL: url,
    JIRA_OAUTH2_API_URL: url,
  };
}

/** Gives the code in the chat, and expects the request that was asked for before to go on. */
async function expectRequestToGoOn(chat: FakeChannel, code: string | undefined): Promise<void> {
  const said = await chat.say(code ?? '');
  expect(said.map(({ text }) => text)).to.include('You are signed in as Mia Krystof. Not you? Say "log out".');
  expect(JSON.stringify(said)).to.match(/Who can help you|What do you need/);
}

const isAlmostDone = ({ text }: Partial<Activity>) => text?.startsWith('Almost done') === true;

describe('the served assistant', () => {
  const directory = useTemporaryDirectory();
  const { serve } = usePrograms(directory);
  let emulator: Emulator;
  const channels: FakeChannel[] = [];
  let browser: Browser;
  /** Works at one site. */
  let mia: string;

  beforeEach(async () => {
    emulator = await startEmulator();
    browser = createBrowser();
    mia = emulator.people[0]?.accountId ?? '';
  });
  afterEach(async () => {
    for (const channel of channels.splice(0)) await channel.close();
    await emulator.close();
  });

  async function chatWith(assistant: ServedAssistant): Promise<FakeChannel> {
    const channel = await startFakeChannel({ botUrl: assistant.url });
    channels.push(channel);
    return channel;
  }
  const tokenRequests = () => emulator.calls.filter(({ path }) => path === '/oauth/token').length;

  it('signs in over HTTP and goes on with what was asked for', async () => {
    const chat = await chatWith(await serve(settingsFor(emulator)));
    const link = signInLink(await chat.say('create request'));
    const told = chat.next(isAlmostDone);
    const page = await browser.signIn(link, mia);
    expect(page.status).to.equal(200);
    expect(page.url, 'code and state leave the address bar').to.match(/\/oauth2\/jira\/callback\/$/);
    await told;

    await expectRequestToGoOn(chat, page.code);
  });

  describe('after kill -9 and a new start', () => {
    let assistant: ServedAssistant;
    let chat: FakeChannel;

    beforeEach(async () => {
      assistant = await serve(settingsFor(emulator));
      chat = await chatWith(assistant);
    });

    /** Ends the process without notice, and starts another on the same port and data. */
    async function crash(): Promise<void> {
      await assistant.crash();
      assistant = await serve({ ...settingsFor(emulator), PORT: assistant.port });
    }

    it('finishes a sign-in whose card was sent before', async () => {
      const link = signInLink(await chat.say('create request'));
      await crash();
      const told = chat.next(isAlmostDone);
      const { code } = await browser.signIn(link, mia);
      await told;
      await expectRequestToGoOn(chat, code);
    });

    it('finishes a sign-in whose browser was at Atlassian', async () => {
      const consent = await browser.open(signInLink(await chat.say('create request')));
      await crash();
      const { code } = await browser.decide(consent, mia);
      await expectRequestToGoOn(chat, code);
    });

    it('takes the code that the browser showed before, and shows it again', async () => {
      const page = await browser.signIn(signInLink(await chat.say('create request')), mia);
      await crash();
      expect((await browser.open(page.url)).code)
        .to.equal(page.code)
        .and.to.match(/^\d{6}$/);
      await expectRequestToGoOn(chat, page.code);
      expect(tokenRequests(), 'one exchange in all').to.equal(1);
    });

    it('counts the wrong codes given before', async () => {
      const { code = '' } = await browser.signIn(signInLink(await chat.say('log in')), mia);
      for (let times = 0; times < 3; times += 1) await chat.say(wrongCode(code));
      await crash();
      await chat.say(wrongCode(code));
      expect(chat.lastText()).to.contain('1 try is left');
      await chat.say(code);
      expect(chat.texts().join('\n')).to.contain('You are signed in as Mia Krystof');
    });

    it('knows who was signed in, and asks Atlassian what they are called alone', async () => {
      const { code } = await browser.signIn(signInLink(await chat.say('log in')), mia);
      await chat.say(code ?? '');
      const before = emulator.calls.length;
      await crash();
      const [who] = await chat.say('who am i');
      expect(who?.text).to.match(/^You are Mia Krystof .*northwind\.atlassian\.net/);
      expect(emulator.calls.slice(before).map(({ path }) => path)).to.deep.equal(['/me']);

      expect(JSON.stringify(await chat.say('create request'))).to.contain('What do you need?');
      expect(tokenRequests(), 'no new sign-in and no refresh').to.equal(1);
    });

    it('goes on where a request was being raised', async () => {
      const { code } = await browser.signIn(signInLink(await chat.say('create request')), mia);
      await chat.say(code ?? '');
      await crash();
      expect(JSON.stringify(await chat.say('monitor'))).to.contain('Something else');
    });

    it('stays signed out', async () => {
      const { code } = await browser.signIn(signInLink(await chat.say('log in')), mia);
      await chat.say(code ?? '');
      await chat.say('log out');
      await crash();
      await chat.say('who am i');
      expect(chat.lastText()).to.match(/^You are not signed in/);
    });
  });

  describe('in two processes over one directory', () => {
    it('hears in the chat of one of the callback at the other', async () => {
      const shared = settingsFor(emulator);
      const second = await serve(shared);
      const first = await serve({ ...shared, JIRA_OAUTH2_CALLBACK_URL: `${second.url}/oauth2/jira/callback/` });
      const chat = await chatWith(first);
      const link = signInLink(await chat.say('create request'));
      expect(new URL(link).origin).to.equal(second.url);

      const told = chat.next(isAlmostDone);
      const { code } = await browser.signIn(link, mia);
      await told;
      await expectRequestToGoOn(chat, code);

      const atSecond = await chatWith(second);
      await atSecond.say('who am i');
      expect(atSecond.lastText()).to.contain('Mia Krystof');
      await chat.say('log out');
      await atSecond.say('who am i');
      expect(atSecond.lastText()).to.match(/^You are not signed in/);
    });
  });
});
