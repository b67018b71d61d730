import type { Lexicon } from './lexicon';
import { wordsOf } from './words';

/** The most words of a place: "the small meeting room". */
const wordsAtMost = 3;

/**
 * A sentence without places and means: "wifi" for "wifi in the meeting room". Empty if it says nothing else; unchanged if the
 * language has no such words, or no place is said. `others`: further languages it may be in, where such a word may mean something
 * else, as German "an" does.
 */
export function withoutPlaces(sentence: string, lexicon: Lexicon, others: readonly Lexicon[] = []): string {
  const words = wordsOf(sentence, lexicon.fold);
  const isBeforePlace = (word: string) =>
    lexicon.isBeforePlace(word) && others.every((other) => other.isBeforePlace(word) || !other.isStopWord(word));
  const left: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    // Nothing follows it, as in "will not turn on".
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
