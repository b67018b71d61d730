import { expect } from 'chai';
import { createReadiness } from '../../src/assistant/readiness';
import { MemoryStorage } from '../../src/storage/memoryStorage';

describe('readiness', () => {
  let isAway: boolean;
  let probes: number;
  let time: number;
  const storage = () => {
    const inner = new MemoryStorage();
    const write = inner.write.bind(inner);
    return Object.assign(inner, {
      async write(items: Parameters<typeof write>[0]) {
        if (Object.values(items).some((item) => item.step === 1)) probes += 1;
        if (isAway) throw new Error('away');
        return write(items);
      },
    });
  };
  beforeEach(() => {
    isAway = false;
    probes = 0;
    time = 1;
  });

  it('asks the store once in two seconds, however often it is asked', async () => {
    const readiness = createReadiness(storage(), () => undefined, { now: () => time });
    const ask = async () => expect(await readiness.status()).to.equal('ready');
    await Promise.all(Array.from({ length: 50 }, ask));
    const once = probes;
    expect(once).to.be.above(0);
    time += 1999;
    await Promise.all(Array.from({ length: 50 }, ask));
    expect(probes).to.equal(once);
    time += 2;
    await ask();
    expect(probes).to.equal(2 * once);
  });

  it('asks each time while the store is away, and is over at the end', async () => {
    const told: unknown[] = [];
    const readiness = createReadiness(storage(), (what) => void told.push(what), { now: () => time });
    isAway = true;
    expect(await readiness.status()).to.equal('storage does not answer');
    isAway = false;
    expect(await readiness.status()).to.equal('ready');
    expect(told).to.deep.equal(['readiness']);
    readiness.end();
    expect(await readiness.status()).to.equal('ending');
  });
});
