import type { Storage, StoreItems } from 'botbuilder';
import { openStorage } from '../../src/storage/openStorage';
import { serveLogin } from './loginChild';

// As loginChild.js, and kills itself where it is told to: `node crashChild.js STORAGE_URL EMULATOR_URL`.

/**
 * A write to a record: `f` sign-in, `g` grant, `a` recent effects, `u` registration. `during`: the engine has been
 * given the write and nobody has waited for it.
 */
export interface WritePoint {
  readonly write: 'f' | 'g' | 'a' | 'u';
  /** From 1, counted from when the point is set. */
  readonly nth: number;
  readonly when: 'before' | 'during' | 'after';
}

/** Sets where the child is to die. */
export interface CrashMessage {
  readonly crash: WritePoint;
}

let point: WritePoint | undefined;
let writes = 0;

function isPoint(items: StoreItems): boolean {
  if (!Object.keys(items).some((key) => key.startsWith(`jl1-${point?.write}-`))) return false;
  writes += 1;
  return writes === point?.nth;
}

function crashing(inner: Storage): Storage {
  return {
    read: (keys) => inner.read(keys),
    delete: (keys) => inner.delete(keys),
    async write(items: StoreItems) {
      const dies = isPoint(items);
      if (dies && point?.when === 'before') die();
      const written = inner.write(items);
      if (dies && point?.when === 'during') die();
      await written;
      if (dies) die();
    },
  };
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

process.on('message', (message: CrashMessage | object) => {
  if ('crash' in message) point = message.crash;
});
serveLogin(crashing(openStorage(process.argv[2] ?? '').storage), process.argv[3] ?? '');
