import { ActivityTypes, type Activity, type PrivateConversationState, type TurnContext } from 'botbuilder';
import type { Dialog, DialogState } from 'botbuilder-dialogs';
import { DialogTurnStatus } from 'botbuilder-dialogs/lib/dialog';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet';
import { tenantOf } from '../../dialogs/chatUser';
import { languages, textsOf } from '../../dialogs/texts/languages';
import { channelOf } from '../channel/channels';
import { languageIn } from '../channel/locale';

export interface BotOptions {
  readonly root: Dialog;
  /** What is said and typed belongs to one person in one conversation, whether the channel calls it a group or not. */
  readonly conversationState: PrivateConversationState;
  /** Looks up who has written, which need not wait for the conversation's state. */
  readonly lookUp: (context: TurnContext) => Promise<unknown>;
  /** Notes whose state it is. */
  readonly note: (context: TurnContext) => Promise<void>;
  /** Microsoft tenants in lower case, whose people alone are answered in Teams. Absent: all. */
  readonly tenants?: readonly string[] | undefined;
  /** Spoken where the client names a language that there is not, or none, as Direct Line does when somebody comes. */
  readonly language: string;
}

const handledAtMost = 16;
const reactsTo = [ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Invoke];

/**
 * What the assistant does on one turn. Not `runDialog` of the SDK, which sends the whole dialog state, results
 * included, as a trace activity at the end of each turn.
 */
export function createBot({
  root,
  conversationState,
  lookUp,
  note,
  tenants,
  language,
}: BotOptions): (context: TurnContext) => Promise<void> {
  const dialogs = new DialogSet(conversationState.createProperty<DialogState>('dialogs')).add(root);

  const handled = conversationState.createProperty<string[]>('handled');

  /** Channels deliver an activity twice, when its answer was lost or late. */
  async function isRepeated(context: TurnContext): Promise<boolean> {
    const { id, type } = context.activity;
    if (id === undefined || type === ActivityTypes.Event) return false;
    const ids = await handled.get(context, []);
    if (ids.includes(id)) return true;
    await handled.set(context, [...ids, id].slice(-handledAtMost));
    return false;
  }

  return async (context) => {
    const { activity } = context;
    const { type, membersAdded = [], recipient } = activity;
    const someoneCame = type === ActivityTypes.ConversationUpdate && membersAdded.some(({ id }) => id !== recipient.id);
    if (!someoneCame && !reactsTo.some((known) => known === type)) return;
    if (!languages.has(languageIn(activity.locale))) activity.locale = language;
    if (tenants && isForeign(activity, tenants)) {
      if (type === ActivityTypes.Message) await context.sendActivity(textsOf(activity).talk.otherOrganization);
      return;
    }
    // Whoever needs it and finds that it failed is told.
    lookUp(context).catch(() => undefined);
    if (await isRepeated(context)) return;
    const noted = note(context);
    // Waited for below, unless the turn fails anyway.
    noted.catch(() => undefined);
    const dc = await dialogs.createContext(context);
    const { status } = await dc.continueDialog();
    if (status === DialogTurnStatus.empty) await dc.beginDialog(root.id);
    await noted;
    await conversationState.saveChanges(context);
  };
}

/** Whoever names a tenant, and everybody in Teams, where all have one. */
function isForeign(activity: Activity, tenants: readonly string[]): boolean {
  const tenant = tenantOf(activity).toLowerCase();
  return (tenant !== '' || channelOf(activity.channelId).hasTenants) && !tenants.includes(tenant);
}
