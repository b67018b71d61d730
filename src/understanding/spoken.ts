import { furtherLexicon } from './furtherLanguage';
import { english } from './languages/english';
import { german } from './languages/german';
import { lexiconOf, type Lexicon } from './lexicon';
import { wordsOf } from './words';

/**
 * The languages a sentence may be in, judged by its stop words: one if it is clearly ahead, otherwise all. The person's locale only
 * breaks ties.
 */
export function spokenIn<T extends { readonly lexicon: Lexicon }>(
  views: readonly T[],
  sentence: string,
  locale: string | undefined,
): readonly T[] {
  const code = locale?.split('-', 1)[0]?.toLowerCase();
  const counted = views.map((view) => {
    const { lexicon } = view;
    const stopWords = wordsOf(sentence, lexicon.fold).filter((word) => lexicon.isStopWord(word));
    return { view, count: stopWords.length + (lexicon.language.code === code ? 0.5 : 0) };
  });
  const [first, second] = counted.toSorted((a, b) => b.count - a.count);
  if (!first || !second) return views;
  return first.count >= 1.5 && first.count >= 2 * second.count ? [first.view] : views;
}

/** Lexicons of the package's languages that a sentence may be in. */
export function lexiconsFor(sentence: string, locale: string | undefined): readonly Lexicon[] {
  const further = furtherLexicon(sentence, locale);
  const lexicons = [...(further ? [further] : []), lexiconOf(english), lexiconOf(german)];
  const views = lexicons.map((lexicon) => ({ lexicon }));
  return spokenIn(views, sentence, locale).map(({ lexicon }) => lexicon);
}
