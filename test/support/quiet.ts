import type { ClientRequest, IncomingMessage } from 'node:http';
import { subscribe } from 'node:diagnostics_channel';
import { setImmediate as nextTurn } from 'node:timers/promises';

// Node.js's diagnostics of HTTP in this process, which runs both sides of a test: https://nodejs.org/api/diagnostics_channel.html#http
/** Requests sent, and those that have arrived in full; the same for responses. */
const none = { sent: 0, arrived: 0, answered: 0, received: 0 };
type Counts = Record<keyof typeof none, number>;
/** Only what began since `countAnew`: what other suites in this process left half done does not count. */
let counts: Counts = { ...none };
/** Increases with each of them. */
let moved = 0;

function note(what: keyof Counts, of: Counts = counts): void {
  of[what] += 1;
  moved += 1;
}

/** `end` comes for what is read to its end, `close` for everything. */
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
    // A request without a body is never read to its end.
    const { 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers;
    if (length === '0' && encoding === undefined) note('arrived');
    else {
      const of = counts;
      onceOver(request, () => note('arrived', of));
    }
  });
  subscribe('http.server.response.finish', () => note('answered'));
  // From `fetch`.
  subscribe('undici:request:create', () => note('sent'));
  subscribe('undici:request:trailers', () => note('received'));
  subscribe('undici:request:error', () => note('arrived'));
}

/** Whether Node.js's threads or the kernel still work on anything for this process. */
function isUnderWay(): boolean {
  if (counts.sent > counts.arrived || counts.answered > counts.received) return true;
  return process.getActiveResourcesInfo().some((name) => /(ReqWrap|ConnectWrap|WriteWrap|REQUEST)$|^FSReq/.test(name));
}

/** Rounds of the event loop that give everybody who can continue the time to do so. */
const turnsOfQuiet = 200;
/** Rounds without any movement after which what seems to be under way never will arrive. */
const turnsOfStandstill = 1_000_000;

/** Call it before starting the sides of a test that are to become quiet. */
export function countAnew(): void {
  listen();
  counts = { ...none };
}

/**
 * Resolves once nothing is under way any more: every side waits for what a test holds back, or for nothing. It does not depend on a
 * clock, and on a busy machine it waits as long as that takes.
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
