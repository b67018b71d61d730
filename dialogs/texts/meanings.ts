import { markedCommandText, withoutMarks } from './commandText';
import { languages, onLanguageChange, type Language } from './knownLanguages';

/** What words mean, by the words in the form in which they are compared. */
export type Meanings<Meaning> = Pick<ReadonlyMap<string, Meaning>, 'get' | 'has' | 'keys' | typeof Symbol.iterator>;

/**
 * What each word means, in all languages at once: those of the others are understood, too, whatever the turn's language. Built at the first
 * lookup, so that a start does not have to wait for a hundred thousand letters.
 */
export function meanings<Meaning>(
  entriesOf: (language: Language) => readonly (readonly [Meaning, readonly string[]])[],
): Meanings<Meaning> {
  let kept: Map<string, Meaning> | undefined;
  function map(): ReadonlyMap<string, Meaning> {
    if (kept) return kept;
    kept = new Map();
    for (const [meaning, spoken] of [...languages.values()].flatMap(entriesOf))
      for (const marked of spoken.map(markedCommandText))
        // The first language wins. Some words are compared with their Arabic marks.
        for (const word of [withoutMarks(marked), marked]) if (!kept.has(word)) kept.set(word, meaning);
    return kept;
  }
  onLanguageChange(() => (kept = undefined));
  return {
    get: (word) => map().get(word),
    has: (word) => map().has(word),
    keys: () => map().keys(),
    [Symbol.iterator]: () => map()[Symbol.iterator](),
  };
}

let sorted = new WeakMap<Meanings<unknown>, readonly string[]>();
onLanguageChange(() => (sorted = new WeakMap()));

/** The words of such a map, longer ones before their own beginnings: "make it" before "make". */
export function longestFirst(words: Meanings<unknown>): readonly string[] {
  const all = sorted.get(words) ?? [...words.keys()].toSorted((one, other) => other.length - one.length);
  sorted.set(words, all);
  return all;
}
