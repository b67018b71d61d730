import { randomBytes } from 'node:crypto';
import type { Storage } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Sealing } from './sealing';

export interface Changed<T> {
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

/** `by` is the random name of the last writer: after a conflict it tells a lost answer from a lost race. */
export const itemSchema = z.object({ by: z.string(), sealed: z.string(), eTag: z.string() });

const openedAtMost = 1000;
const openedFor = 10 * 60_000;

export function createRecords<T extends object>(storage: Storage, sealing: Sealing, schema: z.ZodType<T>): Records<T> {
  /**
   * Opened records beside their sealed text: a turn's look-up need not decrypt again what has not changed. The text is
   * compared and not part of the cache's key, because hashing a few thousand characters takes longer than all the rest.
   */
  const opened = new LRUCache<string, { readonly sealed: string; readonly value: T }>({
    max: openedAtMost,
    ttl: openedFor,
  });

  async function fetch(key: string) {
    const item = itemSchema.safeParse((await storage.read([key]))[key]).data;
    if (!item) return undefined;
    const { sealed } = item;
    const known = opened.get(key);
    if (known?.sealed === sealed) return { ...item, value: known.value };
    const value = schema.safeParse(await sealing.open(key, sealed)).data;
    if (value) opened.set(key, { sealed, value });
    return { ...item, value };
  }

  return {
    read: async (key) => (await fetch(key))?.value,

    async change(key, decide) {
      const by = randomBytes(12).toString('base64url');
      for (;;) {
        const current = await fetch(key);
        const value = decide(current?.value);
        if (!value) return { written: false, value: current?.value };
        const sealed = await sealing.seal(key, value);
        try {
          await storage.write({ [key]: { by, sealed, eTag: current?.eTag ?? '*' } });
          opened.set(key, { sealed, value });
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

const conflictSchema = z.object({ code: z.unknown(), statusCode: z.unknown(), message: z.coerce.string() }).partial();

export function isConflict(error: unknown): boolean {
  const { code, statusCode, message = '' } = conflictSchema.safeParse(error).data ?? {};
  return code === 412 || statusCode === 412 || /etag conflict|precondition/i.test(message);
}
