import type { StoreItems } from 'botbuilder';
import type { TaggingStorage } from '../../src/records/storage';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { serveLogin } from './loginChild';

// As loginChild.js, and kills itself where it is told to: `node crashChild.js DIRECTORY EMULATOR_URL [atomic]`.

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

function crashing(inner: TaggingStorage, isAtomic: boolean): TaggingStorage {
  const storage: TaggingStorage & { readonly isAtomic: boolean } = {
    isAtomic,
    read: (keys) => inner.read(keys),
    delete: (keys) => inner.delete(keys),
    isCurrent: (key, eTag) => inner.isCurrent(key, eTag),
    async write(items) {
      await storage.writeTagged(items);
    },
    async writeTagged(items) {
      const dies = isPoint(items);
      if (dies && point?.when === 'before') die();
      const written = inner.writeTagged(items);
      if (dies && point?.when === 'during') die();
      const eTags = await written;
      if (dies) die();
      return eTags;
    },
  };
  return storage;
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

process.on('message', (message: CrashMessage | object) => {
  if ('crash' in message) point = message.crash;
});
const [, , directory = '', atlassian = '', atomic] = process.argv;
serveLogin(crashing(new LmdbStorage(directory), atomic === 'atomic'), atlassian);
