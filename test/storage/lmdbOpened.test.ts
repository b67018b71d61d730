import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { LmdbStorage } from '../../src/storage/lmdbStorage';

/** Where a commit takes no time, most of them meet an opening. */
const fast = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

describe('LmdbStorage, opened while others write', () => {
  let directory = '';
  const at = (name: string) => join(directory, name);
  const children: ChildProcess[] = [];

  beforeEach(() => {
    directory = mkdtempSync(join(fast, 'botbuilder-atlassian-'));
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  });

  /** Ends when the child does, with how often it has said that it opened the store. */
  async function opening(times: number, copies?: string): Promise<number> {
    const words = [at('store'), String(times), ...(copies === undefined ? [] : [copies])];
    const child = fork(join(__dirname, '../support/openingChild.js'), words);
    children.push(child);
    let said = 0;
    child.on('message', () => (said += 1));
    await once(child, 'exit');
    return said;
  }

  /** Writes until all of these have ended, each time two items at once, and sees that what was said to be written is there. */
  async function writeUntil(all: Promise<unknown>): Promise<number> {
    const storage = new LmdbStorage(at('store'));
    const over = new AbortController();
    void all.finally(() => over.abort());
    let count = 0;
    while (!over.signal.aborted) {
      count += 1;
      await storage.write({ [`one ${count % 50}`]: { count }, other: { count } });
      const alone = `alone ${count % 50}`;
      await storage.write({ [alone]: { count } });
      const { other, ...rest } = await storage.read([alone, `one ${count % 50}`, 'other']);
      expect([other.count, ...Object.values(rest).map((item) => item.count)]).to.deep.equal([count, count, count]);
    }
    await storage.close();
    return count;
  }

  it('loses nothing that it has reported as written, and no commit fails, while others open and close it', async () => {
    const openers = [opening(500), opening(500)];
    const written = await writeUntil(Promise.all(openers));
    expect(await Promise.all(openers)).to.deep.equal([500, 500]);
    expect(written).to.be.above(100);
  });

  it('is copied 300 times by another process while it is written to, and each copy is whole, of one moment', async () => {
    mkdirSync(at('copies'));
    const copying = opening(300, at('copies'));
    const written = await writeUntil(copying);
    expect(await copying).to.equal(300);
    expect(written).to.be.above(100);

    let last = -1;
    for (let n = 0; n < 300; n += 1) {
      const copy = new LmdbStorage(join(at('copies'), String(n)));
      const keys: string[] = [];
      for await (const key of copy.keys('')) keys.push(key);
      const items = await copy.read(keys);
      expect(Object.keys(items)).to.have.length(keys.length);
      const count: number = items['other']?.count ?? 0;
      if (count > 0) expect(items[`one ${count % 50}`].count).to.equal(count);
      expect(count).to.be.at.least(last);
      last = count;
      await copy.close();
    }
  });
});
