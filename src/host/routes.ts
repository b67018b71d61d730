import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, BrowserFlow } from '../login/browserFlow';
import type { Chat } from '../login/flow';
import { linkLength } from '../login/tickets';
import { redirect, sendPage } from './html';
import { codePage, donePage, failurePage } from './pages';

/** Fits restify, Express and `node:http` alike. Two arguments and `async`, or restify refuses it. */
export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

// `Secure` also on http://localhost: browsers count it as a safe place.
const cookieName = '__Host-jira-sign-in';
const cookieAttributes = 'Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=900';

export interface RoutesOptions {
  readonly browser: BrowserFlow;
  /** The path of the callback URL, as the browser knows it. */
  readonly callbackPath: string;
  /** Tells the chat that its sign-in has moved on. `since`: the request, by `performance.now()`. Never rejects. */
  readonly tell: (chat: Chat, since: number) => Promise<void>;
  /** Hears of what went wrong beneath, without secrets. */
  readonly onError: (what: string, error: unknown) => void;
}

/** The two routes the browser meets. */
export function createRoutes({ browser, callbackPath, tell, onError }: RoutesOptions): {
  start: Route;
  callback: Route;
} {
  async function reply(response: ServerResponse, what: string, ask: () => Promise<Answer>): Promise<void> {
    const since = performance.now();
    const { shown, tell: chat } = await ask().catch((error: unknown): Answer => {
      onError(what, error);
      return { shown: { kind: 'failed', reason: 'unavailable' } };
    });
    switch (shown.kind) {
      case 'authorize':
        redirect(response, 302, shown.url, `${cookieName}=${shown.cookie}; ${cookieAttributes}`);
        break;
      case 'settled':
        redirect(response, 303, callbackPath);
        break;
      case 'code':
        sendPage(response, codePage(shown.code, shown.account, shown.chat));
        break;
      case 'done':
        sendPage(response, donePage(shown.chat));
        break;
      case 'failed':
        sendPage(response, failurePage(shown.reason));
        break;
    }
    if (chat) await tell(chat, since);
  }

  return {
    start: async (request, response) => {
      // Chat clients and mail scanners append things of their own to links.
      const link = (queryOf(request).get('signin') ?? '').slice(0, linkLength);
      await reply(response, 'start', () => browser.open(link));
    },
    callback: async (request, response) => {
      await reply(response, 'callback', () => browser.finish(queryOf(request), cookieOf(request)));
    },
  };
}

function queryOf({ url = '' }: IncomingMessage): URLSearchParams {
  return new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?')) : '');
}

function cookieOf({ headers }: IncomingMessage): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
}
