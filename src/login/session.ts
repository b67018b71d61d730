import { inspect, isDeepStrictEqual } from 'node:util';
import { AtlassianError } from '../atlassian/errors';
import type { Method } from '../atlassian/call';
import type { Call, Endpoints, Send } from '../atlassian/http';
import { nextPage, type PageQuery } from '../atlassian/nextPage';
import type { ServiceDesk, ServiceDeskCache } from '../atlassian/serviceDesk';
import type { Account, Profile, Site } from '../atlassian/types';
import type { SendWebRequest } from '../atlassian/webFetch';
import { refusalIn, type AuditEntry } from '../audit/event';
import { about } from './auditedCall';
import type { AccessTokens } from './accessTokens';
import { authorized, inTime, tokenFor } from './authorized';
import { accountOf, type ActiveGrant } from './grants';
import type { IdempotencyKeys } from './idempotencyKeys';
import type { Turn } from '../records/records';
import { isBelow } from './isBelow';
import { refuseReserved } from './reservedHeaders';
import { createSessionFetch } from './sessionFetch';
import { siteDesk, siteUrlAt } from './siteDesk';
import type { Subject } from './subject';

/**
 * One chat user's access to one Atlassian site. It holds no token that can be read: printing or serialising it gives
 * `[redacted]`. Made for one turn; ask again at the next. It is of one sign-in: once the same chat user has signed in anew, whoever that
 * is, its calls throw an `AtlassianError` with the code `grant-ended` and the reason `other-sign-in`.
 */
export interface Session {
  readonly account: Account;
  /** The Atlassian profile's field named by `jira_oauth2_user_name_attribute`. */
  readonly userName: string;
  readonly site: Site;
  /** What the sign-in was granted, as Atlassian says; empty where it does not. */
  readonly scopes: readonly string[];
  /**
   * What Atlassian calls the person, and the e-mail address as far as it is verified: nothing of it is in the store unless the login's
   * options say so. One call, unless this process has heard it within twelve hours. Throws an `AtlassianError`.
   */
  profile(): Promise<Profile>;
  /** Jira Service Management requests at `site`. */
  readonly serviceDesk: ServiceDesk;
  /**
   * Sends any request to the site's REST API, `path` beginning with `/rest/`, and returns the parsed JSON body. `body` is sent as
   * JSON, a `FormData` as multipart.
   * Throws an `AtlassianError` that names method and path. The scopes granted decide what is possible.
   */
  request(method: Method, path: string, body?: unknown, options?: RequestOptions): Promise<unknown>;
  /**
   * The pages of a list one after another, each as `request('GET', …)` returns it; asks for one more only when it is wanted. Ends
   * after a hundred.
   *
   * ```ts
   * for await (const page of session.pages('/rest/api/3/search/jql', { query: { jql: 'assignee = currentUser()' } })) …
   * ```
   */
  pages(path: string, options?: RequestOptions): AsyncGenerator<unknown, void, undefined>;
  /**
   * What `session.fetch` asks: an address of Atlassian's gateway, as `https://api.atlassian.com/ex/jira/{cloudId}`, for clients
   * that want to know their host.
   */
  readonly baseUrl: string;
  /**
   * The Fetch API for any REST client: `fetch(url, init)` for addresses below `baseUrl`, with this person's authorization; it
   * needs no `this`. Every answer is a `Response`, 4xx and 5xx too; a redirect is not followed. Throws a `TypeError` before
   * anything is sent to another address, with another method than GET, POST, PUT and DELETE, or with an `Authorization`,
   * `Cookie` or `Host` of the caller; an `AtlassianError` where there is no answer.
   */
  readonly fetch: typeof fetch;
  /**
   * True for the first caller with this key, false for later ones, over all instances of the bot; with several, for the first with
   * any of them. Ask it before a side effect, with
   * a key that names its kind and the effect, as `payment:4711`: channels deliver activities twice. Of one person the newest 32
   * keys of each kind are known (what stands before the first colon), 256 in all with those of the package's own dialogs, and
   * none once the person has been signed out for a day: what must never happen twice needs a record of its own.
   */
  once(...keys: readonly [string, ...string[]]): Promise<boolean>;
  /** `[redacted]`. */
  toString(): string;
}

/** What goes with a `session.request`. */
export interface RequestOptions {
  /** Put behind the path, encoded; an array repeats the name. */
  readonly query?: NonNullable<Call['query']>;
  /** Beside `accept` and `content-type`. Who asks is not among them: `authorization`, `cookie` and `host` are refused. */
  readonly headers?: Readonly<Record<string, string>>;
}

const pagesAtMost = 100;

/** @internal */
export interface SessionParts {
  readonly subject: Subject;
  readonly grant: ActiveGrant;
  readonly site: Site;
  readonly send: Send;
  readonly sendWebRequest: SendWebRequest;
  readonly endpoints: Endpoints;
  readonly accessTokens: AccessTokens;
  readonly idempotencyKeys: IdempotencyKeys;
  readonly serviceDeskCache: ServiceDeskCache;
  readonly profile: () => Promise<Profile>;
  /** Whether the grant does not reach the site any more. */
  readonly isLost: () => Promise<boolean>;
  readonly audit: (entry: AuditEntry) => void;
  readonly turn: LoginTurn;
  /** What stands before the service desk. */
  readonly observe?: ((serviceDesk: ServiceDesk, session: Session) => ServiceDesk) | undefined;
}

/** The turn that a session is made for. */
export interface LoginTurn extends Turn {
  /** Milliseconds that the person still waits. Default: for as long as it takes. */
  readonly timeLeft?: () => number;
}

/** A class, because one is made at every look-up and its methods need not be. @internal */
export class JiraSession implements Session {
  readonly account: Account;
  readonly userName: string;
  readonly site: Site;
  readonly scopes: readonly string[];
  readonly baseUrl: string;
  readonly #parts: SessionParts;
  #serviceDesk: ServiceDesk | undefined;
  #fetch: typeof fetch | undefined;

  constructor(parts: SessionParts) {
    const { grant, site, endpoints } = parts;
    this.account = accountOf(grant);
    this.userName = grant.userName;
    this.site = site;
    this.scopes = grant.tokens.scopes;
    this.#parts = parts;
    this.baseUrl = siteUrlAt(endpoints, site);
  }

  /** Made when it is used: most turns only want to know who is there. */
  get serviceDesk(): ServiceDesk {
    if (this.#serviceDesk) return this.#serviceDesk;
    const { turn, endpoints, serviceDeskCache: cache, observe = (desk) => desk } = this.#parts;
    const { timeLeft } = turn;
    const { account, site } = this;
    const serviceDesk = siteDesk({ account, site, endpoints, cache, send: (call) => this.#send(call), timeLeft });
    return (this.#serviceDesk = observe(serviceDesk, this));
  }

  get fetch(): typeof fetch {
    const { accessTokens, subject, sendWebRequest, turn } = this.#parts;
    const { timeLeft } = turn;
    return (this.#fetch ??= createSessionFetch({
      baseUrl: this.baseUrl,
      send: sendWebRequest,
      token: (operation, rejected) => this.#token({ operation, timeLeft }, rejected),
      refused: (accessToken) => accessTokens.refused(subject, accessToken),
      timeLeft,
    }));
  }

  async request(method: Method, path: string, body?: unknown, options: RequestOptions = {}): Promise<unknown> {
    const url = new URL(this.baseUrl + path);
    if (!path.startsWith('/rest/') || !isBelow(url, `${this.baseUrl}/rest`)) {
      throw new TypeError('session.request: the path has to begin with /rest/ and stay there.');
    }
    const { query = {}, headers = {} } = options;
    refuseReserved('session.request', headers);
    const { timeLeft } = this.#parts.turn;
    try {
      const operation = `${method} request`;
      return await this.#send({ operation, method, url: url.href, query, headers, body, timeLeft });
    } catch (error) {
      // The operation is what calls are counted by: a path of its own for each issue would be too many.
      throw error instanceof AtlassianError
        ? new AtlassianError(error.code, `${method} ${pathOf(path)}`, error)
        : error;
    }
  }

  async *pages(path: string, options: RequestOptions = {}): AsyncGenerator<unknown, void, undefined> {
    let at: PageQuery = {};
    for (let pages = 0; pages < pagesAtMost; pages += 1) {
      const page = await this.request('GET', path, undefined, { ...options, query: { ...options.query, ...at } });
      yield page;
      const next = nextPage(page);
      // A page that leads to itself would never end.
      if (!next || isDeepStrictEqual(next, at)) return;
      at = next;
    }
  }

  profile(): Promise<Profile> {
    return this.#parts.profile();
  }

  once(...keys: readonly [string, ...string[]]): Promise<boolean> {
    return this.#parts.idempotencyKeys.once(this.#parts.subject, keys);
  }

  /** What is written is noted, whatever came of it; of what is read only what an administrator has to mend. */
  async #send(call: Call): Promise<unknown> {
    const note = (outcome: Pick<AuditEntry, 'outcome' | 'refusal'>, answer?: unknown) => {
      const [by, site] = [this.userName, new URL(this.site.url).host];
      this.#parts.audit({
        act: call.method === 'GET' ? 'call' : 'write',
        by,
        site,
        ...about(call, answer),
        ...outcome,
      });
    };
    try {
      const answer = await this.#ask(call);
      if (call.method !== 'GET') note({ outcome: 'done' }, answer);
      return answer;
    } catch (error) {
      const code = error instanceof AtlassianError ? error.code : 'internal';
      const refusal = error instanceof AtlassianError ? refusalIn(error) : undefined;
      if (call.method !== 'GET' || toMend.has(code)) note({ outcome: code, ...(refusal ? { refusal } : {}) });
      throw error;
    }
  }

  /** What is not there, or not allowed, may be the whole site: an administrator can take it out of the grant. */
  async #ask(call: Call): Promise<unknown> {
    try {
      return await this.#sendToSite(call);
    } catch (error) {
      const isAbsent = error instanceof AtlassianError && error.code === 'not-found' && call.mayBeAbsent !== true;
      const mayBeLost = isAbsent || (error instanceof AtlassianError && error.code === 'forbidden');
      if (!mayBeLost || !(await inTime(call, this.#parts.isLost()))) throw error;
      throw new AtlassianError('not-found', call.operation, { status: error.status, reason: 'site-lost' });
    }
  }

  async #sendToSite(call: Call): Promise<unknown> {
    const { send, accessTokens, subject, grant, turn } = this.#parts;
    const withToken = authorized({ accessTokens, of: { subject, flowId: grant.flowId }, turn });
    return withToken((accessToken) => send({ ...call, accessToken }), call);
  }

  async #token(call: Pick<Call, 'operation' | 'timeLeft'>, rejected?: string): Promise<string> {
    const { accessTokens, subject, grant, turn } = this.#parts;
    return tokenFor({ accessTokens, of: { subject, flowId: grant.flowId }, turn }, call, rejected);
  }

  toString(): string {
    return '[redacted]';
  }

  toJSON(): string {
    return '[redacted]';
  }

  [inspect.custom](): string {
    return '[redacted]';
  }
}

/** What an administrator can do something about. */
const toMend: ReadonlySet<string> = new Set(['missing-scope', 'misconfigured']);

/** Without the query, which holds what somebody looks for. */
function pathOf(path: string): string {
  return path.replace(/[?#].*/s, '');
}
