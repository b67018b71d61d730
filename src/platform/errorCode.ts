/** The code that Node.js and its libraries give an error, e.g. `ENOENT`; `undefined` if there is none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** The HTTP status of an SDK's error: `@azure/storage-blob` has it in `statusCode`, `@azure/cosmos` in `code`. */
export function errorStatus(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('statusCode' in error) return error.statusCode;
  return 'code' in error ? error.code : undefined;
}
