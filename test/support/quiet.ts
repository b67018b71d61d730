import type { ClientRequest, IncomingMessage } from 'node:http';
import { subscribe } from 'node:diagnostics_channel';
import { setImmediate as nextTurn } from 'node:timers/promises';

// What Node.js tells of HTTP in this process, where both sides of a test live: https://nodejs.org/api/diagnostics_channel.html#http
/** Requests that have left, and those that have arrived in full; answers likewise. */
const count = { sent: 0, arrived: 0, answered: 0, received: 0 };
/** Changes with each of them. */
let moved = 0;

function note(what: keyof typeof count): void {
  count[what] += 1;
  moved += 1;
}

/** `end` comes for what is read to its end, `close` for all. */
function onceOver(message: IncomingMessage, over: () => void): void {
  let isOver = false;
  for (const event of ['end', 'close'])
    message.once(event, () => {
      if (!isOver) over();
      isOver = true;
    });
}

let isListening = false;
function listen(): void {
  if (isListening) return;
  isListening = true;
  subscribe('http.client.request.start', (message) => {
    const { request } = message as { request: ClientRequest };
    note('sent');
    request.once('error', () => note('arrived'));
  });
  subscribe('http.client.response.finish', (message) =>
    onceOver((message as { response: IncomingMessage }).response, () => note('received')),
  );
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    // Nobody reads to the end of what has no body.
    const { 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers;
    if (length === '0' && encoding === undefined) note('arrived');
    else onceOver(request, () => note('arrived'));
  });
  subscribe('http.server.response.finish', () => note('answered'));
  // Those of `fetch`.
  subscribe('undici:request:create', () => note('sent'));
  subscribe('undici:request:trailers', () => note('received'));
  subscribe('undici:request:error', () => note('arrived'));
}

/** What the threads of Node.js and the kernel are still at for this process. */
function isUnderWay(): boolean {
  if (count.sent > count.arrived || count.answered > count.received) return true;
  return process.getActiveResourcesInfo().some((name) => /(ReqWrap|ConnectWrap|WriteWrap|REQUEST)$|^FSReq/.test(name));
}

/** Turns of the event loop after which whoever goes on has done so. */
const turnsOfQuiet = 200;

/**
 * Resolves once nothing is on its way any more: every side waits for what a test holds, or for nothing. No clock decides, and
 * what a busy machine carries late is waited for.
 */
export async function quiet(): Promise<void> {
  listen();
  for (let turns = 0, seen = moved; turns < turnsOfQuiet; turns += 1) {
    await nextTurn();
    if (moved === seen && !isUnderWay()) continue;
    seen = moved;
    turns = 0;
  }
}
