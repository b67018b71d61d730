import { z } from 'zod/v4';
import { readAs } from '../platform/readAs';
import { cut } from './longText';

/** Ids are text by the book, and short; a number is let through. */
export const id = z.union([z.string().min(1).max(128), z.int().transform(String)]);

/** Text of at most so many characters; anything else counts as empty. */
export function text(longest: number) {
  return z
    .string()
    .catch('')
    .transform((whole) => cut(whole, longest));
}

/** A list without what does not fit; anything else counts as empty. */
export function list<T>(item: z.ZodType<T>) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((found) => fitting(item, found));
}

/** Those that fit. */
export function fitting<T>(item: z.ZodType<T>, found: readonly unknown[]): T[] {
  return found.flatMap((one) => {
    const { success, data } = readAs(item, one);
    return success ? [data] : [];
  });
}
