import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import type { Command } from './commands';
import { spaced } from './kindCommands';
import { isFiller, plainly } from './plainly';
import { around, courtesies, requestCommandOf } from '../texts/languages';

const wordsAtMost = 12;

/** "Add this photo to ITH-4", said with files: the key of the request, where nothing is said but that they go there. `shown`: that of the one that is shown. */
function attachingIn(text: string, shown: string | undefined): string | undefined {
  const words = wordsOf(text);
  const [key = shown, ...others] = words.flatMap((word) => requestKeyIn(word) ?? []);
  const telling = words.filter((word) => requestKeyIn(word) === undefined);
  return others.length === 0 && areOfFiles(telling) ? key : undefined;
}

/** "Add a screenshot", "the files": nothing is said but that. */
export function isOnlyOfFiles(text: string): boolean {
  return areOfFiles(wordsOf(text));
}

function wordsOf(text: string): readonly string[] {
  return spaced(plainly(text.slice(0, 200)).replaceAll(':', ' ')).split(/ +/, wordsAtMost + 1);
}

function areOfFiles(words: readonly string[]): boolean {
  const phrases = [...requestCommandOf].flatMap(([phrase, command]) => (command === 'attach' ? [phrase] : []));
  const known = new Set(phrases.flatMap((phrase) => phrase.split(' ').filter((word) => !isBetween(word))));
  const telling = words.filter((word) => known.has(word) || !saysNothing(word));
  return telling.length > 0 && words.length <= wordsAtMost && telling.every((word) => known.has(word));
}

/** "A", "to". */
function isBetween(word: string): boolean {
  return around.article.has(word) || around.into.has(word);
}

/** Whether what comes with files says nothing but that they are for the request that is shown. */
export function isOfFiles(text: string, shown: string): boolean {
  return text === '' || attachingIn(text, shown) === shown;
}

/** The same as a command. */
export function attachCommandIn(text: string, shown?: string): Command | undefined {
  const key = attachingIn(text, shown);
  return key === undefined ? undefined : { kind: 'request', command: 'attach', key };
}

function saysNothing(word: string): boolean {
  return isFiller(word) || around.it.has(word) || around.request.has(word) || courtesies.has(word);
}
