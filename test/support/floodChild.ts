import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Storage } from 'botbuilder';
import { createSend } from '../../src/atlassian/http';
import { createOAuth } from '../../src/atlassian/oauth';
import { createRoutes } from '../../src/web/routes';
import { createLogin } from '../../src/login/login';
import { encryptionKeys, redirectUri, subject } from './loginChild';
import { scope } from './signIns';

// The browser's routes over a storage that keeps nothing, in its own process: `node floodChild.js`, then messages.

/** Begins sign-ins for this many people, and responds with a `Footprint`. */
export interface FloodMessage {
  readonly from: number;
  readonly begin: number;
}

export interface Footprint {
  readonly url: string;
  /** The ticket of the sign-in that began last. */
  readonly link: string;
  /** Storage operations so far. */
  readonly operations: number;
  /** Bytes, after a full garbage collection. */
  readonly heap: number;
  /** Bytes outside the heap. */
  readonly external: number;
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

let operations = 0;
let link = '';
const storage: Storage = {
  read: async () => ((operations += 1), {}),
  write: async () => void (operations += 1),
  delete: async () => void (operations += 1),
};
// Nothing here talks to Atlassian.
const endpoints = { auth: 'http://127.0.0.1:9', api: 'http://127.0.0.1:9' };
const send = createSend();
const client = { clientId: 'client', clientSecret: 'CLIENT-SECRET' };
const login = createLogin({
  storage,
  encryptionKeys,
  oauth: createOAuth({ ...client, redirectUri, scope, endpoints, send }),
  send,
  endpoints,
  scope,
  userNameAttribute: 'account_id',
  registration: 'open',
});
const { startRoute, callbackRoute } = createRoutes({
  browser: login.browser,
  callbackPath: '/oauth2/jira/callback/',
  resume: async () => undefined,
  onError: () => undefined,
});
const server = createServer((request, response) => {
  void (request.url?.startsWith('/oauth2/jira/chat/') ? startRoute : callbackRoute)(request, response);
}).listen(0, '127.0.0.1', () => answer());

async function begin({ from, begin: count }: FloodMessage): Promise<void> {
  for (let index = from; index < from + count; index += 1) {
    const chat = { conversationId: `c${index}`, channelId: 'test', userName: 'Ann', botName: 'Bot', reference: {} };
    const begun = await login.begin(subject(`user ${index}`), chat);
    if (typeof begun !== 'string') link = begun.link;
  }
}

function answer(): void {
  // What one round finalises the next one frees.
  for (let round = 0; round < 3; round += 1) collect();
  const { heapUsed: heap, external } = process.memoryUsage();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.send?.({ url, link, operations, heap, external } satisfies Footprint);
}

process.on('message', (message: FloodMessage) => {
  void begin(message).then(() => setImmediate(answer));
});
