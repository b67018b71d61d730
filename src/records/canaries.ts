import { randomUUID } from 'node:crypto';
import type { EncryptionKey } from './encryptionKeys';
import { recordKeys } from './recordKeys';
import { isConflict } from './storeErrors';
import { NewerRecordsError, recordsVersion } from './recordsVersion';
import { canarySchema, eTagSchema, versionSchema } from './schemas';
import { createSealing, kidOf } from './sealing';
import type { Storage } from './storage';

/** What the store says of the keys that sealed it, to whoever has these keys. */
export interface Canaries {
  /** Sealed, one by each key; `undefined` where the store has none yet. */
  readonly canaries: readonly string[] | undefined;
  /** Those that no key opens. */
  readonly lost: readonly string[];
  readonly version: number | undefined;
  /** For `writeCanaries`. */
  readonly eTag: string;
}

/** Throws `NewerRecordsError`. */
export async function readCanaries(storage: Storage, keys: readonly EncryptionKey[]): Promise<Canaries> {
  const stored: unknown = (await storage.read([recordKeys.canary]))[recordKeys.canary];
  const version = versionIn(stored);
  const canaries = canarySchema.safeParse(stored).data?.canaries;
  const sealing = createSealing(keys);
  const lost = (canaries ?? []).filter((sealed) => sealing.open(recordKeys.canary, sealed) === undefined);
  return { canaries, lost, version, eTag: eTagSchema.safeParse(stored).data?.eTag ?? '*' };
}

/** False when somebody was faster. */
export async function writeCanaries(storage: Storage, canaries: readonly string[], eTag: string): Promise<boolean> {
  try {
    await storage.write({ [recordKeys.canary]: { by: randomUUID(), canaries, version: recordsVersion, eTag } });
    return true;
  } catch (error) {
    if (!isConflict(error)) throw error;
    return false;
  }
}

export function canaryOf(key: EncryptionKey): string {
  return createSealing([key]).seal(recordKeys.canary, { sings: true });
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
