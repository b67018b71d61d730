import { randomUUID } from 'node:crypto';
import type { Storage } from './storage';
import { isListing } from './listing';
import { kindOf, recordKeys, recordPrefix, userShards } from './recordKeys';
import { isConflict } from './storeErrors';
import { itemSchema } from './schemas';
import { kidOf, type Sealing } from './sealing';

/** How many records, by what they hold. */
export type RecordCounts = Readonly<Record<string, number>>;

/** The sealed records that do not open. */
export interface Unopened {
  readonly keys: readonly string[];
  readonly counts: RecordCounts;
  /** Of the keys that sealed them, as far as they say. */
  readonly kids: readonly string[];
  /** Of the keys that sealed the others. */
  readonly openedKids: readonly string[];
}

/** Looks at every record that the storage lists, or at those that all instances share. Opens each: once in a while only. */
export async function findUnopened(storage: Storage, sealing: Sealing): Promise<Unopened> {
  const keys: string[] = [];
  const counts: Record<string, number> = {};
  const [kids, openedKids] = [new Set<string>(), new Set<string>()];
  for await (const key of keysIn(storage)) {
    const sealed = itemSchema.safeParse((await storage.read([key]))[key]).data?.sealed;
    const kid = kidOf(sealed ?? '');
    // Let go, gone meanwhile, or damaged: that is no matter of keys.
    if (sealed === undefined || kid === undefined) continue;
    if (sealing.open(key, sealed) !== undefined) {
      openedKids.add(kid);
      continue;
    }
    kids.add(kid);
    keys.push(key);
    counts[kindOf(key)] = (counts[kindOf(key)] ?? 0) + 1;
  }
  return { keys, counts, kids: [...kids], openedKids: [...openedKids] };
}

/**
 * Empties these records, which then read as absent: a compare-and-swap and no delete, so that nobody brings them back
 * who has read them before. Returns how many by what they held; one that was changed meanwhile is left.
 */
export async function letGo(storage: Storage, keys: readonly string[]): Promise<RecordCounts> {
  const counts: Record<string, number> = {};
  for (const key of keys) {
    const item = itemSchema.safeParse((await storage.read([key]))[key]).data;
    if (!item) continue;
    try {
      await storage.write({ [key]: { ...item, by: randomUUID(), sealed: '' } });
      counts[kindOf(key)] = (counts[kindOf(key)] ?? 0) + 1;
    } catch (error) {
      if (!isConflict(error)) throw error;
    }
  }
  return counts;
}

async function* keysIn(storage: Storage): AsyncIterable<string> {
  if (isListing(storage)) return yield* storage.keys(recordPrefix);
  yield recordKeys.applications;
  yield* userShards.map((shard) => recordKeys.users(shard));
}
