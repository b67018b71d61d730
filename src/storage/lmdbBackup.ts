import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, constants, copyFileSync, existsSync, linkSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from '../platform/errorCode';
import { makeDirectory } from '../platform/makeDirectory';
import { openFile } from '../platform/readSmallFile';
import { DamagedStore, giveToOwner, holdsStore, mustBeWhole, UnreadStore } from './lmdbFile';
import { LmdbStorage } from './lmdbStorage';

/**
 * Writes a consistent snapshot of all records to a new file with mode 0600; the assistant may be running. The encryption key is not
 * included. Throws an `Error` that says what is wrong.
 */
export async function backUp(directory: string, file: string): Promise<void> {
  if (!holdsStore(directory)) throw new Error(`${directory} holds no store: nothing to back up.`);
  await beside(file, async (draft) => {
    mustReadThrough(directory, draft);
    place(join(draft, 'data.mdb'), file);
  });
}

/** Signals that come from outside, including the out-of-memory killer; a crash in LMDB raises others. */
const sentSignals: ReadonlySet<string> = new Set(['SIGHUP', 'SIGINT', 'SIGKILL', 'SIGTERM']);

/**
 * Reads a whole store in a child process, because LMDB crashes on a damaged page; copies it too, if a directory is given. Throws a
 * `DamagedStore`, an `UnreadStore`, or another `Error` that says what is wrong.
 */
export function mustReadThrough(directory: string, copy?: string): void {
  const program = join(__dirname, '..', 'commands', 'readThrough.js');
  const words = [program, directory, ...(copy === undefined ? [] : [copy])];
  const { error, signal, status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  const cut = error
    ? `could not be started (${errorCode(error) ?? error.name})`
    : signal && sentSignals.has(signal) && `was stopped (${signal})`;
  if (cut)
    throw new UnreadStore(`The process that reads the store ${cut}. Try again.`, {
      cause: error,
    });
  if (status === 1) throw new Error(stdout);
  if (status !== 0)
    throw new DamagedStore(stdout || `${join(directory, 'data.mdb')} is damaged: restore it from a backup.`);
}

/**
 * Creates a store in this directory from a backup made by `backUp`. `check` is called with the storage first, and throws to refuse
 * it. Throws an `Error` if the file is not a backup, or if the directory already holds records: nothing is overwritten.
 */
export async function restore(
  file: string,
  directory: string,
  check: (storage: LmdbStorage) => Promise<unknown>,
): Promise<void> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  mustBeWhole(file, 'use another one.');
  const data = join(directory, 'data.mdb');
  const taken = new Error(
    `${directory} already holds a store, and nothing is overwritten. Stop the assistant, move that directory away except for ` +
      'encryption.key, and run restore again.',
  );
  if (holdsStore(directory)) throw taken;
  makeDirectory(directory);
  await beside(data, async (draft) => {
    const copy = join(draft, 'data.mdb');
    copyFileSync(file, copy);
    try {
      mustReadThrough(draft);
    } catch (error) {
      if (error instanceof UnreadStore) throw error;
      throw new Error(`${file} is damaged, or is not a backup of this package: use another one.`, { cause: error });
    }
    const storage = new LmdbStorage(draft);
    try {
      await check(storage);
    } finally {
      await storage.close();
    }
    const descriptor = openFile(copy, constants.O_RDONLY | constants.O_NOFOLLOW);
    giveToOwner(descriptor, directory);
    closeSync(descriptor);
    try {
      place(copy, data);
    } catch (error) {
      throw errorCode(error) === 'EEXIST' ? taken : error;
    }
  });
}

/** By hard link, which fails if the name is taken. */
function place(from: string, to: string): void {
  chmodSync(from, 0o600);
  linkSync(from, to);
}

/** Runs with a temporary directory on the same file system as this file. */
async function beside(file: string, run: (draft: string) => Promise<void>): Promise<void> {
  const draft = mkdtempSync(join(dirname(resolve(file)), `.${basename(file)}.`));
  try {
    await run(draft);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
