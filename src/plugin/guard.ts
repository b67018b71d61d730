import type { ChatTurn } from '../channel/chatTurn';
import type { Session } from '../login/session';

/** For bots without dialogs, on turns of either SDK. */
export interface Guard {
  /**
   * Runs `next` with the session of the person who sent this turn's activity, and returns true once it has run. A person who is
   * not signed in is asked to sign in and false is returned; once they are signed in, the bot is run on the same activity again,
   * exactly once, in another turn and perhaps in another process. Until then everything they say in this conversation is taken as
   * part of the sign-in. An activity that the channel delivers twice, because the response was lost or late, runs nothing.
   *
   * ```ts
   * await jira.ensureSignedIn(context, async (session) => {
   *   const { items } = await session.serviceDesk.myRequests();
   *   await context.sendActivity(`You have ${items.length} requests.`);
   * });
   * ```
   *
   * In a group people are told to write in a personal chat instead. Invokes, which have to be answered in their own turn, and
   * activities of more than 64 KiB are not kept: the person is asked to do it again.
   */
  ensureSignedIn(context: ChatTurn, next: (session: Session) => Promise<unknown>): Promise<boolean>;
  /**
   * Middleware for `adapter.use(jira.guard)`, to be added last: handles what belongs to a sign-in that `ensureSignedIn` has begun
   * and lets everything else through. A bot that calls `ensureSignedIn` on every message can do without it.
   */
  readonly guard: { onTurn(context: ChatTurn, next: () => Promise<void>): Promise<void> };
}
