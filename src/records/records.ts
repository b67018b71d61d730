import { randomUUID } from 'node:crypto';
import type { Storage } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Sealing } from './sealing';

interface Changed<T> {
  /** False when `decide` left the record as it was. */
  readonly written: boolean;
  /** As it stands now. */
  readonly value: T | undefined;
}

/**
 * Sealed records of one shape over any Bot Framework `Storage`: no create-if-absent, no delete-as-consume, every
 * change by compare-and-swap. A record that does not open, or does not fit, reads as absent.
 */
export interface Records<T> {
  read(key: string): Promise<T | undefined>;
  /** Writes what `decide` makes of the record; asks again whenever somebody was faster; leaves it on `undefined`. */
  change(key: string, decide: (current: T | undefined) => T | undefined): Promise<Changed<T>>;
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

/** `by` is the random name of the last writer: after a conflict it tells a lost answer from a lost race. */
export const itemSchema = z.object({ by: z.string(), sealed: z.string(), eTag: z.string() });

interface Opened<T> {
  readonly by: string;
  readonly sealed: string;
  readonly eTag?: string;
  /** Absent where it does not open. */
  readonly value: T | undefined;
}

const openedAtMost = 1000;
const openedFor = 10 * 60_000;

export function createRecords<T extends object>(storage: Storage, sealing: Sealing, schema: z.ZodType<T>): Records<T> {
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
    const item = itemSchema.safeParse((await says(storage.read([key])))[key]).data;
    if (!item) return undefined;
    const value =
      known?.sealed === item.sealed ? known.value : schema.safeParse(await sealing.open(key, item.sealed)).data;
    const fetched = { ...item, value };
    if (value) opened.set(key, fetched);
    return fetched;
  }

  return {
    read: async (key) => (await fetch(key))?.value,

    async change(key, decide) {
      const by = randomUUID();
      for (;;) {
        const current = await fetch(key);
        const value = decide(current?.value);
        if (!value) return { written: false, value: current?.value };
        const sealed = await sealing.seal(key, value);
        try {
          await says(storage.write({ [key]: { by, sealed, eTag: current?.eTag ?? '*' } }));
          // What eTag it has got is known when it is next read.
          opened.set(key, { by, sealed, value });
          return { written: true, value };
        } catch (error) {
          // Storage SDKs repeat a write whose answer was lost, and then report a conflict with themselves.
          if ((await fetch(key))?.by === by) return { written: true, value };
          if (!isConflict(error)) throw error;
        }
      }
    },
  };
}

function isComparing(storage: Storage): storage is ComparingStorage {
  return 'isCurrent' in storage && typeof storage.isCurrent === 'function';
}

const conflictSchema = z.object({ code: z.unknown(), statusCode: z.unknown(), message: z.coerce.string() }).partial();

export function isConflict(error: unknown): boolean {
  const { code, statusCode, message = '' } = conflictSchema.safeParse(error).data ?? {};
  return code === 412 || statusCode === 412 || /etag conflict|precondition/i.test(message);
}
