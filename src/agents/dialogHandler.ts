import type { TurnContext } from '@microsoft/agents-hosting';
import type { Dialog, DialogContext } from 'botbuilder-dialogs';
import { DialogTurnStatus } from 'botbuilder-dialogs/lib/dialog';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet';
import { ActivityTypes } from '../channel/activityTypes';
import { refuseGiven } from '../platform/givenValues';
import { storageProblem, type Storage } from '../records/storage';
import { oneAfterAnother } from '../platform/oneAfterAnother';
import { agentsSdk } from './sdk';

/**
 * Returns a handler for an agent's routes that runs a dialog of `botbuilder-dialogs`. Any activity continues the dialog. A message
 * begins it if it is not running; so does somebody joining the conversation, if the agent has a route for `conversationUpdate`:
 * `AssistantDialog` then greets them. The dialog's state belongs to one person in one conversation. In this process their turns run
 * one after another; each waits at most 5 seconds for the one before it.
 *
 * @param storage Holds what people say, so pass `new SealedStorage(storage, encryptionKeys)`.
 * @example
 * agent.onActivity(['message', 'event', 'invoke'], createDialogHandler(new CreateRequestDialog('create', jira), sealed));
 */
export function createDialogHandler(dialog: Dialog, storage: Storage): (context: TurnContext) => Promise<void> {
  refuseGiven('the storage of createDialogHandler', storageProblem(storage));
  const { AgentState } = agentsSdk();
  const state = new AgentState(storage, ({ activity }) => keyOf(activity));
  // The two SDKs' types of TurnContext are unrelated; the dialogs use only what both have.
  const kept: unknown = state.createProperty('dialogs');
  const dialogs = new DialogSet(kept as ConstructorParameters<typeof DialogSet>[0]).add(dialog);
  const inTurn = oneAfterAnother(waitAtMost);
  /** Turns under way: one that runs the handler again within itself must not wait for itself. */
  const had = new WeakSet<TurnContext['turnState']>();

  async function talk(context: TurnContext): Promise<void> {
    had.add(context.turnState);
    const turn: unknown = context;
    const dc = await dialogs.createContext(turn as DialogContext['context']);
    const { status } = await dc.continueDialog();
    if (status === DialogTurnStatus.empty && isBeginning(context)) await dc.beginDialog(dialog.id);
    await state.saveChanges(context);
  }
  return (context) =>
    had.has(context.turnState) ? talk(context) : inTurn(keyOf(context.activity), () => talk(context));
}

/** Milliseconds. */
const waitAtMost = 5000;

/** The key of one person's state in one conversation. JSON escapes the lone surrogates that ids may hold, which URLs cannot encode. */
function keyOf({ channelId, conversation, from }: TurnContext['activity']): string {
  const parts = [channelId, conversation?.id, from?.id];
  return parts.map((part = '') => encodeURIComponent(JSON.stringify(part).slice(1, -1))).join('/');
}

/** Whether somebody said something or joined the conversation. The end of a sign-in begins nothing. */
function isBeginning({ activity: { type, membersAdded = [], recipient } }: TurnContext): boolean {
  if (type !== ActivityTypes.ConversationUpdate) return type === ActivityTypes.Message;
  return membersAdded.some(({ id }) => id !== recipient?.id);
}
