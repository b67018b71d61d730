import { z } from 'zod/v4';

/**
 * `by` is a random name for the last writer: after a conflict it tells a lost response from a lost race. `sealed` is empty in a
 * discarded record, which reads as absent.
 */
export const itemSchema = z.object({
  by: z.string(),
  sealed: z.string(),
  eTag: z.string(),
  /** When it was last written, in epoch milliseconds; the sweep deletes by it. */
  at: z.number().optional(),
});

export const damagedSchema = z.object({ eTag: z.string().optional() }).catch({});

/**
 * One record with a canary for each key that has sealed: a key that opens its canary opens its records. Not sealed as a whole,
 * because no single key opens all. Also holds the version of the records.
 */
export const canarySchema = z.object({ canaries: z.array(z.string()), eTag: z.string() });
export const versionSchema = z.object({ version: z.number() });
export const eTagSchema = z.object({ eTag: z.string() });

/** The sealed part of a conversation's state. */
export const stateSchema = z.object({ at: z.number(), state: z.record(z.string(), z.unknown()) });
