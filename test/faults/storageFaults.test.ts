import { expect } from 'chai';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startEmulatedLogin, type EmulatedLogin } from '../support/emulatedLogin';
import { FaultyStorage, type Fault } from '../support/faultyStorage';

const minute = 60_000;
const hour = 60 * minute;
/** A day later Atlassian has no leeway left for a refresh token that was spent and not replaced. */
const day = 24 * hour;

describe('a storage that fails', () => {
  let storage: FaultyStorage;
  let one: EmulatedLogin;

  beforeEach(async () => {
    storage = new FaultyStorage(new MemoryStorage());
    one = await startEmulatedLogin(storage);
  });
  afterEach(() => one.close());

  /** The storage fails at its nth operation from now on, once. True when it came to that. */
  function failOnce(nth: number, fault: Fault): () => boolean {
    const from = storage.operations;
    let failed = false;
    storage.faultAt = (operation) => {
      if (failed || operation.nth !== from + nth) return undefined;
      failed = true;
      return fault;
    };
    return () => failed;
  }

  function heal(): void {
    storage.faultAt = () => undefined;
  }

  /** As a person does it: what failed is done once more; a sign-in that came to nothing is begun again. */
  async function signInLikeAPerson(): Promise<void> {
    // Nobody begins more than thirty sign-ins in an hour.
    one.pass(hour / 10);
    for (let tries = 1; tries <= 2; tries += 1) {
      const { flowId, link } = await again(() => one.begin());
      const { query, cookie } = await again(() => one.consent(link));
      await again(() => one.login.browser.finish(query, cookie));
      const code = await again(() => one.codeAt(cookie));
      if (code === undefined) continue;
      if ((await again(() => one.confirm(flowId, code))) === 'signedIn') return;
    }
    expect.fail('not signed in');
  }

  const again = <T>(what: () => Promise<T>): Promise<T> => what().catch(what);

  for (const fault of ['refuse', 'lose'] as const) {
    it(`lets everybody in at the second try, whichever of its operations fails (${fault})`, async () => {
      for (let nth = 1; ; nth += 1) {
        const failed = failOnce(nth, fault);
        await signInLikeAPerson();
        heal();
        expect(await one.request(), `operation ${nth}`).to.equal('answered');
        if (!failed()) {
          expect(nth).to.be.at.least(18);
          break;
        }
      }
    });

    it(`signs nobody out who comes back a day after a failed refresh, whichever operation failed (${fault})`, async () => {
      await one.signIn();
      for (let nth = 1; ; nth += 1) {
        one.pass(hour);
        const failed = failOnce(nth, fault);
        await one.request().catch(() => undefined);
        heal();
        one.pass(day);
        expect(await one.request(), `operation ${nth}`).to.equal('answered');
        if (!failed()) {
          expect(nth).to.be.above(6);
          break;
        }
      }
    });

    it(`has signed out whoever was told so, whichever operation failed (${fault})`, async () => {
      for (let nth = 1; ; nth += 1) {
        await one.signIn();
        const failed = failOnce(nth, fault);
        const told = await again(() => one.login.signOut(one.ann));
        heal();
        expect(told || fault === 'lose', `operation ${nth}`).to.equal(true);
        expect(await one.request()).to.equal('signedOut');
        if (!failed()) break;
      }
    });
  }

  /** Fails from when Atlassian has given new tokens, so many times. */
  function failAfterRefresh(times: number): void {
    const before = tokenRequests();
    let refused = 0;
    storage.faultAt = () => {
      if (tokenRequests() === before || refused >= times) return undefined;
      refused += 1;
      return 'refuse';
    };
  }

  const tokenRequests = () => one.emulator.calls.filter(({ path }) => path === '/oauth/token').length;

  it('is waited for with new tokens that Atlassian has given already', async () => {
    await one.signIn();
    one.pass(hour);
    failAfterRefresh(8);

    expect(await one.request()).to.equal('answered');

    expect(tokenRequests()).to.equal(2);
    one.pass(day);
    expect(await one.request()).to.equal('answered');
  });

  it('is named as what ended a sign-in whose code was spent', async () => {
    const { flowId, link } = await one.begin();
    const { query, cookie } = await one.consent(link);
    const before = tokenRequests();
    let failed = false;
    storage.faultAt = () => {
      if (failed || tokenRequests() === before) return undefined;
      failed = true;
      return 'refuse';
    };
    expect(await one.login.browser.finish(query, cookie).catch((error: Error) => error.name)).to.equal('StoreError');

    expect(await one.login.status(one.ann, flowId)).to.deep.equal({ kind: 'failed', reason: 'store' });
    const { view } = await one.login.browser.finish(new URLSearchParams(), cookie);
    expect(view).to.deep.equal({ kind: 'failed', reason: 'store' });
  });

  it('is given up after a minute, and asked again by the next who comes', async () => {
    await one.signIn();
    one.pass(hour);
    failAfterRefresh(Infinity);
    const before = storage.operations;
    expect(await one.request().catch((error: Error) => error.message)).to.equal('the storage is away');
    expect(storage.operations - before).to.be.within(20, 60);

    heal();
    expect(await one.request()).to.equal('answered');
    one.pass(day);
    expect(await one.request()).to.equal('answered');
  });

  it('delays and spoils nothing: one refresh for all who wait', async () => {
    await one.signIn();
    one.pass(hour);
    let open = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    storage.faultAt = () => opened;
    const asked = Array.from({ length: 10 }, () => one.request());
    open();
    expect(new Set(await Promise.all(asked))).to.deep.equal(new Set(['answered']));
    expect(one.emulator.calls.filter(({ path }) => path === '/oauth/token')).to.have.length(2);
  });

  it('is asked what became of a write whose answer was lost', async () => {
    await one.signIn();
    const session = (await one.login.session(one.ann)) ?? expect.fail('signed out');
    storage.faultAt = ({ kind }) => (kind === 'write' ? 'lose' : undefined);
    expect([await session.once('x'), await session.once('x')]).to.deep.equal([true, false]);
  });

  it('lets a side effect happen at most once, and says when it does not know', async () => {
    await one.signIn();
    for (const [fault, second] of [
      ['refuse', true],
      ['lose', false],
    ] as const) {
      const session = (await one.login.session(one.ann)) ?? expect.fail('signed out');
      // The write, and the look at what became of it.
      let writes = 0;
      storage.faultAt = ({ kind }) => {
        if (kind === 'write') writes += 1;
        return writes > 0 ? fault : undefined;
      };
      const first = await session.once(fault).catch(() => 'unknown');
      heal();
      expect([first, await session.once(fault)]).to.deep.equal(['unknown', second]);
    }
  });
});
