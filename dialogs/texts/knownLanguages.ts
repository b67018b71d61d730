import { merged, type PartOf } from '../../src/channel/partOf';
import { arabic } from './arabic/texts';
import { arabicWords } from './arabic/words';
import { english } from './english/texts';
import { englishWords } from './english/words';
import { french } from './french/texts';
import { frenchWords } from './french/words';
import { german } from './german/texts';
import { germanWords } from './german/words';
import { japanese } from './japanese/texts';
import { japaneseWords } from './japanese/words';
import { spanish } from './spanish/texts';
import { spanishWords } from './spanish/words';
import { withIsolatedNames } from './isolatedNames';
import type { Texts } from './texts';
import type { Words } from './words';

/** One language of the chat. */
export interface Language {
  readonly texts: Texts;
  readonly words: Words;
}

const known = new Map<string, Language>(
  [
    { texts: english, words: englishWords },
    { texts: german, words: germanWords },
    { texts: french, words: frenchWords },
    { texts: spanish, words: spanishWords },
    { texts: japanese, words: japaneseWords },
    { texts: arabic, words: arabicWords },
  ].map(({ texts, words }) => [texts.language, { texts: withIsolatedNames(texts), words }]),
);

export const languages: ReadonlyMap<string, Language> = known;

/** See `addLanguage`. */
export function changeLanguage(
  language: string,
  { texts = {}, words = {} }: { readonly texts?: PartOf<Texts>; readonly words?: PartOf<Words> },
): void {
  const base = known.get(language) ?? { texts: { ...english, language, locale: language }, words: englishWords };
  known.set(language, { texts: withIsolatedNames(merged(base.texts, texts)), words: merged(base.words, words) });
  for (const change of changes) change();
}

const changes: (() => void)[] = [];

/** Registers a callback for whenever a language changes. */
export function onLanguageChange(change: () => void): void {
  changes.push(change);
}
