import type { StoreItems } from 'botbuilder';
import type { TaggingStorage } from '../../src/records/storage';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { serveLogin } from './loginChild';

// Like loginChild.js, but serves where it is told, as often as it is told, and kills itself when told to.

/**
 * A write to a record: `f` sign-in, `g` grant, `a` recent effects, `u` registration. `during`: the engine has received the write, and
 * nobody has awaited it.
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

/** Starts over: serves this directory from now on, with Atlassian at this address. `isAtomic`: whether its storage claims to be. */
export interface ServeMessage {
  readonly directory: string;
  readonly atlassian: string;
  readonly isAtomic: boolean;
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

let end = async (): Promise<void> => undefined;

async function serve({ directory, atlassian, isAtomic }: ServeMessage): Promise<void> {
  await end();
  [point, writes] = [undefined, 0];
  const storage = new LmdbStorage(directory);
  const stop = serveLogin(crashing(storage, isAtomic), atlassian);
  end = () => {
    stop();
    return storage.close();
  };
}

process.on('message', (message: CrashMessage | ServeMessage | object) => {
  if ('crash' in message) point = message.crash;
  if ('directory' in message) void serve(message);
});
