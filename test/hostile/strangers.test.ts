import { expect } from 'chai';
import fc from 'fast-check';
import { holds } from '../support/strangers';

describe('what is checked of strangers', () => {
  const number = fc.integer({ min: 0, max: 49 });
  const failing = (check: Promise<void>) => check.then(() => '', String);

  it('fails for one case that does not hold', async () => {
    expect(await failing(holds(number, (one) => expect(one).not.to.equal(7)))).to.contain('Counterexample: [7]');
  });

  it('fails for one case that costs far more than the others do', async () => {
    const spend = (rounds: number) => {
      let spent = '';
      for (let round = 0; round < rounds; round += 1) spent = String(round * Math.random());
      return spent;
    };
    const check = holds(number, (one) => spend(one === 7 ? 200_000 : 500), 1000);
    expect(await failing(check)).to.match(/^AssertionError: usually \d+ µs, but for 7: /);
  });

  it('has the same cases with the same seed', async () => {
    const before = process.env['SEED'];
    process.env['SEED'] = '42';
    try {
      const cases = async () => {
        const all: number[] = [];
        await holds(number, (one) => all.push(one), 100);
        // One may have been looked at again.
        return all.slice(0, 100);
      };
      expect(await cases()).to.deep.equal(await cases());
    } finally {
      if (before === undefined) delete process.env['SEED'];
      else process.env['SEED'] = before;
    }
  });
});
