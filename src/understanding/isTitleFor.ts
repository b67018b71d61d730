import { meaningsOfText } from './meanings';
import { lexiconsFor } from './spoken';
import { createVocabulary } from './vocabulary';
import { lettersRead } from './words';

/**
 * Whether a title is about what a sentence says: it shares a significant word, or a synonym. Filters full-text search, which matches
 * any word anywhere.
 *
 * @example isTitleFor('my screen flickers', 'Set up a second monitor') // true
 */
export function isTitleFor(sentence: string, title: string, locale?: string): boolean {
  return lexiconsFor(sentence, locale).some((lexicon) => {
    const named = createVocabulary(meaningsOfText(title, lexicon), lexicon.language.compounds ?? false);
    const said = [...meaningsOfText(sentence.slice(0, lettersRead), lexicon)].filter((stem) => !lexicon.isWeak(stem));
    return said
      .flatMap((stem) => [stem, ...lexicon.synonyms(stem)])
      .some((stem) => named.has(stem) || named.related(stem).length > 0);
  });
}
