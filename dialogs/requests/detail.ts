import { kindsIn } from '../../src/understanding';
import { isQuestion } from '../reading/asked';
import { isFiller, plainly } from '../reading/plainly';
import { around } from '../texts/languages';
import { longestWords } from './prefill';
import { typeKey } from './typeChoices';
import type { FittingTypes } from './typeFinder';

const readAtMost = 200;

/**
 * What was said beside the only type that is asked for, unless it is another need: a `detail` of that one, a day, a name, a number, or what the
 * same type takes; or a `question` about it, "what does it cost?". `fitting`: what fits these words alone; `beside`: that type.
 */
export function asideIn(
  { types: [best], isCertain }: FittingTypes,
  said: string,
  beside: string,
): 'detail' | 'question' | undefined {
  const isVague = !isCertain && kindsIn(said).size === 0;
  if (isQuestion(said)) return isVague || isAboutIt(said) ? 'question' : undefined;
  const isSame = best !== undefined && typeKey(best) === beside;
  return isSame || saysNothing(said) || isVague ? 'detail' : undefined;
}

function isAboutIt(said: string): boolean {
  const words = plainly(said.slice(0, readAtMost)).split(' ');
  return words.some((word) => around.it.has(word) && !around.article.has(word));
}

/** What was said first, with that; the same where it tells nothing. */
export function withDetail(words: string, said: string): string {
  return saysNothing(said) || words.includes(said) ? words : `${words}\n${said}`.slice(0, longestWords);
}

function saysNothing(said: string): boolean {
  const words = plainly(said.slice(0, readAtMost)).split(' ');
  return words.every((word) => isFiller(word) && !around.when.has(word));
}
