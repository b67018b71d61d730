import { isolated } from '../untrustedText';

/** These take one of our own words, not a name. */
const takesWordsOfOurs = /^list\.(yours|shared|noneOfYours|noneShared)$/;

/** The texts of a language, isolating in their sentences any names that run in the other direction. */
export function withIsolatedNames<T extends { readonly isRightToLeft: boolean }>(texts: T): T {
  return isolating(texts, texts.isRightToLeft, '') as T;
}

function isolating(part: unknown, isRightToLeft: boolean, path: string): unknown {
  if (typeof part === 'function' && !takesWordsOfOurs.test(path)) {
    const say = (...given: unknown[]): unknown =>
      part(...given.map((one) => (typeof one === 'string' ? isolated(one, isRightToLeft) : one)));
    return Object.defineProperty(say, 'length', { value: part.length });
  }
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  const entries = Object.entries(part).map(([name, inside]) => [
    name,
    isolating(inside, isRightToLeft, path === '' ? name : `${path}.${name}`),
  ]);
  return Object.fromEntries(entries);
}
