import { keysIn } from './keysIn';
import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import { isQuestion } from './asked';
import type { Command, RequestNamed } from './commands';
import { readCorrection } from './correcting';
import { spaced } from './spaced';
import { isFiller, normalised, wordByWord } from './normalised';
import { wrongIn } from './wishIn';
import { around, attachingWords, courtesies, forWhom } from '../texts/languages';

const wordsAtMost = 12;
/** "No, it is for the". */
const beforeKey = [around.article, around.into, around.it, around.stating, around.request, forWhom, courtesies];

/**
 * The key of the request that files go to, if the words that come with them say nothing else: "add this photo to ITH-4". `shown`: the key of
 * the request that is shown, which is meant if none is named.
 */
function attachingIn(text: string, shown: string | undefined): string | undefined {
  const { keys, rest } = keysIn(wordsOf(text));
  const [key = shown, ...others] = keys;
  return others.length === 0 && areOfFiles(rest) ? key : undefined;
}

/** Whether words only say that files are to be attached: "add a screenshot", "the files". */
export function isOnlyOfFiles(text: string): boolean {
  return areOfFiles(wordsOf(text));
}

function wordsOf(text: string): readonly string[] {
  return spaced(normalised(text.slice(0, 200)).replaceAll(':', ' ')).split(/ +/, wordsAtMost + 1);
}

function areOfFiles(words: readonly string[]): boolean {
  if (words.length > wordsAtMost) return false;
  const telling = words.filter((word) => isAttaching(word) || !saysNothing(word));
  return telling.length > 0 && telling.every(isAttaching);
}

/** "Add", "file", but not the "a" and "to" between them. */
function isAttaching(word: string): boolean {
  return attachingWords.has(word) && !around.article.has(word) && !around.into.has(word);
}

/** The command to attach files to the request named, if the words say nothing else: "no, to ITH-4", "I meant ITH-4". */
export function attachInsteadIn(text: string): RequestNamed | undefined {
  if (isQuestion(text)) return undefined;
  const [first = '', ...rest] = text.split(/[,،、]/u);
  const isDenied = around.failing.has(normalised(first).split(' ')[0] ?? '') || wrongIn(first) !== undefined;
  const value = isDenied ? rest.join(' ') : readCorrection(text).value;
  const words = wordByWord(wordsOf(value.replace(/(?<=\d)(?:のほう|の方)?(?:に|へ|です)*$/u, '')).join(' '));
  const at = words.findIndex((word) => requestKeyIn(word) !== undefined);
  const key = requestKeyIn(words[at] ?? '');
  const isAlone =
    words.slice(0, at).every((word) => beforeKey.some((some) => some.has(word))) &&
    words.slice(at + 1).every((word) => around.rather.has(word) || courtesies.has(word));
  return key !== undefined && isAlone ? { kind: 'request', command: 'attach', key } : undefined;
}

/** Whether the words that come with files only say that these are for the request shown. */
export function isOfFiles(text: string, shown: string): boolean {
  return text === '' || attachingIn(text, shown) === shown;
}

/** The command to attach files to the request named, or else to the one shown. */
export function attachCommandIn(text: string, shown?: string): Command | undefined {
  const key = attachingIn(text, shown);
  return key === undefined ? undefined : { kind: 'request', command: 'attach', key };
}

/** The command for files that come with a request's key, `known` as one to show it: "for ITH-4" attaches them, "ITH-4: see this" comments. */
export function bringingTo(known: Command | undefined, text: string): RequestNamed | undefined {
  if (known?.kind !== 'request' || known.command !== 'request' || known.text !== undefined) return undefined;
  if (isQuestion(text) || wordsOf(text).some((word) => around.news.has(word))) return undefined;
  const [, named = '', said] = /^\s*([^\s:]{1,40})\s*:\s*(\S[^]*)$/.exec(text) ?? [];
  const isComment = said !== undefined && requestKeyIn(named) === known.key;
  return isComment ? { ...known, command: 'comment', text: said } : { ...known, command: 'attach' };
}

function saysNothing(word: string): boolean {
  return isFiller(word) || around.it.has(word) || around.request.has(word) || courtesies.has(word);
}
