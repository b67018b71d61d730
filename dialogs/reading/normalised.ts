import { withoutElision } from '../../src/understanding';
import { isOrdinal } from './ordinals';
import { around, fillers } from '../texts/languages';
import { commandText, ofShort } from '../texts/commandText';

/** Text as it is compared: as `commandText` makes it, without marks between words and without emoji. */
export const normalised = ofShort((text) => {
  const words = commandText(text)
    .replaceAll('’', "'")
    .replace(/[,;、،()"“”„«»*`!?¿¡…]|\p{Extended_Pictographic}|\uFE0F/gu, ' ');
  return commandText(words.trim());
});

/** Splits text into words, those of "it's" and "c'est" as well. Takes normalised text. */
export function wordByWord(said: string): readonly string[] {
  return withoutElision(said)
    .replaceAll(/'s(?= |$)/g, ' is')
    .split(' ')
    .filter(Boolean);
}

/** Whether a word says nothing of its own beside a request. */
export function isFiller(word: string): boolean {
  return isOrdinal(word) || fillers.has(word) || fillers.has(word.replaceAll("'", ''));
}

/** Whether a word says nothing of what a request is about: a filler, or one of time, as "yet". */
export function saysLittle(word: string): boolean {
  return isFiller(word) || around.when.has(word);
}
