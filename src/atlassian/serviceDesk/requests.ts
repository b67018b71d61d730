import { remembered, type OwnedCache } from './cache';
import type { Calls } from './calls';
import { requestPath } from './keys';
import { detailExpands, detailsAnswer, detailsOf, requestAnswer, requestOf } from './schemas';
import type { ServiceDesk } from './serviceDesk';
import type { RequestQuery } from './parameters';

type Requests = Pick<ServiceDesk, 'create' | 'myRequests' | 'recentRequests' | 'request'>;

const ownerships = {
  mine: { requestOwnership: ['OWNED_REQUESTS'] },
  shared: { requestOwnership: ['PARTICIPATED_REQUESTS'] },
  all: { requestOwnership: ['OWNED_REQUESTS', 'PARTICIPATED_REQUESTS'] },
  approvals: { requestOwnership: ['APPROVER'], approvalStatus: 'MY_PENDING_APPROVAL' },
} satisfies Record<NonNullable<RequestQuery['list']>, object>;

const recentAtMost = 25;

const statuses = { open: 'OPEN_REQUESTS', closed: 'CLOSED_REQUESTS', all: 'ALL_REQUESTS' };

/** Raising and finding requests. */
export function createRequests(calls: Calls, siteUrl: string, { cache, owner }: OwnedCache): Requests {
  const requests: Requests = {
    async create({ deskId, typeId, values, form, participants = [], raiseOnBehalfOf }) {
      const body = {
        serviceDeskId: deskId,
        requestTypeId: typeId,
        requestFieldValues: values,
        ...(form ? { isAdfRequest: form.hasDocuments, form: { answers: form.answers } } : {}),
        ...(participants.length === 0 ? {} : { requestParticipants: participants }),
        ...(raiseOnBehalfOf === undefined ? {} : { raiseOnBehalfOf }),
      };
      const made = { operation: 'create request', method: 'POST', path: ['request'], body } as const;
      const created = requestOf(await calls.ask(requestAnswer, made), siteUrl);
      cache.recent.delete(JSON.stringify(owner));
      return created;
    },

    async myRequests({ status = 'open', search, list = 'all', deskId, typeId, ...pages } = {}) {
      const query = {
        requestStatus: statuses[status],
        ...ownerships[list],
        searchTerm: search,
        serviceDeskId: deskId,
        requestTypeId: deskId === undefined ? undefined : typeId,
        expand: ['requestType', 'participant'],
      };
      const listing = { operation: 'list requests', item: requestAnswer, path: ['request'], query };
      const { items, ...page } = await calls.page(listing, pages);
      return { ...page, items: items.map((found) => requestOf(found, siteUrl)) };
    },

    recentRequests: () =>
      remembered(cache.recent, owner, async () => {
        const { items } = await requests.myRequests({ list: 'all', status: 'all', limit: recentAtMost });
        return items;
      }),

    async request(key) {
      const operation = 'read request';
      const path = requestPath(key, operation);
      const query = { expand: detailExpands };
      return detailsOf(await calls.ask(detailsAnswer, { operation, method: 'GET', path, query }), siteUrl);
    },
  };
  return requests;
}
