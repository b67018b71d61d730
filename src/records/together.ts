import { isConflict, storeErrors } from './storeErrors';
import { isAtomic, type Storage } from './storage';

/** A prepared change of one record; see `Records.ready`. */
export interface ReadyChange {
  readonly key: string;
  /** As the storage keeps it, with the eTag of the version it replaces. */
  readonly item: object;
  /** Call once it is written. `eTag`: if known. */
  readonly kept: (eTag: string | undefined) => void;
  /** Whether it is stored, even if its write was reported as failed. */
  readonly isStored: () => Promise<boolean>;
}

/** True if all were written; false if none was, because one of the records has changed meanwhile or cannot be compared. */
export type WriteTogether = (changes: readonly (ReadyChange | undefined)[]) => Promise<boolean>;

/** `undefined` if the storage is not atomic: it might write only some. */
export function togetherOver(storage: Storage): WriteTogether | undefined {
  if (!isAtomic(storage)) return undefined;
  return async (changes) => {
    const ready = changes.filter((change) => change !== undefined);
    if (ready.length < changes.length) return false;
    const items = Object.fromEntries(ready.map(({ key, item }) => [key, item]));
    const eTags = await storeErrors(storage.writeTagged(items)).catch(async (error: unknown) => {
      // An apparent failure may be a lost response. All are checked, since each may have been changed again by now.
      const stored = await Promise.all(ready.map((change) => change.isStored()));
      if (!stored.includes(false)) return new Map<string, string>();
      if (isConflict(error)) return undefined;
      throw error;
    });
    if (eTags) for (const { key, kept } of ready) kept(eTags.get(key));
    return eTags !== undefined;
  };
}
