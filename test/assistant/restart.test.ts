import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { createBrowser, type Browser } from '../support/browser';
import { ask, ours } from '../support/configurationPage';
import { startFakeChannel, type FakeChannel } from '../support/fakeChannel';
import { signInLink, wrongCode } from '../support/signInLink';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { usePrograms, type ServedAssistant, type Settings } from '../support/usePrograms';

const password = 'correct horse battery';

/** What a program needs to sign people in at the emulator. */
function settingsFor({ url, clientId, clientSecret }: Emulator): Settings {
  return {
    JIRA_OAUTH2_CLIENT_ID: clientId,
    JIRA_OAUTH2_CLIENT_SECRET: clientSecret,
    JIRA_OAUTH2_AUTH_URL: url,
    JIRA_OAUTH2_API_URL: url,
    CONFIGURATION_PASSWORD: password,
  };
}

/** Gives the code in the chat, and expects the request that was asked for before to go on. */
async function expectRequestToGoOn(chat: FakeChannel, code: string | undefined): Promise<void> {
  const said = await chat.say(code ?? '');
  expect(said.map(({ text }) => text)).to.include('You are signed in as Mia Krystof. Not you? Say "log out".');
  expect(JSON.stringify(said)).to.match(/Who can help you|What do you need/);
}

const isAlmostDone = ({ text }: Partial<Activity>) => text?.startsWith('Almost done') === true;

/** In a conversation of their own. */
interface Person {
  readonly chat: FakeChannel;
  readonly browser: Browser;
}

describe('the served assistant', () => {
  const directory = useTemporaryDirectory('suite');
  const { serve } = usePrograms(directory, 'suite');
  let emulator: Emulator;
  let assistant: ServedAssistant;
  const channels: FakeChannel[] = [];
  /** Works at one site. */
  let mia: string;

  async function chatWith({ url }: ServedAssistant, who = `${channels.length}`): Promise<FakeChannel> {
    const channel = await startFakeChannel({ botUrl: url, userId: `user ${who}`, conversationId: `chat ${who}` });
    channels.push(channel);
    return channel;
  }
  const tokenRequests = () => emulator.calls.filter(({ path }) => path === '/oauth/token').length;

  /** Where each person is when the process is killed; what has to hold of it at the next one. */
  const stories: Readonly<Record<string, (one: Person) => Promise<() => Promise<void>>>> = {
    // The first: nobody has been heard of by the new process yet.
    async 'knows who was signed in, and asks Atlassian what they are called alone'({ chat, browser }) {
      const { code } = await browser.signIn(signInLink(await chat.say('log in')), mia);
      await chat.say(code ?? '');
      return async () => {
        const [before, tokens] = [emulator.calls.length, tokenRequests()];
        const [who] = await chat.say('who am i');
        expect(who?.text).to.match(/^You are Mia Krystof .*northwind\.atlassian\.net/);
        expect(emulator.calls.slice(before).map(({ path }) => path)).to.deep.equal(['/me']);

        expect(JSON.stringify(await chat.say('create request'))).to.contain('What do you need?');
        expect(tokenRequests(), 'no new sign-in and no refresh').to.equal(tokens);
      };
    },

    async 'finishes a sign-in whose card was sent before'({ chat, browser }) {
      const link = signInLink(await chat.say('create request'));
      return async () => {
        const told = chat.next(isAlmostDone);
        const { code } = await browser.signIn(link, mia);
        await told;
        await expectRequestToGoOn(chat, code);
      };
    },

    async 'finishes a sign-in whose browser was at Atlassian'({ chat, browser }) {
      const consent = await browser.open(signInLink(await chat.say('create request')));
      return async () => {
        const { code } = await browser.decide(consent, mia);
        await expectRequestToGoOn(chat, code);
      };
    },

    async 'takes the code that the browser showed before, and shows it again'({ chat, browser }) {
      const page = await browser.signIn(signInLink(await chat.say('create request')), mia);
      return async () => {
        const before = tokenRequests();
        expect((await browser.open(page.url)).code)
          .to.equal(page.code)
          .and.to.match(/^\d{6}$/);
        await expectRequestToGoOn(chat, page.code);
        expect(tokenRequests(), 'no second exchange').to.equal(before);
      };
    },

    async 'counts the wrong codes given before'({ chat, browser }) {
      const { code = '' } = await browser.signIn(signInLink(await chat.say('log in')), mia);
      for (let times = 0; times < 3; times += 1) await chat.say(wrongCode(code));
      return async () => {
        await chat.say(wrongCode(code));
        expect(chat.lastText()).to.contain('1 try is left');
        await chat.say(code);
        expect(chat.texts().join('\n')).to.contain('You are signed in as Mia Krystof');
      };
    },

    async 'goes on where a request was being raised'({ chat, browser }) {
      const { code } = await browser.signIn(signInLink(await chat.say('create request')), mia);
      await chat.say(code ?? '');
      return async () => {
        expect(JSON.stringify(await chat.say('monitor'))).to.contain('Something else');
      };
    },

    async 'stays signed out'({ chat, browser }) {
      const { code } = await browser.signIn(signInLink(await chat.say('log in')), mia);
      await chat.say(code ?? '');
      await chat.say('log out');
      return async () => {
        await chat.say('who am i');
        expect(chat.lastText()).to.match(/^You are not signed in/);
      };
    },
  };
  const rests = new Map<string, () => Promise<void>>();

  before(async () => {
    emulator = await startEmulator();
    mia = emulator.people[0]?.accountId ?? '';
    assistant = await serve(settingsFor(emulator));
    for (const [what, begin] of Object.entries(stories))
      rests.set(what, await begin({ chat: await chatWith(assistant), browser: createBrowser() }));
    // Without notice; another one on the same port and data.
    await assistant.crash();
    assistant = await serve({ ...settingsFor(emulator), PORT: assistant.port });
  });
  after(async () => {
    for (const channel of channels.splice(0)) await channel.close();
    await emulator.close();
  });

  describe('after kill -9 and a new start', () => {
    for (const what of Object.keys(stories)) it(what, () => rests.get(what)?.() ?? expect.fail('not begun'));

    it('signs in over HTTP, goes on with what was asked for, and shows the administrator that somebody has', async () => {
      const chat = await chatWith(assistant);
      const link = signInLink(await chat.say('create request'));
      const told = chat.next(isAlmostDone);
      const page = await createBrowser().signIn(link, mia);
      expect(page.status).to.equal(200);
      expect(page.url, 'code and state leave the address bar').to.match(/\/oauth2\/jira\/callback\/$/);
      await told;

      await expectRequestToGoOn(chat, page.code);

      // Those who set it up are shown that it works. Whoever reads the audit log has what waits written first.
      const home = '/configuration/';
      const { headers } = await ask(assistant.url, `${home}log-in`, { headers: ours, form: { password } });
      const cookie = (headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
      const look = async (path: string) => (await ask(assistant.url, home + path, { headers: { cookie } })).text;
      expect(await look('audit/')).to.contain(mia);
      expect(await look('')).to.match(/One person has signed in, last on \d{4}/);
    });
  });

  describe('in two processes over one directory', () => {
    it('hears in the chat of one of the callback at the other', async () => {
      const second = assistant;
      const callback = { JIRA_OAUTH2_CALLBACK_URL: `${second.url}/oauth2/jira/callback/` };
      const first = await serve({ ...settingsFor(emulator), ...callback });
      const chat = await chatWith(first, 'both');
      const link = signInLink(await chat.say('create request'));
      expect(new URL(link).origin).to.equal(second.url);

      const told = chat.next(isAlmostDone);
      const { code } = await createBrowser().signIn(link, mia);
      await told;
      await expectRequestToGoOn(chat, code);

      const atSecond = await chatWith(second, 'both');
      await atSecond.say('who am i');
      expect(atSecond.lastText()).to.contain('Mia Krystof');
      await chat.say('log out');
      await atSecond.say('who am i');
      expect(atSecond.lastText()).to.match(/^You are not signed in/);
    });
  });
});
