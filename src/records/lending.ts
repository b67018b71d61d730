import { isConflict } from './storeErrors';
import { itemSchema } from './schemas';
import type { Storage } from './storage';

/** A storage that lends a name to one at a time, for less than reading and writing a record costs. */
export interface LendingStorage extends Storage {
  /** Whether what is asked of it is done in the order in which it is asked, whether the answers are waited for or not. */
  readonly isOrdered: boolean;
  /** Lends it for so many milliseconds at most, or for longer to whoever has it; false while somebody else has. */
  lend(key: string, by: string, length: number): Promise<boolean>;
  /** Ends what was lent to this one, and nothing else. */
  takeBack(key: string, by: string): Promise<void>;
}

export type Lending = Pick<LendingStorage, 'lend' | 'takeBack' | 'isOrdered'>;

/** Lends by compare-and-swap where the storage cannot by itself; of a name that nobody ever had, two may get it at the same moment. */
export function lendingOver(storage: Storage, now: () => number = Date.now): Lending {
  if (isLending(storage)) return storage;
  const read = async (key: string) => itemSchema.safeParse((await storage.read([key]))[key]).data;
  // As what is left of a record looks: there is nothing to open, and it goes when it is old.
  const write = (key: string, by: string, at: number, eTag = '*') =>
    storage.write({ [key]: { by, at, sealed: '', eTag } }).then(
      () => true,
      (error: unknown) => {
        if (isConflict(error)) return false;
        throw error;
      },
    );
  return {
    isOrdered: false,
    async lend(key, by, length) {
      const item = await read(key);
      if (item && item.by !== by && (item.at ?? 0) > now()) return false;
      return write(key, by, now() + length, item?.eTag);
    },
    async takeBack(key, by) {
      const item = await read(key);
      if (item?.by === by) await write(key, by, 0, item.eTag);
    },
  };
}

function isLending(storage: Storage): storage is LendingStorage {
  return 'lend' in storage && typeof storage.lend === 'function';
}
