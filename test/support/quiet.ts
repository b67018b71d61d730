import type { ClientRequest, IncomingMessage } from 'node:http';
import { subscribe } from 'node:diagnostics_channel';
import { setImmediate as nextTurn } from 'node:timers/promises';

// What Node.js tells of HTTP in this process, where both sides of a test live: https://nodejs.org/api/diagnostics_channel.html#http
/** Requests that have left, and those that have arrived in full; answers likewise. */
const none = { sent: 0, arrived: 0, answered: 0, received: 0 };
type Counts = Record<keyof typeof none, number>;
/** Of what has begun since `countAnew`: what other suites of this process have left half done is none of ours. */
let counts: Counts = { ...none };
/** Changes with each of them. */
let moved = 0;

function note(what: keyof Counts, of: Counts = counts): void {
  of[what] += 1;
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
    const of = counts;
    note('sent');
    request.once('error', () => note('arrived', of));
  });
  subscribe('http.client.response.finish', (message) => {
    const of = counts;
    onceOver((message as { response: IncomingMessage }).response, () => note('received', of));
  });
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    // Nobody reads to the end of what has no body.
    const { 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers;
    if (length === '0' && encoding === undefined) note('arrived');
    else {
      const of = counts;
      onceOver(request, () => note('arrived', of));
    }
  });
  subscribe('http.server.response.finish', () => note('answered'));
  // Those of `fetch`.
  subscribe('undici:request:create', () => note('sent'));
  subscribe('undici:request:trailers', () => note('received'));
  subscribe('undici:request:error', () => note('arrived'));
}

/** What the threads of Node.js and the kernel are still at for this process. */
function isUnderWay(): boolean {
  if (counts.sent > counts.arrived || counts.answered > counts.received) return true;
  return process.getActiveResourcesInfo().some((name) => /(ReqWrap|ConnectWrap|WriteWrap|REQUEST)$|^FSReq/.test(name));
}

/** Turns of the event loop after which whoever goes on has done so. */
const turnsOfQuiet = 200;
/** Turns in which nothing has moved that is said to be under way: it never will. */
const turnsOfStandstill = 1_000_000;

/** Before the sides of a test begin, which are to be quiet. */
export function countAnew(): void {
  listen();
  counts = { ...none };
}

/**
 * Resolves once nothing is on its way any more: every side waits for what a test holds, or for nothing. No clock decides, and
 * what a busy machine carries late is waited for.
 */
export async function quiet(): Promise<void> {
  let seen = moved;
  let still = 0;
  for (let turns = 0; turns < turnsOfQuiet; turns += 1) {
    await nextTurn();
    still = moved === seen ? still + 1 : 0;
    if (still > turnsOfStandstill)
      throw new Error(`nothing moves: ${JSON.stringify(counts)}, ${process.getActiveResourcesInfo().join(', ')}`);
    if (moved === seen && !isUnderWay()) continue;
    seen = moved;
    turns = 0;
  }
}
