import { splitsWord } from './splitsWord';
import { around, courtesies, kindCommandOf, replyOf, sendingOf } from '../texts/languages';
import type { SendingWord } from '../texts/words';

/** What a word or phrase says about what is to be sent. */
export type Part = SendingWord | 'no' | 'not' | 'hold' | 'nothing';

const longestPhrase = 40;

/** The parts of words that consist of nothing else; otherwise `undefined`. Takes text as `commandText` makes it. */
export function partsIn(said: string): readonly Part[] | undefined {
  const { parts, rest } = readParts(said);
  return rest === '' ? parts : undefined;
}

/** All parts among words. `rest`: the words that are none. Takes text as `commandText` makes it. */
export function readParts(said: string): { readonly parts: readonly Part[]; readonly rest: string } {
  const parts: Part[] = [];
  let rest = '';
  for (let at = 0; at < said.length;) {
    const found = partAt(said, at);
    if (found) parts.push(found.part);
    const other = found ? ' ' : (nextWord.exec(said.slice(at))?.[0] ?? ' ');
    rest += other;
    at += found?.length ?? other.length;
  }
  return { parts, rest: rest.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() };
}

const nextWord = /^(?:[\p{Script=Latin}\p{Script=Arabic}\p{M}\p{N}]+|.)/su;

/** By the longest known phrase at this place, of whole words in scripts with spaces. */
function partAt(said: string, at: number): { readonly part: Part; readonly length: number } | undefined {
  for (let length = Math.min(longestPhrase, said.length - at); length > 0; length--) {
    const part = splitsWord(said, at + length) ? undefined : partOf(said.slice(at, at + length));
    if (part !== undefined) return { part, length };
  }
  return undefined;
}

function partOf(given: string): Part | undefined {
  const phrase = given.replaceAll('’', "'");
  const known = sendingOf.get(phrase);
  const reply = replyOf.get(phrase);
  if (known !== undefined) return known === 'change' && reply === 'none' ? 'nothing' : known;
  if (reply === 'yes') return 'right';
  if (reply === 'no') return around.failing.has(phrase) ? 'not' : 'no';
  if (reply === 'cancel') return 'leave';
  if (kindCommandOf.get(phrase) === 'wait') return 'hold';
  if (around.failing.has(phrase)) return 'not';
  const isBeside =
    courtesies.has(phrase) ||
    kindCommandOf.get(phrase) === 'thanks' ||
    (!around.another.has(phrase) &&
      [around.opener, around.it, around.request, around.article].some((some) => some.has(phrase)));
  return isBeside ? 'beside' : undefined;
}
