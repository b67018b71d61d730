import { isWithin } from '../../src/understanding/mistakes';
import type { Command } from './commands';
import { commandOf, kindCommandOf, replyOf, requestCommandOf } from '../texts/languages';
import type { CommandWord } from '../texts/words';
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
    // Cheap checks first: there are ten thousand.
    for (const known of words.keys())
      if (Math.abs(known.length - said.length) < 2 && known[0] === said[0] && isMistyped(known, said)) {
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
  const isMeant = (known: string) =>
    known[0] === word[0] &&
    !known.includes(' ') &&
    Math.abs(known.length - word.length) < 2 &&
    (lettersIn(known) === lettersIn(word) || once(known) === once(word)) &&
    isWithin(known, word, 1);
  const known = [...requestCommandOf.keys()].find(isMeant);
  return known === undefined ? undefined : known + text.trim().slice(first.length);
}

/** "Attach" and "atach" alike. */
function once(word: string): string {
  return word.replaceAll(/(.)\1+/gu, '$1');
}

function lettersIn(word: string): string {
  return [...word].toSorted().join('');
}
