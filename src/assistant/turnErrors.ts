import { ActivityTypes, type BotState, type TurnContext } from 'botbuilder';
import { DialogContextError } from 'botbuilder-dialogs/lib/dialogContextError';
import { UnreadableRecordError } from '../records/records';
import type { Readiness } from './readiness';

export interface TurnErrorsOptions {
  readonly conversationState: BotState;
  readonly readiness: Readiness;
  readonly onError: (what: string, error: unknown) => void;
}

const unreadable =
  'I cannot read what I have stored about you. The administrator of this assistant sees why in its log. ' +
  'If you would rather start afresh: say **log out** so that I forget it, and then **log in**.';

/** What is said and done when a turn throws. */
export function createTurnErrors({ conversationState, readiness, onError }: TurnErrorsOptions) {
  return async (context: TurnContext, error: Error): Promise<void> => {
    onError('turn', error);
    // Nobody wrote: what could not be said now is said when the person writes.
    if (context.activity.type === ActivityTypes.Event) return;
    if (causeOf(error) instanceof UnreadableRecordError) {
      await context.sendActivity(unreadable);
      return;
    }
    // A dialog that throws on every message would hold the person for ever.
    await conversationState.delete(context).catch((failure: unknown) => onError('clear dialogs', failure));
    const isStoreAway = (await readiness.status()) === 'storage does not answer';
    const advice = isStoreAway ? ' in a minute: my own store is away' : '; say **help** to see what I can do';
    await context.sendActivity(`Something went wrong on my side. Please try again${advice}.`);
  };
}

/** The SDK's dialogs wrap what is thrown in them. */
function causeOf(error: unknown): unknown {
  return error instanceof DialogContextError ? causeOf(error.error) : error;
}
