import { z } from 'zod';
import { AtlassianError } from './errors';
import type { Call, Send } from './http';
import { fieldSchema, formOf } from './requestForm';
import { retryReads, type RetryOptions } from './retry';
import type { Comment, CustomerRequest, Desk, Page, PageOptions, RequestType, ServiceDesk } from './serviceDeskTypes';

export type * from './serviceDeskTypes';

export interface ServiceDeskOptions extends RetryOptions {
  /** Sends with the person's access token. */
  readonly send: Send;
  /** `<api>/ex/jira/<cloud id>/rest/servicedeskapi`: a 3LO token is good nowhere else. */
  readonly baseUrl: string;
  /** Where links to the customer portal may lead. */
  readonly siteUrl: string;
}

const desk = z.object({ id: z.string(), projectName: z.string(), projectKey: z.string() });

const requestType = z.object({
  id: z.string(),
  serviceDeskId: z.string(),
  name: z.string(),
  description: z.string().catch(''),
  helpText: z.string().catch(''),
});

const date = z.object({ iso8601: z.string() }).optional().catch(undefined);
const person = z.object({ displayName: z.string() }).optional().catch(undefined);

const request = z.object({
  issueKey: z.string(),
  summary: z.string().optional().catch(undefined),
  requestFieldValues: z.array(z.object({ fieldId: z.string(), value: z.unknown() })).catch([]),
  currentStatus: z.object({ status: z.string() }).optional().catch(undefined),
  createdDate: date,
  reporter: person,
  _links: z.object({ web: z.string().optional() }).optional().catch(undefined),
});

const comment = z.object({ id: z.string(), body: z.string().catch(''), author: person, created: date });

const keyForm = /^[A-Z][A-Z0-9_]*-\d+$/i;
const pageLimit = 100;
/** Pages read for one list: a server that says "more" for ever is not followed for ever. */
const pagesAtMost = 5;

export function createServiceDesk(options: ServiceDeskOptions): ServiceDesk {
  const { baseUrl, siteUrl } = options;
  const send = retryReads(options.send, options);

  async function ask<T>(
    schema: z.ZodType<T>,
    call: Omit<Call, 'url'> & { readonly path: readonly string[] },
  ): Promise<T> {
    const { path, ...rest } = call;
    const url = [baseUrl, ...path.map(encodeURIComponent)].join('/');
    const { success, data } = schema.safeParse(await send({ ...rest, url }));
    if (!success) throw new AtlassianError(call.method === 'GET' ? 'unavailable' : 'unknown-outcome', call.operation);
    return data;
  }

  /** Pages by number: the links in Atlassian's answers lead to the site's host, which refuses the token. */
  async function page<T>(
    operation: string,
    item: z.ZodType<T>,
    path: readonly string[],
    query: NonNullable<Call['query']>,
    { start = 0, limit = 50 }: PageOptions,
  ): Promise<Page<T>> {
    const schema = z.object({ values: z.array(item), isLastPage: z.boolean().catch(true) });
    const found = await ask(schema, { operation, method: 'GET', path, query: { ...query, start, limit } });
    // An empty page that is not the last one would be asked for again and again.
    return { items: found.values, start, isLast: found.isLastPage || found.values.length === 0 };
  }

  async function all<T>(
    operation: string,
    item: z.ZodType<T>,
    path: readonly string[],
    query: Call['query'] = {},
  ): Promise<T[]> {
    const items: T[] = [];
    for (let pages = 0; pages < pagesAtMost; pages += 1) {
      const next = await page(operation, item, path, query, { start: items.length, limit: pageLimit });
      items.push(...next.items);
      if (next.isLast) break;
    }
    return items;
  }

  function requestOf(found: z.infer<typeof request>): CustomerRequest {
    const summary = found.summary ?? found.requestFieldValues.find(({ fieldId }) => fieldId === 'summary')?.value;
    return {
      key: found.issueKey,
      summary: typeof summary === 'string' ? summary : '',
      status: found.currentStatus?.status ?? '',
      created: found.createdDate?.iso8601,
      reporter: found.reporter?.displayName,
      link: portalLink(found._links?.web, siteUrl),
    };
  }

  return {
    async desks() {
      const found = await all('list service desks', desk, ['servicedesk']);
      return found.map(({ id, projectName, projectKey }): Desk => ({ id, name: projectName, projectKey }));
    },

    async requestTypes(deskId, { search } = {}) {
      const query = search === undefined ? {} : { searchQuery: search };
      const found = await all('list request types', requestType, ['servicedesk', deskId, 'requesttype'], query);
      return found.map(({ serviceDeskId, ...type }): RequestType => ({ ...type, deskId: serviceDeskId }));
    },

    async form(deskId, typeId) {
      const schema = z.object({ requestTypeFields: z.array(fieldSchema) });
      const path = ['servicedesk', deskId, 'requesttype', typeId, 'field'];
      return formOf((await ask(schema, { operation: 'read form', method: 'GET', path })).requestTypeFields);
    },

    async create({ deskId, typeId, values }) {
      const body = { serviceDeskId: deskId, requestTypeId: typeId, requestFieldValues: values };
      return requestOf(await ask(request, { operation: 'create request', method: 'POST', path: ['request'], body }));
    },

    async myRequests({ status = 'open', search, list = 'mine', ...pages } = {}) {
      const query = {
        requestStatus: { open: 'OPEN_REQUESTS', closed: 'CLOSED_REQUESTS', all: 'ALL_REQUESTS' }[status],
        ...(list === 'mine'
          ? { requestOwnership: ['OWNED_REQUESTS', 'PARTICIPATED_REQUESTS'] }
          : { requestOwnership: 'APPROVER', approvalStatus: 'MY_PENDING_APPROVAL' }),
        ...(search === undefined ? {} : { searchTerm: search }),
      };
      const found = await page('list requests', request, ['request'], query, pages);
      return { ...found, items: found.items.map(requestOf) };
    },

    async request(key) {
      const operation = 'read request';
      return requestOf(await ask(request, { operation, method: 'GET', path: ['request', checked(key, operation)] }));
    },

    async comments(key, pages = {}) {
      const operation = 'list comments';
      const found = await page(
        operation,
        comment,
        ['request', checked(key, operation), 'comment'],
        { public: true },
        pages,
      );
      return { ...found, items: found.items.map(commentOf) };
    },

    async comment(key, text) {
      const operation = 'comment';
      const path = ['request', checked(key, operation), 'comment'];
      const body = { body: text, public: true };
      return commentOf(await ask(comment, { operation, method: 'POST', path, body }));
    },
  };
}

function commentOf({ id, body, author, created }: z.infer<typeof comment>): Comment {
  return { id, body, author: author?.displayName ?? '', created: created?.iso8601 };
}

function checked(key: string, operation: string): string {
  if (!keyForm.test(key)) throw new AtlassianError('not-found', operation);
  return key.toUpperCase();
}

/** https on the site's own host, or nothing: links go to people, who trust the bot's. */
function portalLink(link: string | undefined, siteUrl: string): string | undefined {
  if (link === undefined || !URL.canParse(link)) return undefined;
  const { protocol, host, username, password, href } = new URL(link);
  const own = protocol === 'https:' && host === new URL(siteUrl).host && username === '' && password === '';
  return own ? href : undefined;
}
