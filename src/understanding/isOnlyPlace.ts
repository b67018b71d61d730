import { lexiconsFor } from './spoken';
import { withoutPlaces } from './withoutPlaces';
import { wordsOf } from './words';

/**
 * Whether words only say where something or somebody is: "in the annex", "I am in room 5". Without a number, a sentence may say more than
 * that: "I am on parental leave".
 */
export function isOnlyPlace(words: string, locale?: string): boolean {
  const lexicons = lexiconsFor(words, locale);
  return lexicons.some((lexicon) => {
    const left = withoutPlaces(words, lexicon, lexicons).split(' ').filter(Boolean);
    const isPlaced = left.length < wordsOf(words, lexicon.fold).length;
    return isPlaced && (left.length === 0 || (/\d/.test(words) && left.every((word) => lexicon.isStopWord(word))));
  });
}
