import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import type { Command } from './commands';
import { asRating, ratingBehind, starsGivenIn } from './ratings';
import { withoutOpeners } from './replies';
import { around, forWhom, requestCommandOf } from '../texts/languages';
import { commandText } from './userInput';

/** Longer texts have no rating before the key. */
const longestRead = 200;

const verbAndKey = /^(?<verb>[^\d\n]{2,40})\s(?<key>[A-Za-z]\w{0,20}-\d{1,18})[:,;]?\s{1,3}(?<said>\S.*)$/su;

/** The rating of a request that is named by its key: "rate ITH-1: terrible because …", "4/5 for ITH-1". Its text is as `ratingBehind` reads it. */
export function ratedIn(text: string): Command | undefined {
  const { verb = '', key = '', said = '' } = verbAndKey.exec(text.trim())?.groups ?? {};
  const isAsked = requestCommandOf.get(withoutOpeners(commandText(verb))) === 'rate';
  const rated = isAsked ? { key: requestKeyIn(key), given: ratingBehind(said) } : besideKey(text);
  if (rated?.key === undefined || !rated.given) return undefined;
  return { kind: 'request', command: 'rate', key: rated.key, text: asRating(rated.given) };
}

/** The key is cut out, with the word that leads to it: "4/5 for ITH-1, quick work" gives "4/5, quick work". */
function besideKey(text: string) {
  if (text.length > longestRead) return undefined;
  const words = text.trim().split(/\s+/);
  const keyOf = (word: string) => requestKeyIn(commandText(word.replace(/[,:]$/, '')));
  const at = words.findIndex((word) => keyOf(word) !== undefined);
  const [before, named = '', behind] = [words.slice(0, Math.max(at, 0)), words[at], words.slice(at + 1)];
  const last = commandText(before.at(-1) ?? '');
  if (forWhom.has(last) || around.into.has(last)) before.pop();
  const rated = before.join(' ') + (before.length > 0 && named.endsWith(',') ? ',' : '');
  const isOfOne = at >= 0 && behind.every((word) => keyOf(word) === undefined);
  return isOfOne ? { key: keyOf(named), given: starsGivenIn(`${rated} ${behind.join(' ')}`.trim()) } : undefined;
}
