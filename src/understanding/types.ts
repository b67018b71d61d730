/** The texts of one request type. Plain and of any length; only the first part of a long one is read. */
export interface TypeText {
  /** Opaque, unique in the catalogue. */
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly helpText?: string | undefined;
  /** The portal's headings that list it. */
  readonly groups?: readonly string[] | undefined;
  /** The service desk's name. */
  readonly desk?: string | undefined;
  /** Names and options of its form's own fields. */
  readonly fields?: readonly string[] | undefined;
  /** How people put it: an administrator's examples, or summaries of real requests. */
  readonly examples?: readonly string[] | undefined;
}

/** A help-desk need common to most companies, in one language. */
export interface RequestKind {
  /** The same for one need in every language. */
  readonly key: string;
  /** Likely names of its request type. The best-fitting type, if any, takes the examples as its own. */
  readonly titles: readonly string[];
  /** How people put it. */
  readonly examples: readonly string[];
}

/** A language's data and stemmer. */
export interface Language {
  /** The first part of a locale, e.g. `de`. */
  readonly code: string;
  /** Returns a word's stem. It is given lower case without accents, at most 32 characters. */
  readonly stem: (word: string) => string;
  /** Unifies spelling variants, e.g. German `ä` to `ae`. It is given lower case. */
  readonly fold?: ((text: string) => string) | undefined;
  /** Whether compounds are written as one word, e.g. "Druckerpatrone". */
  readonly compounds?: boolean | undefined;
  /** Words that say nothing about the need: articles, greetings, weekdays. */
  readonly stopWords: readonly string[];
  /** Words that say little because they fit most needs: "request", "problem", "new". */
  readonly weakWords: readonly string[];
  /** Words before a place or a means: "in the meeting room", "by email". What only follows these makes no type certain. */
  readonly beforePlaces?: readonly string[] | undefined;
  /** Comma-separated words or phrases of about the same meaning: `laptop, notebook`. */
  readonly synonyms: readonly string[];
  /** Words and phrases that say something does not work: "slow", "will not start". */
  readonly faults?: readonly string[] | undefined;
  /** Words and phrases that say something is wanted: "can i have", "another". */
  readonly wishes?: readonly string[] | undefined;
  readonly kinds: readonly RequestKind[];
}

/** A request type that fits. */
export interface TypeHit {
  readonly typeId: string;
  /** Above 0; comparable between sentences. About 1 for one rare word of the type's name. */
  readonly score: number;
}

export interface FoundTypes {
  /** Best first. */
  readonly hits: readonly TypeHit[];
  /** The hits that may well be meant; offer the others only to people who want none of these. */
  readonly plausible: readonly TypeHit[];
  /** The best hit's type, if it is certain enough to be named alone. */
  readonly certain: string | undefined;
  /** False if even the best hit is only a guess. */
  readonly fits: boolean;
}

export interface FindOptions {
  /** The person's locale, e.g. `de-DE`; the sentence itself counts for more. */
  readonly language?: string | undefined;
  /** Ids of types the person has raised before; ranked slightly higher. */
  readonly recent?: readonly string[] | undefined;
  /** The most hits to return. Default 20. */
  readonly limit?: number | undefined;
}
