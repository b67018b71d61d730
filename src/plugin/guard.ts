import type { ChatTurn } from '../channel/chatTurn';
import type { Session } from '../login/session';

/** For bots without dialogs, on turns of either SDK. */
export interface Guard {
  /**
   * Runs `next` with the session of whoever sent this turn's activity. A person who is not signed in is asked to, and the bot
   * is run on the same activity once more when they are: in another turn, maybe of another process, and once. Until then
   * what they say in this conversation is about the sign-in. True when `next` has run in this turn. An
   * activity that the channel delivers once more, because the answer was lost or late, runs nothing.
   *
   * ```ts
   * await jira.ensureSignedIn(context, async (session) => {
   *   const { items } = await session.serviceDesk.myRequests();
   *   await context.sendActivity(`You have ${items.length} requests.`);
   * });
   * ```
   *
   * In a group nobody is asked, but told to write in a personal chat. Of an invoke, which is answered in its own turn, and of
   * more than 64 KiB nothing is kept: the person is asked to do it again.
   */
  ensureSignedIn(context: ChatTurn, next: (session: Session) => Promise<unknown>): Promise<boolean>;
  /**
   * For `adapter.use(jira.guard)`, after other middleware: takes what belongs to a sign-in that `ensureSignedIn` has begun, and
   * lets all else through. Only a bot whose every message comes to `ensureSignedIn` does without.
   */
  readonly guard: { onTurn(context: ChatTurn, next: () => Promise<void>): Promise<void> };
}
