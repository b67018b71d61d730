import { LRUCache } from 'lru-cache';
import { entriesAtMost } from '../platform/entriesAtMost';

/** Wrong passwords from one address without a pause: people mistype. */
const freeTries = 2;
/** Milliseconds: the first pause, doubled each time, and the longest. */
const firstPause = 1000;
const longestPause = 60_000;
/** Milliseconds after which an address's tries are forgotten. */
const rememberedFor = 15 * 60_000;
const addressesAtMost = 1000;

/**
 * Slows down guessing without locking anybody out for long: each wrong password brings a longer pause for the address it came
 * from. Remembers a bounded number of addresses.
 */
export interface WrongTries {
  /** Milliseconds until a password from there is checked; 0: now. */
  pause(address: string): number;
  wrong(address: string): void;
  right(address: string): void;
}

/** `now` returns epoch milliseconds. */
export function createWrongTries(now: () => number): WrongTries {
  const tries = new LRUCache<string, { readonly count: number; readonly until: number }>({
    ...entriesAtMost(addressesAtMost),
    ttl: rememberedFor,
    perf: { now },
    ttlResolution: 0,
  });
  return {
    pause: (address) => Math.max(0, (tries.get(placeOf(address))?.until ?? 0) - now()),
    wrong(address) {
      const count = (tries.get(placeOf(address))?.count ?? 0) + 1;
      const pause = count <= freeTries ? 0 : Math.min(longestPause, firstPause * 2 ** (count - freeTries - 1));
      tries.set(placeOf(address), { count, until: now() + pause });
    },
    right: (address) => void tries.delete(placeOf(address)),
  };
}

/** Counts an IPv6 network as one: whoever has one such address has the 2^64 beside it. */
function placeOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail?.split(':').filter(Boolean) ?? [];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - groups.length - rest.length }, () => '0');
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}
