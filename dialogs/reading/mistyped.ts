import { isWithin } from '../../src/understanding/mistakes';
import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import { confirmedFirst, type Command } from './commands';
import { isFiller, normalised } from './normalised';
import {
  around,
  commandOf,
  kindCommandOf,
  listWordOf,
  offeredOf,
  replyOf,
  requestCommandOf,
  sendingOf,
} from '../texts/languages';
import { beginningWith } from '../texts/meanings';
import type { CommandWord, RequestCommand } from '../texts/words';
import { commandText } from './userInput';

/** Shorter words are one typing mistake away from too many others. */
export const mistypedFrom = 5;
/** In shorter words another letter makes another word: "Priya" is not "prima". */
const otherLetterFrom = 6;

/** A word of four letters that has them in another order: "hlep". */
const swappedOnly = /^\p{Script=Latin}{4}$/u;

/** Nobody is to be signed out by mistake, nor told how who asks how to sign in: in German, one letter makes that difference. */
const neverMeant: ReadonlySet<CommandWord> = new Set(['log out', 'howToLogOut', 'logInAgain']);

/** The command that words mistype: "good mornign". */
export function mistyped(said: string): Command | undefined {
  if (said.length < mistypedFrom && !swappedOnly.test(said)) return undefined;
  const meant = new Set<CommandWord>();
  for (const words of [commandOf, kindCommandOf, replyOf])
    // There are ten thousand.
    for (const known of beginningWith(words, said.charAt(0)))
      if (Math.abs(known.length - said.length) < 2 && isMistyped(known, said)) {
        const word = words.get(known);
        if (word === undefined) continue;
        meant.add(word === 'yes' ? 'fine' : word === 'no' || word === 'none' || word === 'done' ? 'nothing' : word);
      }
  const [word] = meant;
  return word !== undefined && !neverMeant.has(word) && meant.size === 1 ? { kind: 'word', word } : undefined;
}

/** Whether words are no command or reply, but mistype one. */
export function isSlip(said: string): boolean {
  return [commandOf, kindCommandOf, replyOf].every((words) => !words.has(said)) && mistyped(said) !== undefined;
}

function isMistyped(known: string, said: string): boolean {
  if (!isWithin(known, said, 1)) return false;
  if (said.length < mistypedFrom) return known !== said && lettersIn(known) === lettersIn(said);
  return said.length >= otherLetterFrom || known.length !== said.length || lettersIn(known) === lettersIn(said);
}

/** "Shrae it with Jonas", "aprove it": with the first word as the command is spelled, if only the order of two letters or a double one is wrong. */
export function respelled(text: string): string | undefined {
  const [first = ''] = text.trim().split(/\s/, 1);
  const word = commandText(first);
  if (word.length < mistypedFrom || requestCommandOf.has(word)) return undefined;
  const known = [...requestCommandOf.keys()].find((one) => !one.includes(' ') && isTransposed(one, word));
  return known === undefined ? undefined : known + text.trim().slice(first.length);
}

/** The most words around a key, the key as well. */
const besideKeyAtMost = 4;
/** Asked for or confirmed before anything is done: a slip does no harm. */
const harmless: ReadonlySet<RequestCommand | undefined> = new Set([...confirmedFirst, 'comment', 'request', undefined]);

/**
 * "Declne ITH-9", "shwo ITH-3": with the only word that is known nowhere as the command, or what shows a request, is spelled. `undefined` if it may be
 * several, or nothing but what is harmless.
 */
export function respelledBesideKey(text: string): string | undefined {
  const words = normalised(text).split(' ', besideKeyAtMost + 1);
  const keys = words.filter((word) => requestKeyIn(word) !== undefined);
  const [slip, ...others] = words.filter((word) => requestKeyIn(word) === undefined && !isFiller(word));
  if (keys.length !== 1 || slip === undefined || others.length > 0 || words.length > besideKeyAtMost) return undefined;
  if ([requestCommandOf, listWordOf, offeredOf, replyOf, sendingOf].some((all) => all.has(slip))) return undefined;
  const shows = [...offeredOf.keys()].filter((one) => offeredOf.get(one) === 'show');
  const all = [...requestCommandOf.keys(), ...shows, ...around.opener.keys(), ...around.news.keys()];
  const meant = all.filter((known) => !known.includes(' ') && isSlipOf(known, slip));
  const commands = new Set(meant.map((known) => requestCommandOf.get(known)));
  const [known] = meant;
  return known === undefined || commands.size > 1 || ![...commands].every((one) => harmless.has(one))
    ? undefined
    : words.map((word) => (word === slip ? known : word)).join(' ');
}

function isSlipOf(known: string, said: string): boolean {
  if (said.length < mistypedFrom && !swappedOnly.test(said)) return false;
  return known[0] === said[0] && (once(known) === once(said) || isMistyped(known, said));
}

function isTransposed(known: string, said: string): boolean {
  return (
    known[0] === said[0] &&
    Math.abs(known.length - said.length) < 2 &&
    (lettersIn(known) === lettersIn(said) || once(known) === once(said)) &&
    isWithin(known, said, 1)
  );
}

/** "Attach" and "atach" alike. */
function once(word: string): string {
  return word.replaceAll(/(.)\1+/gu, '$1');
}

function lettersIn(word: string): string {
  return [...word].toSorted().join('');
}
