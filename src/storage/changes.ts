import { randomUUID } from 'node:crypto';
import type { StoreItems } from '../records/storage';

/** An item about to be written, checked and serialised before any lock is taken. */
export interface Change {
  readonly key: string;
  /** The eTag the stored item must have; `undefined` creates or overwrites. */
  readonly expected: string | undefined;
  readonly eTag: string;
  /** JSON of the item with its new eTag. */
  readonly json: string;
}

/**
 * Prepares what `Storage.write` was given. An eTag that is absent, `null`, empty or `*` means no comparison; any other is compared
 * even if nothing is stored. New eTags are random, so that a deleted and recreated item never gets an old one back.
 */
export function changesOf(items: StoreItems): Change[] {
  return Object.entries(items).map(([key, item]: [string, unknown]) => {
    if (typeof item !== 'object' || item === null) throw new TypeError(`Storage: the item "${key}" is not an object.`);
    const given = 'eTag' in item ? item.eTag : undefined;
    const expected = typeof given === 'string' && given !== '' && given !== '*' ? given : undefined;
    const eTag = randomUUID();
    return { key, expected, eTag, json: JSON.stringify({ ...item, eTag }) };
  });
}

/** What `TaggingStorage.writeTagged` resolves to. */
export function eTagsOf(changes: readonly Change[]): ReadonlyMap<string, string> {
  return new Map(changes.map(({ key, eTag }) => [key, eTag]));
}

/** An eTag conflict, worded so that callers of Bot Framework storages recognise it. */
export function conflictOn(key: string): Error {
  return new Error(`Storage: error writing "${key}" due to eTag conflict.`);
}

/** What `Storage.read` returns: a fresh copy of each item found, whatever its key. */
export function itemsOf(stored: readonly (readonly [key: string, json: string | undefined])[]): StoreItems {
  // Not by assignment: `items['__proto__'] = …` would set the prototype.
  return Object.fromEntries(stored.flatMap(([key, json]) => (json === undefined ? [] : [[key, JSON.parse(json)]])));
}
