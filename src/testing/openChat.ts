import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Activity } from 'botbuilder';

/** A person's chat with a bot that runs in another process: they talk over HTTP only, as through a channel. */
export interface OpenChat {
  /** What the bot has sent, with its updates and deletions applied; without typing indicators. */
  readonly sent: readonly Partial<Activity>[];
  /**
   * Sends a text, or an activity such as a press. Returns what the bot sent or updated until it had handled it. Throws if the bot
   * responds with an error.
   */
  say(said: string | Partial<Activity>): Promise<readonly Partial<Activity>[]>;
  close(): Promise<void>;
}

export interface OpenChatOptions {
  /** Default `emulator`. */
  readonly channelId?: string;
  readonly userId?: string;
  readonly locale?: string;
}

/**
 * Opens a chat with a bot, given the URL of its `/api/messages`. The bot must have no app id, as in development: nothing is signed.
 *
 * ```ts
 * const chat = await openChat('http://localhost:3978/api/messages');
 * const card = await chat.say('log in');
 * await chat.say(await consent(card, 'Mia Krystof'));
 * ```
 */
export async function openChat(url: string, options: OpenChatOptions = {}): Promise<OpenChat> {
  const { channelId = 'emulator', userId = randomUUID(), locale } = options;
  const sent: Partial<Activity>[] = [];
  const arrived: (string | undefined)[] = [];

  /** Records what the bot sends, updates or deletes through the connector; returns its id. */
  async function keep(request: IncomingMessage): Promise<string> {
    const { method, url: asked = '' } = request;
    const [, id = randomUUID()] = method === 'POST' ? [] : (/\/activities\/([^/?]+)/.exec(asked) ?? []);
    const activity = method === 'DELETE' ? undefined : ((await json(request)) as Partial<Activity>);
    const place = sent.findIndex((one) => one.id === id);
    if (activity === undefined) {
      if (place >= 0) sent.splice(place, 1);
      return id;
    }
    arrived.push(id);
    if (place >= 0) sent[place] = { ...activity, id };
    else if (activity.type !== 'typing') sent.push({ ...activity, id });
    return id;
  }
  const server = createServer((request, response) => {
    const reply = (status: number, body = {}) => {
      // With restify loaded, `writeHead` returns nothing.
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (!['POST', 'PUT', 'DELETE'].includes(request.method ?? '')) reply(404);
    else
      void keep(request).then(
        (id) => reply(200, { id }),
        () => reply(400),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const person = {
    channelId,
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    from: { id: userId, name: 'Somebody', role: 'user' },
    recipient: { id: 'bot', name: 'Bot', role: 'bot' },
    conversation: { id: randomUUID(), isGroup: false, conversationType: 'personal', name: 'Chat' },
    ...(locale === undefined ? {} : { locale }),
  };

  return {
    sent,
    async say(said) {
      const given = typeof said === 'string' ? { text: said } : said;
      const before = arrived.length;
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ type: 'message', id: randomUUID(), ...person, ...given }),
      }).catch((cause: unknown) => {
        throw new Error(`Nothing answers at ${new URL(url).origin}: start the bot.`, { cause });
      });
      if (!answer.ok) throw new Error(`The bot answered ${answer.status}: ${await answer.text()}`);
      const ids = new Set(arrived.slice(before));
      return sent.filter(({ id }) => ids.has(id));
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
