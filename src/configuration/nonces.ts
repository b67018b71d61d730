import { LRUCache } from 'lru-cache';
import { newSecret } from './logIn';

const nonceLives = 30_000;
const noncesAtMost = 20;

/** Short-lived words by which the assistant recognises itself from outside. */
export interface Nonces {
  make(): { readonly nonce: string; readonly answer: string };
  /** Returns the answer for this nonce; once. */
  take(nonce: string): string | undefined;
}

/** `now` returns milliseconds. */
export function createNonces(now: () => number): Nonces {
  const made = new LRUCache<string, string>({ max: noncesAtMost, ttl: nonceLives, perf: { now }, ttlResolution: 0 });
  return {
    make() {
      const [nonce, answer] = [newSecret(), newSecret()];
      made.set(nonce, answer);
      return { nonce, answer };
    },
    take(nonce) {
      const answer = made.get(nonce);
      made.delete(nonce);
      return answer;
    },
  };
}
