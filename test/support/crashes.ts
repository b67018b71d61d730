import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import type { CrashMessage, ServeMessage, WritePoint } from './crashChild';
import type { Ask, AskMessage, GoOnMessage, Told, ToldMessage, WaitsMessage } from './loginChild';
import { startRelay, type Relay, type RequestPoint } from './relay';
import { useTemporaryDirectory } from './temporaryDirectory';
import { consentAt } from './browserSignIn';

export type CrashPoint = WritePoint | RequestPoint;

/** One login on LMDB in a process that dies where it is told to, and its successors in the same directory. */
export interface Crashes {
  readonly emulator: () => Emulator;
  /** Asks the current process. */
  readonly ask: (ask: Ask) => Promise<Told>;
  /** Asks the process, which dies while answering; a new one takes its place. */
  readonly crash: (point: CrashPoint, ask: Ask) => Promise<void>;
  /** Moves the clock of the login and of the emulator. Milliseconds. */
  readonly pass: (time: number) => void;
  /** Begins, opens the link and consents. */
  readonly toCallback: () => Promise<Callback>;
  /** The whole way to the code page. */
  readonly toCode: () => Promise<Callback & { readonly code: string }>;
  readonly signIn: () => Promise<void>;
  /** How many requests to this path the emulator has answered with success. */
  readonly answered: (path: string) => number;
}

export interface Callback {
  readonly flowId: string;
  readonly cookie: string;
  readonly query: string;
}

export function describePoint(point: CrashPoint): string {
  return 'write' in point
    ? `${point.when} write ${point.nth} of ${point.write}`
    : `when ${point.method} ${point.path} ${point.when === 'arrives' ? 'is about to arrive' : 'has been answered'}`;
}

const user = 'ann';

/**
 * Each test of the calling suite gets a fresh directory and emulator, and a login that starts there. Each crash ends its process for
 * good, and the next process continues. `isAtomic`: whether LMDB claims to be.
 */
export function useCrashes({ isAtomic = true } = {}): Crashes {
  const directory = useTemporaryDirectory();
  let clock = Date.UTC(2026, 0, 5);
  let emulator: Emulator;
  let relay: Relay;
  let child: ChildProcess | undefined;
  let asked = 0;

  /** Starts a new process if there is none. */
  async function serve(): Promise<void> {
    child ??= start();
    child.send({ directory: directory(), atlassian: relay.url, isAtomic } satisfies ServeMessage);
    for (let said: unknown[] = []; said[0] !== 'ready';) said = await once(child, 'message');
  }

  function start(): ChildProcess {
    const started = fork(join(__dirname, 'crashChild.js'));
    // It is the only process: whatever it waits for will not come.
    started.on('message', (message: ToldMessage | WaitsMessage | 'ready') => {
      if (message !== 'ready' && 'waits' in message) started.send({ goOn: true } satisfies GoOnMessage);
    });
    return started;
  }

  const living = () => child ?? expect.fail('no process lives');

  beforeEach(async () => {
    emulator = await startEmulator({ now: () => clock });
    relay = await startRelay(emulator.url);
    await serve();
  });
  after(() => child?.kill('SIGKILL'));
  afterEach(async () => {
    await relay.close();
    await emulator.close();
  });

  function send(ask: Ask): number {
    asked += 1;
    living().send({ id: asked, user, clock, ask } satisfies AskMessage);
    return asked;
  }

  const crashes: Crashes = {
    emulator: () => emulator,

    async ask(ask) {
      const id = send(ask);
      for (;;) {
        const [told]: (ToldMessage | WaitsMessage)[] = await once(living(), 'message');
        if (told && 'id' in told && told.id === id) return told;
      }
    },

    async crash(point, ask) {
      const dying = living();
      const died = once(dying, 'exit');
      if ('write' in point) dying.send({ crash: point } satisfies CrashMessage);
      else relay.meet(point, () => dying.kill('SIGKILL'));
      send(ask);
      const [, signal] = await died;
      expect(signal).to.equal('SIGKILL');
      child = undefined;
      await serve();
    },

    pass(time) {
      clock += time;
    },

    async toCallback() {
      const { flowId = '', link = '' } = await crashes.ask({ do: 'begin' });
      const { url = '', cookie = '' } = await crashes.ask({ do: 'open', link });
      const callback = await consentAt(emulator, url);
      return { flowId, cookie, query: callback.search };
    },

    async toCode() {
      const there = await crashes.toCallback();
      expect((await crashes.ask({ do: 'finish', ...there })).kind).to.equal('settled');
      const { code } = await crashes.ask({ do: 'finish', query: '', cookie: there.cookie });
      return { ...there, code: code ?? expect.fail('no code page') };
    },

    async signIn() {
      const { flowId, code } = await crashes.toCode();
      expect((await crashes.ask({ do: 'confirm', flowId, code })).kind).to.equal('signedIn');
    },

    answered: (path) =>
      emulator.calls.filter((call) => call.path.endsWith(path) && call.status >= 200 && call.status < 300).length,
  };
  return crashes;
}
