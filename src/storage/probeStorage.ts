import { randomBytes } from 'node:crypto';
import { errorCode } from '../platform/errorCode';
import { UnfitFile } from '../platform/readSmallFile';
import { NewerRecordsError } from '../records/recordsVersion';
import type { Storage } from '../records/storage';
import { recordKeys } from '../records/recordKeys';
import { DamagedStore } from './lmdbFile';

/**
 * Resolves when the storage answers and holds eTags: reads its own write, changes it by compare-and-swap and refuses a
 * stale eTag. Rejects otherwise: without that, two instances of a bot can use one sign-in twice. What it has written it
 * takes away.
 */
export async function probeStorage(storage: Storage): Promise<void> {
  const key = recordKeys.probe(randomBytes(32).toString('hex'));
  await storage.write({ [key]: { step: 1, eTag: '*' } });
  try {
    const first = await read(storage, key, 1);
    await storage.write({ [key]: { step: 2, eTag: first } });
    const second = await read(storage, key, 2);
    if (second === first) throw lacking('a write leaves the eTag as it was');
    if (await accepts(storage, key, first)) throw lacking('a write with a stale eTag is accepted');
    // A refusal counts only from a storage that kept the item as it was.
    await read(storage, key, 2);
  } finally {
    await storage.delete([key]);
  }
}

async function read(storage: Storage, key: string, step: number): Promise<string> {
  const item: unknown = (await storage.read([key]))[key];
  if (typeof item !== 'object' || item === null || !('step' in item) || item.step !== step) {
    throw lacking('what was written last is not what is read');
  }
  if (!('eTag' in item) || typeof item.eTag !== 'string' || !item.eTag) throw lacking('items are read without an eTag');
  return item.eTag;
}

async function accepts(storage: Storage, key: string, eTag: string): Promise<boolean> {
  return storage.write({ [key]: { step: 3, eTag } }).then(
    () => true,
    () => false,
  );
}

const lacks = 'The storage does not hold eTags';

function lacking(what: string): Error {
  return new Error(`${lacks}: ${what}. Sign-in needs one that compares and swaps.`);
}

/** Whether a probe failed because of what the storage does, and not because it did not answer. */
export function lacksETags(error: unknown): error is Error {
  return error instanceof Error && error.message.startsWith(lacks);
}

/** In one line that begins with its setting: what engines say of themselves names none, and takes several. */
export function unusableStore(error: unknown, setting: string): Error {
  if (error instanceof NewerRecordsError) return new Error(`${setting}: ${error.message}`, { cause: error });
  const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
  const saysAll = lacksETags(error) || error instanceof DamagedStore;
  const what = `${setting}: the store cannot be used: ${said.replace(/\.?$/, '.')}`;
  return new Error(saysAll ? what : `${what} ${storeAdvice(error)}`, { cause: error });
}

/** What to do where a probe failed: the store may be there and let this user in no more than anybody. */
export function storeAdvice(error: unknown): string {
  if (error instanceof UnfitFile) return 'Move it away, or name another directory.';
  if (errorCode(error) === 'ENOSPC') return 'Make room there, or name another directory.';
  if (error instanceof Error && 'syscall' in error && 'path' in error)
    return 'Let this user write there, or name another directory.';
  const isUnknownUser = error instanceof Error && /\b(WRONGPASS|NOAUTH|NOPERM)\b/.test(error.message);
  return isUnknownUser
    ? 'It refuses the user or the password: write them as redis://USER:PASSWORD@HOST, special characters percent-encoded (# as %23).'
    : 'Check that it runs, its address, and that this user may use it.';
}
