import { randomUUID } from 'node:crypto';
import type { Storage } from './storage';
import { LRUCache } from 'lru-cache';
import type { z } from 'zod/v4';
import { kindOf } from './recordKeys';
import { conflictSchema, damagedSchema, itemSchema } from './schemas';
import type { Sealing } from './sealing';

interface Changed<T> {
  /** False when `decide` left the record as it was. */
  readonly written: boolean;
  /** As it stands now. */
  readonly value: T | undefined;
}

/**
 * Sealed records of one shape over any Bot Framework `Storage`: no create-if-absent, no delete-as-consume, every
 * change by compare-and-swap. A record that does not open, or does not fit, reads as absent, and is not written over:
 * the key that opens it may come back.
 */
export interface Records<T> {
  read(key: string): Promise<T | undefined>;
  /**
   * Writes what `decide` makes of the record; asks again whenever somebody was faster; leaves it on `undefined`. Throws
   * `UnreadableRecordError` where it would write over a record that does not open.
   */
  change(key: string, decide: (current: T | undefined) => T | undefined): Promise<Changed<T>>;
  /** Writes this over a record that does not open, and over no other. True when it was written. */
  letGo(key: string, value: T): Promise<boolean>;
}

/** A record that none of the encryption keys opens, or that holds something else: damaged, moved, or of another key. */
export class UnreadableRecordError extends Error {
  /** `kind` is what the record holds: never its key or content. */
  constructor(
    readonly kind: string,
    outcome = 'It is left as it is.',
  ) {
    super(`A record (${kind}) does not open with the encryption keys, or is damaged. ${outcome}`);
    this.name = 'UnreadableRecordError';
  }
}

export interface RecordsOptions {
  /** Is told of each record that does not open, about once in ten minutes, and when it was let go. */
  readonly onUnreadable?: ((error: UnreadableRecordError) => void) | undefined;
  /** For records that shut somebody out: `read` throws where one does not open, instead of letting everybody in. */
  readonly mustOpen?: boolean;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/** The storage did not do what it was asked; says what the storage says, which is the `cause`. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : 'the storage failed', { cause });
  }
}

/** A storage that can say, for less than a read, whether an item is still stored under this eTag. */
export interface ComparingStorage extends Storage {
  isCurrent(key: string, eTag: string): Promise<boolean>;
}

interface Opened<T> {
  readonly by: string;
  readonly sealed: string;
  readonly eTag?: string | undefined;
  /** Absent where it does not open, or was let go. */
  readonly value: T | undefined;
}

const openedAtMost = 1000;
const openedFor = 10 * 60_000;

/** @internal */
export function createRecords<T extends object>(
  storage: Storage,
  sealing: Sealing,
  schema: z.ZodType<T>,
  { onUnreadable = () => undefined, mustOpen = false, now = Date.now }: RecordsOptions = {},
): Records<T> {
  /** Opened records: a turn's look-up need not read and decrypt again what has not changed. */
  const opened = new LRUCache<string, Opened<T>>({ max: openedAtMost, ttl: openedFor });

  const says = <S>(answer: Promise<S>): Promise<S> =>
    answer.catch((error: unknown) => {
      throw isConflict(error) ? error : new StoreError(error);
    });

  async function fetch(key: string): Promise<Opened<T> | undefined> {
    const known = opened.get(key);
    if (known?.eTag !== undefined && isComparing(storage) && (await says(storage.isCurrent(key, known.eTag))))
      return known;
    const stored: unknown = (await says(storage.read([key])))[key];
    if (stored === undefined) return undefined;
    const item = itemSchema.safeParse(stored).data ?? { by: '', sealed: 'damaged', ...damagedSchema.parse(stored) };
    const isKnown = known?.sealed === item.sealed;
    const value = isKnown ? known.value : schema.safeParse(sealing.open(key, item.sealed)).data;
    const fetched = { ...item, value };
    opened.set(key, fetched);
    if (!isKnown && isUnreadable(fetched)) onUnreadable(new UnreadableRecordError(kindOf(key)));
    return fetched;
  }

  /** Writes what `decide` makes of what is stored, by compare-and-swap. */
  async function swap(key: string, decide: (current: Opened<T> | undefined) => T | undefined): Promise<Changed<T>> {
    const by = randomUUID();
    for (;;) {
      const current = await fetch(key);
      const value = decide(current);
      if (!value) return { written: false, value: current?.value };
      const sealed = sealing.seal(key, value);
      try {
        await says(storage.write({ [key]: { by, at: now(), sealed, eTag: current?.eTag ?? '*' } }));
        // What eTag it has got is known when it is next read.
        opened.set(key, { by, sealed, value });
        return { written: true, value };
      } catch (error) {
        // Storage SDKs repeat a write whose answer was lost, and then report a conflict with themselves.
        if ((await fetch(key))?.by === by) return { written: true, value };
        if (!isConflict(error)) throw error;
      }
    }
  }

  return {
    async read(key) {
      const current = await fetch(key);
      if (mustOpen && isUnreadable(current)) throw new UnreadableRecordError(kindOf(key));
      return current?.value;
    },

    change: (key, decide) =>
      swap(key, (current) => {
        const value = decide(current?.value);
        if (value && isUnreadable(current)) throw new UnreadableRecordError(kindOf(key));
        return value;
      }),

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

function isComparing(storage: Storage): storage is ComparingStorage {
  return 'isCurrent' in storage && typeof storage.isCurrent === 'function';
}

export function isConflict(error: unknown): boolean {
  const { code, statusCode, message = '' } = conflictSchema.safeParse(error).data ?? {};
  return code === 412 || statusCode === 412 || /etag conflict|precondition/i.test(message);
}
