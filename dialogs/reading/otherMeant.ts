import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import { partsOf, readCorrection } from './correcting';
import { refuses } from './decisionBeside';
import { spaced } from './kindCommands';
import { isFiller, normalised } from './normalised';
import { replyIn } from './replies';
import { around } from '../texts/languages';
import { wishIn } from './wishIn';
import { wordsIn } from './wordsIn';

/** Longer texts say more than which request is meant. */
const longestRead = 200;

/** The other request that is meant, if words say nothing else: `ITH-4` of "I meant ITH-4" and "not this one, ITH-4". */
export function otherMeant(text: string, key: string): string | undefined {
  if (text.length > longestRead) return undefined;
  const parts = partsOf(text).filter((part) => part.trim() !== '');
  const [other, ...more] = parts.flatMap((part) => keyIn(part) ?? []);
  const isOnly = parts.every((part) => keyIn(part) !== undefined || retracts(part));
  return isOnly && more.length === 0 && other !== key ? other : undefined;
}

/** The key in "I meant ITH-4" and "to ITH-4". */
function keyIn(part: string): string | undefined {
  const words = spaced(normalised(readCorrection(part.trim()).value)).split(' ');
  const [key, ...more] = words.flatMap((word) => requestKeyIn(word) ?? []);
  const isOnly = words.every((word) => requestKeyIn(word) !== undefined || isFiller(word) || around.into.has(word));
  return isOnly && more.length === 0 ? key : undefined;
}

/** Whether words only say that it is not this request: "wrong request", "that is not the ticket"; not "my request is wrong". */
export function isOfOther(text: string): boolean {
  const words = wordsIn(normalised(text));
  const named = words.findIndex((word) => around.request.has(word));
  const isDescribed = words.findLastIndex((word) => around.stating.has(word)) > named;
  return named >= 0 && !isDescribed && (refuses(text) || wishIn(text) === 'change');
}

/** "No", "not this one", "wrong request", "I mean". */
function retracts(part: string): boolean {
  const said = normalised(part);
  return (
    refuses(part) ||
    replyIn(part) !== undefined ||
    ['change', 'wait'].includes(wishIn(part) ?? '') ||
    around.correcting.has(said)
  );
}
