import type { IncomingMessage } from 'node:http';
import type { CloudAdapter, Response as BotResponse, TurnContext } from 'botbuilder';
import { isAllowed } from '../channel/serviceHosts';
import { isLoopback } from '../platform/loopback';
import type { Timer } from '../platform/timer';
import { within } from '../platform/within';
import { createBodies, type Unread } from './bodies';
import { readActivity } from './receivedActivity';

/** Concurrent turns, of everybody together. Each may hold its body until it ends. */
const turnsAtMost = 1000;
/** Milliseconds until the channel gets a response, even if the turn still waits for something: Teams resends after 15 s. */
const answersWithin = 11_000;

/** Why a request was refused, as an HTTP status. */
type RefusalStatus = 400 | 401 | 403 | 415 | Unread;

export interface MessagesRouteOptions {
  readonly adapter: Pick<CloudAdapter, 'process'>;
  readonly run: (context: TurnContext) => Promise<void>;
  /** The bot's Microsoft app id: with one, requests need a bearer token. */
  readonly appId: string;
  /** Hosts that a service URL may name: the bot's answers, with its own token, go there. */
  readonly serviceHosts: readonly string[];
  readonly timer: Timer;
  readonly onError: (what: string, error: unknown) => void;
}

/**
 * `POST /api/messages`. Reads the body itself: restify's parser runs before anybody is authenticated, unpacks compressed
 * bodies, which ends the process when they are malformed, and writes multipart files to the disk. A missing bearer token
 * is refused by the headers alone.
 */
export function createMessagesRoute({ adapter, run, appId, serviceHosts, timer, onError }: MessagesRouteOptions) {
  const bodies = createBodies(timer);
  let underWay = 0;

  async function read(request: IncomingMessage): Promise<object | RefusalStatus> {
    const { authorization, 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
    if (appId === '' && !isLocal(request)) return 403;
    if (appId !== '' && !/^Bearer [^ ]+$/i.test(authorization ?? '')) return 401;
    if (!/^application\/json\s*(;|$)/i.test(type) || encoding !== 'identity') return 415;
    if (underWay >= turnsAtMost) return 503;
    const body = await bodies.read(request);
    return typeof body === 'number' ? body : parse(body, serviceHosts);
  }

  return async (request: IncomingMessage, response: BotResponse): Promise<void> => {
    const body = await read(request);
    if (typeof body !== 'number') {
      const answer = answerOnce(response);
      let isAuthentic = false;
      const turn = adapter.process(
        { body: { ...body }, headers: request.headers, method: 'POST' },
        answer,
        (context) => {
          isAuthentic = true;
          return run(context);
        },
      );
      underWay += 1;
      void turn.catch(() => undefined).finally(() => (underWay -= 1));
      try {
        await within(answersWithin, turn, () => new Late(), timer);
      } catch (error) {
        if (!(error instanceof Late)) throw error;
        void turn.catch((failure: unknown) => onError('turn', failure));
        // What the turn still says goes to the chat; an invoke has nothing but its response.
        const isInvoke = 'type' in body && body.type === 'invoke';
        if (!isAuthentic) answer.header('retry-after', '1');
        answer.status(isAuthentic ? (isInvoke ? 504 : 202) : 503);
        answer.end();
      }
      return;
    }
    if (body === 401) response.header('www-authenticate', 'Bearer');
    if (body === 503) response.header('retry-after', '1');
    response.status(body);
    response.send();
  };
}

function parse(body: Buffer, serviceHosts: readonly string[]): object | RefusalStatus {
  try {
    const activity = readActivity(body.toString());
    if (!activity) return 400;
    return isAllowed(activity.serviceUrl, serviceHosts) ? activity : 403;
  } catch {
    return 400;
  }
}

/** Headers that proxies and tunnels add. */
const byProxy =
  /^(forwarded(-for)?|via|cdn-loop|x-forwarded(-.*)?|x-(original|envoy)-.*|x-real-ip|cf-connecting-ip|.*client-?ip)$/;

/** Whether a request was made on this machine, through no proxy: without an app id the bot believes anybody. */
function isLocal({ headers }: IncomingMessage): boolean {
  const { hostname } = new URL(`http://${headers.host ?? ''}`);
  return isLoopback(hostname) && !Object.keys(headers).some((name) => byProxy.test(name));
}

class Late extends Error {}

/** Only the first response counts. No text is sent: the SDK sends its errors' text to the caller, and invokes never return text. */
function answerOnce(response: BotResponse): BotResponse {
  let isAnswered = false;
  return {
    socket: response.socket,
    header: (name, value) => (isAnswered ? undefined : response.header(name, value)),
    status: (code) => (isAnswered ? undefined : response.status(code)),
    send: (body) => (isAnswered || typeof body === 'string' ? undefined : response.send(body)),
    end() {
      if (isAnswered) return;
      isAnswered = true;
      response.end();
    },
  };
}
