import { AtlassianError } from '../errors';

/** The key of a request, in either case. Without a flag: a language model is told it, too. */
export const requestKey = /^[A-Za-z][A-Za-z0-9_]{0,99}-\d{1,18}$/;

/** The key that a word is, as Atlassian writes it: `ITH-12` for `ith-12`. */
export function requestKeyIn(word: string): string | undefined {
  return requestKey.test(word) ? word.toUpperCase() : undefined;
}

/** The path of a request by its key, e.g. `ith-12`. What is no key is not asked for. */
export function requestPath(key: string, operation: string, ...parts: readonly string[]): readonly string[] {
  const known = requestKeyIn(key);
  if (known === undefined) throw new AtlassianError('not-found', operation);
  return ['request', known, ...parts];
}

/** The error for what would be refused, without asking. */
export function refused(operation: string, message: string, reason?: string): AtlassianError {
  return new AtlassianError('invalid', operation, { messages: [message], reason });
}
