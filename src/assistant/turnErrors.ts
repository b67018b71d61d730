import { ActivityTypes, type BotState, type TurnContext } from 'botbuilder';
import type { Dialog } from 'botbuilder-dialogs';
import { DialogContextError } from 'botbuilder-dialogs/lib/dialogContextError';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet';
import { outermostState } from '../../dialogs/outermost';
import { isSigningIn } from '../../dialogs/assistant/saidDuringSignIn';
import { botCommands, haveCommands } from '../../dialogs/texts/commandsHad';
import { textsOf } from '../../dialogs/texts/languages';
import { UnreadableRecordError } from '../records/records';
import { StoreError } from '../records/storeErrors';
import type { Readiness } from './readiness';

export interface TurnErrorsOptions {
  readonly root: Dialog;
  readonly conversationState: BotState;
  readonly readiness: Readiness;
  readonly onError: (what: string, error: unknown) => void;
}

/** What is said and cleaned up when a turn throws. */
export function createTurnErrors({ root, conversationState, readiness, onError }: TurnErrorsOptions) {
  const dialogs = new DialogSet(conversationState.createProperty('dialogs')).add(root);

  /**
   * Ends what was open before the turn, as a command does: what was typed is offered again. Returns whether anything was; if not, what is kept
   * may be why it threw. A sign-in is not ended: without its dialog it still takes its code.
   */
  async function endOpen(context: TurnContext): Promise<boolean> {
    await conversationState.load(context, true);
    const dc = await dialogs.createContext(context);
    // What is kept goes into the state as it is now, not as the turn has left it.
    outermostState(dc);
    const open = dc.child;
    if (!open?.activeDialog || isSigningIn(open)) return false;
    await open.cancelAllDialogs();
    await conversationState.saveChanges(context);
    return true;
  }

  async function clear(context: TurnContext): Promise<void> {
    const hasEnded = await endOpen(context).catch(() => false);
    if (!hasEnded) await conversationState.delete(context);
  }

  return async (context: TurnContext, error: Error): Promise<void> => {
    onError('turn', error);
    // Nobody wrote anything: what could not be said now will be when the person writes.
    if (context.activity.type === ActivityTypes.Event) return;
    haveCommands(context, botCommands);
    const { errors: t } = textsOf(context.activity);
    const cause = causeOf(error);
    if (cause instanceof UnreadableRecordError || cause instanceof StoreError) {
      await context.sendActivity(cause instanceof StoreError ? t.storeAway : t.unreadableRecord);
      return;
    }
    // A dialog that throws on every message would trap the person for ever.
    await clear(context).catch((failure: unknown) => onError('clear dialogs', failure));
    const isStoreAway = (await readiness.status()) === 'storage does not answer';
    await context.sendActivity(isStoreAway ? t.storeAway : t.broken);
  };
}

/** The SDK's dialogs wrap what is thrown in them. */
function causeOf(error: unknown): unknown {
  return error instanceof DialogContextError ? causeOf(error.error) : error;
}
