import { ActivityTypes, TurnContext, type Activity, type BotAdapter, type ConversationReference } from 'botbuilder';
import type { Person } from '../emulator';
import type { Session } from '../login/session';
import type { AtlassianLogin } from '../plugin';
import { follow, mustBeLogin } from './consent';

/** The SDK's `TestAdapter`. */
export interface TestAdapterLike extends BotAdapter {
  readonly conversation: ConversationReference;
  readonly template: Partial<Activity>;
}

/** `DialogTestClient` of botbuilder-testing. */
export interface DialogTestClientLike {
  sendActivity(activity: Partial<Activity>): Promise<unknown>;
}

/** A `TurnContext` of either SDK. */
export type TurnLike = Parameters<AtlassianLogin['session']>[0];

export interface SignInForTestOptions {
  /** The site's name; the first one if several have it, or if it is left out. */
  readonly site?: string;
}

/**
 * Signs in the user of this adapter or turn, on either SDK, as one of the emulator's people, and chooses a site. Says nothing in the
 * chat: for tests of what comes after the sign-in. To test the sign-in itself see `consent`.
 *
 * ```ts
 * const adapter = new TestAdapter((context) => bot.run(context));
 * await signIn(adapter, 'Mia Krystof', jira);
 * await adapter.send('my requests').assertReply('You have 3 requests.');
 * ```
 */
export async function signIn(
  chat: TestAdapterLike | DialogTestClientLike | TurnLike,
  person: string | Person,
  jira: AtlassianLogin,
  { site }: SignInForTestOptions = {},
): Promise<Session> {
  mustBeLogin(jira);
  const context = turnOf(chat);
  const begun = await jira.signIn.begin(context);
  if (typeof begun === 'string') throw new Error(`The sign-in did not begin: ${begun}.`);
  const confirmed = await jira.signIn.confirm(context, begun.flowId, await follow(begun.link, person, jira));
  if (confirmed.kind !== 'signedIn') throw new Error(`The sign-in failed: ${JSON.stringify(confirmed)}.`);
  const sites = (await jira.identity(context))?.sites ?? [];
  const chosen = sites.find(({ name }) => site === undefined || name === site);
  if (!chosen) throw new Error(`There is no site ${site}. There are: ${sites.map(({ name }) => name).join(', ')}.`);
  await jira.chooseSite(context, chosen.cloudId);
  const session = await jira.session(context);
  if (!session) throw new Error('The sign-in has already ended.');
  return session;
}

/** A turn of the adapter's user. */
function turnOf(chat: TestAdapterLike | DialogTestClientLike | TurnLike): TurnLike {
  if ('activity' in chat) return chat;
  // The SDK keeps it private, and nothing else gives the user.
  const adapter: unknown = 'conversation' in chat ? chat : Reflect.get(chat, '_testAdapter');
  if (!isTestAdapter(adapter)) throw new TypeError('signIn: pass a TestAdapter, a DialogTestClient or a TurnContext.');
  const { user, bot, conversation, channelId, serviceUrl } = adapter.conversation;
  const message = { type: ActivityTypes.Message, from: user, recipient: bot, conversation, channelId, serviceUrl };
  return new TurnContext(adapter, { ...message, ...adapter.template } as Activity);
}

function isTestAdapter(value: unknown): value is TestAdapterLike {
  return typeof value === 'object' && value !== null && 'conversation' in value && 'template' in value;
}
