import { LRUCache } from 'lru-cache';
import { entriesAtMost } from '../platform/entriesAtMost';

/** Wrong passwords from one address that cost nothing: people mistype. */
const freeTries = 2;
/** Milliseconds: after the first that costs, each time twice as long, and at most. */
const firstPause = 1000;
const longestPause = 60_000;
/** Milliseconds after which those of an address are forgotten. */
const rememberedFor = 15 * 60_000;
const addressesAtMost = 1000;

/**
 * Makes guessing slow and keeps nobody out for long: a pause after each wrong password, which grows, for the address it came
 * from. What it remembers is bounded.
 */
export interface WrongTries {
  /** Milliseconds until a password from there is looked at; 0: now. */
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

/** Whoever has an IPv6 address has the 2^64 beside it. */
function placeOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail?.split(':').filter(Boolean) ?? [];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - groups.length - rest.length }, () => '0');
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}
