import { execFile, execFileSync, fork, type ChildProcess } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
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
    await storage.lend('a', 'somebody', 60_000);
    const modes = readdirSync(where, { withFileTypes: true }).map((one) => [one.name, mode(join(where, one.name))]);
    expect(Object.fromEntries(modes)).to.deep.equal({
      'data.mdb': 0o600,
      'gate.mdb': 0o600,
      'gate.mdb-lock': 0o600,
      leases: 0o600,
      'leases.mdb': 0o600,
      'leases.mdb-lock': 0o600,
      'lock.mdb': 0o600,
    });
    await storage.close();
  });

  it('is one store for all of a process that open it, until the last has closed it', async () => {
    const [first, second] = [new LmdbStorage(directory()), new LmdbStorage(`${directory()}/.`)];
    await Promise.all([first.write({ a: { n: 1 } }), second.write({ b: { n: 2 } }), first.close()]);
    expect((await second.read(['a']))['a'].n).to.equal(1);
    await second.write({ b: { n: 3 } });
    await second.close();
    const third = new LmdbStorage(directory());
    expect((await third.read(['b']))['b'].n).to.equal(3);
    await third.close();
  });

  it('leaves the mode of a directory that was there', async () => {
    const where = join(directory(), 'shared');
    mkdirSync(where);
    chmodSync(where, 0o750);
    await new LmdbStorage(where).close();

    expect(mode(where)).to.equal(0o750);
  });

  it('lets exactly one of four processes win each of 200 races', async () => {
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

  it('loses nothing that it reported as written to a kill, and goes on for the others', async () => {
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

describe('LmdbStorage on a disk that takes no more', () => {
  const directory = useTemporaryDirectory();

  it('fails each write by one error that says why, loses nothing and goes on', async () => {
    const program = JSON.stringify(join(__dirname, '../../src/storage/lmdbStorage.js'));
    const script = `
      const storage = new (require(${program}).LmdbStorage)(process.argv[1]);
      const text = 'x'.repeat(20_000);
      const reasons = new Set();
      const refused = (error) => void reasons.add(error.message);
      (async () => {
        let written = 0;
        for (; reasons.size === 0; written += 1) await storage.write({ ['key ' + written]: { text } }).catch(refused);
        await Promise.all([
          storage.write({ 'alone': { text: text + text } }).catch(refused),
          storage.write({ 'one': { text }, 'other': { text } }).catch(refused),
        ]);
        const keys = Array.from({ length: written - 1 }, (_, n) => 'key ' + n);
        const there = Object.keys(await storage.read([...keys, 'alone', 'one', 'other'])).length;
        await storage.delete(keys.slice(1));
        await storage.write({ after: { n: 1 } });
        const after = Object.keys(await storage.read([...keys, 'after']));
        await storage.close();
        console.log(JSON.stringify({ reasons: [...reasons], lost: keys.length - there, after }));
      })();`;
    const { stdout } = await promisify(execFile)('/bin/sh', [
      '-c',
      'ulimit -f 400; exec "$0" --unhandled-rejections=strict -e "$1" "$2"',
      process.execPath,
      script,
      directory(),
    ]);
    expect(JSON.parse(stdout)).to.deep.equal({
      reasons: ['Storage: nothing was written: Input/output error'],
      lost: 0,
      after: ['key 0', 'after'],
    });
  });

  for (const rounds of [0, 4, 20])
    it(`holds up no process that exits while it writes, after ${rounds} rounds of its loop`, async () => {
      const program = JSON.stringify(join(__dirname, '../../src/storage/lmdbStorage.js'));
      const script = `(async () => {
          const storage = new (require(${program}).LmdbStorage)(process.argv[1]);
          await storage.write({ before: { n: 1 } });
          void storage.write({ meanwhile: { n: 1 } });
          for (let round = 0; round < ${rounds}; round += 1) await new Promise(setImmediate);
          process.exit();
        })();`;
      await once(execFile(process.execPath, ['-e', script, directory()]), 'exit');
      const storage = new LmdbStorage(directory());
      expect(await storage.read(['before'])).to.have.keys('before');
      await storage.close();
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

describe('LmdbStorage over a damaged file', () => {
  const directory = useTemporaryDirectory();
  const page = 4096;
  let good: Buffer;

  before(async () => {
    const store = mkdtempSync(join(tmpdir(), 'botbuilder-atlassian-'));
    const storage = new LmdbStorage(store);
    for (let n = 0; n < 100; n += 1) await storage.write({ [`key ${n}`]: { text: 'x'.repeat(500) } });
    await storage.close();
    good = readFileSync(join(store, 'data.mdb'));
    rmSync(store, { recursive: true });
  });

  /** Opens it in a process of its own, which a damaged file may end; returns what that says. */
  async function opening(bytes: Buffer): Promise<string> {
    const file = join(directory(), 'data.mdb');
    writeFileSync(file, bytes);
    const program = JSON.stringify(join(__dirname, '../../src/storage/lmdbStorage.js'));
    const script = `try { const s = new (require(${program}).LmdbStorage)(process.argv[1]);
      s.read(['key 5']).then((found) => console.log('read', Object.keys(found).length)) }
      catch (error) { console.log(error.message) }`;
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script, directory()]);
    return stdout.trim();
  }
  const over = (from: number, to: number, fill: (part: Buffer) => void) => {
    const bytes = Buffer.from(good);
    fill(bytes.subarray(from, to));
    return bytes;
  };
  const zero = (part: Buffer) => void part.fill(0);
  const noise = (part: Buffer) => void randomFillSync(part);

  const damages: readonly (readonly [what: string, damaged: () => Buffer])[] = [
    ['cut in its first page', () => good.subarray(0, 100)],
    ['cut after its first page', () => good.subarray(0, page)],
    ['cut after its head', () => good.subarray(0, 2 * page)],
    ['cut in the middle', () => good.subarray(0, good.length / 2)],
    ['zeroed', () => over(0, good.length, zero)],
    ['full of noise', () => over(0, good.length, noise)],
    ['zeroed at its beginning', () => over(0, page, zero)],
    ['zeroed in its second page', () => over(page, 2 * page, zero)],
    ['noise at its beginning', () => over(0, page, noise)],
    ['noise at its head', () => over(0, 2 * page, noise)],
    ['zeroed behind its head', () => over(2 * page, good.length, zero)],
    ['noise behind its head', () => over(2 * page, good.length, noise)],
    ['a text', () => Buffer.from('hello')],
  ];
  for (const [what, damaged] of damages) {
    it(`refuses one that is ${what}, in words, and leaves it`, async () => {
      const bytes = damaged();
      expect(await opening(bytes)).to.equal(
        `${join(directory(), 'data.mdb')} is damaged, or is not a store of this package: restore it from a backup.`,
      );
      expect(readFileSync(join(directory(), 'data.mdb')).equals(bytes)).to.equal(true);
    });
  }

  it('opens one that is whole, and an empty one', async () => {
    expect(await opening(good)).to.equal('read 1');
    expect(await opening(Buffer.alloc(0))).to.equal('read 0');
  });

  for (const name of ['data.mdb', 'lock.mdb']) {
    it(`follows no symbolic link in place of ${name}`, () => {
      const [store, elsewhere] = [join(directory(), 'store'), join(directory(), 'elsewhere')];
      mkdirSync(store);
      symlinkSync(elsewhere, join(store, name));
      expect(() => new LmdbStorage(store)).to.throw(`${join(store, name)} is a symbolic link`);
      expect(existsSync(elsewhere)).to.equal(false);
    });
  }

  for (const name of ['data.mdb', 'lock.mdb', 'gate.mdb', 'gate.mdb-lock', 'leases.mdb', 'leases.mdb-lock'])
    it(`waits for no pipe, and opens no directory, in place of ${name}`, () => {
      execFileSync('mkfifo', [join(directory(), name)]);
      const open = () => new LmdbStorage(directory());
      expect(open).to.throw(`${join(directory(), name)} is a pipe, a device or a socket.`);
      rmSync(join(directory(), name));
      mkdirSync(join(directory(), name));
      expect(open).to.throw(`${join(directory(), name)} is a directory.`);
    });

  it('is in no file, and not where nothing can be made', () => {
    const file = join(directory(), 'file');
    writeFileSync(file, '');
    expect(() => new LmdbStorage(join(file, 'below'))).to.throw(`${file} is not a directory.`);
    // Node.js alone never comes back from there.
    expect(() => new LmdbStorage('/proc/jira')).to.throw('ENOENT');
  });
});
