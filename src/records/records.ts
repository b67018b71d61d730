import { randomUUID } from 'node:crypto';
import { isComparing, isTagging, type Storage } from './storage';
import { isConflict, storeErrors } from './storeErrors';
import { LRUCache } from 'lru-cache';
import { entriesAtMost } from '../platform/entriesAtMost';
import type { z } from 'zod/v4';
import { kindOf } from './recordKeys';
import { damagedSchema, itemSchema } from './schemas';
import type { Sealing } from './sealing';
import type { ReadyChange } from './together';

interface Changed<T> {
  /** False if `decide` left the record as it was. */
  readonly written: boolean;
  /** The record as it is now. */
  readonly value: T | undefined;
}

/**
 * Sealed records of one shape over any Bot Framework `Storage`: no create-if-absent, no delete-as-consume, every change by
 * compare-and-swap. A record that no key opens, or that does not match the schema, reads as absent but is not overwritten: the key
 * that opens it may come back.
 */
export interface Records<T> {
  read(key: string, turn?: Turn): Promise<T | undefined>;
  /**
   * Writes what `decide` makes of the record, calling it again whenever another write was faster; `undefined` leaves the record
   * as it is. Throws an `UnreadableRecordError` instead of overwriting a record that does not open.
   */
  change(key: string, decide: (current: T | undefined) => T | undefined): Promise<Changed<T>>;
  /** As `change`, but prepared and not yet written. `undefined` if `decide` leaves the record, or if there is none to compare with. */
  ready(key: string, decide: (current: T | undefined) => T | undefined): Promise<ReadyChange | undefined>;
  /** Overwrites a record that does not open, and no other. True if it was written. */
  letGo(key: string, value: T): Promise<boolean>;
}

/**
 * One turn of a chat, in which each record is read only once. The turn sees what this process writes in the meantime; what other
 * instances write is seen in the next turn.
 */
export interface Turn {
  /** Epoch milliseconds until which that holds: a turn kept for longer reads again. */
  readonly until?: number;
}

/** A record that none of the encryption keys opens, or whose content does not match: damaged, moved, or sealed with another key. */
export class UnreadableRecordError extends Error {
  /** `kind` says what sort of record it is, never its key or content. */
  constructor(
    readonly kind: string,
    outcome = 'It is left as it is.',
  ) {
    super(`A record (${kind}) cannot be decrypted with the encryption keys, or is damaged. ${outcome}`);
    this.name = 'UnreadableRecordError';
  }
}

export interface RecordsOptions {
  /** Called for each record that does not open, about once in ten minutes, and when it is let go. */
  readonly onUnreadable?: ((error: UnreadableRecordError) => void) | undefined;
  /** For records that keep people out: `read` throws if one does not open, instead of letting everybody in. */
  readonly mustOpen?: boolean;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

interface Empty<T> {
  /**
   * Written first where there is no record yet, so that every change that matters is a compare-and-swap: several instances may
   * create a record at once.
   */
  readonly empty?: () => T;
}

type Decide<Current, T> = (current: Current | undefined) => T | undefined;

interface Opened<T> {
  readonly by: string;
  readonly sealed: string;
  readonly eTag?: string | undefined;
  /** Absent if the record does not open or was let go. */
  readonly value: T | undefined;
}

const openedAtMost = 1000;
const openedFor = 10 * 60_000;

/**
 * @param schema Called with the first record: schemas are slow to make, and a bot's start needs none.
 * @internal
 */
export function createRecords<T extends object>(
  storage: Storage,
  sealing: Sealing,
  schema: () => z.ZodType<T>,
  { onUnreadable = () => undefined, mustOpen = false, now = Date.now, empty }: RecordsOptions & Empty<T> = {},
): Records<T> {
  /** Opened records, so that what has not changed need not be read and decrypted again. */
  const opened = new LRUCache<string, Opened<T>>({ ...entriesAtMost(openedAtMost), ttl: openedFor });
  const looks = new WeakMap<Turn, Map<string, Promise<Opened<T> | undefined>>>();

  async function fetch(key: string): Promise<Opened<T> | undefined> {
    const known = opened.get(key);
    if (known?.eTag !== undefined && isComparing(storage) && (await storeErrors(storage.isCurrent(key, known.eTag))))
      return known;
    const stored: unknown = (await storeErrors(storage.read([key])))[key];
    if (stored === undefined) {
      opened.delete(key);
      return undefined;
    }
    const item = itemSchema.safeParse(stored).data ?? { by: '', sealed: 'damaged', ...damagedSchema.parse(stored) };
    const isKnown = known?.sealed === item.sealed;
    const value = isKnown ? known.value : schema().safeParse(sealing.open(key, item.sealed)).data;
    const fetched = { ...item, value };
    opened.set(key, fetched);
    if (!isKnown && isUnreadable(fetched)) onUnreadable(new UnreadableRecordError(kindOf(key)));
    return fetched;
  }

  /** Once a turn, and once for all who ask at the same time. */
  async function look(key: string, turn: Turn): Promise<Opened<T> | undefined> {
    if ((turn.until ?? 0) <= now()) return fetch(key);
    const looked = looks.get(turn) ?? new Map<string, Promise<Opened<T> | undefined>>();
    looks.set(turn, looked);
    const before = looked.get(key);
    if (before) {
      const found = await before;
      return opened.get(key) ?? found;
    }
    const found = fetch(key);
    looked.set(key, found);
    found.catch(() => looked.delete(key));
    return found;
  }

  /** Resolves with the new eTag, if the storage tells it. */
  async function write(key: string, item: object): Promise<string | undefined> {
    if (isTagging(storage)) return (await storeErrors(storage.writeTagged({ [key]: item }))).get(key);
    await storeErrors(storage.write({ [key]: item }));
    return undefined;
  }

  async function decided(key: string, decide: Decide<Opened<T>, T>) {
    let current = opened.get(key);
    // If the cached record is out of date, the write will fail. `decide` is asked first, as it may leave the record.
    let value = current?.eTag !== undefined && current.value ? decide(current) : undefined;
    if (!value) {
      current = await fetch(key);
      value = decide(current);
    }
    if (value && !current && empty) {
      current = await layDown(key, empty());
      value = decide(current);
    }
    return { current, value };
  }

  /** Writes what `decide` makes of the stored record, by compare-and-swap. */
  async function swap(key: string, decide: Decide<Opened<T>, T>): Promise<Changed<T>> {
    const { current, value } = await decided(key, decide);
    return swapFrom(key, current, value, decide);
  }

  async function layDown(key: string, value: T): Promise<Opened<T> | undefined> {
    await swapFrom(key, undefined, value, (there) => (there ? undefined : value));
    const laid = opened.get(key);
    return laid?.eTag === undefined ? fetch(key) : laid;
  }

  async function swapFrom(
    key: string,
    from: Opened<T> | undefined,
    first: T | undefined,
    decide: Decide<Opened<T>, T>,
  ): Promise<Changed<T>> {
    const by = randomUUID();
    let [current, value] = [from, first];
    for (;;) {
      if (!value) return { written: false, value: current?.value };
      const change = changed(key, current, value, by);
      try {
        change.kept(await write(key, change.item));
        return { written: true, value };
      } catch (error) {
        // Storage SDKs retry a write whose response was lost, and then report a conflict with their own write.
        current = await fetch(key);
        if (current?.by === by) return { written: true, value };
        if (!isConflict(error)) throw error;
        value = decide(current);
      }
    }
  }

  function changed(key: string, from: Opened<T> | undefined, value: T, by: string) {
    const sealed = sealing.seal(key, value);
    return {
      item: { by, at: now(), sealed, eTag: from?.eTag ?? '*' },
      kept: (eTag: string | undefined) => void opened.set(key, { by, sealed, value, eTag }),
    };
  }

  const mayWriteOver = (key: string, decide: Decide<T, T>) => (current: Opened<T> | undefined) => {
    const value = decide(current?.value);
    if (value && isUnreadable(current)) throw new UnreadableRecordError(kindOf(key));
    return value;
  };

  return {
    async read(key, turn = {}) {
      const current = await look(key, turn);
      if (mustOpen && isUnreadable(current)) throw new UnreadableRecordError(kindOf(key));
      return current?.value;
    },

    change: (key, decide) => swap(key, mayWriteOver(key, decide)),

    async ready(key, decide) {
      const { current, value } = await decided(key, mayWriteOver(key, decide));
      if (!value || current?.eTag === undefined) return undefined;
      const by = randomUUID();
      const isStored = async () => (await fetch(key))?.by === by;
      return { key, ...changed(key, current, value, by), isStored };
    },

    async letGo(key, value) {
      const { written } = await swap(key, (current) => (isUnreadable(current) ? value : undefined));
      if (written) onUnreadable(new UnreadableRecordError(kindOf(key), 'It was written over.'));
      return written;
    },
  };
}

function isUnreadable(record: Opened<object> | undefined): boolean {
  return record !== undefined && record.value === undefined && record.sealed !== '';
}
