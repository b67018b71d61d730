import { expandsOf, pageOf, refusal, type ApiAnswer, type ApiRequest } from '../api';
import type { EmulatedRequest } from '../state';
import { approves, isClosed, reports, statusOf, takesPart, type Requests } from './requests';
import { requestView } from './requestViews';

const statusFilters: Readonly<Record<string, (request: EmulatedRequest) => boolean>> = {
  ALL_REQUESTS: () => true,
  OPEN_REQUESTS: (request) => !isClosed(statusOf(request)),
  CLOSED_REQUESTS: (request) => isClosed(statusOf(request)),
};

/** `GET /request` */
export function listRequests(requests: Requests, call: ApiRequest): ApiAnswer {
  const { caller, query } = call;
  const { accountId } = caller.person;
  const ownerships = query.getAll('requestOwnership');
  const relations = (ownerships.length > 0 ? ownerships : ['OWNED_REQUESTS', 'PARTICIPATED_REQUESTS']).map((name) =>
    relationOf(name, query.get('approvalStatus')),
  );
  const ofStatus = statusFilters[query.get('requestStatus') ?? 'ALL_REQUESTS'];
  const deskId = query.get('serviceDeskId');
  const typeId = query.get('requestTypeId');
  if (!ofStatus || relations.includes(undefined)) return refusal(400, 'requestStatus or requestOwnership is unknown.');
  if (typeId !== null && deskId === null) return refusal(400, 'requestTypeId needs serviceDeskId.');

  const found = requests
    .visibleTo(caller)
    .filter((request) => relations.some((has) => has?.(request, accountId)))
    .filter(ofStatus)
    .filter((request) => deskId === null || deskId === request.deskId)
    .filter((request) => typeId === null || typeId === request.typeId)
    .filter(({ values }) => matches(String(values['summary']), query.get('searchTerm') ?? ''));
  const expands = expandsOf(call);
  return pageOf(
    found.map((request) => requestView(caller, request, expands)),
    call,
  );
}

type Relation = (request: EmulatedRequest, accountId: string) => boolean;

function relationOf(ownership: string, approvalStatus: string | null): Relation | undefined {
  const relations: Readonly<Record<string, Relation>> = {
    OWNED_REQUESTS: reports,
    PARTICIPATED_REQUESTS: takesPart,
    ALL_REQUESTS: () => true,
    // Nobody here belongs to an organization.
    ORGANIZATION: () => false,
    ALL_ORGANIZATIONS: () => false,
    APPROVER: (request, accountId) => {
      if (approvalStatus === null) return approves(request, accountId);
      const pending = approvalStatus === 'MY_PENDING_APPROVAL';
      return request.approvals.some(
        ({ approver, decision }) => approver === accountId && (decision === 'pending') === pending,
      );
    },
  };
  return relations[ownership];
}

/** `*` in the term is a wildcard. */
function matches(summary: string, term: string): boolean {
  const words = term.toLowerCase().split('*').filter(Boolean);
  return words.every((word) => summary.toLowerCase().includes(word.trim()));
}
