import { expect } from 'chai';
import { codeOn, consentInBrowser } from '../support/browserSignIn';
import type { Failure } from '../support/fakeChannel';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

describe('a channel that does not take what the bot sends', () => {
  for (const status of [403, 404, 412, 429, 500, 502, 503]) {
    describe(`but answers ${status}`, () => describeFailure(status));
  }

  describe('and does not answer', () => describeFailure('silence'));
});

function describeFailure(failure: Failure): void {
  let chat: JiraChat;

  beforeEach(async () => {
    chat = await startJiraChat('emulator');
  });
  afterEach(() => chat.close());

  function heal(): void {
    chat.channel.failWith(undefined);
    if (failure === 'silence') chat.pass(10_000);
  }

  it('takes nothing from the browser’s page, and the next message heals the chat', async () => {
    const browser = await consentInBrowser(chat.emulator, await chat.say('log in'));
    const refusal = chat.channel.refusal();
    chat.channel.failWith(failure);
    const code = codeOn(await browser.finish());
    await refusal;
    heal();

    await chat.say('hello?');
    expect(chat.channel.lastText()).to.contain('six-digit code');
    await chat.say(code);
    expect(chat.shown()).to.contain('You are signed in as Mia Krystof');
  });

  it('takes an answer and not the sign-in', async () => {
    await chat.signIn('Mia Krystof');
    const before = chat.channel.sent.length;
    chat.channel.failWith(failure);
    const refusal = chat.channel.refusal();
    const said = chat.say('who am i').catch((error: Error) => error.message);
    await refusal;
    heal();
    await said;

    await chat.say('who am i');
    expect(JSON.stringify(chat.channel.sent.slice(before))).to.contain('Mia Krystof');
  });
}
