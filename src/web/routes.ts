import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BrowserResult, BrowserFlow } from '../login/browserFlow';
import type { Chat } from '../login/flow';
import { linkLength } from '../login/tickets';
import { redirect, sendPage } from './html';
import { cookieOf, cookiesOf, queryOf } from './request';
import { codePage, donePage, failurePage } from './pages';

/** Fits restify, Express and `node:http` alike. Two arguments and `async`, or restify refuses it. */
export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

// `Secure` also on http://localhost: browsers count it as a safe place.
const cookieName = '__Host-jira-sign-in';
/** Sign-ins under way in one browser, each with a cookie of its own. */
const cookiesAtMost = 5;
const nameFor = (flowId: string) => `${cookieName}-${flowId.slice(0, 8)}`;
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
  async function reply(
    request: IncomingMessage,
    response: ServerResponse,
    what: string,
    ask: () => Promise<BrowserResult>,
  ): Promise<void> {
    const since = performance.now();
    const { view, resume: chat } = await ask().catch((error: unknown): BrowserResult => {
      onError(what, error);
      return { view: { kind: 'failed', reason: 'unavailable' } };
    });
    switch (view.kind) {
      case 'authorize':
        redirect(response, 302, view.url, [
          `${nameFor(view.flowId)}=${view.cookie}; ${cookieAttributes}`,
          ...surplus(request, nameFor(view.flowId)).map(
            (name) => `${name}=; ${cookieAttributes.replace('=900', '=0')}`,
          ),
        ]);
        break;
      case 'settled':
        // Which of them the page is about, now that its address does not tell.
        redirect(response, 303, callbackPath, `${cookieName}=${nameFor(view.flowId)}; ${cookieAttributes}`);
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
      await reply(request, response, 'start route', () => browser.openLink(link));
    },
    callbackRoute: async (request, response) => {
      await reply(request, response, 'callback route', () => browser.finish(queryOf(request), ...flowCookies(request)));
    },
  };
}

/** The cookies of sign-ins, the one first whose page is asked for. */
function flowCookies(request: IncomingMessage): readonly string[] {
  const cookies = cookiesOf(request, `${cookieName}-`);
  const wanted = cookieOf(request, cookieName) ?? '';
  const first = cookies.get(wanted);
  return [...new Set([...(first === undefined ? [] : [first]), ...cookies.values()])];
}

/** Names of the oldest where the one that is added would be too many: browsers send the oldest first, RFC 6265 section 5.4. */
function surplus(request: IncomingMessage, added: string): readonly string[] {
  const others = [...cookiesOf(request, `${cookieName}-`).keys()].filter((name) => name !== added);
  return others.slice(0, 1 - cookiesAtMost);
}
