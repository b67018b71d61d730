import { kindsIn } from '../../src/understanding';
import { isQuestion } from '../reading/asked';
import { isFiller, normalised } from '../reading/normalised';
import { around } from '../texts/languages';
import { longestWords } from './prefill';
import { typeKey } from './typeChoices';
import type { FittingTypes } from './typeFinder';

const readAtMost = 200;

/**
 * How to take what the person said while asked about a single type, if it is no new need: as a `detail` (a day, a name, a number, or more that
 * fits the same type) or as a `question` about it ("what does it cost?"). `beside`: key of that type; the first argument: what fits these words.
 */
export function asideIn(
  { types: [best], isCertain }: FittingTypes,
  said: string,
  beside: string,
): 'detail' | 'question' | undefined {
  const isVague = kindsIn(said).size === 0 && (!isCertain || isOnlyAboutIt(said));
  if (isQuestion(said)) return isVague || isAboutIt(said) ? 'question' : undefined;
  const isSame = best !== undefined && typeKey(best) === beside;
  return isSame || saysNothing(said) || isVague ? 'detail' : undefined;
}

/** "It is still broken", with a single word that tells something. */
function isOnlyAboutIt(said: string): boolean {
  const words = normalised(said.slice(0, readAtMost)).split(' ');
  return isAboutIt(said) && words.filter((word) => !isFiller(word) && !around.it.has(word)).length < 2;
}

function isAboutIt(said: string): boolean {
  const words = normalised(said.slice(0, readAtMost)).split(' ');
  return words.some((word) => around.it.has(word) && !around.article.has(word));
}

/** Adds what was said to the first words; unchanged if it tells nothing. */
export function withDetail(words: string, said: string): string {
  return saysNothing(said) || words.includes(said) ? words : `${words}\n${said}`.slice(0, longestWords);
}

function saysNothing(said: string): boolean {
  const words = normalised(said.slice(0, readAtMost)).split(' ');
  return words.every((word) => isFiller(word) && !around.when.has(word));
}
