import type { Lexicon } from './lexicon';
import { lexiconsFor } from './spoken';
import { isNumber, wordsOf } from './words';

const joining = new Set('and or und oder et ou y o と や または 又は و أو او'.split(' '));
/** But for the number. */
const endings = ['', 's', 'n', 'en'];
/** A word of two letters says little, one of two characters much. */
const tellsIn = /.{3}|[\p{Script=Han}\p{Script=Katakana}]/u;

/**
 * Those of these names that a sentence says, whole or one of what they join with "and" or "or", in the singular or the
 * plural. Names that say little by themselves ("Other", "New", "2") are never among them.
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

/** Stems would make a plane of a plan. */
function isSame(one: string, other: string, { language }: Lexicon): boolean {
  const plurals = language.code === 'es' ? [...endings, 'es'] : endings;
  return plurals.some((ending) => one === other + ending || other === one + ending);
}

/** What a name joins, each by its words. */
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
