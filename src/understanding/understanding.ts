import type { InterpretOptions } from './interpret';
import { furtherLexicon } from './furtherLanguage';
import { english } from './languages/english';
import { german } from './languages/german';
import { lexiconOf } from './lexicon';
import { createTypeIndex, type TypeIndex } from './typeIndex';
import type { Language, TypeText } from './types';

export interface UnderstandingOptions extends InterpretOptions {
  /**
   * Default English and German. French, Spanish, Japanese and Arabic of the package come with them as soon as a sentence is in
   * one that is not among these. Add one of your own, or words to these: `{ ...english, synonyms: [...english.synonyms, 'tide, timesheet'] }`.
   */
  readonly languages?: readonly Language[] | undefined;
}

/** From a person's sentence to the request types of a site, by words alone: no service, no model but the bot's own. */
export interface Understanding {
  /** Reads a catalogue, in slices between which the event loop turns; 1,000 types take a part of a second. */
  index(types: readonly TypeText[]): Promise<TypeIndex>;
}

export function createUnderstanding(options: UnderstandingOptions = {}): Understanding {
  return {
    index(types) {
      // Not before: a bot's start needs no words.
      const { languages = [english, german] } = options;
      const further = (words: string, locale: string | undefined) => furtherLexicon(words, locale, languages);
      return createTypeIndex(types, { ...options, lexicons: languages.map(lexiconOf), further });
    },
  };
}
