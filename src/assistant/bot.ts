import { ActivityTypes, type ConversationState, type TurnContext } from 'botbuilder';
import type { Dialog, DialogState } from 'botbuilder-dialogs';
import { DialogTurnStatus } from 'botbuilder-dialogs/lib/dialog';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet';

export interface BotOptions {
  readonly root: Dialog;
  readonly conversationState: ConversationState;
  /** Says hello to a person who has just come. */
  readonly greet: (context: TurnContext) => Promise<void>;
}

/**
 * What the assistant does on one turn. Not `runDialog` of the SDK, which sends the whole dialog state, results
 * included, as a trace activity at the end of each turn.
 */
export function createBot({ root, conversationState, greet }: BotOptions): (context: TurnContext) => Promise<void> {
  const dialogs = new DialogSet(conversationState.createProperty<DialogState>('dialogs')).add(root);

  return async (context) => {
    const { activity } = context;
    if (activity.type === ActivityTypes.ConversationUpdate) {
      const people = activity.membersAdded?.filter(({ id }) => id !== activity.recipient.id) ?? [];
      if (people.length > 0) await greet(context);
      return;
    }
    if (![ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Invoke].some((type) => type === activity.type))
      return;
    const dc = await dialogs.createContext(context);
    const { status } = await dc.continueDialog();
    if (status === DialogTurnStatus.empty) await dc.beginDialog(root.id);
    await conversationState.saveChanges(context);
  };
}
