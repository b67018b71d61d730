import { expect } from 'chai';
import { kindOf, lifetimeOf, recordKeys } from '../../src/records/recordKeys';

describe('the keys of records', () => {
  it('stay as they are in storages', () => {
    const keys = [
      recordKeys.flow('0a'),
      recordKeys.grant('0b'),
      recordKeys.idempotencyKeys('0c'),
      recordKeys.users('0d'),
      recordKeys.applications,
      recordKeys.probe('0e'),
      recordKeys.state('0f'),
      recordKeys.canary,
      recordKeys.waiting('10'),
      recordKeys.kept('11'),
    ];
    expect(keys).to.deep.equal([
      'jl1-f-0a',
      'jl1-g-0b',
      'jl1-a-0c',
      'jl1-u-0d',
      'jl1-applications',
      'jl1-p-0e',
      'jl1-s-0f',
      'jl1-canary',
      'jl1-w-10',
      'jl1-k-11',
    ]);
    const days = keys.map((key) => lifetimeOf(key) / (24 * 60 * 60_000));
    expect(days).to.deep.equal([1, Infinity, Infinity, Infinity, Infinity, 1, 30, Infinity, 1, 46]);
    expect(keys.map(kindOf).join()).to.equal(
      'sign-in,grant,recent side effects,users,applications,other,conversation state,other,what waits for a sign-in,where state is kept',
    );
  });
});
