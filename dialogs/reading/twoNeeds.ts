import { areApart } from '../../src/understanding';
import { isQuestion } from './asked';
import { escaped } from './escaped';
import { normalised } from './normalised';
import { around } from '../texts/languages';
import { tellsLittle } from './wordsIn';

/** A longer text is more likely one story. */
const longestRead = 300;

/** The two things that somebody needs, if they say both in one breath: "I need a new laptop and my badge does not work". */
export function twoNeeds(
  words: string,
  locale: string | undefined,
): { readonly first: string; readonly rest: string } | undefined {
  if (words.length > longestRead || words.includes('\n') || isQuestion(words)) return undefined;
  const joins = [...around.joining.keys()].map(escaped).join('|');
  const between = new RegExp(
    String.raw`[.;!。、]\s*(?:(?:${joins})[\s,、])?|,?\s(?:(?:${joins})\s|و(?=\p{Script=Arabic}))`,
    'giu',
  );
  for (const { 0: join, index } of words.matchAll(between)) {
    const first = words.slice(0, index).trim();
    const rest = words.slice(index + join.length).trim();
    const isOfFirst = normalised(rest)
      .split(' ')
      .some((word) => around.it.has(word) && !around.article.has(word));
    if (!isOfFirst && !tellsLittle(first) && !tellsLittle(rest) && areApart(first, rest, locale))
      return { first, rest };
  }
  return undefined;
}
