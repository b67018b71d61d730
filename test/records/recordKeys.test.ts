import { expect } from 'chai';
import { isPassing, recordKeys } from '../../src/records/recordKeys';

describe('the keys of records', () => {
  it('stay as they are in storages', () => {
    const keys = [
      recordKeys.flow('0a'),
      recordKeys.grant('0b'),
      recordKeys.idempotencyKeys('0c'),
      recordKeys.users('0d'),
      recordKeys.applications,
      recordKeys.probe('0e'),
    ];
    expect(keys).to.deep.equal(['jl1-f-0a', 'jl1-g-0b', 'jl1-a-0c', 'jl1-u-0d', 'jl1-applications', 'jl1-p-0e']);
    expect(keys.filter(isPassing)).to.deep.equal(['jl1-f-0a', 'jl1-p-0e']);
  });
});
