import type { Session } from '../../src/login/session';
import type { Logins } from '../ports';
import { ComponentDialog, WaterfallDialog, type DialogTurnResult, type WaterfallStepContext } from '../sdk';
import { SignInDialog, type SignInOutcome } from './signInDialog';
import { SiteDialog, type SiteOutcome } from './siteDialog';

/** How a log-in ended: signed in at one site, or not and why. */
export type LoginOutcome =
  | { readonly status: 'signedIn'; readonly session: Session }
  | Exclude<SignInOutcome, { status: 'signedIn' }>
  | Exclude<SiteOutcome, { status: 'chosen' }>;

/** Signs in unless that is done, lets a person with several sites choose one, and ends with a `LoginOutcome`. */
export class LoginDialog extends ComponentDialog {
  constructor(
    id: string,
    private readonly logins: Logins,
  ) {
    super(id);
    this.addDialog(new WaterfallDialog('login', [this.signIn.bind(this), this.site.bind(this), this.end.bind(this)]));
    this.addDialog(new SignInDialog('signIn', logins));
    this.addDialog(new SiteDialog('site', logins));
    this.initialDialogId = 'login';
  }

  private async signIn(step: WaterfallStepContext): Promise<DialogTurnResult> {
    return step.beginDialog('signIn', step.options);
  }

  private async site(step: WaterfallStepContext): Promise<DialogTurnResult> {
    const outcome = step.result as SignInOutcome;
    return outcome.status === 'signedIn' ? step.beginDialog('site') : step.endDialog(outcome);
  }

  private async end(step: WaterfallStepContext): Promise<DialogTurnResult> {
    const outcome = step.result as SiteOutcome;
    if (outcome.status !== 'chosen') return step.endDialog(outcome);
    const session = await this.logins.session(step.context);
    return step.endDialog(session ? { status: 'signedIn', session } : { status: 'cancelled' });
  }
}
