import type { Logins, Sessions } from '../logins';
import type { DialogContext, DialogReason, DialogTurnResult } from '../sdk';
import type { SessionEnding } from '../sessionDialog';
import { TypedDialog } from '../typedDialog';
import { login } from './loginDialog';

interface State<Options> {
  readonly options: Options;
}

/**
 * Comes before a dialog that needs a session: signs the person in if necessary, then begins that dialog in its own place, with the options
 * it was given itself. Needs a `LoginDialog` beside it.
 */
export class SignInFirst<Options extends object> extends TypedDialog<Options, State<Options>, SessionEnding> {
  constructor(
    id: string,
    private readonly sessions: Sessions,
    private readonly next: string,
  ) {
    super(id);
  }

  override async beginDialog(dc: DialogContext, options?: Options): Promise<DialogTurnResult> {
    const given = this.given(options);
    if (await this.sessions.session(dc.context)) return dc.replaceDialog(this.next, given);
    this.keep(dc, { options: given });
    return login.begin(dc, { goesOn: 'words' in given && given.words !== undefined });
  }

  override resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    const { status } = login.outcome(result);
    if (status === 'signedIn') return dc.replaceDialog(this.next, this.stateOf(dc).options);
    return this.end(dc, { status: status === 'cancelled' ? 'cancelled' : 'signedOut' });
  }
}

/** Whether the bot gave everything that a sign-in needs, rather than sessions alone. */
export function canSignIn(sessions: Sessions): sessions is Logins {
  return 'signIn' in sessions;
}
