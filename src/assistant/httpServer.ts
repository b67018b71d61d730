import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import restify from 'restify';

/** Concurrent connections. An idle one costs some 10 KiB. */
const connectionsAtMost = 4000;
/** Milliseconds for the headers of a request, for all of it, and between checks of both. */
const headersWithin = 10_000;
const requestWithin = 15_000;
const lateSeenWithin = 1000;
/** Node.js silently drops headers beyond this, and one of those may be what a proxy has added. */
const headersAtMost = 100;
/** Requests on one connection that are still unanswered: hardly any client pipelines, and a packet can hold a thousand of them. */
const aheadAtMost = 10;

/** RFC 9110 section 7.2: a name, an IPv4 address or an IPv6 address in brackets, and a port. */
const hostForm = /^(?:[\w.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** Missing from restify's types: handlers that run before everything else, and end the request by returning false. */
interface WithFirst extends restify.Server {
  first(handler: (request: IncomingMessage, response: ServerResponse) => boolean): this;
}

export interface HttpServerOptions {
  /** Whether the public address is https: browsers are told to use nothing else (RFC 6797). */
  readonly isBehindHttps?: boolean;
  /** The path that public addresses begin with, such as `/bot`. A proxy may strip it or leave it. */
  readonly basePath?: string;
  /** What routes begin with: only before these is `basePath` stripped. With `/api` as base path, `/api/messages` is a route itself. */
  readonly routePrefixes?: readonly string[];
  /** Called with what a route has thrown. */
  readonly onError?: (what: string, error: unknown) => void;
}

/** Headers of every response. */
const always = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

/**
 * A restify server without restify's gaps. Its router throws, outside any handler, on a `Host` or a target that makes no
 * URL, which would end the process: such a request gets 400 before the router sees it. Restify also accepts upgrades and
 * hands them to nobody, so their connections would stay open for ever.
 */
export function createHttpServer({
  isBehindHttps = false,
  basePath = '',
  routePrefixes = [],
  onError = () => undefined,
}: HttpServerOptions = {}) {
  const headers = { ...always, ...(isBehindHttps ? { 'strict-transport-security': 'max-age=31536000' } : {}) };
  const server = restify.createServer({ name: 'assistant', noWriteContinue: true });
  const http = server.server as Server;
  http.maxConnections = connectionsAtMost;
  http.maxHeadersCount = headersAtMost;
  http.headersTimeout = headersWithin;
  http.requestTimeout = requestWithin;
  // Restify has no options for these. By default Node.js looks for late requests every 30 seconds, and itself refuses one without `Host`.
  Object.assign(http, { connectionsCheckingInterval: lateSeenWithin, requireHostHeader: false });
  // Without a listener Node.js treats an upgrade like any other request.
  http.removeAllListeners('upgrade');
  http.on('clientError', (error, socket: Socket) => refuseConnection(error, socket, headers));
  const unanswered = new WeakMap<Socket, number>();
  const isTooFarAhead = ({ socket }: IncomingMessage, response: ServerResponse) => {
    const ahead = unanswered.get(socket) ?? 0;
    if (ahead === aheadAtMost) socket.destroy();
    if (socket.destroyed) return true;
    unanswered.set(socket, ahead + 1);
    response.once('finish', () => unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1));
    return false;
  };
  const guard = (response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const refuse = (response: ServerResponse, status: 400 | 417 | 431) => {
    guard(response);
    response.statusCode = status;
    response.setHeader('connection', 'close');
    response.end();
  };
  http.on('checkExpectation', (_request, response) => refuse(response, 417));
  // A proxy's request; without a listener Node.js closes the connection without a word.
  http.on('connect', (_request, socket: Socket) => refuseConnection(undefined, socket, headers));
  (server as WithFirst).first((request, response) => {
    if (isTooFarAhead(request, response)) return false;
    guard(response);
    // A body that no route has read stays unread: Node.js would otherwise read all of it, only to discard it.
    response.once('header', () => {
      if (hasBody(request) && !request.complete) response.setHeader('connection', 'close');
    });
    askForBody(request, response);
    const isCut = request.rawHeaders.length >= 2 * headersAtMost;
    if (isCut || !isWellFormed(request)) {
      refuse(response, isCut ? 431 : 400);
      return false;
    }
    const { url = '' } = request;
    if (url.startsWith(basePath) && routePrefixes.some((prefix) => url.startsWith(prefix, basePath.length)))
      request.url = url.slice(basePath.length);
    return true;
  });
  server.on('restifyError', (_request, _response, error: HttpError, next: () => void) => {
    // Restify's own errors say what was wrong with the request; the text of any other must not get out.
    if (!(error.statusCode !== undefined && error.statusCode < 500)) {
      onError('route', error);
      // Restify's formatters call one or the other, by what the client accepts.
      Object.assign(error, { toString: () => wrong.message, toJSON: () => wrong });
    }
    next();
  });
  return server;
}

/** For monitors and link previews: many use HEAD, which is a GET without a response body (RFC 9110 section 9.3.2). */
export function getOrHead(
  server: restify.Server,
  path: string,
  handler: (request: restify.Request, response: restify.Response) => Promise<void>,
): void {
  server.get(path, handler);
  server.head(path, handler);
}

const wrong = { code: 'Internal', message: 'Something went wrong.' };

/** What restify turns any thrown error into. */
interface HttpError extends Error {
  readonly statusCode?: number;
}

/** Whether there is exactly one `Host` (RFC 9112 section 3.2), and the target is in origin-form (3.2.1) and makes a URL with it. */
function isWellFormed({ url = '', httpVersion, headersDistinct }: IncomingMessage): boolean {
  const [host = '', ...others] = headersDistinct['host'] ?? [];
  // Node.js reads a first line of HTTP/2.0 as well.
  if (!/^1\.[01]$/.test(httpVersion)) return false;
  return others.length === 0 && url.startsWith('/') && hostForm.test(host) && URL.canParse(`http://${host}${url}`);
}

/** With `Expect: 100-continue` a client sends its body once it is asked to: when a route begins to read, not when one refuses it. */
function askForBody(request: IncomingMessage, response: ServerResponse): void {
  if (request.headers.expect === undefined || request.httpVersion === '1.0') return;
  request.on('newListener', function ask(event: string) {
    if (event !== 'data' && event !== 'readable') return;
    request.removeListener('newListener', ask);
    response.writeContinue();
  });
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** For bytes that are not HTTP: there is no response object. */
function refuseConnection(
  error: NodeJS.ErrnoException | undefined,
  socket: Socket,
  headers: Readonly<Record<string, string>>,
): void {
  if (error?.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const lines = Object.entries({ ...headers, connection: 'close', 'content-length': '0' });
  const status = statuses[error?.code ?? ''] ?? '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  // A client that keeps sending and never reads would hold the connection.
  socket.once('finish', () => socket.destroy());
}
