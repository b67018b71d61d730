import { z } from 'zod/v4';
import { AtlassianError } from '../errors';
import type { Call, Send } from '../http';
import { retryReads, type RetryOptions } from '../retry';
import type { Page, PageOptions } from './types';
import { readAs } from '../../platform/readAs';
import { fitting } from '../lenientSchemas';

/** One call to the service desk API; `path` is below `/rest/servicedeskapi`, each part as it is. */
interface Request extends Pick<
  Call,
  'operation' | 'method' | 'query' | 'body' | 'headers' | 'timeout' | 'maxBytes' | 'mayBeAbsent'
> {
  readonly path: readonly string[];
}

/** A list, and where it stands. */
interface Listing<T> extends Pick<Request, 'operation' | 'path' | 'query' | 'headers'> {
  readonly item: z.ZodType<T>;
}

/** How the service desk API is spoken to. */
export interface Calls {
  /** Reads the answer by `schema`. What does not fit is `unavailable`, after a write `unknown-outcome`. */
  ask<T>(schema: z.ZodType<T>, request: Request): Promise<T>;
  /** For writes whose answer says nothing. */
  tell(request: Request): Promise<void>;
  page<T>(listing: Listing<T>, options: PageOptions): Promise<Page<T>>;
  /** Page after page, at most `limit`. */
  all<T>(listing: Listing<T>, limit?: number): Promise<readonly T[]>;
}

/** Atlassian wants to be told that one knows what is experimental. */
export const experimental = { 'x-experimentalapi': 'opt-in' };

const pageLimit = 100;
const itemsAtMost = 500;
/** As few as Atlassian gives at once: a server that says "more" for ever is not followed for ever. */
const smallestPage = 50;
/** What ids look like. Above all not like `..`, which would lead somewhere else. */
const idForm = /^[\w:-][\w:.-]{0,127}$/;

/** As Atlassian sends it. An empty one counts as the last: it would be asked for again and again. */
const page = z
  .object({ values: z.array(z.unknown()), isLastPage: z.boolean().catch(true) })
  .transform(({ values, isLastPage }) => ({ values, isLast: isLastPage || values.length === 0 }));

/** What of a page fits. Made once each: to make a schema takes longer than to read an answer by it. */
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

    // By number: the links in Atlassian's answers lead to the site's host, which refuses the token.
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
