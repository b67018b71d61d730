import type { Lexicon } from './lexicon';
import { wordsOf } from './words';

/** More words than a place has: "the small meeting room". */
const wordsAtMost = 3;

/**
 * A sentence without where something is, or by which way: "wifi" of "wifi in the meeting room". Empty where it says nothing else; the
 * sentence as it is where the language does not tell, or no place is said. `others`: further languages that it may be in, where such a word may be
 * another: German "an".
 */
export function withoutPlaces(sentence: string, lexicon: Lexicon, others: readonly Lexicon[] = []): string {
  const words = wordsOf(sentence, lexicon.fold);
  const isBeforePlace = (word: string) =>
    lexicon.isBeforePlace(word) && others.every((other) => other.isBeforePlace(word) || !other.isStopWord(word));
  const left: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    // "Will not turn on": nothing stands behind it.
    if (!isBeforePlace(word) || at === words.length - 1) {
      left.push(word);
      continue;
    }
    let end = at + 1;
    // Articles.
    while (lexicon.isStopWord(words[end] ?? '') && !isBeforePlace(words[end] ?? '')) end++;
    const first = end;
    while (end < words.length && end - first < wordsAtMost && !lexicon.isStopWord(words[end] ?? '')) end++;
    at = end - 1;
  }
  return left.join(' ');
}
