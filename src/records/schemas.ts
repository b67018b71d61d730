import { z } from 'zod/v4';

/**
 * `by` is the random name of the last writer: after a conflict it tells a lost answer from a lost race. `sealed` is
 * empty in a record that was let go, which reads as absent.
 */
export const itemSchema = z.object({
  by: z.string(),
  sealed: z.string(),
  eTag: z.string(),
  /** When it was last written, in epoch milliseconds: for whoever takes away what is of no use any more. */
  at: z.number().optional(),
});

export const damagedSchema = z.object({ eTag: z.string().optional() }).catch({});

/**
 * One record for all keys, with a canary for each that has sealed: what opens its canary opens its records. Not sealed
 * as a whole, because no one key opens all. It also says of which version the records are.
 */
export const canarySchema = z.object({ canaries: z.array(z.string()), eTag: z.string() });
export const versionSchema = z.object({ version: z.number() });
export const eTagSchema = z.object({ eTag: z.string() });

/** What is sealed of a conversation's state. */
export const stateSchema = z.object({ at: z.number(), state: z.record(z.string(), z.unknown()) });
