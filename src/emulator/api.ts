/** What an API answers. */
export interface ApiAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** One request to the service desk API, as its handlers see it. */
export interface ApiRequest {
  readonly method: string;
  /** Below `/rest/servicedeskapi/`, decoded. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** A refusal in the form of the service desk API. */
export function refusal(status: number, errorMessage: string): ApiAnswer {
  return { status, body: { errorMessage, i18nErrorMessage: { i18nKey: 'sd.emulator', parameters: [] } } };
}

export const notFound = refusal(404, 'The requested object does not exist, or you do not have permission to view it.');

const longestPage = 50;

/** A page as Atlassian gives it; the links lead to the site's own host, where a 3LO token is refused. */
export function pageOf<T>(all: readonly T[], query: URLSearchParams, self: string): ApiAnswer {
  const start = Math.max(0, Number(query.get('start') ?? 0));
  const limit = Math.min(longestPage, Number(query.get('limit') ?? longestPage));
  if (!Number.isInteger(start) || !Number.isInteger(limit) || limit < 1)
    return refusal(400, 'start and limit have to be numbers.');
  const values = all.slice(start, start + limit);
  const isLastPage = start + values.length >= all.length;
  const links = {
    self,
    base: new URL(self).origin,
    context: '',
    ...(isLastPage ? {} : { next: `${self}?start=${start + limit}&limit=${limit}` }),
  };
  return { status: 200, body: { _expands: [], size: values.length, start, limit, isLastPage, _links: links, values } };
}

/** A date in Atlassian's four forms. */
export function dateOf(epochMillis: number): object {
  const date = new Date(epochMillis);
  return {
    iso8601: date.toISOString().replace(/\.\d+Z$/, '+0000'),
    jira: date.toISOString().replace('Z', '+0000'),
    friendly: date.toISOString().slice(0, 10),
    epochMillis,
  };
}
