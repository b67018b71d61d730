import { isOnlyPlace, kindsIn } from '../../../../src/understanding';
import { isQuestion } from '../../../reading/asked';
import { isCorrection } from '../../../reading/correcting';
import { isFiller, normalised } from '../../../reading/normalised';
import { tellsLittle } from '../../../reading/wordsIn';
import { around } from '../../../texts/languages';
import { namesType } from './fittingOffer';
import { sharesWords } from './needSoFar';
import { longestWords } from '../prefill';
import { isAboutIt, isOnlyAboutIt } from './needSoFar';
import { typeKey } from './typeChoices';
import type { FittingTypes } from './typeFinder';

const readAtMost = 200;

/**
 * How to take what the person said while asked about types, if it is no new need: as a `detail` (a place or, asked about a single type, a day, a
 * name, a number, or more that fits the same type) or as a `question` about it ("what does it cost?"). `fitting`: what fits what was said;
 * `words`: the need so far; `beside`: key of that type.
 */
export function asideIn(
  fitting: FittingTypes,
  said: string,
  words: string,
  beside: string | undefined,
): 'detail' | 'question' | undefined {
  // The first words are beside nothing, and are searched for again whenever something was noted.
  if (`${words}\n`.startsWith(`${said}\n`)) return undefined;
  const { types, isCertain } = fitting;
  const [best] = types;
  const isVague = kindsIn(said).size === 0 && (!isCertain || isOnlyAboutIt(said));
  const isWhere = !namesType(fitting, said) && saysWhere(said);
  if (beside === undefined)
    return (isWhere || goesOnWith(fitting, words, said)) && !isQuestion(said) ? 'detail' : undefined;
  if (isQuestion(said)) return isVague || isAboutIt(said) ? 'question' : undefined;
  const isSame = best !== undefined && typeKey(best) === beside;
  return isSame || saysNothing(said) || isVague || isWhere ? 'detail' : undefined;
}

/** "It does not click any more" or "the mouse buttons stick" after "my mouse is broken", if that fits no type for certain. */
function goesOnWith({ isCertain }: FittingTypes, words: string, said: string): boolean {
  if (isCertain || tellsLittle(words) || tellsLittle(said) || isCorrection(said)) return false;
  const kinds = kindsIn(words);
  const isOfKind = [...kindsIn(said)].every((kind) => kinds.has(kind));
  return isAboutIt(said) || (isOfKind && sharesWords(words, said));
}

/** "In room 5", "floor 2". */
function saysWhere(said: string): boolean {
  const read = said.slice(0, readAtMost);
  return isOnlyPlace(read) || (tellsLittle(read) && /^\p{L}/u.test(read) && /\d/.test(read));
}

/** Adds what was said to the first words; unchanged if it tells nothing. */
export function withDetail(words: string, said: string): string {
  return saysNothing(said) || words.includes(said) ? words : `${words}\n${said}`.slice(0, longestWords);
}

function saysNothing(said: string): boolean {
  const words = normalised(said.slice(0, readAtMost)).split(' ');
  return words.every((word) => isFiller(word) && !around.when.has(word));
}
