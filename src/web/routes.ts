import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BrowserFlow } from '../login/browserFlow';
import type { BrowserResult } from '../login/browserView';
import { failures, type Failure } from '../login/failures';
import { ownFault, type Chat } from '../login/flow';
import { linkLength } from '../login/tickets';
import { redirect, sendPage, type Page } from './html';
import type { Branding } from '../channel/branding';
import { cookieOf, cookiesOf, queryOf } from './request';
import { pageTextsFor } from './texts/pageLanguage';
import { codePage, donePage, failurePage } from './pages';

/** Works with restify, Express and `node:http`, and never rejects. `async` with two arguments, or restify refuses it. */
export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

// `Secure` even on http://localhost: browsers treat it as secure.
const cookieName = '__Host-jira-sign-in';
/** Sign-ins under way in one browser, each with its own cookie of some 120 bytes: proxies take 8 KiB of headers. */
const cookiesAtMost = 20;
const nameFor = (flowId: string) => `${cookieName}-${flowId.slice(0, 8)}`;
const cookieAttributes = 'Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=900';

/** @internal */
export interface RoutesOptions {
  readonly browser: BrowserFlow;
  /** The path of the callback URL, as the browser sees it. */
  readonly callbackPath: string;
  /** Pages that may take the code for the person: origins, and at most one with a path, which the browser then goes to. Default: none. */
  readonly webChatPages?: readonly string[];
  readonly branding?: Branding | undefined;
  /** Continues a chat whose sign-in has moved on. `since`: when the request came, by `performance.now()`. Never rejects. */
  readonly resume: (chat: Chat, since: number) => Promise<void>;
  /** Called with errors that nobody else sees, without secrets. */
  readonly onError: (what: string, error: unknown) => void;
}

/** The two routes that the browser visits. @internal */
export function createRoutes({ browser, callbackPath, webChatPages = [], branding, resume, onError }: RoutesOptions): {
  startRoute: Route;
  callbackRoute: Route;
} {
  const send = (response: ServerResponse, page: Page): void => sendPage(response, { ...page, branding });

  async function reply(
    request: IncomingMessage,
    response: ServerResponse,
    what: 'start route' | 'callback route',
    ask: () => Promise<BrowserResult>,
  ): Promise<void> {
    const since = performance.now();
    const query = queryOf(request);
    const { view, resume: chat } = await ask().catch((error: unknown): BrowserResult => {
      onError(what, error);
      return { view: { kind: 'failed', reason: ownFault(error) } };
    });
    const texts = pageTextsFor(request, 'chat' in view ? view.chat : chat);
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
      case 'code':
      case 'done':
        // Once the query is gone from the address, the cookie tells which sign-in the page is about.
        if (query.size > 0)
          redirect(response, 303, callbackPath, `${cookieName}=${nameFor(view.flowId)}; ${cookieAttributes}`);
        else if (view.kind === 'code')
          send(response, codePage(texts, view.code, view.account, view.chat, webChatPages));
        else if (view.kind === 'done') send(response, donePage(texts, view.chat));
        break;
      case 'failed': {
        const page = failurePage(texts, view.reason);
        const refused = `${callbackPath}?refused=${view.reason}`;
        const isCallback = what === 'callback route' && query.size > 0;
        // At 503 the query stays in the address, so that the person can reload once the outage is over. A callback
        // that belongs to no sign-in is answered at once, and the browser goes on to the same page by itself.
        if (!isCallback || page.status === 503) send(response, page);
        else if (view.reason === 'unknown-link') send(response, { ...page, goesOnTo: refused });
        else redirect(response, 303, refused);
        break;
      }
    }
    if (chat) await resume(chat, since);
  }

  /** Makes a route never reject: `node:http` and Express 4 end the process on a rejection. */
  function settled(what: string, route: Route): Route {
    return async (request, response) => {
      try {
        await route(request, response);
      } catch (error) {
        end(request, response);
        try {
          onError(what, error);
        } catch {
          // The bot's own `onError` threw: nobody else can be told.
        }
      }
    };
  }

  return {
    startRoute: settled('start route', async (request, response) => {
      // Chat clients and mail scanners append parameters and text to links.
      const link = (queryOf(request).get('signin') ?? '').slice(0, linkLength);
      await reply(request, response, 'start route', () => browser.openLink(link, ...flowCookies(request)));
    }),
    callbackRoute: settled('callback route', async (request, response) => {
      const refused = refusedIn(queryOf(request));
      if (refused) send(response, failurePage(pageTextsFor(request), refused));
      else
        await reply(request, response, 'callback route', () =>
          browser.finish(queryOf(request), ...flowCookies(request)),
        );
    }),
  };
}

/** Why a callback was refused, from the address that its redirect led to; `undefined` for any other address. */
function refusedIn(query: URLSearchParams): Failure | undefined {
  return query.size === 1 ? failures.find((reason) => reason === query.get('refused')) : undefined;
}

/** Ends a response that failed. */
function end(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) response.end();
  else sendPage(response, failurePage(pageTextsFor(request), 'internal'));
}

/** The cookies of sign-ins, first that of the page asked for. */
function flowCookies(request: IncomingMessage): readonly string[] {
  const cookies = cookiesOf(request, `${cookieName}-`);
  const wanted = cookieOf(request, cookieName) ?? '';
  const first = cookies.get(wanted);
  return [...new Set([...(first === undefined ? [] : [first]), ...cookies.values()])];
}

/** Names of the oldest cookies to drop before one is added: browsers send the oldest first, RFC 6265 section 5.4. */
function surplus(request: IncomingMessage, added: string): readonly string[] {
  const others = [...cookiesOf(request, `${cookieName}-`).keys()].filter((name) => name !== added);
  return others.slice(0, 1 - cookiesAtMost);
}
