import type { Lexicon } from './lexicon';
import { lexiconsFor } from './spoken';
import { isNumber, wordsOf } from './words';

const joining = new Set('and or und oder et ou y o と や または 又は و أو او'.split(' '));
/** Plural endings. */
const endings = ['', 's', 'n', 'en'];
/** A word of two letters says little, a single Chinese character much. */
const tellsIn = /.{3}|[\p{Script=Han}\p{Script=Katakana}]/u;

/**
 * The names that a sentence mentions, in whole or one part joined by "and" or "or", in singular or plural. Names that say little by
 * themselves ("Other", "New", "2") never match.
 *
 * @example namesIn('my mouse is broken', ['Monitor', 'Keyboard and mouse'], 'en') // ['Keyboard and mouse']
 */
export function namesIn(sentence: string, names: readonly string[], locale?: string): readonly string[] {
  const readings = lexiconsFor(sentence, locale).map((lexicon) => ({ lexicon, said: wordsOf(sentence, lexicon.fold) }));
  return names.filter((name) => readings.some(({ lexicon, said }) => isSaid(said, name, lexicon)));
}

function isSaid(said: readonly string[], name: string, lexicon: Lexicon): boolean {
  const tells = (word: string) =>
    tellsIn.test(word) && !isNumber(word) && !lexicon.isStopWord(word) && !lexicon.isWeak(lexicon.stem(word));
  const parts = joinedIn(name, lexicon.fold).filter((part) => part.some(tells));
  return parts.some((part) =>
    said.some((_, at) => part.every((word, step) => isSame(said[at + step] ?? '', word, lexicon))),
  );
}

/** Compares without stems, which would equate "plan" and "plane". */
function isSame(one: string, other: string, { language }: Lexicon): boolean {
  const plurals = language.code === 'es' ? [...endings, 'es'] : endings;
  return plurals.some((ending) => one === other + ending || other === one + ending);
}

/** The parts that a name joins, as words. */
function joinedIn(name: string, fold: Lexicon['fold']): readonly (readonly string[])[] {
  const joined: string[][] = [];
  for (const piece of name.split(/[,;/&()]/)) {
    let part: string[] = [];
    joined.push(part);
    for (const word of wordsOf(piece, fold)) {
      if (joining.has(word)) joined.push((part = []));
      else part.push(word);
    }
  }
  return joined;
}
