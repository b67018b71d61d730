import { refuseGiven } from '../platform/givenValues';
import { canaryOf, readCanaries, writeCanaries } from './canaries';
import type { EncryptionKey } from './encryptionKeys';
import { findUnopened, letGo, type RecordCounts } from './findUnopened';
import { isListing } from './listing';
import { recordsVersion } from './recordsVersion';
import { createSealing, kidOf } from './sealing';
import { storageProblem, type Storage } from './storage';

/** There are records sealed with keys that were not given. */
export class LostRecordsError extends Error {
  constructor(
    /** Ids of the keys that are missing, or under whose id another key was given. */
    readonly kids: readonly string[],
    /** How many records do not open, by kind. Incomplete if the storage cannot list its records. */
    readonly counts: RecordCounts,
  ) {
    super(
      `Records in the store were encrypted with ${kids.map((kid) => `the key "${kid}"`).join(', ')}, and none of the ` +
        `encryption keys decrypts them${describeCounts(counts)}. Restore that key.`,
    );
    this.name = 'LostRecordsError';
  }
}

export interface CheckEncryptionKeysOptions {
  /** Empties the records that do not open, for good: the people have to sign in again. Default false. */
  readonly acceptLost?: boolean;
}

/**
 * Resolves if these keys open what is in the storage, and notes there that the first of them seals. Call it at the start, before
 * anything is written. Throws a `NewerRecordsError` if a newer version of this package has written there, and a `LostRecordsError`
 * if no key opens some of the records; with `acceptLost` it empties those instead and returns their counts. If the storage cannot
 * list its records (`keys`), only those of users and applications are checked; a person's own are emptied when they sign out.
 */
export async function checkEncryptionKeys(
  storage: Storage,
  keys: readonly EncryptionKey[],
  { acceptLost = false }: CheckEncryptionKeysOptions = {},
): Promise<RecordCounts> {
  refuseGiven('the storage of checkEncryptionKeys', storageProblem(storage));
  const sealing = createSealing(keys);
  let gone: RecordCounts = {};
  for (;;) {
    const { canaries, lost, eTag, version } = await readCanaries(storage, keys);
    // A store older than canaries shows by its records which keys sealed them.
    const looks = !canaries?.length || lost.length > 0 || acceptLost;
    const found = looks ? await findUnopened(storage, sealing) : undefined;
    // If all records were checked they are more telling than a canary: they may all have been resealed.
    const silent = isListing(storage) ? [] : lost.flatMap((sealed) => kidOf(sealed) ?? []);
    const kids = [...new Set([...silent, ...(found?.kids ?? [])])];
    if (kids.length > 0 && !acceptLost) throw new LostRecordsError(kids, found?.counts ?? {});
    if (found && acceptLost) gone = sum(gone, await letGo(storage, found.keys));

    // A key that is not given here and sealed no record: another instance may have it.
    const kept = (canaries ?? []).filter((sealed) => !acceptLost || !lost.includes(sealed));
    const opened = new Set(kept.filter((sealed) => !lost.includes(sealed)).map(kidOf));
    const seals = (kid: string) => kid === keys[0]?.kid || found?.openedKids.includes(kid) === true;
    const missing = keys.filter(({ kid }) => seals(kid) && !opened.has(kid));
    if (version === recordsVersion && canaries?.length === kept.length && missing.length === 0) return gone;
    // Created empty first, so that instances starting together add theirs by compare-and-swap.
    const added = canaries === undefined ? [] : missing.map(canaryOf);
    await writeCanaries(storage, [...kept, ...added], eTag);
  }
}

function sum(one: RecordCounts, other: RecordCounts): RecordCounts {
  const total = { ...one };
  for (const [kind, count] of Object.entries(other)) total[kind] = (total[kind] ?? 0) + count;
  return total;
}

/** For example `: 3 grant, 1 users`; empty if nothing was counted. */
export function describeCounts(counts: RecordCounts): string {
  const parts = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  return parts.length > 0 ? `: ${parts.join(', ')}` : '';
}
