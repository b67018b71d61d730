import { isFiller, normalised, saysLittle } from './normalised';
import { withoutOpeners, withoutThanks } from './replies';
import { around, commandOf, courtesies, forWhom, kindCommandOf } from '../texts/languages';
import type { CommandWord } from '../texts/words';

/** The most characters, and words, before what is wanted: "can you please create a new ticket". */
const longestBefore = 80;
const beforeAtMost = 8;
/** A longer text is more likely a new need than words of a summary. */
const wordsSearched = 3;

export function commandWordIn(said: string): CommandWord | undefined {
  return kindCommandOf.get(said) ?? commandOf.get(said);
}

/** "create a ticket please": `create ticket`. */
export function withoutNiceties(said: string): string {
  return withoutOpeners(said)
    .split(' ')
    .filter((word) => !around.article.has(word) && !courtesies.has(word))
    .join(' ');
}

/** What is wanted, if words say so: "request a parking space", "demande de congé", "create request laptop". */
export function wantedThingIn(text: string): string | undefined {
  const behind = [...text.slice(0, longestBefore).matchAll(/\S+/g)].slice(1, beforeAtMost + 1);
  for (const { index } of behind) {
    const wanted = text.slice(index);
    if (isBeforeWanted(withoutOpeners(normalised(text.slice(0, index)))) && tellsWhat(wanted)) return wanted;
  }
  return undefined;
}

/** `laptop` of "laptop request", which may be a new one or one that exists; "the laptop request" exists, and is not read here. */
export function requestNamedIn(text: string): string | undefined {
  if (text.length > longestBefore) return undefined;
  const words = withoutThanks(normalised(text)).split(' ');
  const about = words.slice(0, -1).filter((word) => !around.another.has(word));
  return isOne(words.at(-1) ?? '') && about.length > 0 && !about.some(isFiller) ? about.join(' ') : undefined;
}

/** Whether words beside a list of requests are a new need: words of a summary are fewer. */
export function mayBeNeed(text: string): boolean {
  return wantedThingIn(text) !== undefined || text.split(/\s+/, wordsSearched + 1).length > wordsSearched;
}

/** What to search for in somebody's words, without what only says that it is wanted. */
export function searchWordsIn(text: string): string {
  return wantedThingIn(text) ?? requestNamedIn(text) ?? text;
}

function isBeforeWanted(said: string): boolean {
  if (around.requesting.has(said)) return true;
  const words = said.split(' ');
  // A single word within a sentence does not say that something is wanted.
  const phrases = [2, 3].filter((length) => length <= words.length).map((length) => words.slice(-length).join(' '));
  if (phrases.some((phrase) => around.requesting.has(phrase))) return true;
  return words.some(isOne) && commandWordIn(withoutNiceties(said)) === 'create request';
}

function tellsWhat(wanted: string): boolean {
  const first = normalised(wanted.slice(0, longestBefore))
    .split(' ')
    .find((word) => !leads(word));
  return first !== undefined && !saysLittle(first);
}

function leads(word: string): boolean {
  return [around.article, around.another, around.regarding, forWhom].some((words) => words.has(word));
}

/** Whether a word means a request; the plural by itself asks for the list. */
function isOne(word: string): boolean {
  return around.request.has(word) && commandWordIn(word) !== 'my requests';
}
