import { expect } from 'chai';
import { createClient } from '../emulator/client';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

describe('a channel that refuses what the bot sends', () => {
  let chat: JiraChat;

  beforeEach(async () => {
    chat = await startJiraChat('emulator');
  });
  afterEach(() => chat.close());

  /** Begins in the chat and consents; answers where Atlassian sends the browser. */
  async function toCallback(): Promise<{ readonly url: string; readonly cookie: string }> {
    const sent = await chat.say('log in');
    const link = /http:[^"]+signin=[^"]+/.exec(JSON.stringify(sent))?.[0] ?? expect.fail('no sign-in card');
    const started = await fetch(link, { redirect: 'manual' });
    const consent = Object.fromEntries(new URL(started.headers.get('location') ?? '').searchParams);
    const [person] = chat.emulator.people;
    const decided = await createClient(chat.emulator).decide(person?.accountId ?? '', 'accept', consent);
    return {
      url: decided.headers.get('location') ?? '',
      cookie: started.headers.get('set-cookie')?.split(';')[0] ?? '',
    };
  }

  for (const status of [403, 404, 412, 429, 500, 502, 503]) {
    it(`with ${status} takes nothing from the browser’s page, and the next message heals the chat`, async () => {
      const { url, cookie } = await toCallback();
      const refusal = chat.channel.refusal();
      chat.channel.failWith(status);
      const page = await (await fetch(url, { headers: { cookie } })).text();
      const code = /id="verification-code">(\d{6})</.exec(page)?.[1] ?? expect.fail(page);
      await refusal;
      chat.channel.failWith(undefined);

      await chat.say('hello?');
      expect(chat.channel.lastText()).to.contain('six-digit code');
      await chat.say(code);
      expect(chat.shown()).to.contain('You are signed in as Mia Krystof');
    });

    it(`with ${status} takes an answer and not the sign-in`, async () => {
      await chat.signIn('Mia Krystof');
      const before = chat.channel.sent.length;
      chat.channel.failWith(status);
      const refusal = chat.channel.refusal();
      const said = chat.say('who am i').catch((error: Error) => error.message);
      await refusal;
      chat.channel.failWith(undefined);
      await said;

      await chat.say('who am i');
      expect(JSON.stringify(chat.channel.sent.slice(before))).to.contain('Mia Krystof');
    });
  }
});
