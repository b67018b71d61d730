import type { Approval, Attached, Comment, Person } from '../../src/atlassian/serviceDesk';
import { channelOf } from '../../src/channel/channels';
import { outermostState } from '../outermost';
import type { Turn } from '../sessionDialog';
import { listsChange } from './keptLists';
import { newMark, Shown } from './shown';
import { commentsShown, readRequestParts, viewOf, type RequestParts, type RequestView } from './requestView';
import { waitsForYou } from './status';

const viewsAtMost = 200;

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
    // While others are still to decide it stays where it is.
    ...(decided.decision === 'pending' ? before : moved(false)(before)),
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

/** What the card of a conversation's request shows. */
export class RequestViews {
  private readonly kept = new Shown<Promise<RequestParts>>(viewsAtMost);

  /** As it is now, read where that is not known; all of it where it was not read a moment ago. */
  async read(turn: Turn, key: string, after: After): Promise<RequestView> {
    const { session } = turn;
    const state = outermostState(turn);
    const before = this.kept.get(turn, state.shownRequest, key);
    const reading = before
      ? before.then(after, () => ({})).then((known) => readRequestParts(session, key, known))
      : readRequestParts(session, key);
    const mark = newMark();
    state.shownRequest = mark;
    this.kept.keep(reading, turn, mark, key);
    reading.catch(() => this.kept.drop(turn, mark, key));
    return viewOf(session, await reading);
  }

  /** What its card showed a moment ago: nothing of it need be read to ask what is meant, and whoever is too late is refused. */
  async shown(turn: Turn, key: string): Promise<Partial<RequestParts>> {
    const { shownRequest } = outermostState(turn);
    return (await this.kept.get(turn, shownRequest, key)?.catch(() => undefined)) ?? {};
  }

  /** Begins to read what a card will show; in words nothing comes unasked. */
  ahead(turn: Turn, key: string, after: After): void {
    if (channelOf(turn.context.activity.channelId).adaptiveCards) this.read(turn, key, after).catch(() => undefined);
  }

  /** What else a card will show is read while something is done with the request, unless it was read a moment ago. */
  beside<T>(turn: Turn, key: string, doing: Promise<T>): Promise<T> {
    listsChange(turn.context);
    this.ahead(turn, key, unchanged);
    return doing;
  }

  /** Nobody knows what has become of it. */
  forget(turn: Turn): void {
    delete outermostState(turn).shownRequest;
  }
}
