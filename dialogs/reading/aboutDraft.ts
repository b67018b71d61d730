import { possibleDates } from '../../src/understanding';
import { saysWrongForm } from './anotherNeed';
import { questionAsked, saysAny } from './asked';
import { countOf, isCorrection, readCorrection } from './correcting';
import { asksAboutProgress } from './progressQuestions';
import { beneficiaryIn } from './participants';
import { readCommand } from './readCommand';
import { normalised } from './normalised';
import { withoutThanks } from './replies';
import { around, levelOf, severalWords } from '../texts/languages';
import { tellsLittle } from './wordsIn';
import type { RequestCommand } from '../texts/words';

const readAtMost = 2000;
/** Any date will do, to tell whether words are a date. */
const anyDay = '2026-01-01';
const longestDay = 100;

/** The command about "it", said beside a request that is not sent yet: "share it with Jonas", "can you change it". */
export function doneWithIt(
  text: string,
): { readonly command: RequestCommand; readonly text?: string | undefined } | undefined {
  const command = readCommand(text);
  // "Make it 2" says how many.
  const isCount = command?.kind === 'unnamed' && command.command === 'request' && countOf(text) !== undefined;
  // "Who has to approve it?" is for the desk.
  return command?.kind === 'unnamed' && !isCount && !asksAboutProgress(text) ? command : undefined;
}

/** Whether words are about a request that is not sent yet, and not about any that are. */
export function isAboutDraft(text: string): boolean {
  const command = readCommand(text);
  // The language may be one that a form asks for.
  const isLanguage = command?.kind === 'word' && command.word === 'language';
  return (
    isLanguage ||
    questionAsked(text) !== undefined ||
    asksAboutProgress(text) ||
    doneWithIt(text) !== undefined ||
    isInstead(text) ||
    saysWrongForm(text)
  );
}

/** Whether words announce more and leave it unsaid: "I want to add something". */
export function announcesMore(text: string): boolean {
  return saysAny(text, around.announcing.keys());
}

/** "What about a headset?" suggests something else, unless the words mention a request: then they look for one. */
function isInstead(text: string): boolean {
  const command = readCommand(text);
  const isLooking = command?.kind === 'requests' && command.words !== undefined;
  return (
    isLooking &&
    !normalised(text)
      .split(' ')
      .some((word) => around.request.has(word))
  );
}

/** Whether words beside an answer add to it, correct it or ask something. `locale`: the person's. */
export function isRemark(words: string, locale: string): boolean {
  const read = words.slice(0, readAtMost).trim();
  // Two letters are too few: "so" is also short for "Sonntag".
  const isDay =
    read.length > 2 &&
    read.length < longestDay &&
    possibleDates(withoutThanks(read.toLowerCase()), { locale, todays: [anyDay] }).length > 0;
  const said = withoutThanks(normalised(read));
  const isShort =
    countOf(read) !== undefined || levelOf.has(said) || severalWords.has(said) || beneficiaryIn(read) !== undefined;
  const corrects = isCorrection(words) || readCorrection(words).isOpened;
  return isDay || isShort || corrects || isAboutDraft(words) || !tellsLittle(read);
}
