import { kindsIn } from '../../src/understanding';
import { isQuestion } from '../asked';
import { isFiller, plainly } from '../plainly';
import { around } from '../texts/languages';
import { longestWords } from './prefill';
import { typeKey } from './typeChoices';
import type { FittingTypes } from './typeFinder';

const readAtMost = 200;

/**
 * Whether what was said beside the only type that is asked for tells more of that need, rather than another one: a day, a name, a number, or
 * what the same type takes. `fitting`: what fits these words alone; `beside`: that type.
 */
export function isDetail({ types: [best], isCertain }: FittingTypes, said: string, beside: string): boolean {
  if (isQuestion(said)) return false;
  const isSame = best !== undefined && typeKey(best) === beside;
  return isSame || saysNothing(said) || (!isCertain && kindsIn(said).size === 0);
}

/** What was said first, with that; the same where it tells nothing. */
export function withDetail(words: string, said: string): string {
  return saysNothing(said) || words.includes(said) ? words : `${words}\n${said}`.slice(0, longestWords);
}

function saysNothing(said: string): boolean {
  const words = plainly(said.slice(0, readAtMost)).split(' ');
  return words.every((word) => isFiller(word) && !around.when.has(word));
}
