import { errorStatus } from '../platform/errorCode';

/** A storage call failed; has the storage's own message, and its error as `cause`. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : 'the storage failed', { cause });
  }
}

/** Wraps what a storage throws in a `StoreError`, except a conflict. */
export async function storeErrors<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw isConflict(error) ? error : new StoreError(error);
  }
}

/** Whether this is an eTag conflict, in the words of any engine. */
export function isConflict(error: unknown): boolean {
  const message = error instanceof Error ? error.message : '';
  return errorStatus(error) === 412 || /etag conflict|precondition/i.test(message);
}
