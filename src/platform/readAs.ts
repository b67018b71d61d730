import type { z } from 'zod/v4';

/**
 * What a schema reads in a value that comes from outside. Throws nothing: early versions of zod 4, which bots share with their
 * SDK, compare the `length` of whatever has one, also where it cannot be compared: `{ "length": { "valueOf": 0, "toString": 0 } }`.
 */
export function readAs<T>(
  schema: z.ZodType<T>,
  value: unknown,
): { readonly success: true; readonly data: T } | { readonly success: false; readonly data?: undefined } {
  try {
    return schema.safeParse(value);
  } catch {
    return { success: false };
  }
}
