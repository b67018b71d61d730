import { isOrdinal } from './ordinals';
import { fillers } from './texts/languages';
import { commandText } from './userInput';

/** As it is compared: without what is between words, and with no picture after them. */
export function plainly(text: string): string {
  const words = commandText(text)
    .replaceAll('’', "'")
    .replace(/[,;、،()"“”„!?¿¡…]|\p{Extended_Pictographic}|\uFE0F/gu, ' ');
  return commandText(words.trim());
}

/** Whether a word says nothing of its own beside a request. */
export function isFiller(word: string): boolean {
  return isOrdinal(word) || fillers.has(word) || fillers.has(word.replaceAll("'", ''));
}
