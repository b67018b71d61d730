import { markedCommandText, withoutMarks } from './commandText';
import { hurriedSpellings } from './hurriedSpellings';
import { languages, onLanguageChange, type Language } from './knownLanguages';
import type { Words } from './words';

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
    const said = [...languages.values()]
      .flatMap(entriesOf)
      .flatMap(([meaning, spoken]) => spoken.map((one) => [meaning, markedCommandText(one)] as const));
    kept = new Map();
    // The first language wins, and a word as it is spelled over another without its accents. Some are compared with their Arabic marks.
    for (const spellings of [
      (word: string) => [withoutMarks(word), word],
      (word: string) => hurriedSpellings(withoutMarks(word)),
    ])
      for (const [meaning, marked] of said)
        for (const word of spellings(marked)) if (!kept.has(word)) kept.set(word, meaning);
    return kept;
  }
  onLanguageChange(() => (kept = undefined));
  function get(word: string): Meaning | undefined {
    const known = map().get(word);
    if (known !== undefined) return known;
    // With some of the accents, or one too many: "dèuxieme", "طلباتى".
    const spelled = hurriedSpellings(word).find((one) => map().has(one));
    return spelled === undefined ? undefined : map().get(spelled);
  }
  return {
    get,
    has: (word) => get(word) !== undefined,
    keys: () => map().keys(),
    [Symbol.iterator]: () => map()[Symbol.iterator](),
  };
}

/** The words of each kind. `inEnglish` has every kind. */
export function eachKind<Kind extends string>(
  inEnglish: Readonly<Record<Kind, readonly string[]>>,
  of: (words: Words) => Readonly<Record<Kind, readonly string[]>>,
): Readonly<Record<Kind, Meanings<true>>> {
  const kinds = Object.keys(inEnglish) as Kind[];
  return Object.fromEntries(
    kinds.map((kind) => [kind, meanings<true>(({ words }) => [[true, of(words)[kind]]])]),
  ) as Record<Kind, Meanings<true>>;
}

let sorted = new WeakMap<Meanings<unknown>, readonly string[]>();
onLanguageChange(() => (sorted = new WeakMap()));

/** The words of such a map, longer ones before their own beginnings: "make it" before "make". */
export function longestFirst(words: Meanings<unknown>): readonly string[] {
  const all = sorted.get(words) ?? [...words.keys()].toSorted((one, other) => other.length - one.length);
  sorted.set(words, all);
  return all;
}

let grouped = new WeakMap<Meanings<unknown>, ReadonlyMap<string, readonly string[]>>();
onLanguageChange(() => (grouped = new WeakMap()));

/** The words of such a map with this first character. */
export function beginningWith(words: Meanings<unknown>, first: string): readonly string[] {
  let groups = grouped.get(words);
  if (!groups) {
    const all = new Map<string, string[]>();
    for (const word of words.keys()) {
      const group = all.get(word.charAt(0));
      if (group) group.push(word);
      else all.set(word.charAt(0), [word]);
    }
    groups = all;
    grouped.set(words, groups);
  }
  return groups.get(first) ?? [];
}
