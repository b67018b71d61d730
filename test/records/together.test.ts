import { expect } from 'chai';
import { z } from 'zod/v4';
import { createRecords } from '../../src/records/records';
import { StoreError } from '../../src/records/storeErrors';
import { createSealing } from '../../src/records/sealing';
import { togetherOver } from '../../src/records/together';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { FaultyStorage, type Fault } from '../support/faultyStorage';

const sealing = createSealing([{ kid: 'k', secret: new Uint8Array(32).fill(1) }]);
const schema = z.object({ n: z.number() });

/** Fails as it is told to, and writes all or nothing. */
class FaultyAtomicStorage extends FaultyStorage {
  readonly isAtomic = true;
  async isCurrent(key: string, eTag: string): Promise<boolean> {
    return (await this.read([key]))[key]?.eTag === eTag;
  }
  async writeTagged(items: Record<string, object>): Promise<ReadonlyMap<string, string>> {
    await this.write(items);
    const stored = await this.read(Object.keys(items));
    return new Map(Object.keys(items).map((key) => [key, String(stored[key]?.eTag)]));
  }
}

describe('records that are written together', () => {
  let storage: FaultyAtomicStorage;
  const open = (over: FaultyStorage = storage) => createRecords(over, sealing, () => schema);
  const one = (current: { n: number } | undefined) => ({ n: (current?.n ?? 0) + 1 });

  beforeEach(async () => {
    storage = new FaultyAtomicStorage(new MemoryStorage());
    for (const key of ['a', 'b']) await open().change(key, () => ({ n: 0 }));
  });

  async function writeBoth(records = open(), between = async (): Promise<unknown> => undefined): Promise<boolean> {
    const changes = [await records.ready('a', one), await records.ready('b', one)];
    await between();
    return (await togetherOver(storage)?.(changes)) ?? expect.fail('not atomic');
  }
  const values = async (records = open()) => [(await records.read('a'))?.n, (await records.read('b'))?.n];

  it('are there, and known where they were written', async () => {
    const records = open();
    expect(await writeBoth(records)).to.equal(true);
    expect(await values()).to.deep.equal([1, 1]);
    const before = storage.operations;
    expect((await records.change('a', one)).value).to.deep.equal({ n: 2 });
    expect(storage.operations - before, 'not read first').to.equal(2);
  });

  it('are all left where one of them is another by now', async () => {
    const records = open();
    expect(await writeBoth(records, () => open().change('b', () => ({ n: 7 })))).to.equal(false);
    expect(await values()).to.deep.equal([0, 7]);
    expect(await writeBoth(records)).to.equal(true);
    expect(await values()).to.deep.equal([1, 8]);
  });

  it('are all left where one is to be left, or is not there to be compared', async () => {
    const records = open();
    expect(await records.ready('a', () => undefined)).to.equal(undefined);
    expect(await records.ready('c', () => ({ n: 1 }))).to.equal(undefined);
    expect(await togetherOver(storage)?.([await records.ready('a', one), undefined])).to.equal(false);
    expect(await values()).to.deep.equal([0, 0]);
  });

  it('are as they were known of a moment ago, and of what others have written since', async () => {
    const records = open();
    await records.read('a');
    await open().change('a', () => ({ n: 5 }));
    const only = await records.ready('a', (current) => (current?.n === 5 ? { n: 6 } : undefined));
    expect(await togetherOver(storage)?.([only])).to.equal(true);
    expect((await values())[0]).to.equal(6);
  });

  for (const [fault, expected] of [
    ['lose', [1, 1]],
    ['refuse', [0, 0]],
  ] as const)
    it(`are told as they are where the storage seems to fail: ${fault}`, async () => {
      const at = (kind: string): Fault | undefined => (kind === 'write' ? fault : undefined);
      const written = writeBoth(open(), async () => {
        storage.faultAt = ({ kind }) => at(kind);
      }).catch((error: unknown) => error);
      if (fault === 'lose') expect(await written).to.equal(true);
      else expect(await written).to.be.instanceOf(StoreError);
      expect(await values()).to.deep.equal(expected);
    });

  it('are not over a storage that says nothing of it', () => {
    expect(togetherOver(new FaultyStorage(new MemoryStorage()))).to.equal(undefined);
  });
});
