/**
 * The version of the records' content and keys. Raise it when an older version of this package could not read, or would spoil, what
 * this one writes. Stores of every version up to this one are understood; those without a number are version 1.
 */
export const recordsVersion = 1;

/** The store was written by a newer version of this package. */
export class NewerRecordsError extends Error {
  override readonly name = 'NewerRecordsError';

  constructor(
    /** The store's version. */
    readonly version: number,
  ) {
    super(
      `The records in the store have version ${version}, but this version of the package knows ${recordsVersion} at most: ` +
        'install the newer one again, or restore a backup from before.',
    );
  }
}
