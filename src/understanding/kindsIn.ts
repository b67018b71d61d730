import { clearKinds } from './clearKinds';
import { lexiconsFor } from './spoken';

/**
 * The keys of the kinds of need that a sentence clearly expresses; the same in every language.
 *
 * @example kindsIn('Elternzeit') // the same as for 'Parental leave from March'
 */
export function kindsIn(sentence: string, locale?: string): ReadonlySet<string> {
  return new Set(lexiconsFor(sentence, locale).flatMap((lexicon) => [...clearKinds(sentence, lexicon).keys]));
}
