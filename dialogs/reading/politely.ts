import { logOutIn } from './logOutIn';
import { normalised } from './normalised';
import { chosenNameIn } from './nameSaid';
import { commandWordIn, withoutNiceties } from './wantedThing';
import { around } from '../texts/languages';
import { longestFirst } from '../texts/meanings';
import type { CommandWord } from '../texts/words';

/** The command that is asked for in a polite sentence. */
export function politelyIn(text: string): CommandWord | undefined {
  const said = beforeCloser(normalised(text));
  return said ?? (asksForOtherSite(text) ? 'switch site' : logOutIn(text));
}

/** "Go to the other site", "zur anderen Site wechseln". */
function asksForOtherSite(text: string): boolean {
  const chosen = chosenNameIn(text);
  return chosen !== undefined && [chosen, withoutNiceties(chosen)].some((one) => commandWordIn(one) === 'switch site');
}

/** For "承認待ちを見せてください": what is asked for, `承認待ち`, stands before the polite closing. */
function beforeCloser(said: string): CommandWord | undefined {
  const closer = longestFirst(around.closer).find((one) => said.endsWith(one) && said.length > one.length);
  if (closer === undefined) return undefined;
  const word = commandWordIn(said.slice(0, -closer.length));
  // "I want to request" is no list.
  return word === 'my requests' && !/^[をが]/u.test(closer) ? 'create request' : word;
}
