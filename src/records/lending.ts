import { isConflict } from './storeErrors';
import { itemSchema } from './schemas';
import type { Storage } from './storage';

/** A storage with leases: it lends a name to one holder at a time, more cheaply than by reading and writing a record. */
export interface LendingStorage extends Storage {
  /** Whether calls take effect in the order in which they are made, even if none is awaited. */
  readonly isOrdered: boolean;
  /** Lends the name for so many milliseconds, or extends the holder's own lease. False while another holder has it. */
  lend(key: string, by: string, length: number): Promise<boolean>;
  /** Ends this holder's lease, and no other's. */
  takeBack(key: string, by: string): Promise<void>;
}

export type Lending = Pick<LendingStorage, 'lend' | 'takeBack' | 'isOrdered'>;

/** Lends by compare-and-swap if the storage has no leases of its own. A name that was never lent before may be lent to two at once. */
export function lendingOver(storage: Storage, now: () => number = Date.now): Lending {
  if (isLending(storage)) return storage;
  const read = async (key: string) => itemSchema.safeParse((await storage.read([key]))[key]).data;
  // Looks like a discarded record: there is nothing to open, and it is swept when it is old.
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
