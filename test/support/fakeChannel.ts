import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { Activity } from 'botbuilder';
import { pressOf } from '../../src/testing/card';
import { hangsAfter } from './hangs';
import { jsonBody } from './jsonBody';
import { listening } from './listening';
import { postJson } from './postJson';

export interface FakeChannelOptions {
  /** The bot's address, without `/api/messages`. */
  readonly botUrl: string;
  readonly channelId?: string;
  readonly userId?: string;
  readonly conversationId?: string;
  readonly conversationType?: string;
  readonly tenantId?: string;
  /** The client's. */
  readonly locale?: string | undefined;
  /** The `Authorization` header of its calls to the bot. */
  readonly authorization?: string;
  /** Awaited before each connector call, except for typing indicators. */
  readonly take?: (() => Promise<void>) | undefined;
}

/** One person in one conversation of the channel. */
interface Person {
  /** Sends a message; returns what the bot said until its HTTP response came. */
  say(text: string, extra?: Partial<Activity>): Promise<Partial<Activity>[]>;
  /** An Adaptive Card's `Action.Submit`: a value, no text. */
  submit(value: unknown, extra?: Partial<Activity>): Promise<Partial<Activity>[]>;
  invoke(name: string, value: unknown): Promise<{ readonly status: number; readonly body: unknown }>;
  /** The person joins the conversation. */
  join(): Promise<Partial<Activity>[]>;
  /** Sends an activity unchanged: sending the same one twice is a redelivery. */
  post(activity: Partial<Activity>): Promise<{ readonly status: number; readonly body: unknown }>;
  as(other: Pick<FakeChannelOptions, 'userId' | 'conversationId' | 'conversationType'>): Person;
}

/** The HTTP status of the connector's responses, or no response at all. */
export type Failure = number | 'silence';

/** A Bot Framework channel on a free port: a connector to the bot, and a client of its messages endpoint. */
export interface FakeChannel extends Person {
  readonly url: string;
  /** What the bot has sent, with updates applied. */
  readonly sent: readonly Partial<Activity>[];
  readonly updates: readonly Partial<Activity>[];
  /** The `Authorization` headers of the bot's calls. */
  readonly authorizations: readonly (string | undefined)[];
  /** Typing indicators; not in `sent`, because they depend on how busy this machine is. */
  readonly typing: readonly Partial<Activity>[];
  texts(): string[];
  lastText(): string;
  /** Makes every connector call fail from now on; `undefined` makes them work again. */
  failWith(failure: Failure | undefined): void;
  /** Makes connector calls wait until the returned function is called. */
  hold(): () => void;
  /** Resolves when a call has failed because of `failWith`, or waits because of `hold`. */
  refusal(): Promise<void>;
  /** Resolves to the first matching activity from `since` on (default: from now); waits for it to be sent. */
  next(fits: (activity: Partial<Activity>) => boolean, since?: number): Promise<Partial<Activity>>;
  /** Saves what the chat shows; the returned function restores it, dropping what came later. */
  keep(): () => void;
  /** Serves whatever is not part of the connector's protocol: the files that people have sent. */
  serve(files: RequestListener): void;
  close(): Promise<void>;
}

export async function startFakeChannel(options: FakeChannelOptions): Promise<FakeChannel> {
  const { botUrl, channelId = 'emulator', tenantId, locale, authorization, take } = options;
  const sent: Partial<Activity>[] = [];
  /** The index in `sent` of each id. */
  const places = new Map<string, number>();
  const typing: Partial<Activity>[] = [];
  const updates: Partial<Activity>[] = [];
  const authorizations: (string | undefined)[] = [];
  const arrivals = new EventEmitter().setMaxListeners(100);
  let failing: Failure | undefined;
  let held: Promise<void> | undefined;

  let files: RequestListener | undefined;
  const server = createServer((request, response) => {
    if (files && request.method === 'GET' && !/\/v3\/conversations\//.test(request.url ?? ''))
      return files(request, response);
    authorizations.push(request.headers.authorization);
    void jsonBody<Activity>(request).then(async (body) => {
      if (held) arrivals.emit('refused');
      await held;
      if (body.type !== 'typing') await take?.();
      connect(request, response, body);
    });
  });

  function connect({ method, url = '' }: IncomingMessage, response: ServerResponse, activity: Partial<Activity>): void {
    if (failing !== undefined) {
      arrivals.emit('refused');
      if (failing === 'silence') return undefined;
      return reply(response, failing, { error: { code: 'Fake', message: 'as told' } });
    }
    const id = decodeURIComponent(/\/activities\/([^/?]+)/.exec(url)?.[1] ?? '');
    if (method === 'POST') {
      const stored = { ...activity, id: randomUUID() };
      if (activity.type === 'typing') typing.push(stored);
      else places.set(stored.id, sent.push(stored) - 1);
      arrivals.emit('sent');
      // Like the Agents Playground: what it shows as two messages gets no id.
      const isTwo = Boolean(activity.text) && (activity.attachments ?? []).length > 0;
      return isTwo ? reply(response, 202, {}) : reply(response, 200, { id: stored.id });
    }
    const place = places.get(id);
    if (method === 'PUT' && place !== undefined) {
      sent[place] = { ...activity, id };
      updates.push({ ...activity, id });
      arrivals.emit('sent');
      return reply(response, 200, { id });
    }
    return reply(response, method === 'GET' ? 200 : 404, []);
  }

  const port = await listening(server);
  const url = `http://127.0.0.1:${port}`;

  function person(who: Pick<FakeChannelOptions, 'userId' | 'conversationId' | 'conversationType'>): Person {
    const { userId = 'user-1', conversationId = 'conversation-1', conversationType = 'personal' } = who;
    const bot = { id: 'bot', name: 'Assistant' };
    const common = (): Partial<Activity> => ({
      id: randomUUID(),
      channelId,
      serviceUrl: url,
      from: { id: userId, name: `Name of ${userId}` },
      recipient: bot,
      conversation: {
        id: conversationId,
        conversationType,
        isGroup: conversationType !== 'personal',
        name: 'The chat',
        ...(tenantId === undefined ? {} : { tenantId }),
      },
      ...(tenantId === undefined ? {} : { channelData: { tenant: { id: tenantId } } }),
      ...(locale === undefined ? {} : { locale }),
    });
    const headers = authorization === undefined ? {} : { authorization };
    const post: Person['post'] = (activity) =>
      postJson(`${botUrl}/api/messages`, { ...common(), ...activity }, headers);
    const sayAnd = async (activity: Partial<Activity>) => {
      const before = sent.length;
      const { status, body } = await post(activity);
      if (status >= 400) throw new Error(`the bot answered ${status}: ${JSON.stringify(body)}`);
      return sent.slice(before);
    };
    return {
      post,
      say: (text, extra) => sayAnd({ type: 'message', text, ...extra }),
      submit: (value, extra) => sayAnd({ type: 'message', ...pressOf(value), ...extra }),
      invoke: (name, value) => post({ type: 'invoke', name, value }),
      join: () =>
        sayAnd({ type: 'conversationUpdate', membersAdded: [{ id: userId, name: `Name of ${userId}` }, bot] }),
      as: (other) => person({ ...who, ...other }),
    };
  }

  return {
    ...person(options),
    url,
    sent,
    typing,
    updates,
    authorizations,
    texts: () => sent.map(({ text }) => text ?? ''),
    lastText: () => sent.findLast(({ text }) => text)?.text ?? '',
    keep() {
      const [kept, where] = [[...sent], [...places]];
      return () => {
        sent.splice(0, sent.length, ...kept);
        places.clear();
        for (const [id, place] of where) places.set(id, place);
      };
    },
    serve(listener) {
      files = listener;
    },
    failWith(failure) {
      failing = failure;
    },
    hold() {
      let release: () => void = () => undefined;
      held = new Promise((resolve) => {
        release = () => {
          held = undefined;
          resolve();
        };
      });
      return release;
    },
    refusal: () => new Promise((resolve) => arrivals.once('refused', () => resolve())),
    async next(fits, since = sent.length) {
      const deadline = AbortSignal.timeout(hangsAfter);
      for (;;) {
        const found = sent.slice(since).find(fits);
        if (found) return found;
        const arrived = new Promise<void>((resolve, reject) => {
          arrivals.once('sent', resolve);
          deadline.addEventListener('abort', () =>
            reject(new Error(`nothing that fits was pushed; the bot sent ${JSON.stringify(sent.slice(since))}`)),
          );
        });
        await arrived;
      }
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}
