import { execFile } from 'node:child_process';
import { statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import fc from 'fast-check';
import { lendingOver, type Lending } from '../../src/records/lending';
import { FileLeases } from '../../src/storage/fileLeases';
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

    it('keeps what is lent while another process opens the store, in a file that does not grow', async () => {
      const leases = () => statSync(join(directory(), 'leases')).size;
      const first = new LmdbStorage(directory());
      expect(await first.lend('kept', 'one', 60_000)).to.equal(true);
      await first.close();
      const second = new LmdbStorage(directory());
      expect(await second.lend('kept', 'two', 60_000)).to.equal(false);
      for (let turn = 0; turn < 500; turn += 1) {
        expect(await second.lend(`turn ${turn}`, 'one', 60_000)).to.equal(true);
        await second.takeBack(`turn ${turn}`, 'one');
      }
      expect(leases()).to.be.at.most(1024 * 1024);
      await second.close();
    });

    it('lends a name to one of three processes at a time', async () => {
      const program = JSON.stringify(join(__dirname, '../../src/storage/lmdbStorage.js'));
      // Whoever has the lease makes a file that must not be there: it takes it away before the lease is ended.
      const script = `(async () => {
        const { openSync, closeSync, rmSync } = require('node:fs');
        const storage = new (require(${program}).LmdbStorage)(process.argv[1]);
        let lent = 0;
        for (let tries = 0; tries < 3000 || lent < 100; tries += 1) {
          const name = 'name ' + (tries % 2);
          if (!(await storage.lend(name, String(process.pid), 600000))) continue;
          const file = process.argv[1] + '/' + name;
          closeSync(openSync(file, 'wx'));
          rmSync(file);
          await storage.takeBack(name, String(process.pid));
          lent += 1;
        }
        await storage.close();
      })();`;
      const run = () => promisify(execFile)(process.execPath, ['-e', script, directory()]);
      await new LmdbStorage(directory()).close();
      expect((await Promise.all([run(), run(), run()])).map(({ stderr }) => stderr)).to.deep.equal(['', '', '']);
    });

    it('takes noise for no lease', async () => {
      const storage = new LmdbStorage(directory());
      const file = join(directory(), 'leases');
      for (const byte of [0x20, 0x41, 0x7f, 0xff]) {
        writeFileSync(file, Buffer.alloc(1024 * 1024, byte));
        expect(await storage.lend('name', 'one', 60_000)).to.equal(true);
        expect(await storage.lend('name', 'two', 60_000)).to.equal(false);
      }
      await storage.close();
    });

    it('lends each name to one at a time also where names share a place, and where there is no room for more', () => {
      const path = join(directory(), 'shared');
      writeFileSync(path, '');
      // Names that differ in what follows the bytes by which a bucket is chosen.
      const nameOf = (n: number) => Buffer.from(`same${String(n).padEnd(28)}`);
      const call = fc.record({ isLent: fc.boolean(), n: fc.nat(11), by: fc.constantFrom('one', 'two') });
      fc.assert(
        fc.property(fc.array(call, { maxLength: 60 }), (calls) => {
          truncateSync(path);
          const leases = new FileLeases(path, (run) => run());
          const holders = new Map<number, string>();
          for (const { isLent, n, by } of calls) {
            const isOthers = (holders.get(n) ?? by) !== by;
            if (isLent) {
              const isFull = holders.size === 8 && !holders.has(n);
              expect(leases.lend(nameOf(n), by, 60_000)).to.equal(!isOthers && !isFull);
              if (!isOthers && !isFull) holders.set(n, by);
            } else {
              leases.takeBack(nameOf(n), by);
              if (!isOthers) holders.delete(n);
            }
          }
          leases.close();
        }),
      );
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
