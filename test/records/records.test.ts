import { expect } from 'chai';
import { z } from 'zod';
import { createRecords, type Records } from '../../src/records/records';
import { createSealing } from '../../src/records/sealing';
import { MemoryStorage } from '../../src/storage/memoryStorage';

/** Counts the items that were handed over. */
class CountingStorage extends MemoryStorage {
  reads = 0;

  override read(keys: string[]) {
    this.reads += keys.length;
    return super.read(keys);
  }
}

describe('records', () => {
  const sealing = createSealing([{ kid: 'k', secret: new Uint8Array(32).fill(7) }]);
  let storage: CountingStorage;
  let here: Records<{ n: number }>;
  let elsewhere: Records<{ n: number }>;

  beforeEach(() => {
    storage = new CountingStorage();
    const open = () => createRecords(storage, sealing, z.object({ n: z.number() }));
    [here, elsewhere] = [open(), open()];
  });

  it('are read once, and then only asked after, while they are as they were', async () => {
    await here.change('a', () => ({ n: 1 }));
    await here.read('a');
    storage.reads = 0;
    for (let times = 0; times < 3; times += 1) expect(await here.read('a')).to.deep.equal({ n: 1 });

    expect(storage.reads).to.equal(0);
  });

  it('are seen at once as another instance has left them', async () => {
    await here.change('a', () => ({ n: 1 }));
    expect(await here.read('a')).to.deep.equal({ n: 1 });
    await elsewhere.change('a', (current) => ({ n: (current?.n ?? 0) + 1 }));
    expect(await here.read('a')).to.deep.equal({ n: 2 });

    await storage.delete(['a']);
    expect(await here.read('a')).to.equal(undefined);
  });

  it('lose no change when instances change one at once, each having it at hand', async () => {
    await here.change('a', () => ({ n: 0 }));
    const add = (records: Records<{ n: number }>) => records.change('a', (current) => ({ n: (current?.n ?? 0) + 1 }));
    for (let round = 0; round < 20; round += 1) await Promise.all([here, elsewhere, here, elsewhere].map(add));

    expect(await here.read('a')).to.deep.equal({ n: 80 });
  });
});
