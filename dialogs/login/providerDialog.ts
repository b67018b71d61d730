import type { Provider } from '../../src/applications/provider';
import { ChoiceDialog, type ChoiceOutcome } from '../choiceDialog';
import { keep, stateOf } from '../dialogState';
import { plainMessage } from '../plainMessage';
import {
  ComponentDialog,
  Dialog,
  type DialogContext,
  type DialogReason,
  type DialogTurnResult,
  type TurnContext,
} from '../sdk';
import { cleanText } from '../untrustedText';
import { azureOutcome, AzureSignInDialog } from './azureSignInDialog';

/** The log-ins offered where this turn's activity came from. Asked only where somebody logs in or out. */
export type Providers = (context: TurnContext) => Promise<readonly Provider[]>;

export const onlyJira: Providers = () => Promise.resolve([{ kind: 'jira' }]);

/** Which log-in it is to be. */
export type ProviderOutcome =
  /** Log in with Jira (Cloud): that is still to be done. */
  | { readonly status: 'jira' }
  /** Signed in through the Azure Bot's OAuth connection; the SDK's token client has the token. */
  | { readonly status: 'connected'; readonly connection: string }
  | { readonly status: 'cancelled' | 'expired' }
  | { readonly status: 'failed'; readonly reason: 'no-provider' | 'unavailable' };

/**
 * Stands before the sign-in: a single provider is taken without a question, of several the person chooses one, and
 * where there is none the person is told. Ends with a `ProviderOutcome`.
 */
export class ProviderDialog extends ComponentDialog {
  constructor(id: string, providers: Providers) {
    super(id);
    this.addDialog(new ChooseProviderDialog('provider', providers));
    this.addDialog(new ChoiceDialog('choice'));
    this.addDialog(new AzureSignInDialog('azure'));
    this.initialDialogId = 'provider';
  }
}

interface State {
  /** The connection that is being signed in to. */
  readonly connection?: string;
}

class ChooseProviderDialog extends Dialog {
  constructor(
    id: string,
    private readonly providers: Providers,
  ) {
    super(id);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const providers = await this.providers(dc.context);
    const [first] = providers;
    if (!first) {
      await dc.context.sendActivity(
        'No log-in is set up for this chat. Please tell the administrator of this assistant: an application without a provider.',
      );
      return end(dc, { status: 'failed', reason: 'no-provider' });
    }
    keep<State>(dc, {});
    if (providers.length === 1) return this.go(dc, first);
    return dc.beginDialog('choice', {
      question: 'How do you want to log in?',
      choices: providers.map((provider) => ({ id: idOf(provider), name: nameOf(provider) })),
    });
  }

  override async resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    const { connection } = stateOf<State>(dc);
    if (connection !== undefined) return this.tell(dc, connection, result);
    const outcome = result as ChoiceOutcome;
    if (outcome.status !== 'chosen') return end(dc, { status: 'cancelled' });
    // The question may have stood there for days: only what is still offered is taken.
    const provider = (await this.providers(dc.context)).find((offered) => idOf(offered) === outcome.id);
    if (provider) return this.go(dc, provider);
    await dc.context.sendActivity('That log-in is not offered here any more. Say **log in** to see what is.');
    return end(dc, { status: 'cancelled' });
  }

  private async go(dc: DialogContext, provider: Provider): Promise<DialogTurnResult> {
    if (provider.kind === 'jira') return end(dc, { status: 'jira' });
    const { connection } = provider;
    keep<State>(dc, { connection });
    return dc.beginDialog('azure', { connection });
  }

  private async tell(dc: DialogContext, connection: string, result: unknown): Promise<DialogTurnResult> {
    const { status } = azureOutcome(result);
    const name = cleanText(connection, 80);
    switch (status) {
      case 'connected':
        await dc.context.sendActivity(plainMessage(`You are signed in with ${name}. Not you? Say "log out".`));
        return end(dc, { status, connection });
      case 'cancelled':
        await dc.context.sendActivity('All right, I stopped the sign-in.');
        return end(dc, { status });
      case 'expired':
        await dc.context.sendActivity('The sign-in took too long. Say **log in** to try again.');
        return end(dc, { status });
      case 'unavailable':
        await dc.context.sendActivity(
          plainMessage(
            `Signing in with ${name} does not work just now. Please tell the administrator of this assistant.`,
          ),
        );
        return end(dc, { status: 'failed', reason: status });
    }
  }
}

function idOf(provider: Provider): string {
  return provider.kind === 'jira' ? 'jira' : `azure ${provider.connection}`;
}

function nameOf(provider: Provider): string {
  return provider.kind === 'jira' ? 'Log in with Jira (Cloud)' : `Log in with ${provider.connection}`;
}

function end(dc: DialogContext, outcome: ProviderOutcome): Promise<DialogTurnResult> {
  return dc.endDialog(outcome);
}
