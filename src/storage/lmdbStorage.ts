import { hash } from 'node:crypto';
import type { Database } from 'lmdb';
import { mustBeText } from '../platform/givenValues';
import type { LendingStorage } from '../records/lending';
import type { AtomicStorage, StoreItems } from '../records/storage';
import { changesOf, conflictOn, eTagsOf, itemsOf, type Change } from './changes';
import { useEnvironment, type LmdbEnvironment } from './lmdbEnvironment';

/** Never occurs in the output of `JSON.stringify`. */
const separator = '\n';
const listedAtOnce = 100;

/**
 * Bot Framework storage in a local directory, for any number of processes on this machine. A `write` is one transaction: all items or
 * none, eTags compared within it, on disk when the promise resolves. A directory created here has mode 0700, its files 0600. Not for
 * network file systems.
 */
export class LmdbStorage implements AtomicStorage, LendingStorage {
  readonly isAtomic = true;
  /** A lease is taken at once. */
  readonly isOrdered = true;
  private readonly environment: LmdbEnvironment;
  private readonly database: Database<string, Buffer>;
  private closing: Promise<void> | undefined;

  constructor(directory: string) {
    mustBeText('the directory of LmdbStorage', directory, "a path, such as 'data'");
    this.environment = useEnvironment(directory);
    this.database = this.environment.items;
  }

  async read(keys: string[]): Promise<StoreItems> {
    this.mustBeOpen();
    // This turn's snapshot may predate what another process has already reported as written.
    this.database.resetReadTxn();
    return itemsOf(keys.map((key) => [key, this.jsonAt(hashed(key))]));
  }

  async write(items: StoreItems): Promise<void> {
    await this.writeTagged(items);
  }

  async writeTagged(items: StoreItems): Promise<ReadonlyMap<string, string>> {
    this.mustBeOpen();
    const changes = changesOf(items);
    const [only, ...others] = changes;
    if (only && others.length === 0) {
      // LMDB's own comparison costs half as much as a transaction with a callback.
      if (!(await this.environment.change(() => this.put(only, versionIn(only.expected))))) throw conflictOn(only.key);
      return eTagsOf(changes);
    }
    // An exception does not roll back earlier puts, so all comparisons come first.
    await this.transaction(() => {
      for (const { key, expected } of changes) {
        if (expected !== undefined && !this.has(key, expected)) throw conflictOn(key);
      }
      for (const change of changes) void this.put(change);
    });
    return eTagsOf(changes);
  }

  async delete(keys: string[]): Promise<void> {
    this.mustBeOpen();
    await this.transaction(() => {
      for (const key of keys) void this.database.remove(hashed(key));
    });
  }

  /** Deletes the item if it still has this eTag; false otherwise. */
  async deleteIf(key: string, eTag: string): Promise<boolean> {
    this.mustBeOpen();
    return this.environment.change(() => this.database.remove(hashed(key), versionOf(eTag)));
  }

  async isCurrent(key: string, eTag: string): Promise<boolean> {
    this.mustBeOpen();
    this.database.resetReadTxn();
    return this.has(key, eTag);
  }

  async lend(key: string, by: string, length: number): Promise<boolean> {
    this.mustBeOpen();
    return this.environment.leases.lend(hashed(key), by, length);
  }

  async takeBack(key: string, by: string): Promise<void> {
    this.mustBeOpen();
    this.environment.leases.takeBack(hashed(key), by);
  }

  /** The keys with this prefix, fetched a few at a time: a concurrent write may or may not be seen. */
  async *keys(prefix: string): AsyncGenerator<string> {
    let start: Buffer | undefined;
    do {
      this.mustBeOpen();
      // Short ranges: LMDB reuses no freed page while one is open.
      const range = { limit: listedAtOnce, ...(start === undefined ? {} : { start, exclusiveStart: true }) };
      const entries = [...this.database.getRange(range)] as { key: unknown; value: string }[];
      for (const { value } of entries) {
        const key = partsOf(value).key;
        if (key.startsWith(prefix)) yield key;
      }
      const last = entries.at(-1)?.key;
      start = entries.length === listedAtOnce && Buffer.isBuffer(last) ? Buffer.from(last) : undefined;
    } while (start !== undefined);
  }

  /** Writes a compacted snapshot of all items to `data.mdb` in this directory. */
  copyTo(directory: string): Promise<void> {
    this.mustBeOpen();
    return this.environment.root.backup(directory, true);
  }

  /** Waits for pending writes. Later calls are rejected. */
  close(): Promise<void> {
    this.closing ??= this.environment.release();
    return this.closing;
  }

  private jsonAt(hashedKey: Buffer): string | undefined {
    const stored = this.database.get(hashedKey);
    return stored === undefined ? undefined : partsOf(stored).json;
  }

  private transaction(run: () => void): Promise<void> {
    return this.environment.change(() => this.database.transaction(run));
  }

  private put({ key, eTag, json }: Change, ifVersion?: number): Promise<boolean> {
    return this.database.put(hashed(key), json + separator + key, versionOf(eTag), ifVersion);
  }

  private has(key: string, eTag: string): boolean {
    return this.database.doesExist(hashed(key), versionOf(eTag));
  }

  private mustBeOpen(): void {
    if (this.closing) throw new Error('Storage: it is closed.');
  }
}

/** Splits a stored value into its JSON and the item's key after it. */
function partsOf(stored: string): { readonly json: string; readonly key: string } {
  const end = stored.indexOf(separator);
  return { json: stored.slice(0, end), key: stored.slice(end + 1) };
}

/** The version that LMDB keeps with an item and compares: the first 48 bits of the eTag, a random UUID. */
function versionOf(eTag: string): number {
  return Number.parseInt(eTag.slice(0, 8) + eTag.slice(9, 13), 16) || 0;
}

function versionIn(eTag: string | undefined): number | undefined {
  return eTag === undefined ? undefined : versionOf(eTag);
}

/** LMDB's keys must be short and free of NUL. */
function hashed(key: string): Buffer {
  return hash('sha256', key, 'buffer');
}
