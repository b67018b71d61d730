import { randomUUID } from 'node:crypto';
import type { EncryptionKey } from './encryptionKeys';
import { recordKeys } from './recordKeys';
import { isConflict } from './storeErrors';
import { NewerRecordsError, recordsVersion } from './recordsVersion';
import { canarySchema, eTagSchema, versionSchema } from './schemas';
import { createSealing, kidOf } from './sealing';
import type { Storage } from './storage';

/** What the store tells about the keys that sealed it. */
export interface Canaries {
  /** One sealed by each key; `undefined` if the store has none yet. */
  readonly canaries: readonly string[] | undefined;
  /** Those that none of the given keys opens. */
  readonly lost: readonly string[];
  readonly version: number | undefined;
  /** To pass to `writeCanaries`. */
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

/** False if another instance wrote first. */
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

/** Called once every record that opens has been resealed with the first key: the other keys are no longer needed. */
export async function keepFirstCanary(
  storage: Storage,
  keys: readonly EncryptionKey[],
  unopened: number,
): Promise<void> {
  const [first] = keys;
  for (;;) {
    const { canaries = [], lost, eTag } = await readCanaries(storage, keys);
    // Without a canary, the unopened records are the only trace of their key.
    if (!first || (canaries.length === 0 && unopened > 0)) return;
    const kept = [...(unopened > 0 ? lost : []), canaryOf(first)];
    if (canaries.length === kept.length && canaries.some((sealed) => kidOf(sealed) === first.kid)) return;
    if (await writeCanaries(storage, kept, eTag)) return;
  }
}

/** The version of the records; `undefined` if none is stored. Throws `NewerRecordsError`. */
export async function versionOf(storage: Storage): Promise<number | undefined> {
  return versionIn((await storage.read([recordKeys.canary]))[recordKeys.canary]);
}

function versionIn(stored: unknown): number | undefined {
  const version = versionSchema.safeParse(stored).data?.version;
  if (version !== undefined && version > recordsVersion) throw new NewerRecordsError(version);
  return version;
}
