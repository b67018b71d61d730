import { fieldsOf, type ApiAnswer } from './api';

/** Limits beyond which the response is 429; absent ones are unlimited. The numbers given are Atlassian's. */
export interface Limits {
  /** Points per hour, over all sites: 65,000. `jira-quota-global-based` */
  readonly global?: number;
  /** Points per hour and site: 100,000 and more. `jira-quota-tenant-based` */
  readonly tenant?: number;
  /** Calls per second, site, method and endpoint: 50 to 100. `jira-burst-based` */
  readonly burst?: number;
  /** Writes to one request within two seconds: 20. `jira-per-issue-on-write` */
  readonly writes?: number;
}

/** One call to a site's API. */
interface CountedCall {
  readonly cloudId: string;
  readonly method: string;
  /** Below the site's base. */
  readonly path: readonly string[];
}

/** Counts calls and points as Atlassian does. https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ */
export interface RateLimits {
  /** The points used this hour, over all sites. */
  points(): number;
  /** Returns what `answer` returns, with headers for the remaining quota; or 429. */
  answer(call: CountedCall, limits: Limits, answer: () => ApiAnswer | Promise<ApiAnswer>): Promise<ApiAnswer>;
}

const second = 1000;
const hour = 3600 * second;
const documented = 65_000;

export function createRateLimits(now: () => number): RateLimits {
  const counters = new Map<string, { readonly since: number; used: number }>();

  /** The count of a time window, which restarts when it is over. Quotas start at the full hour. */
  function counterOf(key: string, length: number) {
    const since = Math.floor(now() / length) * length;
    const known = counters.get(key);
    if (known?.since === since) return known;
    const begun = { since, used: 0 };
    counters.set(key, begun);
    return begun;
  }

  function windowsOf({ cloudId, method, path }: CountedCall, limits: Limits) {
    const endpoint = path.map((part) => (/\d/.test(part) ? '*' : part)).join('/');
    const [kind = '', issue = ''] = path;
    const isWrite = method !== 'GET' && ['request', 'issue'].includes(kind) && issue !== '';
    return [
      { key: 'global', length: hour, limit: limits.global, reason: 'jira-quota-global-based' },
      { key: cloudId, length: hour, limit: limits.tenant, reason: 'jira-quota-tenant-based' },
      {
        key: `${cloudId} ${method} ${endpoint}`,
        length: second,
        limit: limits.burst,
        reason: 'jira-burst-based',
      },
      ...(isWrite
        ? [{ key: `${cloudId} ${issue}`, length: 2 * second, limit: limits.writes, reason: 'jira-per-issue-on-write' }]
        : []),
    ];
  }

  function headersOf({ global = documented }: Limits): Readonly<Record<string, string>> {
    const { since, used } = counterOf('global', hour);
    const left = Math.max(0, global - used);
    return {
      'x-ratelimit-limit': String(global),
      'x-ratelimit-remaining': String(left),
      'x-ratelimit-reset': new Date(since + hour).toISOString(),
      ...(left < global / 5 ? { 'x-ratelimit-nearlimit': 'true' } : {}),
    };
  }

  return {
    points: () => counterOf('global', hour).used,
    async answer(call, limits, answer) {
      const windows = windowsOf(call, limits).map((window) => ({
        ...window,
        counter: counterOf(window.key, window.length),
      }));
      const full = windows.find(({ limit = Infinity, counter }) => counter.used >= limit);
      if (full) {
        const left = full.counter.since + full.length - now();
        const headers = {
          ...headersOf(limits),
          'retry-after': String(Math.ceil(left / second)),
          'ratelimit-reason': full.reason,
        };
        return { status: 429, headers, body: { code: 429, message: 'Rate limit exceeded.' } };
      }
      const given = await answer();
      const points = pointsOf(call, given);
      for (const { length, counter } of windows) counter.used += length === hour ? points : 1;
      return { ...given, headers: headersOf(limits) };
    },
  };
}

/** One point; for a read, one more per object or two per person. */
function pointsOf({ method, path }: CountedCall, { status, body }: ApiAnswer): number {
  if (method !== 'GET' || status >= 300) return 1;
  const { values, issues, comments } = fieldsOf(body);
  const list = values ?? issues ?? comments ?? body;
  const objects = Array.isArray(list) ? list.length : 1;
  const arePeople = path[0] === 'user' || path.at(-1) === 'participant' || path.at(-1) === 'myself';
  return 1 + objects * (arePeople ? 2 : 1);
}
