import { LRUCache } from 'lru-cache';

/** Wrong tries from one address before it is locked out, and from all addresses before everybody is. */
const wrongAtMost = 5;
const wrongOfAllAtMost = 100;
/** Milliseconds a lock-out lasts, and how long a wrong try counts. */
export const lockedFor = 15 * 60_000;
const addressesAtMost = 1000;

/** Counts wrong keys and passwords. What it remembers is bounded: a thousand addresses and one sum. */
export interface LockOut {
  isLocked(address: string): boolean;
  wrong(address: string): void;
}

/** `now` returns epoch milliseconds. */
export function createLockOut(now: () => number): LockOut {
  const ofOne = new LRUCache<string, { readonly count: number; readonly until: number }>({ max: addressesAtMost });
  let ofAll = { count: 0, until: 0 };
  const more = (known: { readonly count: number; readonly until: number } | undefined) => ({
    count: (known && known.until > now() ? known.count : 0) + 1,
    until: now() + lockedFor,
  });

  return {
    isLocked(address) {
      const known = ofOne.get(address);
      const reached = (count: number, until: number, most: number) => count >= most && until > now();
      return (
        reached(ofAll.count, ofAll.until, wrongOfAllAtMost) ||
        reached(known?.count ?? 0, known?.until ?? 0, wrongAtMost)
      );
    },
    wrong(address) {
      ofOne.set(address, more(ofOne.get(address)));
      ofAll = more(ofAll);
    },
  };
}
