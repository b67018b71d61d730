import type { ApiAnswer, ApiRequest, Caller } from '../api';
import type { EmulatedDesk, EmulatedType } from '../content/desk';
import { findDesk, findType } from '../content/desks';
import { colleaguesRequests, pastRequests, type PastRequest } from '../content/pastRequests';
import { agent, colleague } from '../people';
import type { EmulatedApproval, EmulatedComment, EmulatedRequest, StateFile } from '../state';

const day = 86_400_000;

interface NewRequest {
  readonly desk: EmulatedDesk;
  readonly type: EmulatedType;
  /** Account id. */
  readonly reporter: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly participants?: readonly string[];
  readonly status?: string;
  /** Epoch milliseconds; default: now. */
  readonly at?: number;
}

/** The requests of all emulated sites. Call `save` after changing one. */
export interface Requests {
  /**
   * Requests the caller has raised, takes part in or approves; latest activity first. Agents also find any request of their sites by
   * key.
   */
  visibleTo(caller: Caller): readonly EmulatedRequest[];
  /** By key or issue id. */
  find(caller: Caller, keyOrId: string): EmulatedRequest | undefined;
  add(caller: Caller, request: NewRequest): EmulatedRequest;
  /** All requests of a site; latest activity first. */
  ofSite(cloudId: string): readonly EmulatedRequest[];
  move(request: EmulatedRequest, status: Status): void;
  askApproval(request: EmulatedRequest, accountId: string): void;
  decide(request: EmulatedRequest, approval: EmulatedApproval, decision: 'approved' | 'declined'): void;
  say(
    request: EmulatedRequest,
    comment: Pick<EmulatedComment, 'author' | 'body'> & Partial<EmulatedComment>,
  ): EmulatedComment;
  readonly newId: () => string;
  readonly now: () => number;
  readonly save: () => void;
}

/** Handles a path below one request that the caller may see; `rest` is that path. */
export type RequestPart = (
  request: EmulatedRequest,
  call: ApiRequest,
  rest: readonly string[],
) => ApiAnswer | Promise<ApiAnswer>;

export function createRequests({ state, save }: StateFile, now: () => number): Requests {
  const newId = () => String((state.lastId += 1));

  function insert(caller: Caller, request: NewRequest): EmulatedRequest {
    const { desk, type, reporter, values, participants = [], status = 'Waiting for support', at = now() } = request;
    const counter = `${caller.site.cloudId} ${desk.projectKey}`;
    const number = (state.numbers[counter] ?? 0) + 1;
    state.numbers[counter] = number;
    const added: EmulatedRequest = {
      issueId: newId(),
      key: `${desk.projectKey}-${number}`,
      cloudId: caller.site.cloudId,
      deskId: desk.id,
      typeId: type.id,
      reporter,
      values,
      created: at,
      updated: at,
      statuses: [{ status, at }],
      comments: [],
      attachments: [],
      approvals: [],
      participants: [...participants],
      muted: [],
    };
    state.requests.push(added);
    return added;
  }

  function say(
    request: EmulatedRequest,
    comment: Pick<EmulatedComment, 'author' | 'body'> & Partial<EmulatedComment>,
  ): EmulatedComment {
    const said = { id: newId(), created: now(), attachments: [], ...comment };
    request.comments.push(said);
    request.updated = said.created;
    return said;
  }

  function addPast(caller: Caller, past: PastRequest, reporter: string, at: number): EmulatedRequest | undefined {
    const { desk: deskId, type: typeId, status, summary, description } = past;
    const desk = findDesk(deskId);
    const type = desk && findType(desk, typeId);
    if (!desk || !type) return undefined;
    const values = { summary, ...(description === undefined ? {} : { description }) };
    const request = insert(caller, { desk, type, reporter, values, at });
    (past.said ?? []).forEach(([who, body], index) => {
      const author = who === 'reporter' ? reporter : agent.accountId;
      const created = at + (index + 1) * 3_600_000;
      say(request, { author, body, created, ...(who === 'note' ? { isInternal: true } : {}) });
    });
    if (status !== 'Waiting for support') request.statuses.unshift({ status, at: request.updated });
    return request;
  }

  /** Creates a person's past requests, the first time they come to a site. */
  function seed(caller: Caller): void {
    const { accountId } = caller.person;
    const who = `${caller.site.cloudId} ${accountId}`;
    if (state.seeded.includes(who)) return;
    state.seeded.push(who);
    // One timestamp for all, so that the order of requests of the same age is stable.
    const seededAt = now();
    pastRequests.forEach((past, index) =>
      addPast(caller, past, accountId, seededAt - (pastRequests.length + 1 - index) * day),
    );
    for (const past of colleaguesRequests) {
      const request = addPast(caller, past, colleague.accountId, seededAt - 2 * day);
      if (past.person === 'participates') request?.participants.push(accountId);
      else
        request?.approvals.push({
          id: newId(),
          name: 'Waiting for approval',
          approver: accountId,
          decision: 'pending',
          created: request.created,
        });
    }
    save();
  }

  function ofSite(wanted: string): readonly EmulatedRequest[] {
    return state.requests
      .filter(({ cloudId }) => cloudId === wanted)
      .toSorted((left, right) => right.updated - left.updated);
  }

  function visibleTo(caller: Caller): readonly EmulatedRequest[] {
    seed(caller);
    const { accountId } = caller.person;
    return ofSite(caller.site.cloudId).filter(
      (request) => reports(request, accountId) || takesPart(request, accountId) || approves(request, accountId),
    );
  }

  function move(request: EmulatedRequest, status: Status): void {
    request.statuses.unshift({ status, at: now() });
    request.updated = now();
  }

  return {
    visibleTo,
    ofSite,
    find(caller, keyOrId) {
      const own = visibleTo(caller);
      const all = caller.person.isAgent ? ofSite(caller.site.cloudId) : own;
      return all.find(({ key, issueId }) => key === keyOrId.toUpperCase() || issueId === keyOrId);
    },
    add(caller, request) {
      seed(caller);
      return insert(caller, request);
    },
    move,
    askApproval(request, accountId) {
      const asked = { id: newId(), name: 'Waiting for approval', decision: 'pending', created: now() } as const;
      request.approvals.push({ ...asked, approver: accountId });
      move(request, 'Waiting for approval');
    },
    decide(request, approval, decision) {
      approval.decision = decision;
      approval.completed = now();
      move(request, decision === 'approved' ? 'Waiting for support' : 'Declined');
    },
    say,
    newId,
    now,
    save,
  };
}

export function reports({ reporter }: EmulatedRequest, accountId: string): boolean {
  return reporter === accountId;
}

export function takesPart({ participants }: EmulatedRequest, accountId: string): boolean {
  return participants.includes(accountId);
}

export function approves({ approvals }: EmulatedRequest, accountId: string): boolean {
  return approvals.some(({ approver }) => approver === accountId);
}

export function statusOf({ statuses }: EmulatedRequest): string {
  return statuses[0]?.status ?? '';
}

/** All statuses. */
export const statuses = [
  'Waiting for support',
  'Waiting for customer',
  'Waiting for approval',
  'In progress',
  'Done',
  'Canceled',
  'Declined',
] as const;
export type Status = (typeof statuses)[number];

/** Whether the caller may read a comment: agents may read all, others only public ones. */
export function mayRead({ person }: Caller, { isInternal = false }: EmulatedComment): boolean {
  return !isInternal || person.isAgent === true;
}

/** Statuses of closed requests. */
export function isClosed(status: string): boolean {
  return ['Done', 'Canceled', 'Declined'].includes(status);
}
