import type { Storage } from './storage';

/** A storage that can tell its keys: `LmdbStorage` and `RedisStorage` do. */
export interface ListingStorage extends Storage {
  /** The keys that begin so, in any order. Records that come or go meanwhile may be left out. */
  keys(prefix: string): AsyncIterable<string>;
}

export function isListing(storage: object): storage is ListingStorage {
  return 'keys' in storage && typeof storage.keys === 'function';
}
