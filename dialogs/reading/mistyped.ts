import { isWithin } from '../../src/understanding/mistakes';
import type { Command } from './commands';
import { commandOf, kindCommandOf, replyOf } from '../texts/languages';
import type { CommandWord } from '../texts/words';

/** Shorter words are one typing mistake away from too many others. */
export const mistypedFrom = 5;
/** In shorter words another letter makes another word: "Priya" is not "prima". */
const otherLetterFrom = 6;

/** The command that words mistype: "good mornign". Never "log out": nobody is to be signed out by mistake. */
export function mistyped(said: string): Command | undefined {
  if (said.length < mistypedFrom) return undefined;
  const meant = new Set<CommandWord>();
  for (const words of [commandOf, kindCommandOf, replyOf])
    for (const [known, word] of words)
      if (known[0] === said[0] && Math.abs(known.length - said.length) < 2 && isMistyped(known, said))
        meant.add(word === 'yes' ? 'fine' : word === 'no' || word === 'none' || word === 'done' ? 'nothing' : word);
  const [word] = meant;
  return word !== undefined && word !== 'log out' && meant.size === 1 ? { kind: 'word', word } : undefined;
}

/** Whether words are no command or reply, but mistype one. */
export function isSlip(said: string): boolean {
  return [commandOf, kindCommandOf, replyOf].every((words) => !words.has(said)) && mistyped(said) !== undefined;
}

function isMistyped(known: string, said: string): boolean {
  if (!isWithin(known, said, 1)) return false;
  return said.length >= otherLetterFrom || known.length !== said.length || lettersIn(known) === lettersIn(said);
}

function lettersIn(word: string): string {
  return [...word].toSorted().join('');
}
