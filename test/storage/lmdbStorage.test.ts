import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { describeStorage } from '../support/storageContract';
import type { WriteOutcome, WriteRequest } from '../support/storageChild';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

describeStorage('lmdb', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'botbuilder-atlassian-'));
  const storage = new LmdbStorage(directory);
  return {
    storage,
    async close() {
      await storage.close();
      rmSync(directory, { recursive: true });
    },
  };
});

describe('LmdbStorage', () => {
  const directory = useTemporaryDirectory();
  const children: ChildProcess[] = [];

  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  async function startChild(where: string): Promise<ChildProcess> {
    const child = fork(join(__dirname, '../support/storageChild.js'), [where]);
    children.push(child);
    await once(child, 'message');
    return child;
  }

  it('keeps records over close and reopen, and refuses calls after close', async () => {
    const first = new LmdbStorage(directory());
    const writing = first.write({ a: { n: 1 } });
    await Promise.all([writing, first.close(), first.close()]);
    for (const call of [first.read(['a']), first.write({ a: {} }), first.delete(['a'])]) {
      expect(await call.catch((reason: unknown) => reason)).to.be.instanceOf(Error);
    }

    const second = new LmdbStorage(directory());
    expect((await second.read(['a']))['a'].n).to.equal(1);
    await second.close();
  });

  it('is readable by its owner alone', async () => {
    const where = join(directory(), 'a.b', 'store');
    const storage = new LmdbStorage(where);
    await storage.write({ a: { n: 1 } });

    expect(mode(where)).to.equal(0o700);
    expect(readdirSync(where).map((file) => mode(join(where, file)))).to.deep.equal([0o600, 0o600]);
    await storage.close();
  });

  it('leaves the mode of a directory that was there', async () => {
    const where = join(directory(), 'shared');
    mkdirSync(where);
    chmodSync(where, 0o750);
    await new LmdbStorage(where).close();

    expect(mode(where)).to.equal(0o750);
  });

  it('lets exactly one of four processes win each of 200 races', async function () {
    this.timeout(60_000);
    const storage = new LmdbStorage(directory());
    const racers = await Promise.all(Array.from({ length: 4 }, () => startChild(directory())));
    await storage.write({ race: { value: 'start' } });

    for (let round = 0; round < 200; round += 1) {
      const { eTag } = (await storage.read(['race']))['race'];
      const value = (racer: number) => `${round} ${racer} ${'x'.repeat(2000)}`;
      const outcomes = await Promise.all(racers.map((racer, n) => ask(racer, { key: 'race', value: value(n), eTag })));
      expect(outcomes.toSorted()).to.deep.equal(['conflict', 'conflict', 'conflict', 'written']);
      const after = (await storage.read(['race']))['race'];
      expect(after.value === value(outcomes.indexOf('written'))).to.equal(true);
    }
    await storage.close();
  });

  it('loses nothing that it reported as written to a kill, and goes on for the others', async function () {
    this.timeout(60_000);
    const storage = new LmdbStorage(directory());
    for (let round = 0; round < 10; round += 1) {
      const child = await startChild(directory());
      const exit = once(child, 'exit');
      expect(await ask(child, { key: `k${round}`, value: 'kept', eTag: '*' })).to.equal('written');
      // Killed amid a write that nobody waits for.
      child.send({ key: `k${round}`, value: 'later', eTag: '*' } satisfies WriteRequest);
      child.kill('SIGKILL');
      await exit;
      expect((await storage.read([`k${round}`]))[`k${round}`].value).to.be.oneOf(['kept', 'later']);
      await storage.write({ others: { round } });
    }
    await storage.close();

    const reopened = new LmdbStorage(directory());
    const kept = await reopened.read(Array.from({ length: 10 }, (_, round) => `k${round}`));
    expect(Object.keys(kept)).to.have.length(10);
    expect((await reopened.read(['others']))['others'].round).to.equal(9);
    await reopened.close();
  });
});

async function ask(child: ChildProcess, request: WriteRequest): Promise<WriteOutcome> {
  const answered = once(child, 'message');
  child.send(request);
  const [outcome]: WriteOutcome[] = await answered;
  return outcome ?? 'failed';
}

function mode(file: string): number {
  return statSync(file).mode & 0o777;
}
