import { isOrdinal } from './ordinals';
import { around } from './texts/languages';
import { commandText } from './userInput';

const telling: ReadonlySet<string> = new Set([
  'failing',
  'person',
  'signingIn',
  'correcting',
  'changing',
  'when',
  'waiting',
  'because',
  'regarding',
  'commenting',
  'relayed',
]);
const saysNothing = Object.entries(around).flatMap(([kind, known]) => (telling.has(kind) ? [] : known));

/** As it is compared: without what is between words, and with no picture after them. */
export function plainly(text: string): string {
  const words = commandText(text)
    .replaceAll('’', "'")
    .replace(/[,;、،()"“”„!?…]|\p{Extended_Pictographic}|\uFE0F/gu, ' ');
  return commandText(words.trim());
}

/** Whether a word says nothing of its own beside a request. */
export function isFiller(word: string): boolean {
  return isOrdinal(word) || saysNothing.some((known) => known.has(word) || known.has(word.replaceAll("'", '')));
}
