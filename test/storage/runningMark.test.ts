import { readdirSync, renameSync, writeFileSync } from 'node:fs';
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

  (process.platform === 'linux' ? it : it.skip)(
    'holds for that process alone, not for others of its number',
    async () => {
      await makeStore();
      markRunning(directory());
      const [own = ''] = marks();
      const reused = own.replace(/\d+/, '1');
      writeFileSync(join(directory(), reused), '');
      readThroughIfCutOff(directory());
      expect(marks(), 'a store that is whole is read once').to.deep.equal([own]);
      damage();
      readThroughIfCutOff(directory());
      // The number of a process that lives always.
      for (const other of [own.replace(/\d+$/, '1'), own.replace(/\.[^.]+/, '.boot'), own.replace(/\d+/, '1')]) {
        renameSync(join(directory(), marks()[0] ?? ''), join(directory(), other));
        expect(() => readThroughIfCutOff(directory()), other).to.throw('is damaged');
      }
    },
  );

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
