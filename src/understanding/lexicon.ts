import type { Language } from './types';
import { wordsOf } from './words';

/** A phrase of several words, as stems; matched as one word, its `stem`. */
interface Phrase {
  readonly words: readonly string[];
  readonly stem: string;
}

/** A language's data, prepared for look-up. */
export interface Lexicon {
  readonly language: Language;
  readonly fold: (text: string) => string;
  stem(word: string): string;
  isStopWord(word: string): boolean;
  isWeak(stem: string): boolean;
  /** Whether a word precedes a place: "in", "at". */
  isBeforePlace(word: string): boolean;
  /** Phrases, as stems. */
  readonly faults: readonly string[];
  readonly wishes: readonly string[];
  /** Stems with the same meaning. */
  synonyms(stem: string): ReadonlySet<string>;
  /** Stems with the same meaning, as the language lists them. */
  readonly synonymGroups: readonly (readonly string[])[];
  /** Every stem that has synonyms. */
  readonly synonymStems: ReadonlySet<string>;
  /** Phrases that start with this stem, longest first. */
  phrases(first: string): readonly Phrase[];
}

const none: ReadonlySet<string> = new Set();

const lexicons = new WeakMap<Language, Lexicon>();

/** Cached: building one takes a tenth of a second. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language) ?? createLexicon(language);
  lexicons.set(language, known);
  return known;
}

function createLexicon(language: Language): Lexicon {
  const { stem: stemOf, fold = (text) => text, beforePlaces = [] } = language;
  const stems = new Map<string, string>();
  const stem = (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const made = stemOf(word) || word;
    // Words of the catalogue recur; sentences' words are endless.
    if (stems.size < 20_000) stems.set(word, made);
    return made;
  };
  const stopWords = new Set(language.stopWords.flatMap((text) => wordsOf(text, fold)));
  const weakWords = new Set(language.weakWords.flatMap((text) => wordsOf(text, fold)).map(stem));
  const placeWords = new Set(beforePlaces.flatMap((text) => wordsOf(text, fold)));
  const groups = new Map<string, Set<string>>();
  const phrases = new Map<string, Phrase[]>();

  const meaning = (text: string): string | undefined => {
    const words = wordsOf(text, fold).map(stem);
    const [first] = words;
    if (first === undefined || words.length === 1) return first;
    const joined = words.join(' ');
    const known = phrases.get(first) ?? [];
    if (!known.some((phrase) => phrase.stem === joined)) known.push({ words, stem: joined });
    phrases.set(first, known);
    return joined;
  };
  const synonymGroups = language.synonyms.map((line) => line.split(',').flatMap((text) => meaning(text) ?? []));
  for (const group of synonymGroups) {
    for (const member of group) {
      const others = groups.get(member) ?? new Set();
      for (const other of group) if (other !== member) others.add(other);
      groups.set(member, others);
    }
  }
  for (const known of phrases.values()) known.sort((a, b) => b.words.length - a.words.length);

  const stemmed = (texts: readonly string[] = []) => texts.map((text) => wordsOf(text, fold).map(stem).join(' '));
  return {
    language,
    fold,
    stem,
    faults: stemmed(language.faults),
    wishes: stemmed(language.wishes),
    isStopWord: (word) => stopWords.has(word),
    isWeak: (member) => weakWords.has(member),
    isBeforePlace: (word) => placeWords.has(word),
    synonymGroups,
    synonyms: (member) => groups.get(member) ?? none,
    synonymStems: new Set(groups.keys()),
    phrases: (first) => phrases.get(first) ?? [],
  };
}
