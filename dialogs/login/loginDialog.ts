import type { Session } from '../../src/login/session';
import { isGroup } from '../chatUser';
import type { Logins } from '../logins';
import { ComponentDialog, type DialogContext, type DialogReason, type DialogTurnResult } from '../sdk';
import { haveCommands } from '../texts/commandsHad';
import { child, TypedDialog } from '../typedDialog';
import { onlyJira, provider, ProviderDialog, type ProviderOutcome, type Providers } from './providerDialog';
import { signIn, SignInDialog, type SignInOptions, type SignInOutcome } from './signInDialog';
import { site, SiteDialog, type SiteOutcome } from './siteDialog';

/** How a log-in ended: signed in at one site, or not and why. */
export type LoginOutcome =
  | { readonly status: 'signedIn'; readonly session: Session }
  | Exclude<ProviderOutcome, { status: 'jira' }>
  | Exclude<SignInOutcome, { status: 'signedIn' }>
  | Exclude<SiteOutcome, { status: 'chosen' }>;

/**
 * Signs the person in if necessary, through the provider they choose if there are several, and lets a person with several sites choose one.
 * Ends with a `LoginOutcome`.
 */
export class LoginDialog extends ComponentDialog<SignInOptions> {
  constructor(
    id: string,
    private readonly logins: Logins,
    providers: Providers = onlyJira,
  ) {
    super(id);
    this.addDialog(new LoginSteps('steps', logins));
    const onError: Logins['onError'] = (what, error) => logins.onError?.(what, error);
    this.addDialog(new ProviderDialog(provider.id, providers, onError));
    this.addDialog(new SignInDialog(signIn.id, logins));
    this.addDialog(new SiteDialog(site.id, logins));
    this.initialDialogId = 'steps';
  }

  protected override onBeginDialog(dc: DialogContext, options?: SignInOptions): Promise<DialogTurnResult> {
    haveCommands(dc.context, this.logins.commands);
    return super.onBeginDialog(dc, options);
  }

  protected override onContinueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    haveCommands(dc.context, this.logins.commands);
    return super.onContinueDialog(dc);
  }
}

export const login = child<LoginSteps>('login', {
  signedIn: true,
  connected: true,
  cancelled: true,
  denied: true,
  expired: true,
  failed: true,
});

type State = { readonly step: 'provider'; readonly options: SignInOptions } | { readonly step: 'signIn' | 'site' };

class LoginSteps extends TypedDialog<SignInOptions, State, LoginOutcome> {
  constructor(
    id: string,
    private readonly logins: Logins,
  ) {
    super(id);
  }

  override async beginDialog(dc: DialogContext, given?: SignInOptions): Promise<DialogTurnResult> {
    const { context } = dc;
    const options = given ?? {};
    const decided = options.flowId !== undefined || isGroup(context.activity) || (await this.logins.identity(context));
    if (decided) return this.signIn(dc, options);
    this.keep(dc, { step: 'provider', options });
    return provider.begin(dc, {});
  }

  override async resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    const state = this.stateOf(dc);
    switch (state.step) {
      case 'provider': {
        const outcome = provider.outcome(result);
        return outcome.status === 'jira' ? this.signIn(dc, state.options) : this.end(dc, outcome);
      }
      case 'signIn': {
        const outcome = signIn.outcome(result);
        if (outcome.status !== 'signedIn') return this.end(dc, outcome);
        this.keep(dc, { step: 'site' });
        return site.begin(dc, {});
      }
      case 'site': {
        const outcome = site.outcome(result);
        if (outcome.status !== 'chosen') return this.end(dc, outcome);
        const session = await this.logins.session(dc.context);
        return this.end(dc, session ? { status: 'signedIn', session } : { status: 'cancelled' });
      }
    }
  }

  private signIn(dc: DialogContext, options: SignInOptions): Promise<DialogTurnResult> {
    this.keep(dc, { step: 'signIn' });
    return signIn.begin(dc, options);
  }
}
