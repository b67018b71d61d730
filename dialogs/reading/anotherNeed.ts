import { areUnrelated } from '../../src/understanding';
import { isQuestion, isWithoutSpaces, saysAny } from './asked';
import { withoutCorrecting } from './correcting';
import { needIn } from './needIn';
import { normalised } from './normalised';
import { isNeed, twoNeeds } from './twoNeeds';
import { splitsWord } from './splitsWord';
import { withoutApology } from './withoutApology';
import { around, besideSending, forWhom } from '../texts/languages';
import { longestFirst } from '../texts/meanings';
import { commandText, lowerCaseOf } from './userInput';
import { asksToSend, saysWant, wantedInstead } from './wishIn';
import { tellsLittle } from './wordsIn';

/** Characters: what is needed, in short. */
const firstRead = 100;

/** Whether somebody says that the form they see, or its request type, is not the one they need. */
export function saysWrongForm(text: string): boolean {
  return saysAny(withoutApology(text), around.wrongForm.keys(), besideSending);
}

/**
 * What somebody who is writing a request may need apart from it: `my badge is broken` of "create a ticket: my badge is broken", `I want to order
 * a phone` of "I want to order a phone instead". It may as well belong to that request.
 */
export function anotherNeedIn(text: string): string | undefined {
  if (commandText(text) === '' || isQuestion(text)) return undefined;
  return behindAsking(text.trim()) ?? wantedInPlace(text.trim());
}

/**
 * What is needed besides the `first` thing, if it is clearly another one: `I need a new mouse` of "I also need a new mouse" after a fault, or
 * "I need two days off" after a monitor.
 */
export function alsoNeededIn(first: string, text: string, locale: string | undefined): string | undefined {
  const need = withoutAlso(text) ?? (saysWant(text) && !isQuestion(text) ? text.trim() : undefined);
  if (need === undefined) return undefined;
  const before = first.slice(0, firstRead);
  const apart = twoNeeds(`${before}. ${need}`, locale)?.rest;
  // "Close to the entrance, I have a broken leg": what stands before it must not get lost.
  if (apart !== undefined) return need.endsWith(apart) && !tellsLittle(need.slice(0, -apart.length)) ? need : apart;
  return saysWant(need) && isNeed(need) && areUnrelated(before, need, locale) ? need : undefined;
}

/** Drops the "also" from the words; they may still begin with "and". `undefined` if they say neither. */
function withoutAlso(text: string): string | undefined {
  const said = commandText(text);
  if (said === '') return undefined;
  if (isWithoutSpaces(text))
    return [...around.joining.keys(), ...around.also.keys()].some(
      (word) => isWithoutSpaces(word) && said.includes(word),
    )
      ? text
      : undefined;
  const words = text.trim().split(/\s+/);
  const rest = words.filter((word) => !around.also.has(normalised(word)));
  const begin = normalised(text).split(' ', 2);
  const isAdded = [1, 2].some((length) => around.joining.has(begin.slice(0, length).join(' ')));
  const need = rest.join(' ').replace(/[,،]$/u, '');
  // "I also tried another cable" asks for none.
  return isAdded || (rest.length < words.length && saysWant(need)) ? need : undefined;
}

/** `my badge is broken` of "create a ticket: my badge is broken". */
function behindAsking(text: string): string | undefined {
  const need = needIn(text);
  const asking = text
    .slice(0, text.length - need.length)
    .trim()
    .replace(/[:,;.!–—]$/u, '');
  const isRequest = commandText(asking)
    .split(' ')
    .some((word) => around.request.has(word));
  // "Create the request, it is urgent" asks to send this one, "a ticket for Jonas" says whom it is for.
  const isThis = asksToSend(asking) || forWhom.has(commandText(need.split(/\s/, 1)[0] ?? ''));
  return need !== text && isRequest && !isThis ? need : undefined;
}

/** `I want to order a phone` of "I want to order a phone instead". */
function wantedInPlace(text: string): string | undefined {
  const lower = lowerCaseOf(text);
  const phrase = longestFirst(around.instead).find((one) => standsApart(one, lower));
  if (phrase === undefined) return undefined;
  const at = lower.lastIndexOf(phrase);
  const [before, behind] = [text.slice(0, at), text.slice(at + phrase.length).replace(/^[,;:.、،]/u, '')].map((part) =>
    part.trim(),
  );
  const rest = withoutCorrecting([before, behind].filter(Boolean).join(isWithoutSpaces(text) ? '' : ' '));
  const wants = isWithoutSpaces(rest) ? saysWant(rest) : wantedInstead(rest) !== rest;
  // "I'd like it today instead" is about this one.
  const isThis = commandText(rest)
    .split(' ')
    .some((word) => around.it.has(word) && !around.article.has(word));
  return wants && !isThis ? rest.replace(/^[,、،]|[.!。]$/gu, '').trim() : undefined;
}

/** Whether a phrase is in the text, and not just a part of longer words. */
function standsApart(phrase: string, lower: string): boolean {
  const at = lower.lastIndexOf(phrase);
  return at >= 0 && !splitsWord(lower, at) && !splitsWord(lower, at + phrase.length);
}
