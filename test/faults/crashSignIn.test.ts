import { expect } from 'chai';
import { describePoint, useCrashes, type Callback, type CrashPoint } from '../support/crashes';

/** Longer than an exchange may take before the chat is told that nobody is left to finish it. */
const exchangeLifetime = 91_000;
const hour = 60 * 60_000;

/** Of the right code, where nothing has come of it, and where everything has or will. */
const confirmations: Readonly<Record<'together' | 'one by one', Record<'unspent' | 'spent', readonly CrashPoint[]>>> = {
  together: {
    unspent: [
      // The user's record is laid down empty.
      { write: 'u', nth: 1, when: 'before' },
      { write: 'u', nth: 1, when: 'after' },
      { write: 'u', nth: 2, when: 'before' },
      { write: 'f', nth: 1, when: 'before' },
      { write: 'g', nth: 1, when: 'before' },
    ],
    spent: [
      { write: 'u', nth: 2, when: 'after' },
      { write: 'f', nth: 1, when: 'after' },
      { write: 'g', nth: 1, when: 'after' },
    ],
  },
  'one by one': {
    unspent: [{ write: 'f', nth: 1, when: 'before' }],
    spent: [
      { write: 'f', nth: 1, when: 'after' },
      { write: 'u', nth: 1, when: 'before' },
      { write: 'u', nth: 1, when: 'after' },
      { write: 'g', nth: 1, when: 'before' },
      { write: 'g', nth: 1, when: 'after' },
      { write: 'f', nth: 2, when: 'before' },
      { write: 'f', nth: 2, when: 'after' },
    ],
  },
};

for (const [how, { unspent, spent }] of Object.entries(confirmations))
  describe(`a crash while signing in, with records written ${how}`, () => {
    const { ask, crash, pass, toCallback, toCode, signIn, answered } = useCrashes({ isAtomic: how === 'together' });

    const status = (flowId: string) => ask({ do: 'status', flowId });
    const finish = ({ query, cookie }: Callback) => ask({ do: 'finish', query, cookie });
    const reload = ({ cookie }: Callback) => ask({ do: 'finish', query: '', cookie });
    const identity = async () => (await ask({ do: 'identity' })).kind;

    /** Signed in for good: the access token works, and the refresh token after it. */
    async function expectSignedIn(): Promise<void> {
      expect(await identity()).to.equal('signedIn');
      expect((await ask({ do: 'request' })).kind).to.equal('answered');
      pass(hour);
      expect((await ask({ do: 'request' })).kind).to.equal('answered');
    }

    // The right code alone is written in the one way or the other: what comes before it is met once.
    const onceOf = <T>(points: readonly T[]) => (how === 'together' ? points : []);
    const itOnce = how === 'together' ? it : () => undefined;

    const beginnings: readonly CrashPoint[] = [
      { write: 'g', nth: 1, when: 'before' },
      { write: 'g', nth: 1, when: 'after' },
      { write: 'a', nth: 1, when: 'after' },
      { write: 'f', nth: 1, when: 'before' },
      { write: 'f', nth: 1, when: 'during' },
      { write: 'f', nth: 1, when: 'after' },
    ];
    for (const point of onceOf(beginnings)) {
      it(`leaves nothing in the way, ${describePoint(point)} of the beginning`, async () => {
        await crash(point, { do: 'begin' });
        expect(await identity()).to.equal('signedOut');
        await signIn();
        await expectSignedIn();
      });
    }

    itOnce('leaves the code good that was not spent yet: before the callback is taken', async () => {
      const there = await toCallback();
      await crash({ write: 'f', nth: 1, when: 'before' }, { do: 'finish', ...there });

      expect((await status(there.flowId)).kind).to.equal('waiting');
      expect((await finish(there)).kind).to.equal('settled');
      const { code = '' } = await reload(there);
      expect((await ask({ do: 'confirm', flowId: there.flowId, code })).kind).to.equal('signedIn');
      await expectSignedIn();
    });

    const exchanges: readonly (readonly [point: CrashPoint, exchanged: number])[] = [
      [{ write: 'f', nth: 1, when: 'after' }, 0],
      [{ method: 'POST', path: '/oauth/token', when: 'arrives' }, 0],
      [{ method: 'POST', path: '/oauth/token', when: 'answered' }, 1],
      [{ method: 'GET', path: '/me', when: 'answered' }, 1],
      [{ method: 'GET', path: '/accessible-resources', when: 'answered' }, 1],
      [{ write: 'f', nth: 2, when: 'before' }, 1],
    ];
    for (const [point, exchanged] of onceOf(exchanges)) {
      it(`links nothing and says so, ${describePoint(point)} of the callback`, async () => {
        const there = await toCallback();
        await crash(point, { do: 'finish', ...there });
        expect(answered('/oauth/token')).to.equal(exchanged);

        // The browser, at once and whatever it asks; then the chat, when nobody can be at it any more.
        for (const page of [await finish(there), await reload(there)]) {
          expect([page.kind, page.reason]).to.deep.equal(['failed', 'unavailable']);
        }
        pass(exchangeLifetime);
        const { kind, reason } = await status(there.flowId);
        expect([kind, reason]).to.deep.equal(['failed', 'unavailable']);
        expect(answered('/oauth/token')).to.equal(exchanged);
        expect(await identity()).to.equal('signedOut');
        await signIn();
        await expectSignedIn();
      });
    }

    itOnce('shows the code still, after the grant is held', async () => {
      const there = await toCallback();
      await crash({ write: 'f', nth: 2, when: 'after' }, { do: 'finish', ...there });

      expect((await status(there.flowId)).kind).to.equal('held');
      expect(await identity()).to.equal('signedOut');
      const { code = '' } = await reload(there);
      expect((await ask({ do: 'confirm', flowId: there.flowId, code })).kind).to.equal('signedIn');
      expect(answered('/oauth/token')).to.equal(1);
      await expectSignedIn();
    });

    itOnce('has counted a wrong code, after it is written down', async () => {
      const { flowId, code } = await toCode();
      const wrong = code === '000000' ? '000001' : '000000';
      await crash({ write: 'f', nth: 1, when: 'after' }, { do: 'confirm', flowId, code: wrong });

      expect(await ask({ do: 'confirm', flowId, code: wrong })).to.include({ kind: 'wrong', attemptsLeft: 3 });
    });

    for (const point of unspent)
      it(`takes the right code again, ${describePoint(point)} of it`, async () => {
        const { flowId, code } = await toCode();
        await crash(point, { do: 'confirm', flowId, code });

        expect((await status(flowId)).kind).to.equal('held');
        expect(await identity()).to.equal('signedOut');
        expect((await ask({ do: 'confirm', flowId, code })).kind).to.equal('signedIn');
        await expectSignedIn();
      });

    it('leaves all or nothing of the right code, while it is written', async () => {
      const { flowId, code } = await toCode();
      await crash({ write: 'f', nth: 1, when: 'during' }, { do: 'confirm', flowId, code });

      const { kind } = await status(flowId);
      expect(await identity()).to.equal(kind === 'signedIn' ? 'signedIn' : 'signedOut');
      if (kind !== 'signedIn') expect((await ask({ do: 'confirm', flowId, code })).kind).to.equal('signedIn');
      await expectSignedIn();
    });

    for (const point of spent) {
      it(`ends signed in at the next message, ${describePoint(point)} of the right code`, async () => {
        const { flowId, code } = await toCode();
        await crash(point, { do: 'confirm', flowId, code });

        expect((await status(flowId)).kind).to.equal('signedIn');
        await expectSignedIn();
        expect((await ask({ do: 'signOut' })).kind).to.equal('true');
        // No later look at what was once confirmed brings it back.
        await status(flowId);
        expect(await identity()).to.equal('signedOut');
      });
    }
  });
