import { randomUUID } from 'node:crypto';
import type { Storage } from './storage';
import type { EncryptionKey } from './encryptionKeys';
import { findUnopened, letGo, type RecordCounts } from './findUnopened';
import { isListing } from './listing';
import { recordKeys } from './recordKeys';
import { isConflict } from './records';
import { NewerRecordsError, recordsVersion } from './recordsVersion';
import { canarySchema, eTagSchema, versionSchema } from './schemas';
import { createSealing, kidOf } from './sealing';

/** Records were sealed with keys that are not among those given. */
export class LostRecordsError extends Error {
  constructor(
    /** Ids of the keys that are missing, or are another key under the same id. */
    readonly kids: readonly string[],
    /** How many records do not open, by what they hold; a storage that cannot list its records knows of some only. */
    readonly counts: RecordCounts,
  ) {
    super(
      `Records in the store were sealed with ${kids.map((kid) => `the key "${kid}"`).join(', ')}, and none of the ` +
        `encryption keys opens them${describeCounts(counts)}. Bring that key back.`,
    );
    this.name = 'LostRecordsError';
  }
}

export interface CheckEncryptionKeysOptions {
  /** Lets what does not open go, for good: the people sign in again. Default false. */
  readonly acceptLost?: boolean;
}

/**
 * Resolves when these keys open what is in the storage, and remembers there that the first of them seals. Call it at the
 * start, before anything is written. Throws `NewerRecordsError` when a newer version of this package has written there, and
 * `LostRecordsError` when records are there that no key opens, or returns
 * their counts after letting them go. A storage that cannot list its records (`keys`) is asked for those of the users
 * and the applications; a person's own then go when the person signs out.
 */
export async function checkEncryptionKeys(
  storage: Storage,
  keys: readonly EncryptionKey[],
  { acceptLost = false }: CheckEncryptionKeysOptions = {},
): Promise<RecordCounts> {
  const sealing = createSealing(keys);
  const [first] = keys;
  let gone: RecordCounts = {};
  for (;;) {
    const { canaries, lost, eTag, version } = await readCanaries(storage, keys);
    // A store that was filled before there were canaries shows by its records what sealed them.
    const looks = !canaries?.length || lost.length > 0 || acceptLost;
    const found = looks ? await findUnopened(storage, sealing) : undefined;
    // Where all records were looked at they tell more than a canary: perhaps all have been sealed anew.
    const silent = isListing(storage) ? [] : lost.flatMap((sealed) => kidOf(sealed) ?? []);
    const kids = [...new Set([...silent, ...(found?.kids ?? [])])];
    if (kids.length > 0 && !acceptLost) throw new LostRecordsError(kids, found?.counts ?? {});
    if (found && acceptLost) gone = sum(gone, await letGo(storage, found.keys));

    // Of a key that is not here, and of which there is no record: another instance may have it.
    const kept = (canaries ?? []).filter((sealed) => !acceptLost || !lost.includes(sealed));
    const sealedBy = new Set([first?.kid, ...(found?.openedKids ?? [])]);
    const missing = keys.filter(
      ({ kid }) => sealedBy.has(kid) && !kept.some((sealed) => kidOf(sealed) === kid && !lost.includes(sealed)),
    );
    if (version === recordsVersion && canaries?.length === kept.length && missing.length === 0) return gone;
    // Laid down empty first, so that instances that start together add to each other's by compare-and-swap.
    const added = canaries === undefined ? [] : missing.map(canaryOf);
    await writeCanaries(storage, [...kept, ...added], eTag);
  }
}

/** After every record was sealed anew with the first key, but for some that do not open: the other keys may go. */
export async function keepFirstCanary(
  storage: Storage,
  keys: readonly EncryptionKey[],
  unopened: number,
): Promise<void> {
  const [first] = keys;
  for (;;) {
    const { canaries = [], lost, eTag } = await readCanaries(storage, keys);
    // Without a canary the records that do not open are all that tells of their key.
    if (!first || (canaries.length === 0 && unopened > 0)) return;
    const kept = [...(unopened > 0 ? lost : []), canaryOf(first)];
    if (canaries.length === kept.length && canaries.some((sealed) => kidOf(sealed) === first.kid)) return;
    if (await writeCanaries(storage, kept, eTag)) return;
  }
}

/** Of which version the records are; `undefined` where nothing says so. Throws `NewerRecordsError`. */
export async function versionOf(storage: Storage): Promise<number | undefined> {
  return versionIn((await storage.read([recordKeys.canary]))[recordKeys.canary]);
}

function versionIn(stored: unknown): number | undefined {
  const version = versionSchema.safeParse(stored).data?.version;
  if (version !== undefined && version > recordsVersion) throw new NewerRecordsError(version);
  return version;
}

async function readCanaries(storage: Storage, keys: readonly EncryptionKey[]) {
  const stored: unknown = (await storage.read([recordKeys.canary]))[recordKeys.canary];
  const version = versionIn(stored);
  const canaries = canarySchema.safeParse(stored).data?.canaries;
  const sealing = createSealing(keys);
  const lost = (canaries ?? []).filter((sealed) => sealing.open(recordKeys.canary, sealed) === undefined);
  return { canaries, lost, version, eTag: eTagSchema.safeParse(stored).data?.eTag ?? '*' };
}

/** False when somebody was faster. */
async function writeCanaries(storage: Storage, canaries: readonly string[], eTag: string): Promise<boolean> {
  try {
    await storage.write({ [recordKeys.canary]: { by: randomUUID(), canaries, version: recordsVersion, eTag } });
    return true;
  } catch (error) {
    if (!isConflict(error)) throw error;
    return false;
  }
}

function canaryOf(key: EncryptionKey): string {
  return createSealing([key]).seal(recordKeys.canary, { sings: true });
}

function sum(one: RecordCounts, other: RecordCounts): RecordCounts {
  const total = { ...one };
  for (const [kind, count] of Object.entries(other)) total[kind] = (total[kind] ?? 0) + count;
  return total;
}

/** `: 3 grant, 1 users`; empty where nothing was counted. */
export function describeCounts(counts: RecordCounts): string {
  const parts = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  return parts.length > 0 ? `: ${parts.join(', ')}` : '';
}
