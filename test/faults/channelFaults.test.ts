import { expect } from 'chai';
import { codeOn, consentInBrowser } from '../support/browserSignIn';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

describe('a channel that refuses what the bot sends', () => {
  let chat: JiraChat;

  beforeEach(async () => {
    chat = await startJiraChat('emulator');
  });
  afterEach(() => chat.close());

  for (const status of [403, 404, 412, 429, 500, 502, 503]) {
    it(`with ${status} takes nothing from the browser’s page, and the next message heals the chat`, async () => {
      const browser = await consentInBrowser(chat.emulator, await chat.say('log in'));
      const refusal = chat.channel.refusal();
      chat.channel.failWith(status);
      const code = codeOn(await browser.finish());
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
