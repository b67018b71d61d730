import { expect } from 'chai';
import { matchesPattern } from '../../src/platform/matchesPattern';

describe('a pattern of a stranger', () => {
  it('is matched as JavaScript does', () => {
    expect(matchesPattern(String.raw`^\d{4}$`, '1234')).to.equal(true);
    expect(matchesPattern(String.raw`^\d{4}$`, '12345')).to.equal(false);
    expect(matchesPattern('^(?=.*[A-Z]).{3,}$', 'abC')).to.equal(true);
    expect(matchesPattern('b', 'abc'), 'a part of it').to.equal(true);
  });

  it('says nothing where it is none, or too long', () => {
    expect(matchesPattern('(', 'x')).to.equal(undefined);
    expect(matchesPattern('x'.repeat(1001), 'x')).to.equal(undefined);
  });

  it('is given up where it would never end, and not tried again', () => {
    for (const pattern of ['^(a+)+$', '(a|aa)+$', '^(([a-z])+.)+[A-Z]([a-z])+$'])
      expect(matchesPattern(pattern, `${'a'.repeat(5000)}!`), pattern).to.equal(undefined);
    expect(matchesPattern('^(a+)+$', 'a'), 'not even where it would').to.equal(undefined);
  });
});
