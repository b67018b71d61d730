import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startEmulatedLogin } from '../support/emulatedLogin';
import { startJiraChat } from '../support/jiraChat';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

/** Bytes of keys and items, as an engine is given them. */
async function bytesIn(storage: MemoryStorage, prefix: string): Promise<number> {
  let bytes = 0;
  for await (const key of storage.keys(prefix)) {
    bytes += Buffer.byteLength(key + JSON.stringify((await storage.read([key]))[key]));
  }
  return bytes;
}

/** What `docs/operate.md` says of one thing, in bytes. */
function told(what: string): number {
  const docs = readFileSync(join(__dirname, '../../../docs/operate.md'), 'utf8');
  const row = docs.split('\n').find((line) => line.startsWith(`| ${what} `)) ?? '';
  return 1000 * Number(/\| ([\d.]+) KB /.exec(row)?.[1]);
}

/** Within a tenth of what is told. */
function expectTold(what: string, bytes: number): void {
  expect(bytes, what).to.be.within(0.9 * told(what), 1.1 * told(what));
}

describe('what is stored, in bytes', () => {
  const directory = useTemporaryDirectory();

  it('of a sign-in is what the docs say, while it is under way and when it is done', async () => {
    const storage = new MemoryStorage();
    const one = await startEmulatedLogin(storage);
    try {
      const { flowId, link } = await one.begin();
      const { query, cookie } = await one.consent(link);
      await one.login.browser.finish(query, cookie);
      expectTold('a sign-in under way', await bytesIn(storage, 'jl1-'));
      await one.confirm(flowId, (await one.codeAt(cookie)) ?? '');
      one.pass(24 * 60 * 60_000);
      await one.login.sweep();
      expectTold('somebody who is signed in', await bytesIn(storage, 'jl1-'));
    } finally {
      await one.close();
    }
  });

  it('of a conversation is what the docs say, after a command and over a request that is being filled in', async () => {
    const storage = new MemoryStorage();
    const chat = await startJiraChat('emulator', { storage });
    try {
      await chat.signIn('Mia Krystof');
      // So many are known to have been delivered.
      for (const _ of Array.from({ length: 16 })) await chat.say('help');
      expectTold('a conversation', await bytesIn(storage, 'jl1-s-'));
      await chat.say('create request');
      await chat.say('monitor');
      await chat.press(/^Order new equipment/);
      expectTold('… in which a request is filled in', await bytesIn(storage, 'jl1-s-'));
    } finally {
      await chat.close();
    }
  });

  it('on the disk of the embedded store is no more than two and a half times that', async () => {
    const storage = new LmdbStorage(join(directory(), 'store'));
    const size = () => statSync(join(directory(), 'store', 'data.mdb')).size;
    const item = { sealed: 'x'.repeat(told('somebody who is signed in') / 3 - 100) };
    const before = size();
    // Each in a commit of its own, whatever else the machine does: that takes the most pages.
    for (let n = 0; n < 1000; n += 1)
      await storage.write({ [`jl1-x-${n}`]: item, [`jl1-y-${n}`]: item, [`jl1-z-${n}`]: item });
    expect((size() - before) / 1000).to.be.at.most(2.5 * told('somebody who is signed in'));
    await storage.close();
  });
});
