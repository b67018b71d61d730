import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { ApiAnswer } from './api';
import { blockedPage, consentPage, errorPage, policy } from './consentPage';
import { takeFault, type Faults } from './faults';
import { holds, profile, resources } from './identity';
import { people, sites, type Person } from './people';
import { createServiceDeskApi } from './serviceDeskApi';
import { openState } from './state';
import { createTokens } from './tokens';

export interface EmulatorOptions {
  /** Default 0: any free one. */
  readonly port?: number;
  /** Default `emulator-client`. */
  readonly clientId?: string;
  /** Default `emulator-secret`. */
  readonly clientSecret?: string;
  /** Grants and requests live here across restarts; absent: in memory. */
  readonly stateFile?: string;
  readonly faults?: Faults;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/** A request that was answered, without its credentials. */
export interface RecordedCall {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly status: number;
  readonly body: unknown;
}

/** Atlassian on loopback: authorization server and API gateway behind one origin. */
export interface Emulator {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly people: readonly Person[];
  /** The newest thousand API requests; those to the token endpoint without their body. */
  readonly calls: readonly RecordedCall[];
  /** May be replaced at any time. */
  faults: Faults;
  /** Ends a person's grants, as when the app is removed at Atlassian. */
  revoke(accountId: string): void;
  expireAccessTokens(): void;
  close(): Promise<void>;
}

const callsAtMost = 1000;

/** Starts the emulator on 127.0.0.1. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, clientId = 'emulator-client', clientSecret = 'emulator-secret', now = Date.now } = options;
  const stateFile = openState(options.stateFile);
  const tokens = createTokens({ clientId, clientSecret, stateFile, now });
  const serviceDesk = createServiceDeskApi(stateFile, now);
  const calls: RecordedCall[] = [];

  const server = createServer((request, response) => {
    void handle(request, response).catch(() => send(response, 500, { message: 'The emulator failed.' }));
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET' } = request;
    const url = new URL(request.url ?? '/', emulator.url);
    const body = await readBody(request);
    const fault = takeFault(emulator.faults, method, url.pathname);
    if (fault?.delay !== undefined) await delay(fault.delay, undefined, { ref: false });
    if (fault?.retryAfter !== undefined) response.setHeader('retry-after', String(fault.retryAfter));
    if (fault?.rateLimitReason !== undefined) response.setHeader('ratelimit-reason', fault.rateLimitReason);
    if (fault?.body === 'cut') {
      response.setHeader('content-type', 'application/json');
      response.write('{"acc');
      response.destroy();
      return;
    }
    if (fault?.body === 'html')
      return sendPage(response, fault.status ?? 200, errorPage('Sorry, we had some technical problems.'));
    if (url.pathname === '/authorize')
      return authorize(method, method === 'POST' ? new URLSearchParams(body) : url.searchParams, response);

    const answer =
      fault?.status === undefined ? api(request, url, body) : { status: fault.status, body: { message: 'as told' } };
    record(method, url, answer.status, body);
    send(response, answer.status, answer.body);
  }

  function record(method: string, { pathname, searchParams }: URL, status: number, body: string): void {
    const secret = pathname.startsWith('/oauth/') || body === '';
    calls.push({
      method,
      path: pathname,
      query: Object.fromEntries(searchParams),
      status,
      body: secret ? undefined : parse(body),
    });
    if (calls.length > callsAtMost) calls.shift();
  }

  function authorize(method: string, query: URLSearchParams, response: ServerResponse): void {
    const wrong = faultOf(query, clientId);
    if (wrong !== undefined) return sendPage(response, 400, errorPage(wrong));
    if (method !== 'POST') return sendPage(response, 200, consentPage(query));
    const person = people.find(({ accountId }) => accountId === query.get('person'));
    if (!person) return sendPage(response, 400, errorPage('Choose who you are.'));
    const back = new URL(query.get('redirect_uri') ?? '');
    if (query.get('decision') !== 'accept' || emulator.faults.deny) {
      back.searchParams.set('error', 'access_denied');
      back.searchParams.set('error_description', 'User did not authorize the request');
    } else {
      if (person.blocked) return sendPage(response, 200, blockedPage(person));
      const code = tokens.issueCode({
        accountId: person.accountId,
        scope: query.get('scope') ?? '',
        redirectUri: query.get('redirect_uri') ?? '',
        challenge: query.get('code_challenge') ?? undefined,
      });
      back.searchParams.set('code', code);
    }
    back.searchParams.set('state', query.get('state') ?? '');
    response.statusCode = 302;
    response.setHeader('location', back.href);
    response.end();
  }

  function api(request: IncomingMessage, url: URL, body: string): ApiAnswer {
    const { pathname } = url;
    if (request.method === 'POST' && pathname === '/oauth/token') return tokens.answer(fields(request, body));
    if (request.method === 'POST' && pathname === '/oauth/revoke') {
      tokens.forget(String(fields(request, body)['token']));
      return { status: 200, body: {} };
    }
    const grant = tokens.grantOf((request.headers.authorization ?? '').replace(/^Bearer /, ''));
    const person = people.find(({ accountId }) => accountId === grant?.accountId);
    if (!grant || !person) return unauthorized;
    if (pathname === '/me') return holds(grant, 'read:me') ? { status: 200, body: profile(person) } : missingScope;
    if (pathname === '/oauth/token/accessible-resources') return { status: 200, body: resources(person, grant) };

    const [, cloudId, rest] = /^\/ex\/jira\/([^/]+)\/rest\/servicedeskapi\/(.+)$/.exec(pathname) ?? [];
    const site = sites.find((known) => known.cloudId === cloudId && person.sites.includes(known.cloudId));
    if (!site || rest === undefined || !site.products.includes('jira'))
      return { status: 404, body: { code: 404, message: 'Not found' } };
    const scope = request.method === 'GET' ? 'read:servicedesk-request' : 'write:servicedesk-request';
    if (!holds(grant, scope)) return missingScope;
    const path = rest.split('/').map(decodeURIComponent);
    return serviceDesk(
      { person, site },
      { method: request.method ?? 'GET', path, query: url.searchParams, body: parse(body) },
    );
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const emulator: Emulator = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    clientId,
    clientSecret,
    people,
    calls,
    faults: options.faults ?? {},
    revoke: (accountId) => tokens.revoke(accountId),
    expireAccessTokens: () => tokens.expireAccessTokens(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return emulator;
}

const unauthorized: ApiAnswer = { status: 401, body: { code: 401, message: 'Unauthorized' } };
const missingScope: ApiAnswer = { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } };

/** What is wrong with an authorize request, for a page of Atlassian's own: nothing of it may be redirected. */
function faultOf(query: URLSearchParams, clientId: string): string | undefined {
  const redirectUri = query.get('redirect_uri') ?? '';
  if (query.get('client_id') !== clientId) return 'The client id is unknown.';
  if (!URL.canParse(redirectUri) || !/^https?:$/.test(new URL(redirectUri).protocol))
    return 'The redirect_uri is not registered for this client.';
  const expected = { audience: 'api.atlassian.com', response_type: 'code', prompt: 'consent' };
  const wrong = Object.entries(expected).find(([name, value]) => query.get(name) !== value);
  if (wrong) return `${wrong[0]} has to be ${wrong[1]}.`;
  return query.get('scope') && query.get('state') ? undefined : 'scope and state are required.';
}

function fields({ headers }: IncomingMessage, body: string): Readonly<Record<string, unknown>> {
  if (headers['content-type']?.includes('urlencoded')) return Object.fromEntries(new URLSearchParams(body));
  const parsed = parse(body);
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function sendPage(response: ServerResponse, status: number, markup: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', policy);
  response.setHeader('cache-control', 'no-store');
  response.end(markup);
}
