import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Activity } from 'botbuilder';
import { WebSocketServer, type WebSocket } from 'ws';
import { readAtMost } from '../../src/platform/readAtMost';
import { within } from '../../src/platform/within';
import { holdTimer } from './heldTimer';
import { jsonBody } from './jsonBody';
import { listening } from './listening';
import { postJson } from './postJson';

/** Milliseconds the bot has for a turn. */
const turnWithin = 15_000;
const uploadAtMost = 4 * 1024 * 1024;
const protocol = '/v3/directline';

/** A response of Direct Line to a client. */
interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A conversation as its client knows it. The token names its user. */
interface Client {
  readonly conversationId: string;
  readonly token: string;
  readonly userId: string;
  send(activity: Partial<Activity>): Promise<Reply>;
}

/**
 * Direct Line 3.0 on a free port: it speaks Web Chat's protocol to clients, and is a connector with the channel id `directline` to the
 * bot. Its limits are those of the service; tests control its 15 seconds.
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference
 */
export interface DirectLine {
  readonly url: string;
  /** The address for clients. */
  readonly domain: string;
  /** Everything that was said in every conversation, on both sides. */
  readonly activities: readonly Partial<Activity>[];
  /** What the bot tried and was refused, e.g. `PUT`. */
  readonly refused: readonly string[];
  /** A token for a new conversation, as the hosting page's own server requests it. */
  generateToken(userId?: string): { readonly conversationId: string; readonly token: string };
  /** A client without a screen, for what the protocol allows but Web Chat never does. */
  connect(userId?: string): Promise<Client>;
  /** Lets milliseconds pass for the turns under way. */
  pass(time: number): void;
  /** Cuts the streams; clients reconnect. */
  dropStreams(): void;
  close(): Promise<void>;
}

interface Conversation {
  readonly id: string;
  readonly userId: string;
  readonly activities: Partial<Activity>[];
  readonly streams: Set<WebSocket>;
  hasBegun: boolean;
}

export async function startDirectLine(botUrl: string): Promise<DirectLine> {
  const { timer, pass } = holdTimer();
  const byId = new Map<string, Conversation>();
  const byToken = new Map<string, Conversation>();
  const files = new Map<string, { readonly type: string; readonly content: Buffer }>();
  const activities: Partial<Activity>[] = [];
  const refused: string[] = [];
  const streaming = new WebSocketServer({ noServer: true });
  const bot = { id: 'bot', name: 'Assistant' };

  const server = createServer((request, response) => {
    void handle(request).then(
      (reply) => answer(response, reply),
      (error: unknown) => answer(response, { status: 500, body: { error: String(error) } }),
    );
  });

  async function handle(request: IncomingMessage): Promise<Reply | Buffer> {
    const { pathname, searchParams } = new URL(request.url ?? '', url);
    if (request.method === 'OPTIONS') return { status: 204, body: {} };
    const file = files.get(pathname);
    if (file) return file.content;
    if (pathname.startsWith(`${protocol}/`))
      return fromClient(request, pathname.slice(protocol.length).split('/').slice(1), searchParams);
    return fromBot(request, pathname);
  }

  async function fromClient(
    request: IncomingMessage,
    [collection, conversationId, part]: readonly string[],
    query: URLSearchParams,
  ): Promise<Reply> {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const conversation = byToken.get(token);
    if (collection === 'tokens') return { status: 200, body: { ...directLine.generateToken(), expires_in: 3600 } };
    if (!conversation || (conversationId !== undefined && conversationId !== conversation.id)) return forbidden;
    if (part === undefined) return { status: 201, body: await begin(conversation, token, query) };
    if (request.method === 'GET')
      return {
        status: 200,
        body: since(conversation, Number(query.get('watermark') ?? 0)),
      };
    if (part === 'activities') return forward(conversation, await jsonBody<Activity>(request));
    return upload(conversation, request);
  }

  async function begin(conversation: Conversation, token: string, query: URLSearchParams): Promise<Reply['body']> {
    const { id, userId } = conversation;
    if (!conversation.hasBegun) {
      conversation.hasBegun = true;
      const members = [{ id: userId, name: '' }, bot];
      void toBot(conversation, { type: 'conversationUpdate', membersAdded: members });
    }
    const watermark = query.get('watermark') ?? '0';
    const stream = new URL(`${protocol}/conversations/${id}/stream?watermark=${watermark}&t=${token}`, url);
    stream.protocol = 'ws:';
    return { conversationId: id, token, expires_in: 3600, streamUrl: stream.href };
  }

  async function forward(conversation: Conversation, given: Partial<Activity>): Promise<Reply> {
    const sent = { ...given, id: randomUUID() };
    if (given.type !== 'invoke' && given.type !== 'event')
      add(conversation, { ...sent, from: from(conversation, given) });
    const status = await within(turnWithin, toBot(conversation, sent), () => new Error('late'), timer).catch(() => 504);
    return status < 300 ? { status: 200, body: { id: sent.id } } : { status: status === 504 ? 504 : 502, body: {} };
  }

  const from = ({ userId }: Conversation, { from: given }: Partial<Activity>) => ({
    name: '',
    ...given,
    id: userId,
    role: 'user',
  });

  /** Resolves to the bot's status. */
  async function toBot(conversation: Conversation, activity: Partial<Activity>): Promise<number> {
    const { status } = await postJson(`${botUrl}/api/messages`, {
      id: randomUUID(),
      ...activity,
      from: from(conversation, activity),
      recipient: bot,
      conversation: { id: conversation.id },
      channelId: 'directline',
      serviceUrl: url,
    });
    return status;
  }

  async function upload(conversation: Conversation, request: IncomingMessage): Promise<Reply> {
    const body = await readAtMost(request.iterator({ destroyOnReturn: false }), uploadAtMost);
    if (!body) return { status: 413, body: {} };
    const type = request.headers['content-type'] ?? '';
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    let activity: Partial<Activity> = { type: 'message' };
    const attachments = [];
    for (const [name, value] of form) {
      if (typeof value === 'string') continue;
      if (name === 'activity') activity = JSON.parse(await value.text());
      else {
        const path = `/attachments/${conversation.id}/${files.size}/${encodeURIComponent(value.name)}`;
        files.set(path, { type: value.type, content: Buffer.from(await value.arrayBuffer()) });
        attachments.push({ name: value.name, contentType: value.type, contentUrl: url + path });
      }
    }
    return forward(conversation, { ...activity, attachments });
  }

  async function fromBot(request: IncomingMessage, path: string): Promise<Reply> {
    const [, id = ''] = /^\/v3\/conversations\/([^/]+)\/activities/.exec(path) ?? [];
    const conversation = byId.get(decodeURIComponent(id));
    if (!conversation) return { status: 404, body: {} };
    if (request.method !== 'POST') {
      refused.push(request.method ?? '');
      return { status: 405, body: {} };
    }
    const sent = { ...(await jsonBody<Activity>(request)), id: randomUUID() };
    add(conversation, sent);
    return { status: 200, body: { id: sent.id } };
  }

  function add(conversation: Conversation, activity: Partial<Activity>): void {
    const timestamp = new Date();
    activities.push(activity);
    const kept = { ...activity, timestamp, conversation: { id: conversation.id } as Activity['conversation'] };
    conversation.activities.push(kept);
    const text = JSON.stringify({ activities: [kept], watermark: String(conversation.activities.length) });
    for (const stream of conversation.streams) stream.send(text);
  }

  server.on('upgrade', (request, socket, head) => {
    const { searchParams } = new URL(request.url ?? '', url);
    const conversation = byToken.get(searchParams.get('t') ?? '');
    if (!conversation) {
      socket.destroy();
      return;
    }
    streaming.handleUpgrade(request, socket, head, (stream) => {
      conversation.streams.add(stream);
      stream.on('close', () => conversation.streams.delete(stream));
      const known = since(conversation, Number(searchParams.get('watermark')));
      if (known.activities.length > 0) stream.send(JSON.stringify(known));
    });
  });

  const url = `http://127.0.0.1:${await listening(server)}`;

  const directLine: DirectLine = {
    url,
    domain: url + protocol,
    activities,
    refused,
    generateToken(userId = `dl_${randomUUID()}`) {
      const conversation = { id: randomUUID(), userId, activities: [], streams: new Set<WebSocket>(), hasBegun: false };
      const token = randomBytes(16).toString('base64url');
      byId.set(conversation.id, conversation);
      byToken.set(token, conversation);
      return { conversationId: conversation.id, token };
    },
    async connect(userId = `dl_${randomUUID()}`) {
      const { conversationId, token } = directLine.generateToken(userId);
      const post = async (path: string, body: object): Promise<Reply> => {
        const response = await fetch(`${url}${protocol}/conversations${path}`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        return { status: response.status, body: (await response.json()) as Reply['body'] };
      };
      await post('', {});
      return { conversationId, token, userId, send: (activity) => post(`/${conversationId}/activities`, activity) };
    },
    pass,
    dropStreams() {
      for (const stream of streaming.clients) stream.terminate();
    },
    async close() {
      directLine.dropStreams();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return directLine;
}

const forbidden: Reply = { status: 403, body: { error: { code: 'TokenInvalid' } } };

function since({ activities }: Conversation, watermark: number) {
  return { activities: activities.slice(watermark), watermark: String(activities.length) };
}

function answer(response: ServerResponse, reply: Reply | Buffer): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader(
    'access-control-allow-headers',
    '*, authorization, content-type, x-requested-with, x-ms-bot-agent',
  );
  response.setHeader('access-control-allow-methods', 'GET, POST');
  if (Buffer.isBuffer(reply)) return void response.end(reply);
  response.statusCode = reply.status;
  response.setHeader('content-type', 'application/json');
  response.end(reply.status === 204 ? undefined : JSON.stringify(reply.body));
}
