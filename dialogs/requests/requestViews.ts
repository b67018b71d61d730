import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Approval, Attachment, Comment, Person } from '../../src/atlassian/serviceDesk';
import { channelOf } from '../../src/channel/channels';
import { outermostState } from '../outermost';
import type { Turn } from '../sessionDialog';
import { commentsShown, readRequestParts, viewOf, type RequestParts, type RequestView } from './requestView';
import { waitsForYou } from './status';

const viewsAtMost = 200;
/** Milliseconds: others may have done something with it, too. */
const oldestView = 60_000;

/** What is known of a request once something was done with it; the rest is read anew. */
export type After = (before: RequestParts) => Partial<RequestParts>;

export const nothingKnown: After = () => ({});
export const unchanged: After = (before) => before;

/** In another status, of which Atlassian does not tell when it has brought it there. */
export function moved(isCommented: boolean): After {
  return ({ answered, comments, isSubscribed }) => ({ answered, isSubscribed, ...(isCommented ? {} : { comments }) });
}

export function withComment(added: Comment): After {
  return (before) => {
    const comments = [...before.comments.filter(({ id }) => id !== added.id), added].slice(-commentsShown);
    const after = { ...before, comments };
    // Where it waited for the person, Atlassian's workflows take it from there.
    return waitsForYou(before.request) ? moved(false)(after) : after;
  };
}

export function withApproval(decided: Approval): After {
  return (before) => ({
    ...moved(false)(before),
    approvals: before.approvals.map((known) => (known.id === decided.id ? decided : known)),
  });
}

export function withParticipants(participants: readonly Person[]): After {
  return (before) => ({ ...before, request: { ...before.request, participants } });
}

/** They are in a comment, too. */
export function withAttachments(attached: readonly Attachment[]): After {
  return ({ request, answered, transitions, approvals, isSubscribed }) => {
    const others = request.attachments.filter((known) => !attached.some(({ id }) => id === known.id));
    const attachments = [...others, ...attached];
    return { request: { ...request, attachments }, answered, transitions, approvals, isSubscribed };
  };
}

/**
 * What the card of a conversation's request shows, kept for a minute: in this process, under a name that the conversation's
 * state has, so that what another instance of the bot has shown since is never passed over.
 */
export class RequestViews {
  private readonly kept = new LRUCache<string, Promise<RequestParts>>({ max: viewsAtMost, ttl: oldestView });

  /** As it is now, read where that is not known; all of it where it was not read a moment ago. */
  async read(turn: Turn, key: string, after: After): Promise<RequestView> {
    const { session } = turn;
    const name = (id: string) => JSON.stringify([session.account.accountId, session.site.cloudId, key, id]);
    const state = outermostState(turn);
    const before = typeof state.shownRequest === 'string' ? this.kept.get(name(state.shownRequest)) : undefined;
    const reading = before
      ? before.then(after, () => ({})).then((known) => readRequestParts(session, key, known))
      : readRequestParts(session, key);
    const id = randomBytes(6).toString('base64url');
    state.shownRequest = id;
    this.kept.set(name(id), reading);
    reading.catch(() => this.kept.delete(name(id)));
    return viewOf(session, await reading);
  }

  /** Begins to read what a card will show; in words nothing comes unasked. */
  ahead(turn: Turn, key: string, after: After): void {
    if (channelOf(turn.context.activity.channelId).adaptiveCards) this.read(turn, key, after).catch(() => undefined);
  }

  /** Nobody knows what has become of it. */
  forget(turn: Turn): void {
    delete outermostState(turn).shownRequest;
  }
}
