import { randomBytes } from 'node:crypto';
import { errorCode } from '../platform/errorCode';
import { refuseGiven } from '../platform/givenValues';
import { NeededPackage } from '../platform/neededPackage';
import { sayingOf, wordsOf, type Said } from '../platform/said';
import { UnfitFile } from '../platform/readSmallFile';
import { NewerRecordsError } from '../records/recordsVersion';
import { storageProblem, type Storage } from '../records/storage';
import { recordKeys } from '../records/recordKeys';
import { DamagedStore, UnreadStore } from './lmdbFile';

/**
 * Resolves if the storage works and honours eTags: it reads back its own write, changes it by compare-and-swap and is refused a stale
 * eTag. Rejects otherwise: without eTags, two instances of a bot can use one sign-in twice. Cleans up after itself.
 */
export async function probeStorage(storage: Storage): Promise<void> {
  refuseGiven('the storage of probeStorage', storageProblem(storage));
  const key = recordKeys.probe(randomBytes(32).toString('hex'));
  await storage.write({ [key]: { step: 1, eTag: '*' } });
  try {
    const first = await read(storage, key, 1);
    await storage.write({ [key]: { step: 2, eTag: first } });
    const second = await read(storage, key, 2);
    if (second === first) throw new LacksETags('eTagStays');
    if (await accepts(storage, key, first)) throw new LacksETags('staleETagTaken');
    // A refusal counts only if the item was left unchanged.
    await read(storage, key, 2);
  } finally {
    await storage.delete([key]);
  }
}

async function read(storage: Storage, key: string, step: number): Promise<string> {
  const item: unknown = (await storage.read([key]))[key];
  if (typeof item !== 'object' || item === null || !('step' in item) || item.step !== step) {
    throw new LacksETags('otherThanWritten');
  }
  if (!('eTag' in item) || typeof item.eTag !== 'string' || !item.eTag) throw new LacksETags('noETag');
  return item.eTag;
}

async function accepts(storage: Storage, key: string, eTag: string): Promise<boolean> {
  return storage.write({ [key]: { step: 3, eTag } }).then(
    () => true,
    () => false,
  );
}

/** Problems with a store. */
export const storeSentences = {
  lacksETags: 'The storage does not enforce eTags: {how}. Sign-in needs a storage with compare-and-swap.',
  eTagStays: 'a write does not change the eTag',
  staleETagTaken: 'a write with a stale eTag is accepted',
  otherThanWritten: 'a read does not return what was last written',
  noETag: 'items are read without an eTag',
} as const;

/** Advice about them. */
export const storeAdvices = {
  moveAway: 'Move it away, or name another directory.',
  makeRoom: 'Make room there, or name another directory.',
  letUserWrite: 'Let this user write there, or name another directory.',
  writeUserAndPassword:
    'It refuses the user or the password: write them as redis://USER:PASSWORD@HOST, special characters percent-encoded (# as %23).',
  bringBack: 'It is damaged: restore it from a backup.',
  giveMemory: 'It has no memory left: raise its maxmemory, or remove other data from it.',
  namePrimary: 'It is a replica, which accepts no writes: set the address of the primary.',
  nameDatabase: 'It has no database with that number: set a lower one, or none.',
  checkStoreRuns:
    'Check that it is running, its address, redis:// or rediss:// (with TLS), and that this user may use it.',
} as const;

const say = sayingOf(storeSentences);
const inEnglish = (said: Said) => wordsOf(said, { sentences: storeSentences });

/** The probe failed because the storage misbehaved, not because it was unreachable. */
export class LacksETags extends Error {
  constructor(readonly how: 'eTagStays' | 'staleETagTaken' | 'otherThanWritten' | 'noETag') {
    super(inEnglish(say('lacksETags', { how: say(how) })));
  }
}

/** A one-line error that begins with the setting's name: engines' own messages span several lines and do not name it. */
export function unusableStore(error: unknown, setting: string): Error {
  if (error instanceof NewerRecordsError) return new Error(`${setting}: ${error.message}`, { cause: error });
  const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
  const saysAll = [LacksETags, DamagedStore, UnreadStore, NeededPackage].some((kind) => error instanceof kind);
  const what = `${setting}: the store cannot be used: ${said.replace(/\.?$/, '.')}`;
  return new Error(saysAll ? what : `${what} ${storeAdvices[storeAdvice(error)]}`, { cause: error });
}

/** What to do about a failed probe: the store may exist but refuse this user. */
export function storeAdvice(error: unknown): keyof typeof storeAdvices {
  if (error instanceof UnfitFile) return 'moveAway';
  if (errorCode(error) === 'ENOSPC') return 'makeRoom';
  if (error instanceof Error && 'syscall' in error && 'path' in error) return 'letUserWrite';
  const said = error instanceof Error ? error.message : '';
  return refusals.find(([known]) => known.test(said))?.[1] ?? 'checkStoreRuns';
}

/** Matched against LMDB's and Redis's own messages. */
const refusals = [
  [/\bMDB_(CORRUPTED|PAGE_NOTFOUND|BAD_TXN|PANIC)\b/, 'bringBack'],
  [/\b(WRONGPASS|NOAUTH|NOPERM)\b/, 'writeUserAndPassword'],
  [/\bOOM\b/, 'giveMemory'],
  [/\bREADONLY\b/, 'namePrimary'],
  [/\bDB index\b/, 'nameDatabase'],
] as const;
