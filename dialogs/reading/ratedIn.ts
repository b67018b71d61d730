import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import { besideKey } from './besideKey';
import type { Command } from './commands';
import { asRating, ratingBehind, starsGivenIn } from './ratings';
import { withoutOpeners } from './replies';
import { requestCommandOf } from '../texts/languages';
import { commandText } from './userInput';

const verbAndKey = /^(?<verb>[^\d\n]{2,40})\s(?<key>[A-Za-z]\w{0,20}-\d{1,18})[:,;]?\s{1,3}(?<said>\S.*)$/su;

/** The rating of a request that is named by its key: "rate ITH-1: terrible because …", "4/5 for ITH-1". Its text is as `ratingBehind` reads it. */
export function ratedIn(text: string): Command | undefined {
  const { verb = '', key = '', said = '' } = verbAndKey.exec(text.trim())?.groups ?? {};
  const isAsked = requestCommandOf.get(withoutOpeners(commandText(verb))) === 'rate';
  const named = isAsked ? { key: requestKeyIn(key), said } : besideKey(text);
  const given = named && (isAsked ? ratingBehind(named.said) : starsGivenIn(named.said));
  if (named?.key === undefined || !given) return undefined;
  return { kind: 'request', command: 'rate', key: named.key, text: asRating(given) };
}
