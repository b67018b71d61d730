import { resolve } from 'node:path';
import type { Storage } from '../records/storage';
import { blobsStorage, cosmosStorage } from './azureStorage';
import { LmdbStorage } from './lmdbStorage';
import { MemoryStorage } from './memoryStorage';
import { RedisStorage } from './redisStorage';
import { parseStorageUrl, supportedStorage } from './storageUrl';

export interface OpenStorage {
  readonly storage: Storage;
  /** Resolves once everything is written and the engine is closed. */
  readonly close: () => Promise<void>;
  /** Whether the records are on this machine alone, so that the keys that seal them may be kept beside them. */
  readonly embedded: boolean;
  /** The absolute path of an embedded engine's files; absent for `memory:` and servers. */
  readonly directory?: string;
}

/**
 * Opens the engine that `storage_url` names: `lmdb:PATH`, made if it is not there, `memory:`, Redis or one of Azure's.
 * A server is connected to at the first call. Throws an `Error` that says what the URL must be like or which package to install,
 * without repeating the URL, which may hold a password.
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
