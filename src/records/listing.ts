import type { Storage } from './storage';

/** A storage that can list its keys, as `LmdbStorage` and `RedisStorage` can. */
export interface ListingStorage extends Storage {
  /** The keys with this prefix, in any order. Records that come or go in the meantime may be missing. */
  keys(prefix: string): AsyncIterable<string>;
}

export function isListing(storage: object): storage is ListingStorage {
  return 'keys' in storage && typeof storage.keys === 'function';
}
