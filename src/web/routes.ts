import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BrowserResult, BrowserFlow } from '../login/browserFlow';
import { failures, type Failure } from '../login/failures';
import { ownFault, type Chat } from '../login/flow';
import { linkLength } from '../login/tickets';
import { redirect, sendPage, type Page } from './html';
import type { Branding } from '../channel/branding';
import { cookieOf, cookiesOf, queryOf } from './request';
import { pageTextsFor } from './texts/pageLanguage';
import { codePage, donePage, failurePage } from './pages';

/** Fits restify, Express and `node:http` alike, and never rejects. Two arguments and `async`, or restify refuses it. */
export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

// `Secure` also on http://localhost: browsers count it as a safe place.
const cookieName = '__Host-jira-sign-in';
/** Sign-ins under way in one browser, each with a cookie of its own. */
const cookiesAtMost = 5;
const nameFor = (flowId: string) => `${cookieName}-${flowId.slice(0, 8)}`;
const cookieAttributes = 'Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=900';

/** @internal */
export interface RoutesOptions {
  readonly browser: BrowserFlow;
  /** The path of the callback URL, as the browser knows it. */
  readonly callbackPath: string;
  /** Pages that may take the code for the person: origins, and at most one with a path, to which the browser goes on. Default: none. */
  readonly webChatPages?: readonly string[];
  readonly branding?: Branding | undefined;
  /** Goes on in a chat whose sign-in has moved on. `since`: the request, by `performance.now()`. Never rejects. */
  readonly resume: (chat: Chat, since: number) => Promise<void>;
  /** Is told what went wrong beneath, without secrets. */
  readonly onError: (what: string, error: unknown) => void;
}

/** The two routes the browser meets. @internal */
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
        // Which of them the page is about, now that its address does not tell.
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
        // At 503 they stay in the address: it can be loaded again once what was away is there. What was not made here
        // gets its answer at once; a browser goes on to the same page by itself.
        if (!isCallback || page.status === 503) send(response, page);
        else if (view.reason === 'unknown-link') send(response, { ...page, goesOnTo: refused });
        else redirect(response, 303, refused);
        break;
      }
    }
    if (chat) await resume(chat, since);
  }

  /** Whatever is thrown: `node:http` and Express 4 take a rejection for the end of the process. */
  function settled(what: string, route: Route): Route {
    return async (request, response) => {
      try {
        await route(request, response);
      } catch (error) {
        end(request, response);
        try {
          onError(what, error);
        } catch {
          // It was told.
        }
      }
    };
  }

  return {
    startRoute: settled('start route', async (request, response) => {
      // Chat clients and mail scanners append things of their own to links.
      const link = (queryOf(request).get('signin') ?? '').slice(0, linkLength);
      await reply(request, response, 'start route', () => browser.openLink(link));
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

/** Why a callback was refused, at the address that it then leads to; `undefined` at any other. */
function refusedIn(query: URLSearchParams): Failure | undefined {
  return query.size === 1 ? failures.find((reason) => reason === query.get('refused')) : undefined;
}

/** The end of an answer that could not be made. */
function end(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) response.end();
  else sendPage(response, failurePage(pageTextsFor(request), 'internal'));
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
