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
  /** The name of the OAuth connection in the Azure portal. */
  readonly connection: string;
}

/** How many characters are reported of the token service's message. */
const saidAtMost = 300;

export type AzureSignInOutcome = { readonly status: 'connected' | 'cancelled' | 'expired' | 'unavailable' };

/**
 * Signs in through the Azure Bot's own OAuth connection, with the SDK's `OAuthPrompt`. One dialog serves every connection, because which one
 * it is turns out only in the chat. The token stays with the SDK's token client. Ends with an `AzureSignInOutcome`.
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
    // Only now does a missing connection show. What the token service says about it is not for the chat.
    try {
      if (await prompt.getUserToken(dc.context)) return await this.end(dc, { status: 'connected' });
      return await prompt.beginDialog(dc, { retryPrompt: t.waiting });
    } catch (error) {
      // Reported without what the SDK attaches to it: the request, and what it was signed with.
      const said = error instanceof Error ? error.message : String(error);
      this.onError?.(`connection ${connection}`, new Error(said.slice(0, saidAtMost)));
      return this.end(dc, { status: 'unavailable' });
    }
  }

  protected override async onTurn(dc: DialogContext): Promise<DialogTurnResult> {
    if (isGivenUp(dc.context.activity)) return this.end(dc, { status: 'cancelled' });
    const prompt = promptFor(this.stateOf(dc).connection, textsOf(dc.context.activity).signIn);
    if (!isTokenEvent(dc.context)) return prompt.continueDialog(dc);
    // The prompt would trust the token in the event, but a client may send any event: only the token service decides.
    const token = await prompt.getUserToken(dc.context).catch(() => undefined);
    return token ? this.end(dc, { status: 'connected' }) : Dialog.EndOfTurn;
  }
}

const ended = child<AzureSignInDialog>('azure', { connected: true, cancelled: true, expired: true, unavailable: true });

/** Translates the prompt's own result: one that holds the token, or none if it timed out. */
export const azureSignIn: Child<AzureSignInOptions, AzureSignInOutcome> = {
  ...ended,
  outcome(result) {
    if (typeof result !== 'object' || result === null) return { status: 'expired' };
    return 'token' in result ? { status: 'connected' } : ended.outcome(result);
  },
};

/** Signs out of a connection. Returns false if the person was not signed in there, or the token service does not respond. */
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
