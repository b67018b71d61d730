import type { z } from 'zod/v4';

/**
 * What a schema reads in a value that comes from outside. Throws nothing: early versions of zod 4, which bots share with their
 * SDK, compare the `length` of whatever has one, also where it cannot be compared: `{ "length": { "valueOf": 0, "toString": 0 } }`.
 */
export function readAs<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
):
  | z.ZodSafeParseResult<z.output<Schema>>
  | { readonly success: false; readonly data?: undefined; readonly error?: undefined } {
  try {
    return schema.safeParse(value);
  } catch {
    return { success: false };
  }
}
