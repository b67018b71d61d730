import { expect } from 'chai';
import type { LendingStorage } from '../../src/records/lending';
import { CountedStorage } from '../support/countedStorage';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { RedisStorage } from '../../src/storage/redisStorage';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { hasRedisServer, startRedisServer, type RedisServer } from '../support/redisServer';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

/** Lends by itself, in one trip. */
class LendingStore extends CountedStorage implements LendingStorage {
  readonly isOrdered = true;
  private readonly lent = new Map<string, string>();

  lend(key: string, by: string): Promise<boolean> {
    return this.counted([key], async () => {
      if ((this.lent.get(key) ?? by) !== by) return false;
      this.lent.set(key, by);
      return true;
    });
  }

  takeBack(key: string, by: string): Promise<void> {
    return this.counted([key], async () => {
      if (this.lent.get(key) === by) this.lent.delete(key);
    });
  }
}

describe('how often a turn waits for the store', () => {
  let storage: CountedStorage;
  let chat: JiraChat;

  before(async () => {
    storage = new CountedStorage();
    chat = await startJiraChat('emulator', { storage });
    await chat.signIn('Mia Krystof');
  });
  after(() => chat.close());

  for (const words of ['help', 'who am i', 'my requests', 'approvals', 'create request', 'monitor', 'request ITH-1'])
    it(`is twice for "${words}": who it is, what strangers are offered and where the talk was, and where it is then`, async () => {
      storage.restart();
      await chat.say(words);
      expect(storage.restart()).to.deep.equal([['g', 'applications', 's'], ['s']]);
    });

  it('is once more for what happens once', async () => {
    await chat.say('create request');
    await chat.press('Yes, go on');
    await chat.press(/^Order new equipment/);
    await chat.fillIn({ Summary: 'A monitor', 'What do you need?': '1010101' });
    storage.restart();
    await chat.press('Create');
    expect(storage.restart()).to.deep.equal([['g', 'applications', 's'], ['a'], ['s']]);
  });
});

describe('how often a sign-in waits for the store', () => {
  let redis: RedisServer | undefined;
  before(async () => {
    if (hasRedisServer) redis = await startRedisServer();
  });
  after(() => redis?.close());

  const directory = useTemporaryDirectory();
  it('that is LMDB: six commits, for what is laid down side by side is one', async () => {
    const storage = new LmdbStorage(directory());
    const chat = await startJiraChat('emulator', { storage });
    const commits = () => Number(Reflect.get(storage['environment'].root.getStats(), 'lastTxnId'));
    try {
      await chat.signIn('Mia Krystof');
      await chat.say('log out');
      const before = commits();
      await chat.signIn('Mia Krystof');
      expect(commits() - before).to.equal(6);
    } finally {
      await chat.close();
      await storage.close();
    }
  });

  /** For the sign-in's records alone; the others are for the conversation's state, and for whatever goes beside it. */
  const own = (trips: readonly string[][]) => trips.filter((kinds) => kinds.every((kind) => 'fgau'.includes(kind)));

  const stores: Readonly<Record<string, readonly [own: number, open: () => CountedStorage]>> = {
    'that writes records together': [7, () => new CountedStorage()],
    'that may write one and not the other': [10, () => new CountedStorage(false)],
    ...(hasRedisServer
      ? { 'that is Redis': [7, () => new CountedStorage(true, new RedisStorage(redis?.url ?? ''))] }
      : {}),
  };
  for (const [name, [atMost, open]] of Object.entries(stores))
    it(`${name}: ${atMost} times for its records, and five for the talk`, async () => {
      const storage = open();
      const chat = await startJiraChat('emulator', { storage });
      try {
        await chat.say('hello');
        storage.restart();
        await chat.signIn('Mia Krystof');
        // It is probed where it does not say that it compares; and what is not there yet is laid down empty.
        const first = storage.restart();
        expect(first.length, JSON.stringify(first)).to.be.at.most(storage.isAtomic ? 15 : 24);
        await chat.say('log out');
        storage.restart();
        await chat.signIn('Mia Krystof');
        const trips = storage.restart();
        expect(own(trips).length, JSON.stringify(trips)).to.be.at.most(atMost);
        expect(trips.length - own(trips).length, JSON.stringify(trips)).to.be.at.most(5);
      } finally {
        await chat.close();
        await storage.close();
      }
    });
});

describe('how often a turn waits for a store that instances share', () => {
  for (const [which, storage, trips] of [
    ['that lends', new LendingStore(), [['t', 'g', 'applications', 's'], ['s'], ['t']]],
    // It is read and written, before anything else is read.
    ['that only compares', new CountedStorage(), [['t'], ['t'], ['g', 'applications', 's'], ['s'], ['t'], ['t']]],
  ] as const)
    it(`${which}: whose turn it is is asked first, and given back after the answer`, async () => {
      const chat = await startJiraChat('emulator', { storages: [storage, storage] });
      try {
        await chat.signIn('Mia Krystof');
        // The other instance has yet to look at the grant.
        await chat.say('help');
        await chat.say('help');
        storage.restart();
        await chat.say('who am i');
        expect(storage.restart()).to.deep.equal(trips);
      } finally {
        await chat.close();
      }
    });
});
