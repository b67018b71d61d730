import { expect } from 'chai';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

describe('the greeting', () => {
  let chat: JiraChat;
  before(async () => {
    chat = await startJiraChat('emulator');
  });
  after(() => chat.close());

  it('says what the assistant is for, to whoever is not signed in', async () => {
    await chat.channel.join();
    expect(chat.channel.lastText()).to.contain('I raise requests');
    expect(chat.offered()).to.deep.equal(['Create request', 'Log in']);
    expect(chat.shown()).to.contain('"request KEY-1", "help", "cancel"').and.not.to.contain('log out');
  });

  it('knows who is signed in and what waits for them, by two calls at once', async () => {
    await chat.signIn('Mia Krystof');
    const before = chat.emulator.calls.length;
    await chat.say('hi');
    expect(chat.channel.lastText()).to.equal(
      'Hello Mia Krystof! 2 approvals wait for your decision, 1 request waits for your answer.',
    );
    expect(chat.emulator.calls.length - before).to.equal(2);
    await chat.say('comment ITH-6: With the other cable, too.');
    await chat.channel.join();
    expect(chat.channel.lastText()).to.equal('Hello Mia Krystof! 2 approvals wait for your decision.');
  });

  it('does without what Atlassian does not tell', async () => {
    chat.emulator.faults = { rules: [{ method: 'GET', path: '/ex/jira/*/request', status: 403 }] };
    await chat.say('hi');
    expect(chat.channel.lastText()).to.equal('Hello Mia Krystof!');
    chat.emulator.faults = { rules: [] };
  });

  it('leaves an open question where it is', async () => {
    await chat.say('share ITH-2');
    await chat.channel.join();
    expect(chat.channel.lastText()).to.equal('Hello!');
    expect(chat.offered()).to.include('Jonas Weber');
  });

  it('comes on the event of a page that hosts the chat, once a conversation', async () => {
    const join = { type: 'event', name: 'webchat/join', value: { language: 'en' } };
    const fresh = chat.channel.as({ conversationId: 'another', userId: 'dl_1' });
    const before = chat.channel.sent.length;
    await fresh.post(join);
    await fresh.post(join);
    const texts = chat.channel.sent.slice(before).map(({ text, summary }) => text ?? summary);
    expect(texts).to.deep.equal([
      'Hello! I raise requests with your service desk and follow them up, using your own Jira account.',
      'What can I do for you?',
    ]);
  });

  it('says that a sentence will do, where there are no cards, too', async () => {
    const written = await startJiraChat('slack');
    try {
      await written.channel.join();
      expect(written.channel.lastText()).to.match(
        /^Hello! .*\nWhat can I do for you\?\nTell me in a sentence what you need\.\n- create request: /,
      );
    } finally {
      await written.close();
    }
  });

  it('has nothing personal in a group', async () => {
    const chats = { groupChat: 'everybody', channel: 'everybody in a team' };
    for (const [conversationType, conversationId] of Object.entries(chats)) {
      const before = chat.channel.sent.length;
      const calls = chat.emulator.calls.length;
      await chat.channel.as({ conversationType, conversationId }).join();
      expect(chat.channel.sent.slice(before).map(({ text }) => text)).to.deep.equal([
        'I work with your own Jira account, so please write to me in a personal chat.',
      ]);
      expect(chat.emulator.calls.length).to.equal(calls);
    }
  });

  it('has no account id, nor has "who am i"', async () => {
    await chat.say('who am i');
    expect(chat.channel.lastText()).to.equal(
      'You are Mia Krystof (mia@northwind.example). Site: Northwind (northwind.atlassian.net).',
    );
  });
});

describe('the name of whoever is signed in, in the chat', () => {
  let chat: JiraChat;
  /** Two instances that take turns with requests: the one that took the code knows the name. */
  beforeEach(async () => {
    const storage = new MemoryStorage();
    chat = await startJiraChat('emulator', { storages: [storage, storage] });
    await chat.signIn('Mia Krystof');
  });
  afterEach(() => chat.close());

  const asked = () => chat.emulator.calls.filter(({ path }) => path === '/me').length;
  async function saidTwice(words: string): Promise<(string | undefined)[]> {
    await chat.say(words);
    const first = chat.channel.lastText();
    await chat.say(words);
    return [first, chat.channel.lastText()];
  }

  it('is asked of Atlassian once by each instance that does not know it, and never again', async () => {
    const before = asked();
    const who = 'You are Mia Krystof (mia@northwind.example). Site: Northwind (northwind.atlassian.net).';
    expect(await saidTwice('who am i')).to.deep.equal([who, who]);
    expect(asked() - before).to.equal(1);
    const hello = 'Hello Mia Krystof! 2 approvals wait for your decision, 1 request waits for your answer.';
    expect(await saidTwice('hi')).to.deep.equal([hello, hello]);
    expect(asked() - before).to.equal(1);
  });

  it('is left out where Atlassian does not tell it, and nothing else fails', async () => {
    chat.emulator.faults = { rules: [{ method: 'GET', path: '/me', status: 503 }] };
    expect(await saidTwice('hi')).to.have.members([
      'Hello! 2 approvals wait for your decision, 1 request waits for your answer.',
      'Hello Mia Krystof! 2 approvals wait for your decision, 1 request waits for your answer.',
    ]);
    expect(await saidTwice('who am i')).to.have.members([
      'You are signed in. Site: Northwind (northwind.atlassian.net).',
      'You are Mia Krystof (mia@northwind.example). Site: Northwind (northwind.atlassian.net).',
    ]);
  });
});
