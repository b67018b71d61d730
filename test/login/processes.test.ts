import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { startEmulator, type Emulator, type RecordedCall } from '../../src/emulator';
import { createGrants, type Grants } from '../../src/login/grants';
import { nothingKept } from '../../src/login/keeping';
import { grantRecordSchema } from '../../src/login/schemas';
import { createRecords } from '../../src/records/records';
import { createSealing } from '../../src/records/sealing';
import { openStorage, type OpenStorage } from '../../src/storage/openStorage';
import { encryptionKeys, subject, type Ask, type Told } from '../support/loginChild';
import { startLoginProcesses, type LoginProcess } from '../support/loginProcesses';
import { needsRedisServer, startRedisServer } from '../support/redisServer';
import { consentAt } from '../support/browserSignIn';
import { times } from '../support/strangers';

const rounds = 15 * times;
const hour = 60 * 60_000;

interface Engine {
  readonly url: string;
  close(): Promise<void>;
}

describe('exactly once', () => {
  describe('in four processes on LMDB', () => {
    describeExactlyOnce(4, async () => {
      const directory = mkdtempSync(join(tmpdir(), 'botbuilder-atlassian-'));
      return { url: `lmdb:${directory}`, close: async () => rmSync(directory, { recursive: true }) };
    });
  });

  describe('in three processes on Redis', () => {
    needsRedisServer();
    describeExactlyOnce(3, () => startRedisServer());
  });
});

function describeExactlyOnce(count: number, startEngine: () => Promise<Engine>): void {
  let clock = Date.UTC(2026, 0, 5);
  let emulator: Emulator;
  let engine: Engine;
  let opened: OpenStorage;
  let grants: Grants;
  let processes: LoginProcess[] = [];
  let seen = new Set<RecordedCall>();

  before(async () => {
    engine = await startEngine();
    emulator = await startEmulator({ now: () => clock });
    opened = openStorage(engine.url);
    const records = createRecords(opened.storage, createSealing(encryptionKeys), () => grantRecordSchema);
    grants = createGrants({ records, keeps: nothingKept, now: () => clock });
    processes = await startLoginProcesses(count, engine.url, emulator.url);
  });
  after(async () => {
    await Promise.all(processes.map((one) => one.end()));
    await opened?.close();
    await emulator?.close();
    await engine?.close();
  });

  /** Asks one process, whichever has the turn. */
  let turn = 0;
  function ask(user: string, what: Ask): Promise<Told> {
    turn += 1;
    return processes[turn % count]?.ask(user, clock, what) ?? expect.fail('no process');
  }
  /** Asks all processes at once. */
  const askAll = (user: string, what: Ask) => Promise.all(processes.map((one) => one.ask(user, clock, what)));
  const kindsOf = (told: readonly Told[]) =>
    told.map(({ kind }) => kind).toSorted((one, other) => Number(one) - Number(other));

  /** What has reached the token endpoint since the last call of this, as grant types. */
  function tokenRequests(): unknown[] {
    const fresh = emulator.calls.filter((call) => !seen.has(call));
    seen = new Set(emulator.calls);
    return fresh
      .filter(({ path }) => path === '/oauth/token')
      .map(({ body }) => (typeof body === 'object' && body !== null ? Reflect.get(body, 'grant_type') : undefined));
  }

  /** Begins, opens the link and consents: what the callback would be called with. */
  async function toCallback(user: string) {
    const { flowId = '', link = '' } = await ask(user, { do: 'begin' });
    const { url = '', cookie = '' } = await ask(user, { do: 'open', link });
    const callback = await consentAt(emulator, url);
    return { flowId, cookie, query: callback.search };
  }

  /** Waits until a refresh is in flight; false when a request has ended before it was seen. */
  async function isRefreshing(user: string, request: Promise<unknown>): Promise<boolean> {
    const ended = request.then(() => true);
    for (;;) {
      const grant = await grants.read(subject(user));
      if (grant?.stage === 'active' && grant.lease) return true;
      const goOn = new Promise<false>((resolve) => setImmediate(() => resolve(false)));
      if (await Promise.race([ended, goOn])) return false;
    }
  }

  async function toCode(user: string) {
    const { flowId, cookie, query } = await toCallback(user);
    await ask(user, { do: 'finish', query, cookie });
    const { code = '' } = await ask(user, { do: 'finish', query: '', cookie });
    return { flowId, code };
  }

  async function signIn(user: string): Promise<void> {
    const { flowId, code } = await toCode(user);
    expect((await ask(user, { do: 'confirm', flowId, code })).kind).to.equal('signedIn');
  }

  it(`exchanges each of ${rounds} codes once, counts each wrong code once and signs in once`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const user = `signs in ${round}`;
      const { flowId, cookie, query } = await toCallback(user);
      tokenRequests();

      const finished = kindsOf(await askAll(user, { do: 'finish', query, cookie }));
      expect(tokenRequests()).to.deep.equal(['authorization_code']);
      expect(finished.filter((kind) => kind === 'settled')).to.have.length(1);

      const { code = '' } = await ask(user, { do: 'finish', query: '', cookie });
      const wrong = code === '000000' ? '000001' : '000000';
      const tried = await askAll(user, { do: 'confirm', flowId, code: wrong });
      const left = tried.map(({ attemptsLeft = 0 }) => attemptsLeft).toSorted((a, b) => a - b);
      expect(left).to.deep.equal([1, 2, 3, 4].slice(-count));

      const confirmed = await askAll(user, { do: 'confirm', flowId, code });
      expect(new Set(kindsOf(confirmed))).to.deep.equal(new Set(['signedIn']));
      // One of them goes on.
      expect(confirmed.filter(({ elsewhere }) => !elsewhere)).to.have.length(1);
      // It moves with every sign-in and sign-out.
      expect(await grants.epoch(subject(user))).to.equal(1);
    }
  });

  it(`lets one caller of session.once win, ${rounds} times`, async () => {
    await signIn('ann');
    for (let round = 0; round < rounds; round += 1) {
      const told = kindsOf(await askAll('ann', { do: 'once', key: `create ${round}` }));
      expect(told.filter((kind) => kind === 'true')).to.have.length(1);
      expect(told.filter((kind) => kind === 'false')).to.have.length(count - 1);
    }
  });

  it(`refreshes once for each of ${rounds} expiries`, async () => {
    await signIn('ann');
    for (let round = 0; round < rounds; round += 1) {
      clock += hour;
      tokenRequests();
      const told = kindsOf(await askAll('ann', { do: 'request' }));
      expect(new Set(told)).to.deep.equal(new Set(['answered']));
      expect(tokenRequests()).to.deep.equal(['refresh_token']);
    }
  });

  it(`stays signed out whatever refresh is in flight, ${rounds} times`, async () => {
    let met = 0;
    for (let round = 0; round < rounds; round += 1) {
      const user = `signs out ${round}`;
      await signIn(user);
      clock += hour;

      const [first, ...others] = processes;
      if (!first) expect.fail('no process');
      const requests = others.map((one) => one.ask(user, clock, { do: 'request' }));
      if (await isRefreshing(user, Promise.race(requests))) met += 1;
      expect((await first.ask(user, clock, { do: 'signOut' })).kind).to.equal('true');
      await Promise.all(requests);

      expect(kindsOf(await askAll(user, { do: 'identity' }))).to.deep.equal(processes.map(() => 'signedOut'));
      expect(await grants.read(subject(user))).to.deep.equal({ stage: 'signedOut', epoch: 2 });
    }
    // A race that never is would prove nothing; how often it is, is the machine's affair.
    expect(met).to.be.above(rounds / 10);
  });

  it(`is signed in or cancelled, never both, ${rounds} times`, async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      const user = `cancels ${round}`;
      const { flowId, code } = await toCode(user);
      const [one, other] = processes;
      if (!one || !other) expect.fail('no processes');
      const confirming = one.ask(user, clock, { do: 'confirm', flowId, code });
      // Later with every round, and at last too late for sure.
      for (let pause = 0; pause < (25 * round) / rounds; pause += 1) await grants.read(subject(user));
      if (round === rounds - 1) await confirming;
      await other.ask(user, clock, { do: 'cancel' });
      const { kind, reason } = await other.ask(user, clock, { do: 'status', flowId });
      expect((await confirming).kind).to.equal(kind);

      const said = kind === 'signedIn' ? kind : reason;
      expect(said).to.be.oneOf(['signedIn', 'cancelled']);
      const is = said === 'signedIn' ? 'signedIn' : 'signedOut';
      expect(kindsOf(await askAll(user, { do: 'identity' }))).to.deep.equal(processes.map(() => is));
      outcomes.add(is);
    }
    expect([...outcomes]).to.have.members(['signedIn', 'signedOut']);
  });
}
