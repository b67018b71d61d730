import { askedIn } from './asked';
import { isCorrection } from './correcting';
import { asksHowItStands } from './howItStands';
import { readCommand } from './kindCommands';
import { tellsLittle } from './wordsIn';
import type { RequestCommand } from './texts/words';

const readAtMost = 2000;

/** "Share it with Jonas", "can you change it", beside a request that is not sent yet. */
export function doneWithIt(
  text: string,
): { readonly command: RequestCommand; readonly text?: string | undefined } | undefined {
  const command = readCommand(text);
  // "Who has to approve it?" is for the desk.
  return command?.kind === 'unnamed' && !asksHowItStands(text) ? command : undefined;
}

/** Whether words are about a request that is not sent yet, and not about any that are. */
export function isAboutDraft(text: string): boolean {
  return askedIn(text) !== undefined || asksHowItStands(text) || doneWithIt(text) !== undefined;
}

/** Whether words beside what was answered say more about it, correct it, or ask something. */
export function isRemark(words: string): boolean {
  const isDay = /^\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?\.?$/.test(words.slice(0, readAtMost).trim());
  return isDay || isCorrection(words) || isAboutDraft(words) || !tellsLittle(words.slice(0, readAtMost));
}
