import { AtlassianError } from '../../src/atlassian/errors';
import type { Approval, Comment, RequestDetails, Transition } from '../../src/atlassian/serviceDesk';
import type { Session } from '../../src/login/session';
import type { RequestCommand } from '../texts/words';

/** One request as a person sees it, with what they may do now. */
export interface RequestView {
  readonly request: RequestDetails;
  /** The last ones, the oldest of them first. */
  readonly comments: readonly Comment[];
  /** What was answered in its forms. */
  readonly answered: readonly { readonly label: string; readonly answer: string }[];
  readonly transitions: readonly Transition[];
  readonly approvals: readonly Approval[];
  /** Absent where Atlassian does not tell. */
  readonly isSubscribed: boolean | undefined;
  /** Only what Atlassian says is allowed, in the order in which it is offered. */
  readonly allowed: readonly RequestCommand[];
}

const commentsShown = 5;

/** Six calls at once, and for each form of the request one more. */
export async function readRequestView({ serviceDesk, account }: Session, key: string): Promise<RequestView> {
  const [request, comments, answered, transitions, approvals, isSubscribed] = await Promise.all([
    serviceDesk.request(key),
    serviceDesk.latestComments(key, commentsShown),
    // Another API than the service desk's: whatever it says, the request is shown.
    orElse(serviceDesk.answeredForms(key), [], () => true),
    orElse(serviceDesk.transitions(key), []),
    orElse(serviceDesk.approvals(key), []),
    orElse<boolean | undefined>(serviceDesk.isSubscribed(key), undefined),
  ]);
  const isOwn = request.reporterId === account.accountId;
  const possible: readonly (readonly [RequestCommand, boolean])[] = [
    ['approve', approvals.some(({ canAnswer }) => canAnswer)],
    ['decline', approvals.some(({ canAnswer }) => canAnswer)],
    ['comment', request.allowed.addComment],
    ['attach', request.allowed.addAttachment],
    ['move', transitions.length > 0],
    ['rate', isOwn && request.statusCategory === 'done'],
    ['share', request.allowed.addParticipant],
    ['unshare', request.allowed.removeParticipant && request.participants.length > 0],
    ['mute', isSubscribed === true],
    ['unmute', isSubscribed === false],
  ];
  const allowed = possible.filter(([, may]) => may).map(([command]) => command);
  return { request, comments, answered, transitions, approvals, isSubscribed, allowed };
}

/** A part that this site keeps to itself does not keep the rest from being shown. */
async function orElse<T>(
  reading: Promise<T>,
  otherwise: T,
  isNothing = ({ code }: AtlassianError) => ['forbidden', 'not-found', 'invalid'].includes(code),
): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AtlassianError && isNothing(error)) return otherwise;
    throw error;
  }
}
