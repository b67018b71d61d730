import { choice, ChoiceDialog } from '../choiceDialog';
import type { Logins, Sessions } from '../logins';
import { ComponentDialog, type Dialog, type DialogContext, type DialogReason, type DialogTurnResult } from '../sdk';
import type { SessionEnding } from '../sessionDialog';
import { given, TypedDialog } from '../typedDialog';
import { login, LoginDialog } from './loginDialog';

/** A self-contained dialog whose steps need a session. Given everything that a sign-in needs, it signs in before them. */
export abstract class SignedInSteps<Options extends object> extends ComponentDialog<Options> {
  /** `steps` gets this dialog's options, and may begin a `ChoiceDialog`. `needed`: options it cannot do without. */
  constructor(
    id: string,
    sessions: Sessions,
    steps: Dialog,
    private readonly needed: readonly string[] = [],
  ) {
    super(id);
    this.addDialog(steps);
    this.addDialog(new ChoiceDialog(choice.id));
    this.initialDialogId = steps.id;
    if (!canSignIn(sessions)) return;
    const first = new SignInFirst('signInFirst', sessions, steps.id);
    this.addDialog(first);
    this.addDialog(new LoginDialog(login.id, sessions));
    this.initialDialogId = first.id;
  }

  /** Reports missing options by the id that the bot knows, not by those of the dialogs inside. */
  protected override onBeginDialog(dc: DialogContext, options?: Options): Promise<DialogTurnResult> {
    return super.onBeginDialog(dc, given(this.id, options, this.needed));
  }
}

interface State<Options> {
  readonly options: Options;
}

/**
 * Comes before a dialog that needs a session: signs the person in if necessary, then begins that dialog in its own place, with the options
 * it was given itself. Needs a `LoginDialog` beside it.
 */
class SignInFirst<Options extends object> extends TypedDialog<Options, State<Options>, SessionEnding> {
  constructor(
    id: string,
    private readonly sessions: Sessions,
    private readonly next: string,
  ) {
    super(id);
  }

  override async beginDialog(dc: DialogContext, options?: Options): Promise<DialogTurnResult> {
    const ownOptions = this.given(options);
    if (await this.sessions.session(dc.context)) return dc.replaceDialog(this.next, ownOptions);
    this.keep(dc, { options: ownOptions });
    return login.begin(dc, { goesOn: 'words' in ownOptions && ownOptions.words !== undefined });
  }

  override resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    const { status } = login.outcome(result);
    if (status === 'signedIn') return dc.replaceDialog(this.next, this.stateOf(dc).options);
    return this.end(dc, { status: status === 'cancelled' ? 'cancelled' : 'signedOut' });
  }
}

/** Whether the bot gave everything that a sign-in needs, rather than sessions alone. */
function canSignIn(sessions: Sessions): sessions is Logins {
  return 'signIn' in sessions;
}
