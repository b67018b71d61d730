import { meaningsOfText } from './meanings';
import { lexiconsFor } from './spoken';
import { createVocabulary } from './vocabulary';
import { lettersRead } from './words';

/**
 * Whether a title has what a sentence is about: a word that tells something by itself, or one that means the same. For what a full-text
 * search has found by any word anywhere.
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
