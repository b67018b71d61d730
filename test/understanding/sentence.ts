/**
 * How near a sentence's words are to its type's. `easy`: a word of the type's name. `medium`: a stem, a typing mistake,
 * an abbreviation, or a word of its other texts only. `hard`: no word in common with any of its texts. `none`: no type fits.
 */
export type Difficulty = 'easy' | 'medium' | 'hard' | 'none';

/** What an employee types, and what is meant. */
interface Sentence {
  readonly text: string;
  /** Ids of the types that are right, any of them; none where no type fits. */
  readonly types: readonly string[];
  /** In further languages only `none` is told. */
  readonly difficulty?: Difficulty;
}

/** The two halves, drawn at random (per difficulty, where it is told), are of what was written for a language before there was any word list. */
export interface SentenceSet {
  readonly language: 'en' | 'de' | 'fr' | 'es' | 'ja' | 'ar';
  /**
   * `building` may be looked at while the engine is made; `reporting` measures it. `fresh` is neither half: it was written
   * later, of the catalogue alone, by somebody who had seen neither halves nor word lists, and only measures as well; in further
   * languages it is the English one, translated when their lists were done by whoever had written those.
   */
  readonly half: 'building' | 'reporting' | 'fresh';
  readonly sentences: readonly Sentence[];
}
