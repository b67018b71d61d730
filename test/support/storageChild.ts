import { LmdbStorage } from '../../src/storage/lmdbStorage';

// Its own process for the tests of LMDB: `node storageChild.js DIRECTORY`, then messages in both directions.

/** Asks the child for one write; it responds with a `WriteOutcome`. */
export interface WriteRequest {
  readonly key: string;
  readonly value: string;
  readonly eTag: string;
}

export type WriteOutcome = 'written' | 'conflict' | 'failed';

const storage = new LmdbStorage(process.argv[2] ?? '');

process.on('message', ({ key, value, eTag }: WriteRequest) => {
  void storage.write({ [key]: { value, eTag } }).then(
    () => answer('written'),
    (error: unknown) =>
      answer(error instanceof Error && error.message.includes('eTag conflict') ? 'conflict' : 'failed'),
  );
});
process.send?.('ready');

function answer(outcome: WriteOutcome): void {
  process.send?.(outcome);
}
