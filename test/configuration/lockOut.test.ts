import { expect } from 'chai';
import { createLockOut, lockedFor } from '../../src/configuration/lockOut';

describe('the lock-out', () => {
  let clock = 0;
  const lockOut = () => createLockOut(() => clock);
  const wrong = (one: ReturnType<typeof lockOut>, address: string, times: number) => {
    for (let count = 0; count < times; count += 1) one.wrong(address);
  };

  it('concerns one address', () => {
    const one = lockOut();
    wrong(one, 'a', 4);
    expect(one.isLocked('a')).to.equal(false);
    wrong(one, 'a', 1);
    expect([one.isLocked('a'), one.isLocked('b')]).to.deep.equal([true, false]);
    clock += lockedFor;
    expect(one.isLocked('a')).to.equal(false);
    wrong(one, 'a', 1);
    expect(one.isLocked('a'), 'the old ones count no more').to.equal(false);
  });

  it('concerns everybody after a hundred wrong tries from wherever', () => {
    const one = lockOut();
    for (let count = 0; count < 99; count += 1) wrong(one, `address ${count}`, 1);
    expect(one.isLocked('b')).to.equal(false);
    wrong(one, 'a', 1);
    expect(one.isLocked('b')).to.equal(true);
    clock += lockedFor;
    expect(one.isLocked('b')).to.equal(false);
  });
});
