import { clearKinds } from './clearKinds';
import { lexiconsFor } from './spoken';

/**
 * The kinds of need that a sentence is clearly of, by their keys, which are the same in every language.
 *
 * @example kindsIn('Elternzeit') // the same as of 'Parental leave from March'
 */
export function kindsIn(sentence: string, locale?: string): ReadonlySet<string> {
  return new Set(lexiconsFor(sentence, locale).flatMap((lexicon) => [...clearKinds(sentence, lexicon).keys]));
}
