import { resolve } from 'node:path';
import type { Storage } from '../records/storage';
import { blobsStorage, cosmosStorage } from './azureStorage';
import { LmdbStorage } from './lmdbStorage';
import { MemoryStorage } from './memoryStorage';
import { RedisStorage } from './redisStorage';
import { parseStorageUrl, supportedStorage } from './storageUrl';

export interface OpenStorage {
  readonly storage: Storage;
  /** Waits for what is being written. */
  readonly close: () => Promise<void>;
  /** True when only this machine reaches the records: then the keys that seal them may be made beside them. */
  readonly embedded: boolean;
  /** Where an embedded engine that lasts keeps its files; absolute. */
  readonly directory?: string;
}

/**
 * Opens the engine that `storage_url` names: `lmdb:PATH`, made if it is not there, `memory:`, Redis or one of Azure's.
 * Servers are met at the first call. Throws an `Error` that says what to give, or which package to install; never the
 * URL, which may hold a password.
 */
export function openStorage(url: string): OpenStorage {
  const where = parseStorageUrl(url);
  if (!where) throw new Error(`storage_url must be ${supportedStorage}.`);
  const { embedded } = where;
  const close = async () => {};
  switch (where.kind) {
    case 'memory':
      return { storage: new MemoryStorage(), close, embedded };
    case 'lmdb': {
      const directory = resolve(where.directory);
      const storage = new LmdbStorage(directory);
      return { storage, close: () => storage.close(), embedded, directory };
    }
    case 'redis': {
      const storage = new RedisStorage(where.url);
      return { storage, close: () => storage.close(), embedded };
    }
    case 'cosmos':
      return { storage: cosmosStorage(where), close, embedded };
    case 'azblob':
      return { storage: blobsStorage(where.connectionString, where.container), close, embedded };
  }
}
