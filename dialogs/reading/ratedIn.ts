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

function besideKey(text: string) {
  if (text.length > longestRead) return undefined;
  const words = text.trim().split(/\s+/);
  const keyOf = (word: string) => requestKeyIn(commandText(word.replace(/[,:]$/, '')));
  const [key, ...others] = words.flatMap((word) => keyOf(word) ?? []);
  const rest = words.filter((word) => keyOf(word) === undefined);
  const last = commandText(rest.at(-1) ?? '');
  const said = forWhom.has(last) || around.into.has(last) ? rest.slice(0, -1) : rest;
  return others.length > 0 ? undefined : { key, given: starsGivenIn(said.join(' ')) };
}
