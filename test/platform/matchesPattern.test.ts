import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
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

  it('is not given up, now or later, because the machine left the process waiting', async () => {
    const child = fork(join(__dirname, '..', 'support', 'patternChild.js'));
    const [ready]: unknown[] = await once(child, 'message');
    expect(ready).to.equal('matches');
    for (let times = 0; times < 10; times += 1) {
      child.kill('SIGSTOP');
      // Longer than a match may take; whatever this machine does, it is stopped meanwhile.
      await delay(150);
      child.kill('SIGCONT');
      await delay(20);
    }
    const said = once(child, 'message');
    child.send('end');
    const [givenUp]: unknown[] = await said;
    expect(givenUp).to.equal(0);
  });
});
