import { choice, ChoiceDialog } from '../choiceDialog';
import type { Sessions } from '../logins';
import { ComponentDialog, type Dialog, type DialogContext, type DialogTurnResult } from '../sdk';
import { given } from '../typedDialog';
import { login, LoginDialog } from './loginDialog';
import { canSignIn, SignInFirst } from './signInFirst';

/** A dialog whole in itself, of steps that need a session: signs in before them where it is given all that a sign-in needs. */
export abstract class SignedInSteps<Options extends object> extends ComponentDialog<Options> {
  /** `steps` is begun with what this is begun with, and may begin a `ChoiceDialog`; `needed`: what it cannot do without. */
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

  /** Says what is missing by the name that the bot knows: those of the dialogs in this one are others. */
  protected override onBeginDialog(dc: DialogContext, options?: Options): Promise<DialogTurnResult> {
    return super.onBeginDialog(dc, given(this.id, options, this.needed));
  }
}
