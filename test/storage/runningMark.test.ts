import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { markRunning, readThroughIfCutOff } from '../../src/storage/runningMark';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

describe('the mark of a process that uses a store', () => {
  const directory = useTemporaryDirectory();
  const marks = () => readdirSync(directory()).filter((name) => name.startsWith('running-'));
  const damage = () => writeFileSync(join(directory(), 'data.mdb'), 'something else');
  async function makeStore(): Promise<void> {
    const storage = new LmdbStorage(directory());
    await storage.write({ one: {} });
    await storage.close();
  }

  it('holds for that process alone, not for others of its number', async () => {
    const proc = join(directory(), 'proc');
    const lives = (pid: number, since: number) => {
      mkdirSync(join(proc, String(pid)), { recursive: true });
      const fields = ['S', ...Array.from({ length: 18 }, () => '0'), String(since), '0'];
      writeFileSync(join(proc, String(pid), 'stat'), `${pid} (node (of a bot)) ${fields.join(' ')}\n`);
    };
    mkdirSync(join(proc, 'sys/kernel/random'), { recursive: true });
    writeFileSync(join(proc, 'sys/kernel/random/boot_id'), 'a-boot\n');
    lives(process.pid, 4711);
    lives(1, 1);
    await makeStore();
    markRunning(directory(), proc);
    const own = `running-${process.pid}.a-boot.4711`;
    expect(marks()).to.deep.equal([own]);
    writeFileSync(join(directory(), 'running-1.a-boot.4711'), '');
    readThroughIfCutOff(directory(), proc);
    expect(marks(), 'a store that is whole is read once').to.deep.equal([own]);
    damage();
    readThroughIfCutOff(directory(), proc);
    for (const [pid, life] of [
      [process.pid, 'a-boot.1'],
      [process.pid, 'another.4711'],
      [1, 'a-boot.4711'],
    ] as const) {
      const other = `running-${pid}.${life}`;
      renameSync(join(directory(), marks()[0] ?? ''), join(directory(), other));
      expect(() => readThroughIfCutOff(directory(), proc), other).to.throw('is damaged');
    }
  });

  it('has the store read where nobody can tell, and stays while it may be of a living process', async () => {
    const proc = join(directory(), 'none');
    await makeStore();
    markRunning(directory(), proc);
    const own = `running-${process.pid}`;
    const other = `running-${process.ppid}`;
    expect(marks()).to.deep.equal([own]);
    writeFileSync(join(directory(), other), '');
    readThroughIfCutOff(directory(), proc);
    expect(marks()).to.deep.equal([other]);
    damage();
    expect(() => readThroughIfCutOff(directory(), proc)).to.throw('is damaged');
  });
});
