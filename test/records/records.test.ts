import { expect } from 'chai';
import { z } from 'zod/v4';
import { createRecords, UnreadableRecordError, type Records } from '../../src/records/records';
import { StoreError } from '../../src/records/storeErrors';
import { createSealing } from '../../src/records/sealing';
import { MemoryStorage } from '../../src/storage/memoryStorage';

/** Counts the items that were handed over. */
class CountingStorage extends MemoryStorage {
  reads = 0;
  fails = false;

  override read(keys: string[]) {
    if (this.fails) return Promise.reject(new Error('the storage is away'));
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
    const open = () => createRecords(storage, sealing, () => z.object({ n: z.number() }));
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

  it('are laid down empty before their first change where that is wanted, and not for none', async () => {
    const empty = () => ({ n: 100 });
    const own = createRecords(storage, sealing, () => z.object({ n: z.number() }), { empty });
    expect((await own.change('a', () => undefined)).written).to.equal(false);
    expect(await storage.read(['a'])).to.deep.equal({});
    const seen: unknown[] = [];
    const { value } = await own.change('a', (current) => {
      seen.push(current);
      return { n: (current?.n ?? 0) + 1 };
    });
    expect([seen, value]).to.deep.equal([[undefined, { n: 100 }], { n: 101 }]);
  });

  it('are changed without being read again after a change of their own, and lose none of another instance', async () => {
    const add = (current?: { n: number }) => ({ n: (current?.n ?? 0) + 1 });
    await here.change('a', add);
    storage.reads = 0;
    await here.change('a', add);
    expect(storage.reads).to.equal(0);
    await elsewhere.change('a', add);
    expect(await here.change('a', add)).to.deep.equal({ written: true, value: { n: 4 } });
  });

  it('are not left as they are because of what they were', async () => {
    await here.change('a', () => ({ n: 1 }));
    await elsewhere.change('a', () => ({ n: 2 }));
    const { written } = await here.change('a', (current) => (current?.n === 2 ? { n: 3 } : undefined));
    expect(written).to.equal(true);
  });

  describe('in one turn', () => {
    let clock = 0;
    const turn = () => ({ until: clock + 1000 });
    beforeEach(() => {
      clock = 0;
      here = createRecords(storage, sealing, () => z.object({ n: z.number() }), { now: () => clock });
    });

    it('are looked at once, whoever asks and when, be they there or not', async () => {
      const one = turn();
      await here.change('a', () => ({ n: 1 }));
      await elsewhere.change('a', () => ({ n: 2 }));
      storage.reads = 0;
      expect(await Promise.all([here.read('a', one), here.read('a', one)])).to.deep.equal([{ n: 2 }, { n: 2 }]);
      for (const time of [1, 2]) expect(await here.read('none', one), `time ${time}`).to.equal(undefined);
      await here.read('a', one);
      expect(storage.reads).to.equal(2);
    });

    it('are as this instance changes them, and as another does from the next turn on, or when a turn takes too long', async () => {
      const one = turn();
      await elsewhere.change('a', () => ({ n: 1 }));
      await here.read('a', one);
      await here.change('a', () => ({ n: 2 }));
      expect(await here.read('a', one)).to.deep.equal({ n: 2 });
      await elsewhere.change('a', () => ({ n: 3 }));
      expect(await here.read('a', one)).to.deep.equal({ n: 2 });
      expect(await here.read('a', turn())).to.deep.equal({ n: 3 });
      await storage.delete(['a']);
      clock = 1000;
      expect(await here.read('a', one)).to.equal(undefined);
    });

    it('are looked at again where that failed', async () => {
      const one = turn();
      storage.fails = true;
      expect(await here.read('a', one).catch((error: unknown) => error)).to.be.instanceOf(StoreError);
      storage.fails = false;
      expect(await here.read('a', one)).to.equal(undefined);
    });
  });

  describe('that do not open', () => {
    const shape = z.object({ n: z.number() });
    let told: string[];
    const withKey = (fill: number, mustOpen = false) =>
      createRecords(storage, createSealing([{ kid: 'k', secret: new Uint8Array(32).fill(fill) }]), () => shape, {
        onUnreadable: ({ message }) => told.push(message),
        mustOpen,
      });
    const stored = async () => JSON.stringify(await storage.read(['jl1-g-secret']));
    const left = 'A record (grant) cannot be decrypted with the encryption keys, or is damaged. It is left as it is.';

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
