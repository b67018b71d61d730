import type { EmulatedSite, Person } from './people';
import type { Variants } from './variants';

/** An API's response. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as is, instead of `body`. */
  readonly file?: { readonly mimeType: string; readonly content: Buffer };
}

/** The caller, and the site called. */
export interface Caller {
  readonly person: Person;
  readonly site: EmulatedSite;
}

/** A site's APIs: the service desk's, forms, and Jira's own. */
export type ApiName = 'serviceDesk' | 'forms' | 'jira';

/** One request to a site's API, as handlers receive it. */
export interface ApiRequest {
  readonly caller: Caller;
  readonly api: ApiName;
  readonly method: string;
  /** Path below the API's base, decoded. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Its URL on the site's host, where Atlassian's links lead and a 3LO token is refused. */
  readonly self: string;
  readonly header: (name: string) => string | undefined;
  readonly variants: Variants;
  /** The files of a multipart body. */
  readonly files: () => Promise<readonly File[]>;
}

/** An error response in the service desk API's format. */
export function refusal(status: number, errorMessage: string): ApiAnswer {
  return { status, body: { errorMessage, i18nErrorMessage: { i18nKey: 'sd.emulator.error', parameters: [] } } };
}

export const notFound = refusal(404, 'The requested object does not exist, or you do not have permission to view it.');
export const notAllowed = refusal(405, 'Method not allowed');
export const notYours = refusal(403, 'You do not have permission to do this.');

/** Atlassian refuses experimental operations without the opt-in header. */
export function lacksOptIn({ header }: ApiRequest): ApiAnswer | undefined {
  if (header('x-experimentalapi') === 'opt-in') return undefined;
  return refusal(412, 'This API is experimental. Set the header X-ExperimentalApi: opt-in to use it.');
}

const longestPage = 50;

/** A page in Atlassian's format, with at most fifty of `all`. `by` is the parameter for its start. */
export function pageOf(
  all: readonly object[],
  { query, self }: { readonly query: URLSearchParams; readonly self: string },
  by: 'start' | 'cursor' = 'start',
): ApiAnswer {
  const start = Number(query.get(by) ?? 0);
  const limit = Math.min(longestPage, Number(query.get('limit') ?? longestPage));
  if (!Number.isInteger(start) || !Number.isInteger(limit) || start < 0 || limit < 1)
    return refusal(400, 'start and limit have to be numbers.');
  const values = all.slice(start, start + limit);
  const isLastPage = start + values.length >= all.length;
  const at = (from: number) => {
    const there = new URLSearchParams(query);
    there.set(by, String(from));
    there.set('limit', String(limit));
    return `${self}?${there.toString()}`;
  };
  const links = {
    self: query.size > 0 ? `${self}?${query.toString()}` : self,
    base: `${new URL(self).origin}/rest/servicedeskapi`,
    context: '',
    ...(isLastPage ? {} : { next: at(start + values.length) }),
    ...(start > 0 ? { prev: at(Math.max(0, start - limit)) } : {}),
  };
  return { status: 200, body: { _expands: [], size: values.length, start, limit, isLastPage, _links: links, values } };
}

/** The first page of a list embedded in another response. */
export function firstPage(all: readonly object[], self: string): unknown {
  return pageOf(all, { query: new URLSearchParams(), self }).body;
}

/** The values of `expand`, which may be repeated and comma-separated. */
export function expandsOf({ query }: ApiRequest): ReadonlySet<string> {
  return new Set(query.getAll('expand').flatMap((names) => names.split(',')));
}

/** A body's fields; none if it is not an object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The error for a body with any other field than these. */
export function unknownField(body: unknown, known: readonly string[]): ApiAnswer | undefined {
  const strange = Object.keys(fieldsOf(body)).find((name) => !known.includes(name));
  return strange === undefined ? undefined : refusal(400, `Unrecognized field "${strange}".`);
}

/** A list of strings, or `undefined`. */
export function textsOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
}
