import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import restify from 'restify';

/** Connections at once. Each costs some 10 KiB while it only waits. */
const connectionsAtMost = 4000;
/** Milliseconds for a request's headers, and for all of it. */
const headersWithin = 10_000;
const requestWithin = 15_000;
const lateSeenWithin = 1000;
const headersAtMost = 100;

/** RFC 9110 section 7.2: a name, an IPv4 address or an IPv6 address in brackets, and a port. */
const hostForm = /^(?:[\w.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** What the types of restify leave out: handlers that run before everything else, and end it by returning false. */
interface WithFirst extends restify.Server {
  first(handler: (request: IncomingMessage, response: ServerResponse) => boolean): this;
}

/** On every answer, whoever sends it. */
const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

/**
 * A restify server with what restify leaves open closed. Its router throws, outside of every handler, on a `Host` or a
 * target that is no URL, which would end the process: such a request is 400 before the router sees it. Restify also takes
 * upgrades from Node.js and hands them to nobody, so that their connections would stay for ever.
 */
export function createHttpServer(): restify.Server {
  const server = restify.createServer({ name: 'assistant' });
  const http = server.server as Server;
  http.maxConnections = connectionsAtMost;
  http.maxHeadersCount = headersAtMost;
  http.headersTimeout = headersWithin;
  http.requestTimeout = requestWithin;
  // Node.js looks every 30 seconds who is late, unless it is told; restify cannot be.
  Object.assign(http, { connectionsCheckingInterval: lateSeenWithin });
  // Without a listener Node.js takes a request for an upgrade as any other.
  http.removeAllListeners('upgrade');
  http.on('clientError', refuseConnection);
  (server as WithFirst).first((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (isWellFormed(request)) return true;
    response.statusCode = 400;
    response.setHeader('connection', 'close');
    response.end();
    return false;
  });
  return server;
}

/** Whether the target is in origin-form (RFC 9112 section 3.2.1) and makes a URL with the `Host`. */
function isWellFormed({ url = '', headers: { host = '' } }: IncomingMessage): boolean {
  return url.startsWith('/') && hostForm.test(host) && URL.canParse(`http://${host}${url}`);
}

const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** For what is no HTTP: there is no response object. */
function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const lines = Object.entries({ ...headers, connection: 'close', 'content-length': '0' });
  const status = statuses[error.code ?? ''] ?? '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  // A client that sends on and never reads would keep the connection.
  socket.once('finish', () => socket.destroy());
}
