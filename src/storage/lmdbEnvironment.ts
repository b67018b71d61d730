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
  /** Leases between processes. */
  readonly leases: FileLeases;
  /** Runs a change while no other process opens or changes the store. If the commit fails, the error says why. */
  change<T>(run: () => Promise<T>): Promise<T>;
  /** Waits for pending changes. */
  release(): Promise<void>;
}

const files = ['data.mdb', 'lock.mdb', 'gate.mdb', 'gate.mdb-lock', 'leases', 'leases.mdb', 'leases.mdb-lock'];

/** By directory: a process that opens the same environment twice loses all its locks when it closes one. */
const shared = new Map<string, { readonly environment: OpenEnvironment; users: number }>();

interface OpenEnvironment {
  readonly root: RootDatabase;
  readonly items: Database<string, Buffer>;
  readonly leases: FileLeases;
  readonly leaseLock: RootDatabase;
  readonly gate: LmdbGate;
}

/** This process's environment for this directory. A directory created here has mode 0700, its files 0600. */
export function useEnvironment(directory: string): LmdbEnvironment {
  makeDirectory(directory);
  const path = realpathSync(directory);
  const use = shared.get(path) ?? { environment: open(directory), users: 0 };
  shared.set(path, use);
  use.users += 1;
  const { root, items, leases, leaseLock, gate } = use.environment;
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
      await Promise.all([root.close(), gate.close(), leaseLock.close()]);
      leases.close();
    },
  };
}

/** The database that holds a store's items, for code that fills one by other means. @internal */
export function openItems(root: RootDatabase): Database<string, Buffer> {
  return root.openDB<string, Buffer>({ name: 'items', encoding: 'string', keyEncoding: 'binary', useVersions: true });
}

function open(directory: string): OpenEnvironment {
  const lmdb = loadLmdb();
  // With overlapping sync a commit is reported before it is on disk; event-turn batches create a promise that nobody can await.
  const options = { overlappingSync: false, eventTurnBatching: false };
  const at = (name: string) => join(directory, name);
  if (!holdsStore(directory)) mustHaveRoom(directory);
  // LMDB would make its files world-readable.
  for (const name of files) makePrivate(at(name));
  const opened: RootDatabase[] = [];
  const openAt = (path: string, noSubdir: boolean) => {
    const environment = lmdb.open({ path, noSubdir, ...options });
    opened.push(environment);
    return environment;
  };
  const openLock = (name: string) => {
    mustBeWhole(at(name), 'end what uses this store and delete that file, which holds no records.');
    return openAt(at(name), true);
  };
  try {
    const gate = new LmdbGate(openLock('gate.mdb'));
    return gate.opening(() => {
      mustBeWhole(at('data.mdb'), 'restore it from a backup.');
      const root = openAt(directory, false);
      // Not the gate: a lease must not wait for another process's commit.
      const leaseLock = openLock('leases.mdb');
      const leases = new FileLeases(at('leases'), (run) => leaseLock.transactionSync(run));
      return { root, items: openItems(root), leases, leaseLock, gate };
    });
  } catch (error) {
    for (const environment of opened) void environment.close();
    throw error;
  }
}

/** LMDB rejects each write of a failed commit with an error that only refers to the reason, and rejects the reason separately. */
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
