import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { lendingOver, type Lending } from '../../src/records/lending';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { RedisStorage } from '../../src/storage/redisStorage';
import { needsRedisServer, startRedisServer } from '../support/redisServer';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

/** `pass`: so many milliseconds; at a server of its own time passes by itself. */
function describeLending(
  open: () => Promise<{ lending: Lending; pass: (time: number) => void; readonly close: () => Promise<void> }>,
) {
  it('has it one at a time, and whoever has it may have it for longer', async () => {
    const { lending, close } = await open();
    try {
      expect(await lending.lend('name', 'one', 60_000)).to.equal(true);
      expect(await lending.lend('name', 'two', 60_000)).to.equal(false);
      expect(await lending.lend('other', 'two', 60_000)).to.equal(true);
      expect(await lending.lend('name', 'one', 60_000)).to.equal(true);
      await lending.takeBack('name', 'two');
      expect(await lending.lend('name', 'two', 60_000), 'not theirs to give back').to.equal(false);
      await lending.takeBack('name', 'one');
      const all = await Promise.all(['a', 'b', 'c', 'd'].map((by) => lending.lend('name', by, 60_000)));
      expect(all.filter(Boolean)).to.have.length(1);
    } finally {
      await close();
    }
  });

  it('is over by itself', async () => {
    const { lending, pass, close } = await open();
    try {
      expect(await lending.lend('name', 'one', 20)).to.equal(true);
      pass(21);
      while (!(await lending.lend('name', 'two', 60_000)));
      expect(await lending.lend('name', 'one', 20)).to.equal(false);
    } finally {
      await close();
    }
  });
}

describe('what is lent', () => {
  describe('by any storage', () => {
    describeLending(async () => {
      let now = Date.now();
      const lending = lendingOver(new MemoryStorage(), () => now);
      return { lending, pass: (time) => (now += time), close: async () => {} };
    });
  });

  describe('by LMDB', () => {
    const directory = useTemporaryDirectory();
    describeLending(async () => {
      const storage = new LmdbStorage(directory());
      expect(lendingOver(storage)).to.equal(storage);
      return { lending: storage, pass: () => undefined, close: () => storage.close() };
    });

    it('leaves no file of what is over, or of a process that has ended while it wrote', async () => {
      const leases = join(directory(), 'leases');
      const files = () => readdirSync(leases).length;
      const first = new LmdbStorage(directory());
      await first.lend('over', 'one', 0);
      await first.lend('cut', 'one', 60_000);
      for (const name of readdirSync(leases)) truncateSync(join(leases, name), 7);
      expect(await first.lend('cut', 'two', 60_000)).to.equal(true);
      await first.lend('back', 'one', 60_000);
      await first.takeBack('back', 'one');
      expect(files()).to.equal(2);
      await first.close();
      const second = new LmdbStorage(directory());
      expect(files()).to.equal(1);
      expect(await second.lend('cut', 'one', 60_000)).to.equal(false);
      await second.close();
    });
  });

  describe('by Redis', () => {
    needsRedisServer();
    describeLending(async () => {
      const server = await startRedisServer();
      const storage = new RedisStorage(server.url);
      const close = () => storage.close().then(() => server.close());
      expect(lendingOver(storage)).to.equal(storage);
      return { lending: storage, pass: () => undefined, close };
    });
  });
});
