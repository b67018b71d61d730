import type { Storage } from '../records/storage';
import { isListing, type ListingStorage } from '../records/listing';
import { lifetimeOf, recordKeys, recordPrefix } from '../records/recordKeys';
import { isConflict } from '../records/storeErrors';
import { itemSchema } from '../records/schemas';
import type { Sealing } from '../records/sealing';
import { grantRecordSchema } from './schemas';
import type { Tidy } from './tidy';

/** A storage that can also delete an item on condition that it is as it was read: `LmdbStorage` and `RedisStorage` can. */
export interface SweptStorage extends ListingStorage {
  /** False, with nothing deleted, if the item has another eTag by now. Anybody who still has the eTag will meet a conflict. */
  deleteIf(key: string, eTag: string): Promise<boolean>;
}

/** Milliseconds after its last write when a tombstone may be deleted: nothing that began before it can still arrive. */
const tombstoneLifetime = 24 * 60 * 60_000;
const lookedAtOnce = 100;

/** @internal */
export interface SweepOptions {
  readonly storage: Storage;
  readonly sealing: Sealing;
  readonly tidy: Tidy;
  readonly now: () => number;
}

/**
 * Deletes what is no longer needed: abandoned sign-ins with the empty records created for them, tombstones, and conversation state.
 * A record is deleted only as it was read, so any number of processes may sweep at once. Returns how many; 0 for a storage that
 * cannot do this. Records that stay are tidied. `pause` is awaited after every 100 records.
 */
export function createSweep({ storage, sealing, tidy, now }: SweepOptions) {
  /** Whether an old record is also no longer needed. `begin` writes grant and side effects again, so a sign-in under way keeps them. */
  async function isOver(key: string, sealed: string): Promise<boolean> {
    if (Number.isFinite(lifetimeOf(key))) return true;
    const [grants, effects] = [recordKeys.grant(''), recordKeys.idempotencyKeys('')];
    if (key.startsWith(effects)) {
      const grant = recordKeys.grant(key.slice(effects.length));
      return (await storage.read([grant]))[grant] === undefined;
    }
    if (!key.startsWith(grants)) return false;
    const { data } = grantRecordSchema.safeParse(sealing.open(key, sealed));
    return sealed === '' || (data !== undefined && data.stage !== 'active');
  }

  async function sweepOne(swept: SweptStorage, key: string): Promise<number> {
    const item = itemSchema.safeParse((await storage.read([key]))[key]).data;
    if (!item) return 0;
    const { at = now(), sealed, eTag } = item;
    const lifetime = lifetimeOf(key);
    const isOld = at + (Number.isFinite(lifetime) ? lifetime : tombstoneLifetime) <= now();
    if (isOld && (await isOver(key, sealed))) return (await swept.deleteIf(key, eTag)) ? 1 : 0;
    return (await tidy(key, sealed, at)) || item.at !== undefined ? 0 : stamp(key, item);
  }

  /** An older version did not store when it was written: its time begins now. */
  async function stamp(key: string, item: object): Promise<0> {
    await storage.write({ [key]: { ...item, at: now() } }).catch((error: unknown) => {
      if (!isConflict(error)) throw error;
    });
    return 0;
  }

  return async (pause: () => Promise<unknown> = async () => undefined): Promise<number> => {
    if (!isSwept(storage)) return 0;
    let gone = 0;
    let some: string[] = [];
    // At the same time, so that an engine may commit them together.
    const sweepSome = async () => {
      for (const went of await Promise.all(some.map((key) => sweepOne(storage, key)))) gone += went;
      some = [];
    };
    for await (const key of storage.keys(recordPrefix)) {
      if (some.push(key) < lookedAtOnce) continue;
      await sweepSome();
      await pause();
    }
    await sweepSome();
    return gone;
  };
}

function isSwept(storage: Storage): storage is SweptStorage {
  return isListing(storage) && 'deleteIf' in storage && typeof storage.deleteIf === 'function';
}
