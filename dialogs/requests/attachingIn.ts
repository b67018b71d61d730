import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import type { Command } from '../commands';
import { spaced } from '../kindCommands';
import { isFiller, plainly } from '../plainly';
import { around, courtesies, requestCommandOf } from '../texts/languages';

const wordsAtMost = 12;

/** "Add this photo to ITH-4", said with files: the key of the request, where nothing is said but that they go there. `shown`: that of the one that is shown. */
function attachingIn(text: string, shown: string | undefined): string | undefined {
  const words = spaced(plainly(text.slice(0, 200)).replaceAll(':', ' ')).split(/ +/, wordsAtMost + 1);
  const [key = shown, ...others] = words.flatMap((word) => requestKeyIn(word) ?? []);
  const telling = words.filter((word) => requestKeyIn(word) === undefined && !saysNothing(word));
  if (key === undefined || others.length > 0 || words.length > wordsAtMost || telling.length === 0) return undefined;
  const known = new Set(
    [...requestCommandOf].flatMap(([phrase, command]) => (command === 'attach' ? phrase.split(' ') : [])),
  );
  return telling.every((word) => known.has(word)) ? key : undefined;
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
