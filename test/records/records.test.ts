import { expect } from 'chai';
import { z } from 'zod/v4';
import { createRecords, UnreadableRecordError, type Records } from '../../src/records/records';
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

  describe('that do not open', () => {
    const shape = z.object({ n: z.number() });
    let told: string[];
    const withKey = (fill: number, mustOpen = false) =>
      createRecords(storage, createSealing([{ kid: 'k', secret: new Uint8Array(32).fill(fill) }]), shape, {
        onUnreadable: ({ message }) => told.push(message),
        mustOpen,
      });
    const stored = async () => JSON.stringify(await storage.read(['jl1-g-secret']));
    const left = 'A record (grant) does not open with the encryption keys, or is damaged. It is left as it is.';

    beforeEach(async () => {
      told = [];
      await here.change('jl1-g-secret', () => ({ n: 1 }));
    });

    const spoiled: readonly (readonly [how: string, spoil: () => Promise<unknown>])[] = [
      ['of another key under the same name', async () => undefined],
      ['that were moved', () => moved('jl1-g-other')],
      ['that are damaged', () => storage.write({ 'jl1-g-secret': { by: 'x', sealed: 'a.b.c.d' } })],
      ['that have lost what was sealed', () => storage.write({ 'jl1-g-secret': { by: 'x' } })],
    ];
    for (const [how, spoil] of spoiled) {
      it(`are absent, told once by their kind, and never written over: those ${how}`, async () => {
        await spoil();
        const records = withKey(8);
        const before = await stored();

        for (let times = 0; times < 3; times += 1) expect(await records.read('jl1-g-secret')).to.equal(undefined);
        const outcome = await records.change('jl1-g-secret', () => ({ n: 2 })).catch((error: unknown) => error);
        expect(outcome).to.be.instanceOf(UnreadableRecordError);
        expect((await records.change('jl1-g-secret', () => undefined)).written).to.equal(false);
        expect(await stored()).to.equal(before);
        expect(told).to.deep.equal([left]);
      });
    }

    it('are let go only where that is meant, and that is told, too', async () => {
      expect(await here.letGo('jl1-g-secret', { n: 2 }), 'it opens').to.equal(false);
      expect(await here.letGo('jl1-g-none', { n: 2 }), 'there is none').to.equal(false);
      const records = withKey(8);
      expect(await records.letGo('jl1-g-secret', { n: 3 })).to.equal(true);

      expect(await records.read('jl1-g-secret')).to.deep.equal({ n: 3 });
      expect((await records.change('jl1-g-secret', () => ({ n: 4 }))).written).to.equal(true);
      expect(told).to.deep.equal([left, left.replace('It is left as it is.', 'It was written over.')]);
    });

    it('are an error where they would shut somebody out', async () => {
      const outcome = await withKey(8, true)
        .read('jl1-g-secret')
        .catch((error: unknown) => error);
      expect(outcome).to.be.instanceOf(UnreadableRecordError);
      expect(await withKey(7, true).read('jl1-g-secret')).to.deep.equal({ n: 1 });
      expect(await withKey(8, true).read('jl1-g-none')).to.equal(undefined);
    });

    async function moved(from: string): Promise<void> {
      await here.change(from, () => ({ n: 5 }));
      await storage.write({ 'jl1-g-secret': { ...(await storage.read([from]))[from], eTag: '*' } });
    }
  });
});
