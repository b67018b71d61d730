import type { Provider } from '../../src/applications/provider';
import { choice, ChoiceDialog } from '../choiceDialog';
import { plainMessage } from '../plainMessage';
import {
  ComponentDialog,
  type DialogContext,
  type DialogReason,
  type DialogTurnResult,
  type TurnContext,
} from '../sdk';
import type { Logins } from '../logins';
import { textsOf } from '../texts/languages';
import { child, TypedDialog, type Nothing } from '../typedDialog';
import { cleanText } from '../untrustedText';
import { azureSignIn, AzureSignInDialog, type AzureSignInOutcome } from './azureSignInDialog';

/** The log-ins offered where this turn's activity came from. Called only when somebody logs in or out. */
export type Providers = (context: TurnContext) => Promise<readonly Provider[]>;

export const onlyJira: Providers = () => Promise.resolve([{ kind: 'jira' }]);

/** Which log-in the person chose, and how it ended. */
export type ProviderOutcome =
  /** Log in with Jira (Cloud): still to be done. */
  | { readonly status: 'jira' }
  /** Signed in through the Azure Bot's OAuth connection; the SDK's token client holds the token. */
  | { readonly status: 'connected'; readonly connection: string }
  | { readonly status: 'cancelled' | 'expired' }
  | { readonly status: 'failed'; readonly reason: 'no-provider' | 'unavailable' };

/**
 * Comes before the sign-in: a single provider is taken without a question, of several the person chooses one, and without any the person is
 * told so. Ends with a `ProviderOutcome`.
 */
export class ProviderDialog extends ComponentDialog {
  constructor(id: string, providers: Providers, onError?: Logins['onError']) {
    super(id);
    this.addDialog(new ProviderSteps('steps', providers));
    this.addDialog(new ChoiceDialog(choice.id));
    this.addDialog(new AzureSignInDialog(azureSignIn.id, onError));
    this.initialDialogId = 'steps';
  }
}

export const provider = child<ProviderSteps>('provider', {
  jira: true,
  connected: true,
  cancelled: true,
  expired: true,
  failed: true,
});

type State =
  | { readonly step: 'choose' }
  /** Signing in to this connection. */
  | { readonly step: 'azure'; readonly connection: string };

class ProviderSteps extends TypedDialog<Nothing, State, ProviderOutcome> {
  constructor(
    id: string,
    private readonly providers: Providers,
  ) {
    super(id);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const providers = await this.providers(dc.context);
    const { signIn: t } = textsOf(dc.context.activity);
    const [first] = providers;
    if (!first) {
      await dc.context.sendActivity(t.noLogIn);
      return this.end(dc, { status: 'failed', reason: 'no-provider' });
    }
    this.keep(dc, { step: 'choose' });
    if (providers.length === 1) return this.go(dc, first);
    return choice.begin(dc, {
      question: t.which,
      choices: providers.map((offered) => ({
        id: idOf(offered),
        name: offered.kind === 'jira' ? t.withJira : t.with(offered.connection),
      })),
    });
  }

  override async resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    const state = this.stateOf(dc);
    if (state.step === 'azure') return this.tell(dc, state.connection, azureSignIn.outcome(result));
    const outcome = choice.outcome(result);
    if (outcome.status !== 'chosen') return this.end(dc, { status: 'cancelled' });
    // The question may be days old: accept only what is still offered.
    const chosen = (await this.providers(dc.context)).find((offered) => idOf(offered) === outcome.id);
    if (chosen) return this.go(dc, chosen);
    await dc.context.sendActivity(textsOf(dc.context.activity).signIn.notOffered);
    return this.end(dc, { status: 'cancelled' });
  }

  private async go(dc: DialogContext, chosen: Provider): Promise<DialogTurnResult> {
    if (chosen.kind === 'jira') return this.end(dc, { status: 'jira' });
    const { connection } = chosen;
    this.keep(dc, { step: 'azure', connection });
    return azureSignIn.begin(dc, { connection });
  }

  private async tell(dc: DialogContext, connection: string, { status }: AzureSignInOutcome): Promise<DialogTurnResult> {
    const name = cleanText(connection, 80);
    const { signIn: t } = textsOf(dc.context.activity);
    switch (status) {
      case 'connected':
        await dc.context.sendActivity(plainMessage(t.signedInWith(name)));
        return this.end(dc, { status, connection });
      case 'cancelled':
        await dc.context.sendActivity(t.stopped);
        return this.end(dc, { status });
      case 'expired':
        await dc.context.sendActivity(t.tookTooLong);
        return this.end(dc, { status });
      case 'unavailable':
        await dc.context.sendActivity(plainMessage(t.doesNotWork(name)));
        return this.end(dc, { status: 'failed', reason: status });
    }
  }
}

function idOf(offered: Provider): string {
  return offered.kind === 'jira' ? 'jira' : `azure ${offered.connection}`;
}
