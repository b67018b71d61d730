import { expect } from 'chai';
import { describePoint, useCrashes, type CrashPoint } from '../support/crashes';

const minute = 60_000;
const hour = 60 * minute;
/** Longer than the lease of whoever was refreshing. */
const leaseLength = 10_000;

describe('a crash while signed in', () => {
  const { ask, crash, pass, toCallback, signIn, answered } = useCrashes();
  const kind = async (what: 'request' | 'signOut' | 'identity') => (await ask({ do: what })).kind;

  beforeEach(() => signIn());

  const refreshes: readonly CrashPoint[] = [
    { write: 'g', nth: 1, when: 'before' },
    { write: 'g', nth: 1, when: 'during' },
    { write: 'g', nth: 1, when: 'after' },
    { method: 'POST', path: '/oauth/token', when: 'arrives' },
    { method: 'POST', path: '/oauth/token', when: 'answered' },
    { write: 'g', nth: 2, when: 'before' },
    { write: 'g', nth: 2, when: 'during' },
    { write: 'g', nth: 2, when: 'after' },
    { method: 'GET', path: '/rest/servicedeskapi/servicedesk', when: 'arrives' },
  ];
  for (const point of refreshes) {
    it(`costs nobody the sign-in, ${describePoint(point)} of a refresh`, async () => {
      pass(hour);
      await crash(point, { do: 'request' });

      expect(await kind('identity')).to.equal('signedIn');
      pass(leaseLength);
      expect(await kind('request')).to.equal('answered');
      // The refresh token that was stored is one that Atlassian knows, and not only for the minutes of leeway.
      for (let times = 0; times < 2; times += 1) {
        pass(hour);
        expect(await kind('request')).to.equal('answered');
      }
    });
  }

  it('is said to whoever asks while the lease of the dead may still be used', async () => {
    pass(hour);
    await crash({ write: 'g', nth: 1, when: 'after' }, { do: 'request' });
    expect(await kind('request')).to.equal('unavailable');
  });

  it('is said when it cost the refresh token, and another sign-in is all it takes', async () => {
    pass(hour);
    await crash({ write: 'g', nth: 2, when: 'before' }, { do: 'request' });
    // Atlassian takes the spent token again for ten minutes; nobody came in those.
    pass(11 * minute);

    expect(await kind('request')).to.equal('grant-ended');
    expect(await kind('request')).to.equal('signedOut');
    await signIn();
    expect(await kind('request')).to.equal('answered');
  });

  const signOuts: readonly (readonly [point: CrashPoint, after: 'signedIn' | 'signedOut' | 'either'])[] = [
    [{ write: 'f', nth: 1, when: 'before' }, 'signedIn'],
    [{ write: 'f', nth: 1, when: 'after' }, 'signedIn'],
    [{ write: 'g', nth: 1, when: 'before' }, 'signedIn'],
    [{ write: 'g', nth: 1, when: 'during' }, 'either'],
    [{ write: 'g', nth: 1, when: 'after' }, 'signedOut'],
    [{ method: 'POST', path: '/oauth/revoke', when: 'arrives' }, 'signedOut'],
    [{ method: 'POST', path: '/oauth/revoke', when: 'answered' }, 'signedOut'],
  ];
  for (const [point, expected] of signOuts) {
    it(`leaves the sign-in whole or gone, ${describePoint(point)} of signing out`, async () => {
      const another = await toCallback();
      await crash(point, { do: 'signOut' });

      const after = await kind('identity');
      expect(after).to.be.oneOf(expected === 'either' ? ['signedIn', 'signedOut'] : [expected]);
      expect(await kind('request')).to.equal(after === 'signedIn' ? 'answered' : 'signedOut');
      expect(await kind('signOut')).to.equal(String(after === 'signedIn'));

      // Signed out is signed out: neither the refresh token nor the sign-in that was under way brings anything back.
      expect((await ask({ do: 'finish', ...another })).kind).to.equal('failed');
      pass(hour);
      expect(await kind('request')).to.equal('signedOut');
      await signIn();
      expect(await kind('request')).to.equal('answered');
    });
  }

  const creates: readonly (readonly [point: CrashPoint, again: readonly string[], created: readonly number[]])[] = [
    [{ write: 'a', nth: 1, when: 'before' }, ['created'], [1]],
    [{ write: 'a', nth: 1, when: 'during' }, ['created', 'already'], [0, 1]],
    [{ write: 'a', nth: 1, when: 'after' }, ['already'], [0]],
    [{ method: 'POST', path: '/rest/servicedeskapi/request', when: 'arrives' }, ['already'], [0]],
    [{ method: 'POST', path: '/rest/servicedeskapi/request', when: 'answered' }, ['already'], [1]],
  ];
  for (const [point, again, created] of creates) {
    it(`creates at most once, ${describePoint(point)} of a create`, async () => {
      await crash(point, { do: 'create', key: 'The printer is out of paper' });

      // The channel delivers the activity again.
      expect((await ask({ do: 'create', key: 'The printer is out of paper' })).kind).to.be.oneOf(again);
      expect(answered('/rest/servicedeskapi/request')).to.be.oneOf(created);
      expect((await ask({ do: 'create', key: 'Another one' })).kind).to.equal('created');
    });
  }
});
