import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { fieldsOf, type ApiAnswer } from './api';
import { createAuthorize } from './authorize';
import { errorPage, startPage } from './consentPage';
import { parseBody, parseFiles, readBody, send, sendPage } from './exchange';
import { createFaultPicker, type FaultRule, type Faults } from './faults';
import { createGateway } from './gateway';
import { byAccountId, people as usualPeople, type Person } from './people';
import { createRateLimits, type Limits } from './rateLimits';
import { recordCall, type RecordedCall } from './recordedCalls';
import type { Agent } from './serviceDesk/agent';
import { createServiceDeskApi } from './serviceDesk/serviceDeskApi';
import { openState } from './state';
import { createTokens } from './tokens';
import type { Variants } from './variants';

export interface EmulatorOptions {
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default `emulator-client`. */
  readonly clientId?: string;
  /** Default `emulator-secret`. */
  readonly clientSecret?: string;
  /** Who can sign in. Default: six people, each a special case. */
  readonly people?: readonly Person[];
  /** Keeps grants and requests across restarts; without it they are in memory. */
  readonly stateFile?: string;
  /** Default: none. */
  readonly faults?: Faults;
  /** Which way to behave where Atlassian's documentation leaves it open. Default: the likelier way. */
  readonly variants?: Variants;
  /** Rate limits, beyond which it returns 429. Default: none. */
  readonly limits?: Limits;
  /** Epoch milliseconds; default `Date.now`. */
  readonly now?: () => number;
}

/** Atlassian on loopback: authorization server and API gateway behind one origin. */
export interface Emulator {
  /** Without a trailing slash. */
  readonly url: string;
  readonly clientId: string;
  /** Setting it creates a new one, as the developer console does; for the previous one see `Variants.formerSecret`. */
  clientSecret: string;
  /** Who can sign in. */
  readonly people: readonly Person[];
  /** The latest thousand requests to the APIs and the token endpoint, oldest first. */
  readonly calls: readonly RecordedCall[];
  /** May be replaced at any time. */
  faults: Faults;
  /** May be replaced at any time. */
  variants: Variants;
  /** May be replaced at any time. */
  limits: Limits;
  /** The points, by Atlassian's rate limits, that this hour's calls have cost. */
  readonly points: number;
  /** The agent who answers a site's requests. */
  agentAt(cloudId: string): Agent;
  /** Ends a person's grants, as if they had removed the app at Atlassian. */
  revoke(accountId: string): void;
  /** Expires all access tokens now; refresh tokens stay valid. */
  expireAccessTokens(): void;
  /** Also closes open connections. */
  close(): Promise<void>;
}

/** Starts the emulator on 127.0.0.1. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, clientId = 'emulator-client', now = Date.now } = options;
  const { people = usualPeople } = options;
  const known = byAccountId(people);
  const stateFile = openState(options.stateFile);
  const isRevoked = (accountId: string) => emulator.faults.revoked?.includes(accountId) === true;
  const secrets = [options.clientSecret ?? 'emulator-secret'];
  const isSecret = (secret: unknown) =>
    (emulator.variants.formerSecret === 'taken' ? secrets : secrets.slice(-1)).some((one) => one === secret);
  const tokens = createTokens({ clientId, isSecret, stateFile, now, isRevoked });
  const authorize = createAuthorize({
    clientId,
    people: known,
    tokens,
    denies: () => emulator.faults.authorize === 'deny',
  });
  const rateLimits = createRateLimits(now);
  const serviceDesk = createServiceDeskApi(stateFile, now);
  const gateway = createGateway(known, tokens, rateLimits, serviceDesk.answer);
  const pickFault = createFaultPicker();
  const calls: RecordedCall[] = [];

  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      if (!response.headersSent) send(response, { status: 500, body: { code: 500, message: 'The emulator failed.' } });
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: target = '/' } = request;
    if (!URL.canParse(target, emulator.url)) return send(response, noTarget);
    const url = new URL(target, emulator.url);
    const bytes = await readBody(request);
    const body = bytes && parseBody(request, bytes);
    const fault = pickFault(emulator.faults, method, url.pathname);
    if (fault?.delay !== undefined) await delay(fault.delay, undefined, { ref: false });
    if (url.pathname === '/' || url.pathname === '/authorize') return show(method, url, bytes, fault, response);

    const record = (status: number) =>
      recordCall(calls, {
        method,
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        status,
        ...(body === undefined ? {} : { body }),
        authorized: request.headers.authorization !== undefined,
      });
    if (fault?.body === 'cut') {
      record(0);
      return cut(response);
    }
    const told = fault && answerOf(fault, response);
    const answer = told ?? (bytes ? await api(request, url, bytes, body) : tooLong);
    record(answer.status);
    send(response, answer);
  }

  function show(
    method: string,
    { pathname, searchParams }: URL,
    bytes: Buffer | undefined,
    fault: FaultRule | undefined,
    response: ServerResponse,
  ): void {
    if (fault?.body === 'cut') return cut(response);
    const told = fault && answerOf(fault, response);
    if (told) return sendPage(response, told.status, errorPage(sorry));
    if (pathname === '/') return sendPage(response, 200, startPage(known));
    const query = method === 'POST' ? new URLSearchParams(bytes?.toString()) : searchParams;
    const outcome = authorize(method, query);
    if (outcome.kind === 'page') return sendPage(response, outcome.status, outcome.markup);
    response.statusCode = 302;
    response.setHeader('location', outcome.location);
    response.setHeader('cache-control', 'no-store');
    response.end();
  }

  function api(
    request: IncomingMessage,
    { pathname, searchParams: query }: URL,
    bytes: Buffer,
    body: unknown,
  ): ApiAnswer | Promise<ApiAnswer> {
    const { method = 'GET', headers } = request;
    if (method === 'POST' && pathname === '/oauth/token') return tokens.answer(fieldsOf(body));
    if (method === 'POST' && pathname === '/oauth/revoke') return tokens.revokeToken(fieldsOf(body));
    const header = (name: string) => headers[name]?.toString();
    const { variants, limits } = emulator;
    const files = () => parseFiles(request, bytes);
    return gateway({ method, pathname, query, body, header, variants, limits, files });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const emulator: Emulator = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    clientId,
    get clientSecret() {
      return secrets.at(-1) ?? '';
    },
    set clientSecret(secret) {
      secrets.push(secret);
    },
    people,
    calls,
    faults: options.faults ?? {},
    variants: options.variants ?? {},
    limits: options.limits ?? {},
    get points() {
      return rateLimits.points();
    },
    agentAt: serviceDesk.agentAt,
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

const sorry = 'We had some technical problems. Try again later.';
const noTarget: ApiAnswer = { status: 400, body: { code: 400, message: 'The target is no URL.' } };
const tooLong: ApiAnswer = { status: 413, body: { code: 413, message: 'The body is too long.' } };

/** The response a fault prescribes, if any; sets its headers. */
function answerOf({ status, retryAfter, rateLimitReason, json, body }: FaultRule, response: ServerResponse) {
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  if (rateLimitReason !== undefined) response.setHeader('ratelimit-reason', rateLimitReason);
  if (body === 'html') {
    const file = { mimeType: 'text/html; charset=utf-8', content: Buffer.from(errorPage(sorry)) };
    return { status: status ?? 200, file };
  }
  if (json !== undefined) return { status: status ?? 200, body: json };
  return status === undefined ? undefined : { status, body: { code: status, message: 'A fault of the emulator.' } };
}

/** Cuts the connection in mid-response. */
function cut(response: ServerResponse): void {
  response.setHeader('content-type', 'application/json');
  response.setHeader('content-length', '1000');
  response.write('{"acc', () => response.destroy());
}
