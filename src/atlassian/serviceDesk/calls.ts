import { z } from 'zod/v4';
import { AtlassianError } from '../errors';
import type { Call, Send } from '../http';
import { retryReads, type RetryOptions } from '../retry';
import type { PageOptions } from './parameters';
import type { Page } from './types';
import { readAs } from '../../platform/readAs';
import { fitting } from '../lenientSchemas';

/** One call to the service desk API; `path` is relative to `/rest/servicedeskapi`, its parts unencoded. */
interface Request extends Pick<
  Call,
  'operation' | 'method' | 'query' | 'body' | 'headers' | 'timeout' | 'maxBytes' | 'mayBeAbsent'
> {
  readonly path: readonly string[];
}

/** A list and its path. */
interface Listing<T> extends Pick<Request, 'operation' | 'path' | 'query' | 'headers'> {
  readonly item: z.ZodType<T>;
}

/** Access to the service desk API. */
export interface Calls {
  /** Parses the response by `schema`. One that does not fit is `unavailable`, or `unknown-outcome` after a write. */
  ask<T>(schema: z.ZodType<T>, request: Request): Promise<T>;
  /** For writes whose response is empty. */
  tell(request: Request): Promise<void>;
  page<T>(listing: Listing<T>, options: PageOptions): Promise<Page<T>>;
  /** All pages, at most `limit` items. */
  all<T>(listing: Listing<T>, limit?: number): Promise<readonly T[]>;
}

/** Atlassian requires callers to opt in to experimental APIs. */
export const experimental = { 'x-experimentalapi': 'opt-in' };

const pageLimit = 100;
const itemsAtMost = 500;
/** The smallest page Atlassian returns, which bounds the number of calls: a server may say "more" for ever. */
const smallestPage = 50;
/** Allowed ids; above all not `..`, which would change the path. */
const idForm = /^[\w:-][\w:.-]{0,127}$/;

/** A page from Atlassian. An empty one counts as the last, or it would be requested for ever. */
const page = z
  .object({ values: z.array(z.unknown()), isLastPage: z.boolean().catch(true) })
  .transform(({ values, isLastPage }) => ({ values, isLast: isLastPage || values.length === 0 }));

/** The items of a page that fit. Create each schema once: building one takes longer than parsing a response. */
export function pageOf<T>(item: z.ZodType<T>) {
  return page.transform(({ values }) => fitting(item, values));
}

export function createCalls(options: RetryOptions & { readonly send: Send; readonly baseUrl: string }): Calls {
  const send = retryReads(options.send, options);

  async function answerTo({ path, ...call }: Request): Promise<unknown> {
    if (!path.every((part) => idForm.test(part))) throw new AtlassianError('not-found', call.operation);
    return send({ ...call, url: [options.baseUrl, ...path.map(encodeURIComponent)].join('/') });
  }

  const calls: Calls = {
    async ask(schema, request) {
      const { success, data } = readAs(schema, await answerTo(request));
      if (success) return data;
      throw new AtlassianError(request.method === 'GET' ? 'unavailable' : 'unknown-outcome', request.operation);
    },

    async tell(request) {
      await answerTo(request);
    },

    // By offset: the links in Atlassian's responses lead to the site's own host, which refuses the token.
    async page({ item, query, ...listing }, { start = 0, limit = 50 }) {
      const request: Request = { ...listing, method: 'GET', query: { ...query, start, limit } };
      const { values, isLast } = await calls.ask(page, request);
      return { items: fitting(item, values), start, next: start + values.length, isLast };
    },

    async all<T>(listing: Listing<T>, limit = itemsAtMost) {
      const items: T[] = [];
      let start = 0;
      for (let pages = 0; pages < limit / smallestPage && items.length < limit; pages += 1) {
        const next: Page<T> = await calls.page(listing, { start, limit: Math.min(pageLimit, limit - items.length) });
        items.push(...next.items);
        if (next.isLast) break;
        start = next.next;
      }
      return items.slice(0, limit);
    },
  };
  return calls;
}
