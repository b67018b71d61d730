import { expect } from 'chai';
import { CountedStorage } from '../support/countedStorage';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

describe('how often a turn waits for the store', () => {
  let storage: CountedStorage;
  let chat: JiraChat;

  before(async () => {
    storage = new CountedStorage();
    chat = await startJiraChat('emulator', { storage });
    await chat.signIn('Mia Krystof');
  });
  after(() => chat.close());

  /** For the sign-in's records alone; the others are for the conversation's state, and for whatever goes beside it. */
  const own = (trips: readonly string[][]) => trips.filter((kinds) => kinds.every((kind) => 'fgau'.includes(kind)));

  for (const words of ['help', 'who am i', 'my requests', 'approvals', 'create request', 'monitor', 'request ITH-1'])
    it(`is twice for "${words}": who it is and where the talk was, and where it is then`, async () => {
      storage.restart();
      await chat.say(words);
      expect(storage.restart()).to.deep.equal([['g', 's'], ['s']]);
    });

  it('is once more for what happens once', async () => {
    await chat.say('create request');
    await chat.say('monitor');
    await chat.press(/^Order new equipment/);
    await chat.fillIn({ Summary: 'A monitor', 'What do you need?': '1010101' });
    storage.restart();
    await chat.press('Create');
    expect(storage.restart()).to.deep.equal([['g', 's'], ['a'], ['s']]);
  });

  it('is at most twelve times for a whole sign-in, and seven for the talk and for what may wait for it', async () => {
    await chat.say('log out');
    storage.restart();
    await chat.signIn('Mia Krystof');
    const trips = storage.restart();
    expect(own(trips).length, JSON.stringify(trips)).to.be.at.most(12);
    expect(trips.length - own(trips).length, JSON.stringify(trips)).to.be.at.most(7);
  });
});
