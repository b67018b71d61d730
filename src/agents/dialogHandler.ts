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
 * A handler of an agent's routes that goes on with a dialog of `botbuilder-dialogs`, also where the agent was spoken to by an event or
 * an invoke while it waits. A message begins it, and, with a route for `conversationUpdate`, somebody who comes into the conversation:
 * the `AssistantDialog` greets them. What it keeps belongs to one person in one conversation, whose turns it has one after another in
 * this process, each 5 seconds after the one before at the latest.
 *
 * @param storage What is said is in it: `new SealedStorage(storage, encryptionKeys)`.
 * @example
 * agent.onActivity(['message', 'event', 'invoke'], createDialogHandler(new CreateRequestDialog('create', jira), sealed));
 */
export function createDialogHandler(dialog: Dialog, storage: Storage): (context: TurnContext) => Promise<void> {
  refuseGiven('the storage of createDialogHandler', storageProblem(storage));
  const { AgentState } = agentsSdk();
  const state = new AgentState(storage, ({ activity }) => keyOf(activity));
  // Each SDK's types name its own TurnContext, of which the engine uses what both have.
  const kept: unknown = state.createProperty('dialogs');
  const dialogs = new DialogSet(kept as ConstructorParameters<typeof DialogSet>[0]).add(dialog);
  const inTurn = oneAfterAnother(waitAtMost);
  /** Turns that are had now: what one of them runs within itself is not to wait for it. */
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

/** Of one person in one conversation. Ids may hold halves of characters, which JSON writes as they are. */
function keyOf({ channelId, conversation, from }: TurnContext['activity']): string {
  const parts = [channelId, conversation?.id, from?.id];
  return parts.map((part = '') => encodeURIComponent(JSON.stringify(part).slice(1, -1))).join('/');
}

/** Somebody says something, or comes into the conversation; the end of a sign-in begins nothing. */
function isBeginning({ activity: { type, membersAdded = [], recipient } }: TurnContext): boolean {
  if (type !== ActivityTypes.ConversationUpdate) return type === ActivityTypes.Message;
  return membersAdded.some(({ id }) => id !== recipient?.id);
}
