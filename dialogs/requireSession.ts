import type { Session } from '../src/login/session';
import type { Sessions } from './ports';
import type { TurnContext } from './sdk';

/** The person's session; where there is none, says what to do. Asked for anew each turn: sign-ins end. */
export async function requireSession(context: TurnContext, sessions: Sessions): Promise<Session | undefined> {
  const session = await sessions.session(context);
  if (!session) await context.sendActivity('You are not signed in any more. Say **log in**, then ask me again.');
  return session;
}
