import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect } from 'chai';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { FaultyStorage } from '../support/faultyStorage';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

const comments = ({ emulator }: JiraChat) =>
  emulator.calls.filter(({ method, path, status }) => method === 'POST' && path.endsWith('/comment') && status === 201);

describe('turns', () => {
  let chat: JiraChat;
  afterEach(() => chat.close());

  describe('while they still wait', () => {
    let posted: ReturnType<JiraChat['channel']['post']>;
    let release: () => void;

    beforeEach(async () => {
      const storage = new FaultyStorage(new MemoryStorage());
      chat = await startJiraChat('emulator', { storage });
      const until = new Promise<void>((resolve) => (release = resolve));
      const reached = new Promise<void>((resolve) => {
        storage.faultAt = () => {
          resolve();
          return until;
        };
      });
      posted = chat.channel.post({ type: 'message', text: 'help' });
      await reached;
    });

    it('show that the bot is at it, and go on showing it', async () => {
      for (const [shown, time] of [300, 4000, 4000].entries()) {
        expect(chat.channel.typing).to.have.length(shown);
        chat.pass(time);
        while (chat.channel.typing.length === shown) await nextTurn();
      }
      release();
      expect((await posted).status).to.equal(200);
    });

    it('answer the channel in time, and say the rest when it comes', async () => {
      const told = chat.channel.next(({ text }) => /longer than usual/.test(text ?? ''));
      chat.pass(10_000);
      await told;
      chat.pass(1000);
      expect((await posted).status).to.equal(202);
      const menu = chat.channel.next(({ attachments = [] }) =>
        JSON.stringify(attachments).includes('This is what I can do'),
      );
      release();
      await menu;
    });

    it('of one person are twenty at most: who sends more is told, once until they are done', async () => {
      const tellings = () => chat.channel.texts().filter((text) => /more messages than I can take/.test(text)).length;
      const answers = () => chat.channel.sent.length - tellings();
      const statuses: number[] = [];
      let flood: Promise<void>[] = [];
      await new Promise<void>((resolve) => {
        flood = Array.from({ length: 200 }, async () => {
          const { status } = await chat.channel.post({ type: 'message', text: 'help' });
          if (statuses.push(status) === 181) resolve();
        });
      });
      expect([tellings(), answers()]).to.deep.equal([1, 0]);
      expect((await chat.channel.post({ type: 'invoke', name: 'signin/verifyState', value: {} })).status).to.equal(429);
      const other = chat.channel.as({ userId: 'somebody else' }).post({ type: 'message', text: 'help' });

      release();
      await Promise.all([posted, other, ...flood]);
      expect(new Set(statuses)).to.deep.equal(new Set([200]));
      expect([tellings(), answers()]).to.deep.equal([1, 21]);
      await chat.say('help');
      expect([tellings(), answers()]).to.deep.equal([1, 22]);
    });
  });

  it('of one person come one after another: two quick messages are one comment', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('comment ITH-1');
    await Promise.all([chat.say('It works again'), chat.say('My chair is broken as well')]);
    expect(comments(chat)).to.have.length(1);
    expect(chat.offered(), 'the other one is a beginning').to.include.oneOf(['Something else', 'IT help', 'Comment']);
  });

  it('at two instances at once are one comment, and no word is lost', async () => {
    const storage = new MemoryStorage();
    chat = await startJiraChat('emulator', { storages: [storage, storage] });
    await chat.signIn('Mia Krystof');
    await chat.say('comment ITH-1');
    await Promise.all([chat.say('First'), chat.say('Second')]);
    expect(comments(chat)).to.have.length(1);
  });

  it('at two instances at once come one after another: one card is live, the last message', async () => {
    const storage = new MemoryStorage();
    chat = await startJiraChat('emulator', { storages: [storage, storage] });
    await chat.signIn('Mia Krystof');
    for (const pair of [
      ['my screen is broken', 'I need a monitor'],
      ['create request', 'my requests'],
      ['request ITH-3', 'approvals'],
      ['move ITH-3', 'help'],
    ]) {
      await Promise.all(pair.map((said) => chat.say(said)));
      const withCards = chat.channel.sent.flatMap(({ attachments = [] }, index) =>
        attachments.some(({ content }) => JSON.stringify(content).includes('Action.Submit')) ? [index] : [],
      );
      expect(withCards, pair.join(' and ')).to.deep.equal([chat.channel.sent.length - 1]);
    }
  });

  it('of an activity that comes again do nothing', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('comment ITH-1: Once only', { id: 'twice' });
    expect(await chat.say('comment ITH-1: Once only', { id: 'twice' })).to.deep.equal([]);
    expect(comments(chat)).to.have.length(1);
  });
});
