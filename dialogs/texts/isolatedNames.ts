import { isolated } from '../untrustedText';

/** Those take a word of ours, not of a stranger. */
const takesWordsOfOurs = /^list\.(yours|shared|noneOfYours|noneShared)$/;

/** The texts of a language, in whose sentences names that run the other way are isolated. */
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
