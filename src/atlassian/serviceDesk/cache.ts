import { LRUCache } from 'lru-cache';
import { entriesAtMost } from '../../platform/entriesAtMost';
import { loadOnce } from '../../platform/loadOnce';
import type { ExternalData, Template } from '../forms/design';
import type { FormDescription } from '../requestForm/formDescription';
import type { CustomerRequest, Desk, RequestType, RequestTypeGroup } from './types';

const keptAtMost = 500;
const oldestEntry = 5 * 60_000;
/** Milliseconds for lists that change with every request. */
const oldestRequests = 60_000;

type Kept<T> = LRUCache<string, Promise<T>>;

/** Service desk data by account and site, shared by all sessions of a bot. Create it with `createServiceDeskCache`. */
export interface ServiceDeskCache {
  readonly desks: Kept<readonly Desk[]>;
  readonly groups: Kept<readonly RequestTypeGroup[]>;
  readonly types: Kept<readonly RequestType[]>;
  readonly forms: Kept<FormDescription>;
  readonly recent: Kept<readonly CustomerRequest[]>;
  readonly attached: Kept<{ readonly template: Template; readonly external: ExternalData } | undefined>;
}

/** A cache and the owner of the entries used: account and site. */
export interface OwnedCache {
  readonly cache: ServiceDeskCache;
  readonly owner: readonly string[];
}

/**
 * Keeps 500 lists each of desks, groups and request types, and 500 forms, for five minutes, and the latest requests of 500 people for
 * one. Each entry belongs to one account at one site. `now` returns milliseconds.
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

/** Loads a value once for all callers with the same key. */
export function remembered<T>(kept: Kept<T>, key: readonly string[], load: () => Promise<T>): Promise<T> {
  return loadOnce(kept, JSON.stringify(key), load);
}
