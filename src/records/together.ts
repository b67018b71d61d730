import { isConflict, storeErrors } from './storeErrors';
import { isAtomic, type Storage } from './storage';

/** A change of one record that is yet to be written; see `Records.ready`. */
export interface ReadyChange {
  readonly key: string;
  /** As the storage keeps it, under the eTag that it takes the place of. */
  readonly item: object;
  /** It is written. `eTag`: as far as it is known. */
  readonly kept: (eTag: string | undefined) => void;
  /** Whether it is stored, whatever was said of its write. */
  readonly isStored: () => Promise<boolean>;
}

/** True once all are written; false where none was, because one of the records is another by now, or cannot be compared. */
export type WriteTogether = (changes: readonly (ReadyChange | undefined)[]) => Promise<boolean>;

/** `undefined` over a storage that may write some and not others. */
export function togetherOver(storage: Storage): WriteTogether | undefined {
  if (!isAtomic(storage)) return undefined;
  return async (changes) => {
    const ready = changes.filter((change) => change !== undefined);
    if (ready.length < changes.length) return false;
    const items = Object.fromEntries(ready.map(({ key, item }) => [key, item]));
    const eTags = await storeErrors(storage.writeTagged(items)).catch(async (error: unknown) => {
      // What looks like a failure may be an answer that was lost. All are looked at, since each may be another by now.
      const stored = await Promise.all(ready.map((change) => change.isStored()));
      if (!stored.includes(false)) return new Map<string, string>();
      if (isConflict(error)) return undefined;
      throw error;
    });
    if (eTags) for (const { key, kept } of ready) kept(eTags.get(key));
    return eTags !== undefined;
  };
}
