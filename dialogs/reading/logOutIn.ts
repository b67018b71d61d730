import { isWithoutSpaces, onlyAsks, saysAny } from './asked';
import { hasCondition } from './conditionIn';
import { courtesiesIn } from './courtesiesIn';
import { normalised } from './normalised';
import { replyIn, withoutOpeners, withoutThanks } from './replies';
import { commandWordIn } from './wantedThing';
import { around, commandOf, courtesies } from '../texts/languages';
import { howToLogOutWords, logOutWords } from '../texts/signInWords';
import type { CommandWord } from '../texts/words';

const betweenParts = /[,.;!、。،؛]/u;
/** Longer texts say something else as well. */
const longestRead = 200;

/** Whether words ask to log out and say nothing else, as "please log me out now": then they do wherever words are an answer, too. */
export function isLogOut(text: string): boolean {
  if (text.length > longestRead) return false;
  const said = withoutThanks(withoutOpeners(normalised(text)))
    .split(' ')
    .filter((word) => !courtesies.has(word) && !around.rather.has(word))
    .join(' ')
    .replaceAll('-', ' ');
  return commandOf.get(said) === 'log out' || (said.includes(' ') && logOutWords.has(said));
}

/**
 * "Could you please log me out now" and "bye, log me out", in whatever words, because logging out is for safety; "how do I log out" only asks,
 * with or without a question mark.
 */
export function logOutIn(text: string): Extract<CommandWord, 'log out' | 'howToLogOut'> | undefined {
  if (text.length > longestRead) return undefined;
  if (saysAny(text, howToLogOutWords.keys(), around.rather)) return 'howToLogOut';
  const parts = text.split(betweenParts).filter((part) => normalised(part) !== '');
  // In scripts without spaces, what follows the phrase may change its meaning.
  const phrases = [...logOutWords.keys()].filter((phrase) => !isWithoutSpaces(phrase));
  const [asked, ...more] = parts.filter((part) => saysAny(part, phrases, around.rather));
  if (asked === undefined || more.length > 0) return undefined;
  if (!parts.every((part) => part === asked || isCourtesy(part))) return undefined;
  // "Il me déconnecte" and "why did you log me out" complain.
  const [first = '', second = ''] = withoutOpeners(normalised(asked)).split(' ', 2);
  const opening = [first, `${first} ${second}`];
  const complains = opening.some((begin) => around.subject.has(begin) || around.questioning.has(begin));
  if (hasCondition(asked)) return 'howToLogOut';
  if (complains && !opening.some((begin) => around.inquiring.has(begin))) return undefined;
  return onlyAsks(asked) || opensHow(asked) ? 'howToLogOut' : 'log out';
}

/** Whether words begin as questions how to log out do, whatever follows: "wie logg ich mich aus". */
export function opensHow(said: string): boolean {
  const [first] = normalised(said).split(' ', 1);
  return [...howToLogOutWords.keys()].some((phrase) => phrase.split(' ', 1)[0] === first);
}

const beside: ReadonlySet<CommandWord | undefined> = new Set(['bye', 'thanks', 'fine', 'hello', 'nothing']);

function isCourtesy(part: string): boolean {
  const said = normalised(part);
  return replyIn(part) !== undefined || courtesiesIn(said) !== undefined || beside.has(commandWordIn(said));
}
