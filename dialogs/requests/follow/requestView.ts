import { AtlassianError } from '../../../src/atlassian/errors';
import { openApproval } from '../../../src/atlassian/serviceDesk/approvals';
import type { Approval, Comment, RequestDetails, Transition } from '../../../src/atlassian/serviceDesk';
import type { Session } from '../../../src/login/session';
import type { RequestCommand } from '../../texts/words';
import { waitsForYou } from '../status';

/** Everything that is read about a request. */
export interface RequestParts {
  readonly request: RequestDetails;
  /** The latest ones, oldest first. */
  readonly comments: readonly Comment[];
  /** Answers given in its forms. */
  readonly answered: readonly { readonly label: string; readonly answer: string }[];
  readonly transitions: readonly Transition[];
  readonly approvals: readonly Approval[];
  /** Absent where Atlassian does not tell. */
  readonly isSubscribed: boolean | undefined;
}

/** One request as a person sees it, with what they may do now. */
export interface RequestView extends RequestParts {
  /** Only what Atlassian allows, in the order in which to offer it. */
  readonly allowed: readonly RequestCommand[];
}

/** What a request waits for from the person. */
export type Awaited = 'answer' | 'decision' | 'rating';

export function awaitedOf({ allowed, request }: RequestView): Awaited | undefined {
  if (allowed.includes('approve')) return 'decision';
  if (allowed.includes('rate')) return 'rating';
  return allowed.includes('comment') && waitsForYou(request) ? 'answer' : undefined;
}

/** What it still waits for once this was done. Read again it says so by itself, but without cards it is not read. */
export function awaitedAfter(awaits: Awaited | undefined, done: RequestCommand | undefined): Awaited | undefined {
  return awaits === 'answer' && (done === 'comment' || done === 'move') ? undefined : awaits;
}

type Reader = Pick<Session, 'account' | 'serviceDesk'>;

/** How many comments are shown. */
export const commentsShown = 5;

/** Six calls at once, and one more for each form of the request. */
export async function readRequestView(session: Reader, key: string): Promise<RequestView> {
  return viewOf(session, await readRequestParts(session, key));
}

/** Reads only the parts that are not known yet. */
export async function readRequestParts(
  { serviceDesk }: Reader,
  key: string,
  known: Partial<RequestParts> = {},
): Promise<RequestParts> {
  const [request, comments, answered, transitions, approvals, isSubscribed] = await Promise.all([
    known.request ?? serviceDesk.request(key),
    known.comments ?? serviceDesk.latestComments(key, commentsShown),
    // Not the service desk's API: whatever goes wrong there, the request is shown.
    known.answered ?? orElse(serviceDesk.answeredForms(key), [], () => true),
    known.transitions ?? orElse(serviceDesk.transitions(key), []),
    known.approvals ?? orElse(serviceDesk.approvals(key), []),
    'isSubscribed' in known ? known.isSubscribed : orElse(serviceDesk.isSubscribed(key), undefined),
  ]);
  return { request, comments, answered, transitions, approvals, isSubscribed };
}

export function viewOf({ account }: Reader, parts: RequestParts): RequestView {
  const { request, transitions, approvals, isSubscribed } = parts;
  const isOwn = request.reporterId === account.accountId;
  const mayDecide = openApproval(approvals) !== undefined;
  const possible: readonly (readonly [RequestCommand, boolean])[] = [
    ['approve', mayDecide],
    ['decline', mayDecide],
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
  return { ...parts, allowed };
}

/** If the site refuses a part, the rest is still shown. */
async function orElse<T, U>(
  reading: Promise<T>,
  otherwise: U,
  isNothing = ({ code }: AtlassianError) => ['forbidden', 'not-found', 'invalid'].includes(code),
): Promise<T | U> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AtlassianError && isNothing(error)) return otherwise;
    throw error;
  }
}
