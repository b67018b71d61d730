import { resolve } from 'node:path';
import type { Storage } from 'botbuilder';
import { LmdbStorage } from './lmdbStorage';
import { MemoryStorage } from './memoryStorage';
import { parseStorageUrl, supportedStorage } from './storageUrl';

export interface OpenStorage {
  readonly storage: Storage;
  /** Waits for what is being written. */
  close(): Promise<void>;
  /** True when only this machine reaches the records: then the keys that seal them may be made beside them. */
  readonly embedded: boolean;
  /** Where an embedded engine that lasts keeps its files; absolute. */
  readonly directory?: string;
}

/** Opens the engine that `storage_url` names: `lmdb:PATH`, made if it is not there, or `memory:`. */
export function openStorage(url: string): OpenStorage {
  const where = parseStorageUrl(url);
  // Not the URL itself: it may hold a password.
  if (!where) throw new Error(`storage_url must be ${supportedStorage}.`);
  const { kind, embedded } = where;
  if (kind === 'memory') return { storage: new MemoryStorage(), close: async () => {}, embedded };
  const directory = resolve(where.directory);
  const storage = new LmdbStorage(directory);
  return { storage, close: () => storage.close(), embedded, directory };
}
