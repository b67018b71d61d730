import type { Session } from '../../../src/login/session';
import { normalised } from '../../reading/normalised';
import { alsoWithIn, endsSharing, excludedIn, participantIn } from '../../reading/participants';
import type { RequestCommand } from '../../texts/words';
import { isKnown } from '../recentActivity';

/**
 * Who is to follow the request that is shown, or not any more, in words beside it: "add Jonas", "no, not with Jonas". `done`: what was done with the
 * request last: after it was shared, "and with Kim" may name somebody whom nobody knows yet.
 */
export async function sharedBeside(
  session: Session,
  text: string,
  done: RequestCommand | undefined,
): Promise<{ readonly command: 'share' | 'unshare'; readonly who: string } | undefined> {
  const refused = endsSharing(text) ? excludedIn(text) : undefined;
  const who = refused ?? participantIn(normalised(text));
  const isAlso = done === 'share' && alsoWithIn(normalised(text)) !== undefined;
  if (who === undefined || !(isAlso || (await isKnown(session, who)))) return undefined;
  return { command: refused === undefined ? 'share' : 'unshare', who };
}
