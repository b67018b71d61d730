import { z } from 'zod/v4';
import { readAs } from '../platform/readAs';
import { cut } from './longText';

/** Ids are documented as short strings; a number is accepted too. */
export const id = z.union([z.string().min(1).max(128), z.int().transform(String)]);

/** Text, cut to so many characters; anything but a string counts as empty. */
export function text(longest: number) {
  return z
    .string()
    .catch('')
    .transform((whole) => cut(whole, longest));
}

/** A list, without items that do not fit; anything else counts as empty. */
export function list<T>(item: z.ZodType<T>) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((found) => fitting(item, found));
}

/** The items that fit the schema. */
export function fitting<T>(item: z.ZodType<T>, found: readonly unknown[]): T[] {
  return found.flatMap((one) => {
    const { success, data } = readAs(item, one);
    return success ? [data] : [];
  });
}
