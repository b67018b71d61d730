import {
  ActivityTypes,
  Dialog,
  OAuthPrompt,
  type DialogContext,
  type DialogTurnResult,
  type TurnContext,
} from '../sdk';
import type { Logins } from '../logins';
import { textsOf } from '../texts/languages';
import type { Texts } from '../texts/texts';
import { child, TypedDialog, type Child } from '../typedDialog';
import { isGivenUp } from './verificationCode';

export interface AzureSignInOptions {
  /** The name of the OAuth connection, as it stands in the Azure portal. */
  readonly connection: string;
}

/** Characters of what the token service says. */
const saidAtMost = 300;

export type AzureSignInOutcome = { readonly status: 'connected' | 'cancelled' | 'expired' | 'unavailable' };

/**
 * Signs in through the Azure Bot's own OAuth connection, by the SDK's `OAuthPrompt`; one dialog for every connection,
 * because which one is known only now. The token stays with the SDK's token client. Ends with an `AzureSignInOutcome`.
 */
export class AzureSignInDialog extends TypedDialog<AzureSignInOptions, AzureSignInOptions, AzureSignInOutcome> {
  constructor(
    id: string,
    private readonly onError?: Logins['onError'],
  ) {
    super(id);
  }

  override async beginDialog(dc: DialogContext, options?: AzureSignInOptions): Promise<DialogTurnResult> {
    const { connection } = this.given(options);
    this.keep(dc, { connection });
    const { signIn: t } = textsOf(dc.context.activity);
    const prompt = promptFor(connection, t);
    // A connection that there is not is known only now. What the token service says about it is nothing for the chat.
    try {
      if (await prompt.getUserToken(dc.context)) return await this.end(dc, { status: 'connected' });
      return await prompt.beginDialog(dc, { retryPrompt: t.waiting });
    } catch (error) {
      // Without what the SDK hangs on it: the request, with what it was signed by.
      const said = error instanceof Error ? error.message : String(error);
      this.onError?.(`connection ${connection}`, new Error(said.slice(0, saidAtMost)));
      return this.end(dc, { status: 'unavailable' });
    }
  }

  protected override async onTurn(dc: DialogContext): Promise<DialogTurnResult> {
    if (isGivenUp(dc.context.activity)) return this.end(dc, { status: 'cancelled' });
    const prompt = promptFor(this.stateOf(dc).connection, textsOf(dc.context.activity).signIn);
    if (!isTokenEvent(dc.context)) return prompt.continueDialog(dc);
    // The prompt would take the token out of the event, and a client may send any event: only the token service decides.
    const token = await prompt.getUserToken(dc.context).catch(() => undefined);
    return token ? this.end(dc, { status: 'connected' }) : Dialog.EndOfTurn;
  }
}

const ended = child<AzureSignInDialog>('azure', { connected: true, cancelled: true, expired: true, unavailable: true });

/** The prompt ends with a result of its own: one that holds the token, or none when it took too long. */
export const azureSignIn: Child<AzureSignInOptions, AzureSignInOutcome> = {
  ...ended,
  outcome(result) {
    if (typeof result !== 'object' || result === null) return { status: 'expired' };
    return 'token' in result ? { status: 'connected' } : ended.outcome(result);
  },
};

/** Signs out of a connection. False when the person was not signed in there, or the token service does not answer. */
export async function disconnect(context: TurnContext, connection: string): Promise<boolean> {
  const prompt = promptFor(connection, textsOf(context.activity).signIn);
  try {
    if (!(await prompt.getUserToken(context))) return false;
    await prompt.signOutUser(context);
    return true;
  } catch {
    return false;
  }
}

function isTokenEvent({ activity: { type, name } }: TurnContext): boolean {
  return type === ActivityTypes.Event && name === 'tokens/response';
}

function promptFor(connection: string, { azureTitle, azureText }: Texts['signIn']): OAuthPrompt {
  return new OAuthPrompt('azure', {
    connectionName: connection,
    title: azureTitle,
    text: azureText,
  });
}
