import { ActivityTypes, type BotState, type TurnContext } from 'botbuilder';
import { DialogContextError } from 'botbuilder-dialogs/lib/dialogContextError';
import { botCommands, haveCommands } from '../../dialogs/texts/commandsHad';
import { textsOf } from '../../dialogs/texts/languages';
import { UnreadableRecordError } from '../records/records';
import { StoreError } from '../records/storeErrors';
import type { Readiness } from './readiness';

export interface TurnErrorsOptions {
  readonly conversationState: BotState;
  readonly readiness: Readiness;
  readonly onError: (what: string, error: unknown) => void;
}

/** What is said and cleaned up when a turn throws. */
export function createTurnErrors({ conversationState, readiness, onError }: TurnErrorsOptions) {
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
    await conversationState.delete(context).catch((failure: unknown) => onError('clear dialogs', failure));
    const isStoreAway = (await readiness.status()) === 'storage does not answer';
    await context.sendActivity(isStoreAway ? t.storeAway : t.broken);
  };
}

/** The SDK's dialogs wrap what is thrown in them. */
function causeOf(error: unknown): unknown {
  return error instanceof DialogContextError ? causeOf(error.error) : error;
}
