import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { Sent, Services } from './services';

/** A sign-in that has got as far as Atlassian's consent: the redirect to the callback is next. */
export interface AtCallback {
  readonly conversation: string;
  readonly callback: string;
  readonly cookie: string;
}

/** Those who sign in to a bot over real HTTP, each time another one: chat, browser and consent. */
export interface Person {
  /** From "log in" to Atlassian's redirect. */
  toCallback(): Promise<AtCallback>;
  /** Follows the redirect. Milliseconds from then until the chat has the bot's next message. */
  callBack(at: AtCallback): Promise<number>;
  /** The code that the browser shows then. */
  codeAt(at: AtCallback): Promise<string>;
  /** The whole sign-in, to the bot's word that it is done. Answers what the bot has sent, and where. */
  signIn(): Promise<{ readonly conversation: string; readonly sent: readonly Sent[] }>;
  /** One message; resolves once the bot has had its turn. */
  say(conversation: string, text: string): Promise<void>;
}

export function createPerson(botUrl: string, { bots, atlassian, people }: Services): Person {
  let signedIn = 0;

  async function say(conversation: string, text: string): Promise<void> {
    const activity: Partial<Activity> = {
      type: 'message',
      id: randomUUID(),
      text,
      channelId: 'emulator',
      serviceUrl: bots,
      from: { id: `user-${conversation}`, name: 'Ann' },
      recipient: { id: 'bot', name: 'Bot' },
      conversation: { id: conversation, name: 'Ann', conversationType: 'personal', isGroup: false },
    };
    const response = await fetch(`${botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    await response.text();
    if (response.status !== 200) throw new Error(`the bot answered ${response.status}`);
  }

  async function sent(conversation: string, count: number): Promise<Sent[]> {
    const response = await fetch(`${bots}/v3/conversations/${conversation}?count=${count}`);
    return (await response.json()) as Sent[];
  }

  async function visit(url: string, cookie: string, status: number): Promise<{ text: string; headers: Headers }> {
    const response = await fetch(url, { redirect: 'manual', headers: { cookie } });
    const text = await response.text();
    if (response.status !== status) throw new Error(`${new URL(url).pathname} answered ${response.status}`);
    return { text, headers: response.headers };
  }

  const self: Person = {
    async toCallback() {
      const conversation = randomUUID();
      await say(conversation, 'log in');
      const [card] = await sent(conversation, 1);
      const content = card?.activity.attachments?.[0]?.content as { buttons: { value: string }[] } | undefined;
      const { headers } = await visit(content?.buttons[0]?.value ?? '', '', 302);
      const form = new URL(headers.get('location') ?? '').searchParams;
      form.set('person', people[(signedIn += 1) % people.length] ?? '');
      form.set('decision', 'accept');
      const consent = await fetch(`${atlassian.url}/authorize`, { method: 'POST', body: form, redirect: 'manual' });
      await consent.text();
      const callback = consent.headers.get('location') ?? '';
      return { conversation, callback, cookie: headers.get('set-cookie')?.split(';')[0] ?? '' };
    },

    async callBack({ conversation, callback, cookie }) {
      const start = performance.timeOrigin + performance.now();
      await visit(callback, cookie, 303);
      const [, pushed] = await sent(conversation, 2);
      return (pushed?.at ?? NaN) - start;
    },

    async codeAt({ callback, cookie }) {
      const { text } = await visit(callback.replace(/\?.*/, ''), cookie, 200);
      return /id="verification-code">(\d{6})</.exec(text)?.[1] ?? '';
    },

    async signIn() {
      const at = await self.toCallback();
      await self.callBack(at);
      await say(at.conversation, await self.codeAt(at));
      const all = await sent(at.conversation, 3);
      if (!all.some(({ activity }) => activity.text?.startsWith('You are signed in'))) {
        throw new Error(`not signed in: ${all.map(({ activity }) => activity.text ?? activity.type).join(' | ')}`);
      }
      return { conversation: at.conversation, sent: all };
    },

    say,
  };
  return self;
}
