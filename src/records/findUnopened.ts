import { randomUUID } from 'node:crypto';
import type { Storage } from './storage';
import { isListing } from './listing';
import { kindOf, recordKeys, recordPrefix, userShards } from './recordKeys';
import { isConflict } from './storeErrors';
import { itemSchema } from './schemas';
import { kidOf, type Sealing } from './sealing';

/** How many records, by what they hold. */
export type RecordCounts = Readonly<Record<string, number>>;

/** The sealed records that none of the keys opens. */
export interface Unopened {
  readonly keys: readonly string[];
  readonly counts: RecordCounts;
  /** Ids of the keys that sealed them, as far as they say. */
  readonly kids: readonly string[];
  /** Ids of the keys that sealed the other records. */
  readonly openedKids: readonly string[];
}

/** Checks every record the storage lists, or else those shared by all instances. Decrypts each one, so call it rarely. */
export async function findUnopened(storage: Storage, sealing: Sealing): Promise<Unopened> {
  const keys: string[] = [];
  const counts: Record<string, number> = {};
  const [kids, openedKids] = [new Set<string>(), new Set<string>()];
  for await (const key of keysIn(storage)) {
    const sealed = itemSchema.safeParse((await storage.read([key]))[key]).data?.sealed;
    const kid = kidOf(sealed ?? '');
    // Discarded, deleted meanwhile or damaged: not a matter of keys.
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
 * Empties these records, which then read as absent: a compare-and-swap rather than a delete, so that nobody who read them earlier can
 * bring them back. Returns how many, by what they held; records changed meanwhile are left.
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
