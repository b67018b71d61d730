import { withoutElision } from './elision';
import { lexiconsFor } from './spoken';
import { lettersRead, wordsOf } from './words';

/**
 * A sentence without its stop words, as written and in order; the whole sentence if it has no others. For searches that match every
 * word.
 *
 * @example keyWords('my mouse stopped working, and I have a presentation in an hour') // 'mouse stopped working presentation'
 */
export function keyWords(sentence: string, locale?: string): string {
  const lexicons = lexiconsFor(sentence, locale);
  const saysNothing = (word: string) =>
    lexicons.every((lexicon) => wordsOf(word, lexicon.fold).every((part) => lexicon.isStopWord(part)));
  const isFrench = lexicons.some(({ language }) => language.code === 'fr');
  const read = sentence.slice(0, lettersRead);
  const words = (isFrench ? withoutElision(read) : read).match(/[\p{L}\p{M}\p{N}'’._@-]+/gu) ?? [];
  return (
    words
      .flatMap(apart)
      .filter((word) => !saysNothing(word))
      .join(' ') || sentence
  );
}

/** Splits Japanese, which is written without spaces. */
function apart(written: string): readonly string[] {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(written)) return [written];
  return Array.from(new Intl.Segmenter('ja', { granularity: 'word' }).segment(written), ({ segment }) => segment);
}
