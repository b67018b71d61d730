import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type * as Lmdb from 'lmdb';
import type { Database, RootDatabase } from 'lmdb';
import { makeDirectory } from '../platform/makeDirectory';
import { NeededPackage } from '../platform/neededPackage';
import { FileLeases } from './fileLeases';
import { holdsStore, makePrivate, mustBeWhole, mustHaveRoom } from './lmdbFile';
import { LmdbGate } from './lmdbGate';

export interface LmdbEnvironment {
  readonly root: RootDatabase;
  readonly items: Database<string, Buffer>;
  /** Of what processes lend each other: to be asked within a change. */
  readonly leases: FileLeases;
  /** Runs a change when no other process opens or changes the store. Its error says why, when a commit fails. */
  change<T>(run: () => Promise<T>): Promise<T>;
  /** Waits for what is being changed. */
  release(): Promise<void>;
}

/** By directory: a process that opens LMDB a second time, and closes it, loses the locks of the first. */
const shared = new Map<string, { readonly environment: OpenEnvironment; users: number }>();

interface OpenEnvironment {
  readonly root: RootDatabase;
  readonly items: Database<string, Buffer>;
  readonly leases: FileLeases;
  readonly gate: LmdbGate;
}

/** The environment of this process in this directory. The directory, if made here, has mode 0700 and the files 0600. */
export function useEnvironment(directory: string): LmdbEnvironment {
  makeDirectory(directory);
  const path = realpathSync(directory);
  const use = shared.get(path) ?? { environment: open(directory), users: 0 };
  shared.set(path, use);
  use.users += 1;
  const { root, items, leases, gate } = use.environment;
  return {
    root,
    items,
    leases,
    change: (run) => gate.changing(() => run().catch(rethrown)),
    async release() {
      await gate.changing(() => Promise.resolve());
      use.users -= 1;
      if (use.users > 0) return;
      shared.delete(path);
      await Promise.all([root.close(), gate.close()]);
    },
  };
}

/** Where items are in a store: for whoever fills one by other means. @internal */
export function openItems(root: RootDatabase): Database<string, Buffer> {
  return root.openDB<string, Buffer>({ name: 'items', encoding: 'string', keyEncoding: 'binary', useVersions: true });
}

function open(directory: string): OpenEnvironment {
  const lmdb = loadLmdb();
  // With overlapping sync a commit is reported before it is on disk; batches of turns have a promise that nobody can await.
  const options = { overlappingSync: false, eventTurnBatching: false };
  const at = (name: string) => join(directory, name);
  if (!holdsStore(directory)) mustHaveRoom(directory);
  // LMDB would make its files readable to all.
  for (const name of ['data.mdb', 'lock.mdb', 'gate.mdb', 'gate.mdb-lock']) makePrivate(at(name));
  mustBeWhole(at('gate.mdb'), 'end what uses this store and delete that file, which holds no records.');
  const gate = new LmdbGate(lmdb.open({ path: at('gate.mdb'), noSubdir: true, ...options }));
  try {
    return gate.opening(() => {
      mustBeWhole(at('data.mdb'), 'bring it back from a backup.');
      const root = lmdb.open({ path: directory, noSubdir: false, ...options });
      return { root, items: openItems(root), leases: new FileLeases(at('leases')), gate };
    });
  } catch (error) {
    void gate.close();
    throw error;
  }
}

/** LMDB rejects all that a commit held with an error that only leads to the reason, and reports that once more for itself. */
async function rethrown(error: unknown): Promise<never> {
  if (!(error instanceof Error && 'commitError' in error)) throw error;
  const reason: unknown = await Promise.resolve(error.commitError).catch((why: unknown) => why);
  const words = reason instanceof Error ? reason.message : error.message;
  throw new Error(`Storage: nothing was written: ${words}`, { cause: reason });
}

/** Throws a `NeededPackage`. @internal */
export function loadLmdb(): typeof Lmdb {
  try {
    return require('lmdb') as typeof Lmdb;
  } catch (error) {
    throw new NeededPackage('lmdb@3', error);
  }
}
