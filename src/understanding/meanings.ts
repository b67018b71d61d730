import type { Lexicon } from './lexicon';
import { hyphenated, longestWord, wordsOf } from './words';

/** The most different words of one text that are compared. */
const mostMeanings = 48;

/** A sentence's distinct stems and known phrases, without stop words. */
export function meaningsOf(text: string, lexicon: Lexicon, isKnown: (stem: string) => boolean): string[] {
  const words = joined(wordsOf(text, lexicon.fold), lexicon, isKnown);
  return [...new Set([...phrasesIn(words, lexicon), ...telling(words, lexicon)])].slice(0, mostMeanings);
}

/** The stems of a text, including stop words. */
export function stemsOf(text: string, lexicon: Lexicon): Set<string> {
  return new Set(wordsOf(text, lexicon.fold).map((word) => lexicon.stem(word)));
}

/** Same, for a catalogue's text, where a hyphenated word counts both as its parts and as a whole. */
export function meaningsOfText(text: string, lexicon: Lexicon): Set<string> {
  const words = wordsOf(text, lexicon.fold);
  const said = telling([...words, ...hyphenated(text, lexicon.fold)], lexicon);
  return new Set([...phrasesIn(words, lexicon), ...said]);
}

function telling(words: readonly string[], lexicon: Lexicon): readonly string[] {
  return words.filter((word) => !saysNothing(word, lexicon)).map((word) => lexicon.stem(word));
}

function saysNothing(word: string, lexicon: Lexicon): boolean {
  return (word.length < 2 && /^[\p{Script=Latin}\p{N}]$/u.test(word)) || lexicon.isStopWord(word);
}

/** Joins two words that are known as one: "pass word", "wi-fi". */
function joined(words: readonly string[], lexicon: Lexicon, isKnown: (stem: string) => boolean): string[] {
  const result: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = '', next = ''] = [words[at], words[at + 1]];
    const both = word + next;
    const isOne = next !== '' && both.length > 3 && both.length <= longestWord && isKnown(lexicon.stem(both));
    result.push(isOne ? both : word);
    if (isOne) at++;
  }
  return result;
}

function phrasesIn(words: readonly string[], lexicon: Lexicon): string[] {
  const stems = words.map((word) => lexicon.stem(word));
  return stems.flatMap((first, at) => {
    const phrase = lexicon.phrases(first).find((known) => known.words.every((stem, step) => stem === stems[at + step]));
    return phrase ? [phrase.stem] : [];
  });
}
