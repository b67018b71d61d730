import { AtlassianError } from '../errors';

/** A request's key, in upper or lower case. No regex flag, as the pattern is also given to a language model. */
export const requestKey = /^[A-Za-z][A-Za-z0-9_]{0,99}-\d{1,18}$/;

/** The word as a request key in Atlassian's spelling: `ITH-12` for `ith-12`. `undefined` if it is not one. */
export function requestKeyIn(word: string): string | undefined {
  return requestKey.test(word) ? word.toUpperCase() : undefined;
}

/** The path of a request, by a key such as `ith-12`. Throws `not-found` without a call if it is not a key. */
export function requestPath(key: string, operation: string, ...parts: readonly string[]): readonly string[] {
  const known = requestKeyIn(key);
  if (known === undefined) throw new AtlassianError('not-found', operation);
  return ['request', known, ...parts];
}

/** The `invalid` error for what Atlassian would refuse, without asking it. */
export function refused(operation: string, message: string, reason?: string): AtlassianError {
  return new AtlassianError('invalid', operation, { messages: [message], reason });
}
