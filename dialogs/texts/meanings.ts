import { markedCommandText, withoutMarks } from './commandText';
import { languages, onLanguageChange, type Language } from './knownLanguages';

/** Words, as they are compared, by what they mean. */
export type Meanings<Meaning> = Pick<ReadonlyMap<string, Meaning>, 'get' | 'has' | 'keys' | typeof Symbol.iterator>;

/**
 * Each word by what it means: whatever the language of the turn, those of the others are understood, too. Read when the first is looked
 * up: a start would wait for a hundred thousand letters.
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
        // The first language wins. Some texts are read as they are written.
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

/** Words of one of these maps, longer ones before those that they begin with: "make it" before "make". */
export function longestFirst(words: Meanings<unknown>): readonly string[] {
  const all = sorted.get(words) ?? [...words.keys()].toSorted((one, other) => other.length - one.length);
  sorted.set(words, all);
  return all;
}
