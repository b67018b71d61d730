import { AtlassianError } from '../errors';

const keyForm = /^[A-Z][A-Z0-9_]{0,99}-\d{1,18}$/i;

/** The path of a request by its key, e.g. `ith-12`. What is no key is not asked for. */
export function requestPath(key: string, operation: string, ...parts: readonly string[]): readonly string[] {
  if (!keyForm.test(key)) throw new AtlassianError('not-found', operation);
  return ['request', key.toUpperCase(), ...parts];
}

/** The error for what would be refused, without asking. */
export function refused(operation: string, message: string, reason?: string): AtlassianError {
  return new AtlassianError('invalid', operation, { messages: [message], reason });
}
