import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BrowserResult, BrowserFlow } from '../login/browserFlow';
import type { Chat } from '../login/flow';
import { linkLength } from '../login/tickets';
import { redirect, sendPage } from './html';
import { cookieOf, queryOf } from './request';
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
  /** Goes on in a chat whose sign-in has moved on. `since`: the request, by `performance.now()`. Never rejects. */
  readonly resume: (chat: Chat, since: number) => Promise<void>;
  /** Is told what went wrong beneath, without secrets. */
  readonly onError: (what: string, error: unknown) => void;
}

/** The two routes the browser meets. */
export function createRoutes({ browser, callbackPath, resume, onError }: RoutesOptions): {
  startRoute: Route;
  callbackRoute: Route;
} {
  async function reply(response: ServerResponse, what: string, ask: () => Promise<BrowserResult>): Promise<void> {
    const since = performance.now();
    const { view, resume: chat } = await ask().catch((error: unknown): BrowserResult => {
      onError(what, error);
      return { view: { kind: 'failed', reason: 'unavailable' } };
    });
    switch (view.kind) {
      case 'authorize':
        redirect(response, 302, view.url, `${cookieName}=${view.cookie}; ${cookieAttributes}`);
        break;
      case 'settled':
        redirect(response, 303, callbackPath);
        break;
      case 'code':
        sendPage(response, codePage(view.code, view.account, view.chat));
        break;
      case 'done':
        sendPage(response, donePage(view.chat));
        break;
      case 'failed':
        sendPage(response, failurePage(view.reason));
        break;
    }
    if (chat) await resume(chat, since);
  }

  return {
    startRoute: async (request, response) => {
      // Chat clients and mail scanners append things of their own to links.
      const link = (queryOf(request).get('signin') ?? '').slice(0, linkLength);
      await reply(response, 'start route', () => browser.openLink(link));
    },
    callbackRoute: async (request, response) => {
      await reply(response, 'callback route', () => browser.finish(queryOf(request), cookieOf(request, cookieName)));
    },
  };
}
