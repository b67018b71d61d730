import { inspect, isDeepStrictEqual } from 'node:util';
import type { Method } from '../atlassian/call';
import { AtlassianError } from '../atlassian/errors';
import type { Call, Endpoints, Send } from '../atlassian/http';
import { nextPage, type PageQuery } from '../atlassian/nextPage';
import type { ServiceDesk, ServiceDeskCache } from '../atlassian/serviceDesk';
import type { Account, Profile, Site } from '../atlassian/types';
import type { SendWebRequest } from '../atlassian/webFetch';
import { refusalIn, type AuditEntry } from '../audit/event';
import type { AccessTokens } from './accessTokens';
import { about } from './auditedCall';
import { authorized, inTime, tokenFor } from './authorized';
import { accountOf, type ActiveGrant } from './grants';
import type { IdempotencyKeys } from './idempotencyKeys';
import { isBelow } from './isBelow';
import { refuseReserved } from './reservedHeaders';
import type { LoginTurn, RequestOptions, Session } from './session';
import { createSessionFetch } from './sessionFetch';
import { siteDesk, siteUrlAt } from './siteDesk';
import type { Subject } from './subject';

const pagesAtMost = 100;

/** What all sessions of a login share. @internal */
export interface SharedParts {
  readonly send: Send;
  readonly sendWebRequest: SendWebRequest;
  readonly endpoints: Endpoints;
  readonly accessTokens: AccessTokens;
  readonly idempotencyKeys: IdempotencyKeys;
  readonly serviceDeskCache: ServiceDeskCache;
  readonly audit: (entry: AuditEntry) => void;
}

/** @internal */
export interface SessionParts {
  readonly subject: Subject;
  readonly grant: ActiveGrant;
  readonly site: Site;
  readonly profile: () => Promise<Profile>;
  /** Whether the grant no longer gives access to the site. */
  readonly isLost: () => Promise<boolean>;
  readonly turn: LoginTurn;
  /** Wraps the service desk. */
  readonly observe?: ((serviceDesk: ServiceDesk, session: Session) => ServiceDesk) | undefined;
}

/** A class, because one is made at each look-up and all share its methods. @internal */
export class JiraSession implements Session {
  readonly account: Account;
  readonly userName: string;
  readonly site: Site;
  readonly scopes: readonly string[];
  readonly baseUrl: string;
  readonly #shared: SharedParts;
  readonly #parts: SessionParts;
  #serviceDesk: ServiceDesk | undefined;
  #fetch: typeof fetch | undefined;

  constructor(shared: SharedParts, parts: SessionParts) {
    const { grant, site } = parts;
    this.account = accountOf(grant);
    this.userName = grant.userName;
    this.site = site;
    this.scopes = grant.tokens.scopes;
    this.#shared = shared;
    this.#parts = parts;
    this.baseUrl = siteUrlAt(shared.endpoints, site);
  }

  /** Made when it is first used: most turns only need to know who is signed in. */
  get serviceDesk(): ServiceDesk {
    if (this.#serviceDesk) return this.#serviceDesk;
    const { endpoints, serviceDeskCache: cache } = this.#shared;
    const { turn, observe = (desk) => desk } = this.#parts;
    const { timeLeft } = turn;
    const { account, site } = this;
    const serviceDesk = siteDesk({ account, site, endpoints, cache, send: (call) => this.#send(call), timeLeft });
    return (this.#serviceDesk = observe(serviceDesk, this));
  }

  get fetch(): typeof fetch {
    const { accessTokens, sendWebRequest } = this.#shared;
    const { subject, turn } = this.#parts;
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
      throw new TypeError('session.request: the path must begin with /rest/ and stay below it.');
    }
    const { query = {}, headers: given = {} } = options;
    refuseReserved('session.request', given);
    // Atlassian refuses a form without it; a foreign page could not add it.
    const headers = body instanceof FormData ? { 'x-atlassian-token': 'no-check', ...given } : given;
    const { timeLeft } = this.#parts.turn;
    try {
      const operation = `${method} request`;
      return await this.#send({ operation, method, url: url.href, query, headers, body, timeLeft });
    } catch (error) {
      // Calls are counted by their operation: a path of its own for each issue would be too many.
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
    return this.#shared.idempotencyKeys.once(this.#parts.subject, keys);
  }

  /** Writes are audited whatever their outcome, reads only if an administrator has to act. */
  async #send(call: Call): Promise<unknown> {
    const note = (outcome: Pick<AuditEntry, 'outcome' | 'refusal'>, answer?: unknown) => {
      const [by, site] = [this.userName, new URL(this.site.url).host];
      this.#shared.audit({
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

  /** If something is missing or forbidden, the whole site may be: an administrator can remove it from the grant. */
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
    const { send, accessTokens } = this.#shared;
    const { subject, grant, turn } = this.#parts;
    const withToken = authorized({ accessTokens, of: { subject, flowId: grant.flowId }, turn });
    return withToken((accessToken) => send({ ...call, accessToken }), call);
  }

  async #token(call: Pick<Call, 'operation' | 'timeLeft'>, rejected?: string): Promise<string> {
    const { subject, grant, turn } = this.#parts;
    const { accessTokens } = this.#shared;
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

/** Codes of errors that an administrator can fix. */
const toMend: ReadonlySet<string> = new Set(['missing-scope', 'misconfigured']);

/** Without the query, which may tell what somebody is looking for. */
function pathOf(path: string): string {
  return path.replace(/[?#].*/s, '');
}
