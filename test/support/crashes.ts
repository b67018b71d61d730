import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import type { CrashMessage, WritePoint } from './crashChild';
import type { Ask, AskMessage, GoOnMessage, Told, ToldMessage, WaitsMessage } from './loginChild';
import { startRelay, type Relay, type RequestPoint } from './relay';
import { useTemporaryDirectory } from './temporaryDirectory';
import { consentAt } from './browserSignIn';

export type CrashPoint = WritePoint | RequestPoint;

/** One login on LMDB in a process that dies where it is told to, and its successors in the same directory. */
export interface Crashes {
  readonly emulator: () => Emulator;
  /** Asks the process that lives. */
  readonly ask: (ask: Ask) => Promise<Told>;
  /** Asks the process, which dies of it; a new one takes its place. */
  readonly crash: (point: CrashPoint, ask: Ask) => Promise<void>;
  /** Moves the time of the login and of the emulator. Milliseconds. */
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

/** A fresh directory, emulator and process for each test of the suite that calls this. `isAtomic`: whether LMDB says that it is. */
export function useCrashes({ isAtomic = true } = {}): Crashes {
  const directory = useTemporaryDirectory();
  let clock = Date.UTC(2026, 0, 5);
  let emulator: Emulator;
  let relay: Relay;
  let child: ChildProcess;
  let asked = 0;

  async function start(): Promise<void> {
    child = fork(join(__dirname, 'crashChild.js'), [directory(), relay.url, ...(isAtomic ? ['atomic'] : [])]);
    await once(child, 'message');
    // It is alone: what it waits for will not come.
    child.on('message', (message: ToldMessage | WaitsMessage) => {
      if ('waits' in message) child.send({ goOn: true } satisfies GoOnMessage);
    });
  }

  beforeEach(async () => {
    emulator = await startEmulator({ now: () => clock });
    relay = await startRelay(emulator.url);
    await start();
  });
  afterEach(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await relay.close();
    await emulator.close();
  });

  function send(ask: Ask): number {
    asked += 1;
    child.send({ id: asked, user, clock, ask } satisfies AskMessage);
    return asked;
  }

  const crashes: Crashes = {
    emulator: () => emulator,

    async ask(ask) {
      const id = send(ask);
      for (;;) {
        const [told]: (ToldMessage | WaitsMessage)[] = await once(child, 'message');
        if (told && 'id' in told && told.id === id) return told;
      }
    },

    async crash(point, ask) {
      const died = once(child, 'exit');
      if ('write' in point) child.send({ crash: point } satisfies CrashMessage);
      else relay.meet(point, () => child.kill('SIGKILL'));
      send(ask);
      const [, signal] = await died;
      expect(signal).to.equal('SIGKILL');
      await start();
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
