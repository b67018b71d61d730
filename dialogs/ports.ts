import type { Session } from '../src/login/session';
import type { TurnContext } from './sdk';

/** What the request dialogs need of the login: the session of whoever sent the activity of this turn. */
export interface Sessions {
  /** `undefined` when that person is signed out, or has not chosen a site yet. */
  session(context: TurnContext): Promise<Session | undefined>;
}
