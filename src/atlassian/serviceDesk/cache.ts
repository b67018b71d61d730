import { LRUCache } from 'lru-cache';
import { entriesAtMost } from '../../platform/entriesAtMost';
import { loadOnce } from '../../platform/loadOnce';
import type { ExternalData, Template } from '../forms/design';
import type { FormDescription } from '../requestForm/formDescription';
import type { CustomerRequest, Desk, RequestType, RequestTypeGroup } from './types';

const keptAtMost = 500;
const oldestEntry = 5 * 60_000;
/** Milliseconds for what changes with every request. */
const oldestRequests = 60_000;

type Kept<T> = LRUCache<string, Promise<T>>;

/** What service desks look like to whom, shared by all sessions of a bot. Make one by `createServiceDeskCache`. */
export interface ServiceDeskCache {
  readonly desks: Kept<readonly Desk[]>;
  readonly groups: Kept<readonly RequestTypeGroup[]>;
  readonly types: Kept<readonly RequestType[]>;
  readonly forms: Kept<FormDescription>;
  readonly recent: Kept<readonly CustomerRequest[]>;
  readonly attached: Kept<{ readonly template: Template; readonly external: ExternalData } | undefined>;
}

/** A cache, and whose entries of it are used: account, site. */
export interface OwnedCache {
  readonly cache: ServiceDeskCache;
  readonly owner: readonly string[];
}

/**
 * Keeps 500 lists of desks, of groups, of request types, and 500 forms, each for five minutes, and the latest requests of 500
 * people for one. Every entry belongs to one
 * account at one site. `now` returns milliseconds.
 */
export function createServiceDeskCache({ now }: { readonly now?: () => number } = {}): ServiceDeskCache {
  const options = {
    ...entriesAtMost(keptAtMost),
    ttl: oldestEntry,
    ...(now === undefined ? {} : { perf: { now }, ttlResolution: 0 }),
  };
  return {
    desks: new LRUCache(options),
    groups: new LRUCache(options),
    types: new LRUCache(options),
    forms: new LRUCache(options),
    attached: new LRUCache(options),
    recent: new LRUCache({ ...options, ttl: oldestRequests }),
  };
}

/** Loaded once for all whose key has the same parts. */
export function remembered<T>(kept: Kept<T>, key: readonly string[], load: () => Promise<T>): Promise<T> {
  return loadOnce(kept, JSON.stringify(key), load);
}
