import type { Session } from '../../src/login/session';
import { isGroup } from '../chatUser';
import type { Logins } from '../logins';
import { ComponentDialog, WaterfallDialog, type DialogTurnResult, type WaterfallStepContext } from '../sdk';
import { onlyJira, ProviderDialog, type ProviderOutcome, type Providers } from './providerDialog';
import { SignInDialog, type SignInOptions, type SignInOutcome } from './signInDialog';
import { SiteDialog, type SiteOutcome } from './siteDialog';

/** How a log-in ended: signed in at one site, or not and why. */
export type LoginOutcome =
  | { readonly status: 'signedIn'; readonly session: Session }
  | Exclude<ProviderOutcome, { status: 'jira' }>
  | Exclude<SignInOutcome, { status: 'signedIn' }>
  | Exclude<SiteOutcome, { status: 'chosen' }>;

/**
 * Signs in unless that is done, by the provider that the person chooses where there are several; lets a person with
 * several sites choose one, and ends with a `LoginOutcome`.
 */
export class LoginDialog extends ComponentDialog {
  constructor(
    id: string,
    private readonly logins: Logins,
    providers: Providers = onlyJira,
  ) {
    super(id);
    const steps = [this.provider.bind(this), this.signIn.bind(this), this.site.bind(this), this.end.bind(this)];
    this.addDialog(new WaterfallDialog('login', steps));
    this.addDialog(new ProviderDialog('provider', providers));
    this.addDialog(new SignInDialog('signIn', logins));
    this.addDialog(new SiteDialog('site', logins));
    this.initialDialogId = 'login';
  }

  private async provider(step: WaterfallStepContext<SignInOptions>): Promise<DialogTurnResult> {
    const { context, options } = step;
    const decided = options.flowId !== undefined || isGroup(context.activity) || (await this.logins.identity(context));
    return decided ? step.next({ status: 'jira' }) : step.beginDialog('provider');
  }

  private async signIn(step: WaterfallStepContext<SignInOptions>): Promise<DialogTurnResult> {
    const outcome = step.result as ProviderOutcome;
    return outcome.status === 'jira' ? step.beginDialog('signIn', step.options) : step.endDialog(outcome);
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
