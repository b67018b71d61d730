import type { z } from 'zod/v4';

/**
 * Parses a value from outside and never throws, as `safeParse` may: early versions of zod 4, which a bot shares with its SDK,
 * compare any `length`, even one that throws when compared: `{ "length": { "valueOf": 0, "toString": 0 } }`.
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
