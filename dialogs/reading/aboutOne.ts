import { keysIn } from './keysIn';
import { kindsIn } from '../../src/understanding';
import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import { isAnother, theseRequests } from './aboutRequests';
import { actionIn, apart, areListed, isOnlyOfLater } from './actionIn';
import { atColon, takesWords, type Command } from './commands';
import { isFiller, normalised } from './normalised';
import { withoutOpeners, withoutThanks } from './replies';
import { sharedWith } from './sharedWith';
import { spaced } from './spaced';
import { withdrawnIn } from './withdrawnIn';
import { around, offeredOf, requestCommandOf } from '../texts/languages';
import type { RequestCommand } from '../texts/words';

/** Done one by one when several keys are named. */
const doneWithEach: ReadonlySet<RequestCommand> = new Set([
  'approve',
  'decline',
  'move',
  'comment',
  'share',
  'unshare',
  'mute',
  'unmute',
]);

/** A command about one request, by its key, or about the one shown, if nothing else is said. */
export function aboutOne(said: string): Command | undefined {
  const unneeded = requestKeyIn(withdrawnIn(said) ?? '');
  if (unneeded !== undefined) return { kind: 'request', command: 'move', key: unneeded };
  const words = spaced(said.replace(/[:.]/g, '')).split(' ').flatMap(apart);
  const { keys, rest } = keysIn(words);
  const [key, ...others] = keys;
  const doing = rest.filter((word) => others.length === 0 || !around.joining.has(word));
  const shows = [doing, doing.filter((word) => !isFiller(word))].some(
    (some) => offeredOf.get(some.join(' ')) === 'show',
  );
  const action = actionIn(doing) ?? (key !== undefined && shows ? 'request' : undefined);
  const command = action ?? actionBefore(words, key);
  const who = command === 'share' || command === 'unshare' ? { text: sharedWith(rest) } : {};
  const isOfEach = action !== undefined && doneWithEach.has(action) && (who.text !== undefined || areListed(words));
  if (others.length > 0 && key !== undefined && isOfEach)
    return isOnlyOfLater(words, action)
      ? theseRequests([key, ...others])
      : { kind: 'request', command: action, key, others, ...who };
  // "Approve ITH-9, decline ITH-10": they are decided in the list of those that wait.
  const isDecision = command === 'approve' || command === 'decline';
  if (action === 'request' && key !== undefined && others.length > 0) return theseRequests([key, ...others]);
  if (others.length > 0) return isDecision ? { kind: 'unnamed', command } : undefined;
  if (key !== undefined) return command && { kind: 'request', command, key, ...who };
  // "Move" alone may be what a desk does, and "a ticket" is not the one shown.
  const isIt = rest.some((word) => around.it.has(word));
  const isMeant = isIt || rest.some((word) => around.request.has(word));
  const needsIt = (command === 'move' && !isOfRequests(withoutThanks(said))) || command === 'request';
  if (command === undefined || (needsIt && !isMeant) || isAnother(rest)) return undefined;
  // "How are my requests" asks for all of them.
  return command === 'request' && !isIt && rest.every(isFiller) ? undefined : { kind: 'unnamed', command, ...who };
}

/** "Please add a comment to ITH-6: it is fixed." */
export function behindColon(text: string): Command | undefined {
  const { before, said } = atColon(text);
  const about = said === '' || !/：|:\s/.test(text) ? undefined : aboutOne(withoutOpeners(normalised(before)));
  return about?.kind === 'request' && takesWords.has(about.command) ? { ...about, text: said } : undefined;
}

/** "Close" and "change status" alone: nothing that a desk does is called that. */
function isOfRequests(said: string): boolean {
  const isPhrase = said.includes(' ') || around.unneeded.has(`${said} *`);
  return requestCommandOf.has(said) && (isPhrase || kindsIn(said).size === 0);
}

/** "Close ITH-6, I do not need it any more": the action stands before the key, the reason behind it. */
function actionBefore(words: readonly string[], key: string | undefined): RequestCommand | undefined {
  const at = words.findIndex((word) => requestKeyIn(word) === key);
  const command = key === undefined ? undefined : requestCommandOf.get(words.slice(0, at).join(' '));
  // Not for comments: what might be the comment itself is asked for.
  return command === 'move' || command === 'approve' || command === 'decline' ? command : undefined;
}
