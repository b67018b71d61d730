import { furtherLexicon } from './furtherLanguage';
import { english } from './languages/english';
import { german } from './languages/german';
import { lexiconOf, type Lexicon } from './lexicon';
import { wordsOf } from './words';

/**
 * The languages that a sentence may be in, told by the stop words it has: one where one is clearly ahead, else all.
 * A person's locale only decides between languages that are equally likely.
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

/** Of the languages that come with the package. */
export function lexiconsFor(sentence: string, locale: string | undefined): readonly Lexicon[] {
  const further = furtherLexicon(sentence, locale);
  const lexicons = [...(further ? [further] : []), lexiconOf(english), lexiconOf(german)];
  const views = lexicons.map((lexicon) => ({ lexicon }));
  return spokenIn(views, sentence, locale).map(({ lexicon }) => lexicon);
}
