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
  /** Dialog state belongs to one person in one conversation, group or not. */
  readonly conversationState: PrivateConversationState;
  /** Looks up who is writing; runs while the conversation's state is loaded. */
  readonly lookUp: (context: TurnContext) => Promise<unknown>;
  /** With storage that instances share: keeps the others from running a turn of the same person and conversation meanwhile. */
  readonly lease?: ((context: TurnContext) => TurnLease) | undefined;
  /** Records which person the state belongs to. */
  readonly note: (context: TurnContext) => Promise<void>;
  /** Microsoft tenants, in lower case: in Teams only their people get an answer. Absent: everybody does. */
  readonly tenants?: readonly string[] | undefined;
  /** Used when the client names no language, as Direct Line does when somebody joins, or one the bot does not speak. */
  readonly language: string;
}

const alone: TurnLease = {
  hadToWait: Promise.resolve(false),
  mayReadBeside: true,
  end: () => Promise.resolve(),
};

const reactsTo = [ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Invoke];

/**
 * Runs one turn of the assistant. The SDK's `runDialog` will not do: it sends the whole dialog state, results included,
 * as a trace activity at the end of each turn.
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

  /** Reads what a turn needs, while waiting for the lease where the store allows it, and again if another turn held the lease. */
  async function begin(context: TurnContext, { hadToWait, mayReadBeside }: TurnLease): Promise<TurnContext> {
    if (!mayReadBeside) await hadToWait;
    const reading = read(context);
    // If it turns out not to be needed, its failure does not matter.
    reading.catch(() => undefined);
    if (!mayReadBeside || !(await hadToWait)) {
      await reading;
      return context;
    }
    // What the login has looked up is cached by context, so reading again takes a new one.
    const later = new TurnContext(context);
    for (const [name, value] of context.turnState) later.turnState.set(name, value);
    await read(later);
    return later;
  }

  async function read(context: TurnContext): Promise<void> {
    // The failure reaches whoever awaits the result.
    lookUp(context).catch(() => undefined);
    await conversationState.load(context, true);
  }

  /** Resolves once the answer is sent and the state saved. */
  async function answer(context: TurnContext): Promise<void> {
    const noted = note(context);
    // Awaited below, unless the turn fails first.
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

/** Tells whether an activity is from another tenant. In Teams everybody has a tenant, so one without it is foreign, too. */
function isForeign(activity: Activity, tenants: readonly string[]): boolean {
  const tenant = tenantOf(activity).toLowerCase();
  return (tenant !== '' || channelOf(activity.channelId).hasTenants) && !tenants.includes(tenant);
}
