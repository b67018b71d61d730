import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Activity } from 'botbuilder';
import { setTimeout as pass } from 'node:timers/promises';
import { startEmulator, type Person } from '../../src/emulator';
import { people as usualPeople } from '../../src/emulator/people';
import { jsonBody } from '../support/jsonBody';
import { serve } from './child';
import { listening } from '../support/listening';

// A process of its own with all that a bot talks to: Atlassian, the Bot Framework's connector and its token service.

export interface Services {
  readonly atlassian: { readonly url: string; readonly clientId: string; readonly clientSecret: string };
  /** Root of the connector (a `serviceUrl`) and of the token service. */
  readonly bots: string;
  /** Account ids of those who sign in at Atlassian, each with one site. */
  readonly people: readonly string[];
}

/** What the process is asked to do. */
export type ServicesQuestion =
  /** Atlassian's token endpoint and its API, and the SDK's token service, take so many milliseconds longer from now on. */
  | { readonly delay: number }
  /** Atlassian forgets all grants: it looks through them at each request. */
  | 'forget'
  /** How many requests Atlassian has answered, a thousand at most. */
  | 'calls';

/** What the connector took: the activity and when it arrived, in epoch milliseconds with fractions. */
export interface Sent {
  readonly at: number;
  readonly activity: Partial<Activity>;
}

async function main(): Promise<void> {
  const emulator = await startEmulator({ people: manyPeople() });
  const sent = new Map<string, Sent[]>();
  let delayed = 0;
  const arrivals = new EventEmitter().setMaxListeners(0);

  const server = createServer((request, response) => {
    void connect(request, response);
  });

  async function connect(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.timeOrigin + performance.now();
    const body = await jsonBody<Activity>(request);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://services');
    if (pathname.startsWith('/api/')) {
      await pass(delayed);
      return tokenService(pathname, searchParams, response);
    }
    const [, conversation = ''] = /^\/v3\/conversations\/([^/]+)/.exec(pathname) ?? [];
    const all = sent.get(conversation) ?? [];
    sent.set(conversation, all);
    if (request.method === 'GET') {
      // `?count=N` waits until the bot has sent so many.
      while (all.length < Number(searchParams.get('count'))) await once(arrivals, conversation);
      return reply(response, all);
    }
    // A sign that the bot is at it comes where the machine is busy, and is no part of the exchange.
    if (body.type !== 'typing') all.push({ at, activity: body });
    arrivals.emit(conversation);
    return reply(response, { id: `${conversation}-${all.length}` });
  }

  /** Whoever has given a code; a connection that is not `sign-in` has everybody's token. */
  const withToken = new Set<string | null>();
  function tokenService(pathname: string, query: URLSearchParams, response: ServerResponse): void {
    if (pathname === '/api/botsignin/GetSignInResource') return reply(response, { signInLink });
    if ((query.get('code') ?? '') !== '') withToken.add(query.get('userId'));
    const isKnown = query.get('connectionName') !== 'sign-in' || withToken.has(query.get('userId'));
    if (pathname === '/api/usertoken/GetTokenOrSignInResource')
      return reply(response, isKnown ? { tokenResponse: tokenFor(query) } : { signInResource: { signInLink } });
    if (isKnown) return reply(response, tokenFor(query));
    response.statusCode = 404;
    response.end();
  }

  const port = await listening(server);
  const { url, clientId, clientSecret, people } = emulator;
  const ready: Services = {
    atlassian: { url, clientId, clientSecret },
    bots: `http://127.0.0.1:${port}`,
    people: people.map(({ accountId }) => accountId),
  };
  serve(ready, (asked) => {
    const question = asked as ServicesQuestion;
    if (question === 'calls') return emulator.calls.length;
    if (question === 'forget') {
      for (const accountId of ready.people) emulator.revoke(accountId);
      return undefined;
    }
    const { delay } = question;
    delayed = delay;
    emulator.faults = delay > 0 ? { rules: ['/oauth', '/me'].map((path) => ({ path, delay })) } : {};
    return undefined;
  });
}

/** So many that nobody signs in from more chats than are kept, and that what was read for one is forgotten when that one comes again. */
function manyPeople(): Person[] {
  const one = usualPeople.find(({ blocked, sites }) => !blocked && sites.length === 1);
  return one ? Array.from({ length: 600 }, (_, index) => ({ ...one, accountId: `person-${index}` })) : [];
}

const signInLink = 'https://login.example/';

/** As long as the access tokens of Atlassian are in practice. */
const token = 'x'.repeat(1500);

function tokenFor(query: URLSearchParams): object {
  const connectionName = query.get('connectionName');
  return { channelId: query.get('channelId'), connectionName, token, expiration: '2099-01-01T00:00:00Z' };
}

function reply(response: ServerResponse, body: object): void {
  response.statusCode = 200;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}

void main();
