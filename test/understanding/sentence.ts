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
  readonly difficulty: Difficulty;
}

/** One half, drawn at random per difficulty, of what was written for a language before there was any word list. */
export interface SentenceSet {
  readonly language: 'en' | 'de';
  /** `building` may be looked at while the engine is made; `reporting` measures it. */
  readonly half: 'building' | 'reporting';
  readonly sentences: readonly Sentence[];
}
