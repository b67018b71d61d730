import type { Transition } from '../../../src/atlassian/serviceDesk';
import { actionIn, apart } from '../../reading/actionIn';
import { asksAbout, isQuestion } from '../../reading/asked';
import { normalised } from '../../reading/normalised';
import { withoutOpeners, withoutThanks } from '../../reading/replies';
import { offeredOf } from '../../texts/languages';
import { reopens, transitionsMeant } from './actions/transitionsMeant';

/** Longer texts tell something. */
const longestRead = 200;

/**
 * What is said before the words that ask for another status, beside a request: `It is still broken` of "It is still broken, please reopen", nothing
 * of "it can be closed". `undefined` if they do not ask for that, or no transition fits.
 */
export function movedBeside(
  transitions: readonly Transition[],
  text: string,
): { readonly reason?: string } | undefined {
  if (text.length > longestRead || isQuestion(text) || asksAbout(text)) return undefined;
  const whole = text.trim();
  const mark = [...whole.matchAll(/[,;.!、。،؛–—](?=[^,;.!、。،؛–—])/gu)].at(-1)?.index;
  const asked = mark === undefined ? whole : whole.slice(mark + 1);
  const said = withoutThanks(withoutOpeners(normalised(asked)));
  if (offeredOf.get(said) !== 'close' && actionIn(said.split(' ').flatMap(apart)) !== 'move') return undefined;
  const isFitting = transitionsMeant(transitions, asked).length > 0 || transitions.some(({ name }) => reopens(name));
  return isFitting ? { ...(mark !== undefined && { reason: whole.slice(0, mark) }) } : undefined;
}
