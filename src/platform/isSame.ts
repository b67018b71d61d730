import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares secrets in constant time, whatever their lengths. */
export function isSame(expected: string, given: string): boolean {
  return timingSafeEqual(fingerprint(expected), fingerprint(given));
}

function fingerprint(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
