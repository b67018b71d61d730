import { errorStatus } from '../platform/errorCode';

/** The storage did not do what it was asked; says what the storage says, which is the `cause`. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : 'the storage failed', { cause });
  }
}

/** What a storage answers; what it throws is a `StoreError`, but for a conflict. */
export async function storeErrors<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw isConflict(error) ? error : new StoreError(error);
  }
}

/** Whether somebody was faster, in the words of any of the engines. */
export function isConflict(error: unknown): boolean {
  const message = error instanceof Error ? error.message : '';
  return errorStatus(error) === 412 || /etag conflict|precondition/i.test(message);
}
