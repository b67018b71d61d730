import { aboutIn } from './areApart';
import { purposeOf } from './purpose';
import { lexiconsFor } from './spoken';

/**
 * Whether a sentence says that something fails or is wanted, but not what.
 *
 * @example namesNothing("it doesn't work") // true
 */
export function namesNothing(sentence: string, locale?: string): boolean {
  return lexiconsFor(sentence, locale).some(
    (lexicon) => purposeOf(sentence, lexicon) !== undefined && aboutIn(sentence, lexicon).length === 0,
  );
}
