import type { Approval, Attached, Comment, Person } from '../../../src/atlassian/serviceDesk';
import { channelOf } from '../../../src/channel/channels';
import { outermostState } from '../../outermost';
import type { TurnContext } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { listsChange } from './keptLists';
import { newCacheKey, ConversationCache } from './conversationCache';
import { commentsShown, readRequestParts, viewOf, type RequestParts, type RequestView } from './requestView';
import { waitsForYou } from '../status';

const viewsAtMost = 200;

/** What is still known about a request after something was done with it; the rest is read again. */
export type After = (before: RequestParts) => Partial<RequestParts>;

export const nothingKnown: After = () => ({});
export const unchanged: After = (before) => before;

/** After a change of status: Atlassian does not tell which it led to. */
export function moved({ isCommented = false } = {}): After {
  return ({ answered, comments, isSubscribed }) => ({ answered, isSubscribed, ...(isCommented ? {} : { comments }) });
}

export function withComment(added: Comment): After {
  return (before) => {
    const comments = [...before.comments.filter(({ id }) => id !== added.id), added].slice(-commentsShown);
    const after = { ...before, comments };
    // If it was waiting for the person, Atlassian's workflows now change its status.
    return waitsForYou(before.request) ? moved()(after) : after;
  };
}

export function withApproval(decided: Approval): After {
  return (before) => ({
    // While others still have to decide, the status stays.
    ...(decided.decision === 'pending' ? before : moved()(before)),
    approvals: before.approvals.map((known) => (known.id === decided.id ? decided : known)),
  });
}

export function withParticipants(participants: readonly Person[]): After {
  return (before) => ({ ...before, request: { ...before.request, participants } });
}

export function subscribed(isSubscribed: boolean): After {
  return (before) => ({ ...before, isSubscribed });
}

export function withAttachments({ attachments, comment }: Attached): After {
  return (before) => {
    const others = before.request.attachments.filter((known) => !attachments.some(({ id }) => id === known.id));
    const after = { ...before, request: { ...before.request, attachments: [...others, ...attachments] } };
    if (comment) return withComment(comment)(after);
    const { comments: _, ...known } = after;
    return known;
  };
}

const likely = new WeakMap<TurnContext, { readonly key: string; readonly reading: Promise<RequestParts> }>();

/** Starts reading a request that this turn will probably show. */
export function readLikely({ context, session }: Turn, key: string): void {
  const reading = readRequestParts(session, key);
  reading.catch(() => undefined);
  likely.set(context, { key, reading });
}

/** What a conversation's request card shows. */
export class RequestViews {
  private readonly kept = new ConversationCache<Promise<RequestParts>>(viewsAtMost);

  /** The current request. Reads only what may have changed if all of it was read a moment ago; otherwise everything. */
  async read(turn: Turn, key: string, after: After): Promise<RequestView> {
    const { session } = turn;
    const state = outermostState(turn);
    const before = this.kept.get(turn, state.shownRequest, key);
    const begun = after === nothingKnown ? likely.get(turn.context) : undefined;
    const anew = async () => readRequestParts(session, key, await before?.then(after, () => ({})));
    const reading = begun?.key === key ? begun.reading : anew();
    const mark = newCacheKey();
    state.shownRequest = mark;
    this.kept.keep(reading, turn, mark, key);
    reading.catch(() => this.kept.drop(turn, mark, key));
    return viewOf(session, await reading);
  }

  /**
   * What the card showed a moment ago: good enough to ask what the person means without reading it again. If it is out of date, Atlassian
   * refuses what they do.
   */
  async shown(turn: Turn, key: string): Promise<Partial<RequestParts>> {
    const { shownRequest } = outermostState(turn);
    return (await this.kept.get(turn, shownRequest, key)?.catch(() => undefined)) ?? {};
  }

  /** Starts reading what the card will show; without cards, nothing is shown unasked. */
  ahead(turn: Turn, key: string, after: After): void {
    if (channelOf(turn.context.activity.channelId).adaptiveCards) this.read(turn, key, after).catch(() => undefined);
  }

  /** Reads the rest of what the card will show while something is being done with the request, unless it was read a moment ago. */
  async beside<T>(turn: Turn, key: string, doing: Promise<T>): Promise<T> {
    listsChange(turn.context);
    this.ahead(turn, key, unchanged);
    try {
      return await doing;
    } catch (error) {
      this.forget(turn);
      throw error;
    }
  }

  /** For when it is unknown what has become of the request. */
  forget(turn: Turn): void {
    delete outermostState(turn).shownRequest;
  }
}
