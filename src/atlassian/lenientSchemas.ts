import { z } from 'zod/v4';
import { readAs } from '../platform/readAs';

/** Characters that a text field of Jira, or a comment, holds. */
export const longestText = 32_767;

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
    .transform((found) =>
      found.flatMap((one) => {
        const { success, data } = readAs(item, one);
        return success ? [data] : [];
      }),
    );
}

export function cut(whole: string, longest: number): string {
  // Not in the middle of a character of two halves.
  return whole.length <= longest ? whole : whole.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
