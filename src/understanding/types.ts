/** What is known of one request type. Texts are plain, of any length; only the first part of a long one is read. */
export interface TypeText {
  /** Opaque, unique in the catalogue. */
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly helpText?: string | undefined;
  /** The headings under which the portal lists it. */
  readonly groups?: readonly string[] | undefined;
  /** The service desk's name. */
  readonly desk?: string | undefined;
  /** Names and choices of its form's own fields. */
  readonly fields?: readonly string[] | undefined;
  /** How people put it: an administrator's own words, or summaries of requests that were really raised. */
  readonly examples?: readonly string[] | undefined;
}

/** A help-desk need that most companies have, in one language. */
export interface RequestKind {
  /** The same need has the same key in every language. */
  readonly key: string;
  /** What its request type may be called. The type that fits best, if any does, takes the examples as its own. */
  readonly titles: readonly string[];
  /** How people put it. */
  readonly examples: readonly string[];
}

/** What is known of a language: data, and its stemmer. */
export interface Language {
  /** The first part of a locale, e.g. `de`. */
  readonly code: string;
  /** A word's stem. It gets lower case, without accents, at most 32 characters. */
  readonly stem: (word: string) => string;
  /** What the language writes in two ways, made one: e.g. `ae` for German `ä`. It gets lower case. */
  readonly fold?: ((text: string) => string) | undefined;
  /** Whether it writes compounds as one word, e.g. "Druckerpatrone". */
  readonly compounds?: boolean | undefined;
  /** Words that say nothing of what is needed: articles, greetings, weekdays. */
  readonly stopWords: readonly string[];
  /** Words that say little, since they go with most needs: "request", "problem", "new". */
  readonly weakWords: readonly string[];
  /** Words before where something is, or by which way: "in the meeting room", "by email". What only stands there makes no type certain. */
  readonly beforePlaces?: readonly string[] | undefined;
  /** Each a list of words or phrases that mean about the same, with commas: `laptop, notebook`. */
  readonly synonyms: readonly string[];
  /** Words and phrases that say that something does not work: "slow", "will not start". */
  readonly faults?: readonly string[] | undefined;
  /** Words and phrases that say that something is wanted: "can i have", "another". */
  readonly wishes?: readonly string[] | undefined;
  readonly kinds: readonly RequestKind[];
}

/** One request type that fits. */
export interface TypeHit {
  readonly typeId: string;
  /** Above 0; comparable between sentences. About 1 for one rare word of the type's name. */
  readonly score: number;
}

export interface FoundTypes {
  /** Best first. */
  readonly hits: readonly TypeHit[];
  /** Those of them that may well be meant; offer the others only to whoever wants none of these. */
  readonly plausible: readonly TypeHit[];
  /** The best hit's type where it may be named alone. */
  readonly certain: string | undefined;
  /** False where even the best hit is no more than a guess. */
  readonly fits: boolean;
}

export interface FindOptions {
  /** The person's locale, e.g. `de-DE`; the sentence itself says more. */
  readonly language?: string | undefined;
  /** Types that the person raised before; ranked a little higher. */
  readonly recent?: readonly string[] | undefined;
  /** At most so many hits. Default 20. */
  readonly limit?: number | undefined;
}
