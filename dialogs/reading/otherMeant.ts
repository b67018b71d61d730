import { keysIn } from './keysIn';
import { isQuestion } from './asked';
import { partsOf, readCorrection } from './correcting';
import { refuses } from './decisionBeside';
import { spaced } from './spaced';
import { filledIn } from './filledIn';
import { isFiller, normalised } from './normalised';
import { replyIn, withoutOpeners } from './replies';
import { around, courtesies, requestCommandOf } from '../texts/languages';
import { longestFirst } from '../texts/meanings';
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

/** The request that is meant as well: `ITH-4` of "and ITH-4", "ITH-4 auch", "ITH-4も". */
export function alsoMeant(text: string, key: string): string | undefined {
  const said = normalised(text);
  if (said === '' || isQuestion(text)) return undefined;
  const isJoined = (word: string) => said.startsWith(word) && /^ ?[a-z]\w{0,99}-\d/u.test(said.slice(word.length));
  const joined = longestFirst(around.joining).find(isJoined);
  const words = said
    .slice(joined?.length)
    .trim()
    .replace(/(?<=-\d{1,18})(?=\P{ASCII})/u, ' ')
    .split(' ');
  const { keys, rest } = keysIn(words);
  const [other, ...more] = keys;
  const phrases = [...around.also.keys()].filter((phrase) => ` ${rest.join(' ')} `.includes(` ${phrase} `));
  const isBeside = (word: string) =>
    phrases.some((phrase) => phrase.split(' ').includes(word)) || isFiller(word) || courtesies.has(word);
  const isAlso = joined !== undefined || phrases.length > 0;
  return isAlso && more.length === 0 && rest.every(isBeside) && other !== key ? other : undefined;
}

/** The key in "I meant ITH-4" and "to ITH-4". */
function keyIn(part: string): string | undefined {
  const words = spaced(normalised(readCorrection(part.trim()).value)).split(' ');
  const { keys, rest } = keysIn(words);
  return rest.every(isBesideKey) && keys.length === 1 ? keys[0] : undefined;
}

/** A command says more than which request is meant, even one that is a filler in some language: "comment", "genehmigt". */
function isBesideKey(word: string): boolean {
  const command = requestCommandOf.get(word);
  return (
    around.into.has(word) ||
    courtesies.has(word) ||
    (isFiller(word) && (command === undefined || command === 'request'))
  );
}

/** Whether words only say that it is not this request: "wrong request", "that is not the ticket"; not "my request is wrong". */
export function saysWrongRequest(text: string): boolean {
  const said = withoutOpeners(normalised(text));
  const named = filledIn(said, longestFirst(around.otherThan)) ?? '';
  return around.otherThan.has(said) || around.request.has(named) || takesBackRequest(text);
}

/** "That's not mine", "not my ticket". */
export function saysOfOthers(text: string): boolean {
  return around.ofOthers.has(withoutOpeners(normalised(text)));
}

function takesBackRequest(text: string): boolean {
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
    saysWrongRequest(part) ||
    replyIn(part) !== undefined ||
    ['change', 'wait'].includes(wishIn(part) ?? '') ||
    around.correcting.has(said)
  );
}
