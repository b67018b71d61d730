import type { InterpretOptions } from './interpret';
import { furtherLexicon } from './furtherLanguage';
import { english } from './languages/english';
import { german } from './languages/german';
import { lexiconOf } from './lexicon';
import { createTypeIndex, type TypeIndex } from './typeIndex';
import type { Language, TypeText } from './types';

export interface UnderstandingOptions extends InterpretOptions {
  /**
   * Default: English and German. The package's French, Spanish, Japanese and Arabic are added when a sentence is in one of them,
   * unless they are listed here. Add a language of your own, or words to these:
   * `{ ...english, synonyms: [...english.synonyms, 'tide, timesheet'] }`.
   */
  readonly languages?: readonly Language[] | undefined;
}

/** Finds a site's request types for a person's sentence by words alone: no service, and no model but the bot's own. */
export interface Understanding {
  /** Reads a catalogue in slices, so that the event loop is not blocked; 1,000 types take a fraction of a second. */
  index(types: readonly TypeText[]): Promise<TypeIndex>;
}

export function createUnderstanding(options: UnderstandingOptions = {}): Understanding {
  return {
    index(types) {
      // Loaded only now: a bot's start needs no words.
      const { languages = [english, german] } = options;
      const further = (words: string, locale: string | undefined) => furtherLexicon(words, locale, languages);
      return createTypeIndex(types, { ...options, lexicons: languages.map(lexiconOf), further });
    },
  };
}
