import { choice, ChoiceDialog } from '../choiceDialog';
import type { Sessions } from '../logins';
import { ComponentDialog, type Dialog, type DialogContext, type DialogTurnResult } from '../sdk';
import { given } from '../typedDialog';
import { login, LoginDialog } from './loginDialog';
import { canSignIn, SignInFirst } from './signInFirst';

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
