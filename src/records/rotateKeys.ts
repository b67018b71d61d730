import { lacking, refuseGiven } from '../platform/givenValues';
import type { Storage } from './storage';
import { keepFirstCanary } from './canaries';
import type { EncryptionKey } from './encryptionKeys';
import type { ListingStorage } from './listing';
import { recordPrefix } from './recordKeys';
import { isConflict } from './storeErrors';
import { itemSchema } from './schemas';
import { createSealing, type Sealing } from './sealing';

/** Counts of records, by what was done with them. */
export interface RotatedKeys {
  /** Sealed again, with the first key. */
  readonly resealed: number;
  /** Already sealed with the first key. */
  readonly current: number;
  /** Left as they are, because none of the keys opens them. */
  readonly unopened: number;
}

type Outcome = keyof RotatedKeys | 'none';

/**
 * Seals every record of the logins in this storage with the first of the keys, so that the others can be removed. Safe while bots
 * are running, as long as each has that key in its list: every change is a compare-and-swap. Bots that still seal with another
 * key must be stopped, or given the same list, first.
 */
export async function rotateKeys(storage: ListingStorage, keys: readonly EncryptionKey[]): Promise<RotatedKeys> {
  const what = 'one that lists its records, such as new LmdbStorage(path)';
  refuseGiven('the storage of rotateKeys', lacking(storage, ['read', 'write', 'delete', 'keys'], what));
  const sealing = createSealing(keys);
  const counts = { resealed: 0, current: 0, unopened: 0, none: 0 };
  for await (const key of storage.keys(recordPrefix)) counts[await resealOne(storage, sealing, key)] += 1;
  const { resealed, current, unopened } = counts;
  await keepFirstCanary(storage, keys, unopened);
  return { resealed, current, unopened };
}

async function resealOne(storage: Storage, sealing: Sealing, key: string): Promise<Outcome> {
  for (;;) {
    const item = itemSchema.safeParse((await storage.read([key]))[key]).data;
    if (!item?.sealed) return 'none';
    // `by` stays: its writer may still be checking whether the write succeeded.
    const { sealed } = item;
    if (sealing.isCurrent(sealed)) return 'current';
    const value = sealing.open(key, sealed);
    if (typeof value !== 'object' || value === null) return 'unopened';
    try {
      await storage.write({ [key]: { ...item, sealed: sealing.seal(key, value) } });
      return 'resealed';
    } catch (error) {
      if (!isConflict(error)) throw error;
    }
  }
}
