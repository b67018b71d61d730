import { ActivityTypes, TurnContext, type Activity, type PrivateConversationState } from 'botbuilder';
import type { Dialog, DialogState } from 'botbuilder-dialogs';
import { DialogTurnStatus } from 'botbuilder-dialogs/lib/dialog';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet';
import { tenantOf } from '../../dialogs/chatUser';
import { languages } from '../../dialogs/texts/knownLanguages';
import { textsOf } from '../../dialogs/texts/languages';
import { channelOf } from '../channel/channels';
import { languageIn } from '../channel/locale';
import type { TurnLease } from '../plugin/turnLeases';

export interface BotOptions {
  readonly root: Dialog;
  /** What is said and typed belongs to one person in one conversation, whether the channel calls it a group or not. */
  readonly conversationState: PrivateConversationState;
  /** Looks up who has written, which need not wait for the conversation's state. */
  readonly lookUp: (context: TurnContext) => Promise<unknown>;
  /** Where instances share the store: keeps other instances from having a turn of the same person in the conversation meanwhile. */
  readonly lease?: ((context: TurnContext) => TurnLease) | undefined;
  /** Notes whose state it is. */
  readonly note: (context: TurnContext) => Promise<void>;
  /** Microsoft tenants in lower case, whose people alone are answered in Teams. Absent: all. */
  readonly tenants?: readonly string[] | undefined;
  /** Spoken where the client names a language that there is not, or none, as Direct Line does when somebody comes. */
  readonly language: string;
}

const alone: TurnLease = {
  hadToWait: Promise.resolve(false),
  mayReadBeside: true,
  end: () => Promise.resolve(),
};

const reactsTo = [ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Invoke];

/**
 * What the assistant does on one turn. Not `runDialog` of the SDK, which sends the whole dialog state, results
 * included, as a trace activity at the end of each turn.
 */
export function createBot({
  root,
  conversationState,
  lookUp,
  lease = () => alone,
  note,
  tenants,
  language,
}: BotOptions): (context: TurnContext) => Promise<void> {
  const dialogs = new DialogSet(conversationState.createProperty<DialogState>('dialogs')).add(root);

  /** Reads what a turn needs: beside the question whose turn it is, where the store lets it, and anew where it was another's. */
  async function begin(context: TurnContext, { hadToWait, mayReadBeside }: TurnLease): Promise<TurnContext> {
    if (!mayReadBeside) await hadToWait;
    const reading = read(context);
    // Where it was in vain nobody asks.
    reading.catch(() => undefined);
    if (!mayReadBeside || !(await hadToWait)) {
      await reading;
      return context;
    }
    // What the login has looked at belongs to a context.
    const later = new TurnContext(context);
    for (const [name, value] of context.turnState) later.turnState.set(name, value);
    await read(later);
    return later;
  }

  async function read(context: TurnContext): Promise<void> {
    // Whoever needs it and finds that it failed is told.
    lookUp(context).catch(() => undefined);
    await conversationState.load(context, true);
  }

  /** Resolves when it is said, and kept. */
  async function answer(context: TurnContext): Promise<void> {
    const noted = note(context);
    // Waited for below, unless the turn fails anyway.
    noted.catch(() => undefined);
    const dc = await dialogs.createContext(context);
    const { status } = await dc.continueDialog();
    if (status === DialogTurnStatus.empty) await dc.beginDialog(root.id);
    await noted;
    await conversationState.saveChanges(context);
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
    const turn = lease(context);
    try {
      await answer(await begin(context, turn));
    } finally {
      await turn.end();
    }
  };
}

/** Whoever names a tenant, and everybody in Teams, where all have one. */
function isForeign(activity: Activity, tenants: readonly string[]): boolean {
  const tenant = tenantOf(activity).toLowerCase();
  return (tenant !== '' || channelOf(activity.channelId).hasTenants) && !tenants.includes(tenant);
}
