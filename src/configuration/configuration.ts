import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Send } from '../atlassian/http';
import { createProxies } from '../web/proxies';
import { html, redirect, sendPage } from '../web/html';
import { failurePage } from '../web/pages';
import { queryOf } from '../web/request';
import { pageTextsFor } from '../web/texts/pageLanguage';
import type { AdministratorsAct } from './administratorsAct';
import { cookies } from './cookies';
import { createEntrance } from './entrance';
import { longFormAtMost, readForm } from './formBody';
import type { GrantLog } from './grantLog';
import { addressOf, homeAt, plainPage } from './layout';
import type { Said } from '../platform/said';
import { isSame } from '../platform/isSame';
import { isFromOurPage, isNavigation, originOf } from './origin';
import { createNonces } from './nonces';
import type { Section, Visitor } from './section';
import { configurationTextsFor, type ConfigurationTexts } from './texts/configurationTexts';
import { ownFault } from '../login/flow';
import { basePathOf } from '../settings/callbackUrl';
import { longestUserName } from '../audit/userName';
import { createCallbackUrl } from './sections/callbackUrl';
import { createCredentials } from './sections/credentials';
import { createPermissions } from './sections/permissions';
import { createTryIt } from './sections/tryIt';
import { createSessions, sessionsInMemory, type SessionStore } from './sessions';
import type { SetUp } from './setUp';
import { createTestSignIns, statePrefix } from './testSignIn';
import { createViews } from './views';

export interface ConfigurationOptions {
  readonly setUp: SetUp;
  readonly send: Send;
  readonly grants: GrantLog;
  /** Says who has signed in with the current settings. Default: unknown. */
  readonly signIns?: () => Promise<Said | undefined>;
  /** Sections after the steps of the set-up. */
  readonly sections?: readonly Section[];
  /** The password to log in with. Default: a key that works once. */
  readonly password?: string | undefined;
  /** Proxies whose word on a browser's address and host counts. Default: none. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Stores administrators' sessions. Default: in the memory of this process. */
  readonly sessions?: SessionStore;
  /** The page's address for a browser on this machine: `http://localhost:3978`. */
  readonly url: string;
  /** Whether the page has a port of its own, which the callback URL does not lead to. */
  readonly isApart?: boolean;
  /** Returns the address of a chat client beside the assistant, once there is one. */
  readonly chatClient?: (() => string | undefined) | undefined;
  /** Prints a line where the assistant was started. */
  readonly print: (line: string) => void;
  /** Called with what an administrator did: the section and the action, and to whom. */
  readonly onAct?: (act: AdministratorsAct) => void;
  /** Called with errors that nobody else sees. They hold no secrets. */
  readonly onError: (what: string, error: unknown) => void;
  /** Returns epoch milliseconds. */
  readonly now?: () => number;
}

/** The page on which an administrator sets the assistant up. */
export interface Configuration {
  /** Handles `GET` and `POST` of everything at and below `/configuration/`. */
  readonly route: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Handles `GET /configuration/reach/*` where the callback URL leads, if the page itself is elsewhere. */
  readonly reachRoute: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Handles a callback from Atlassian if it belongs to a test sign-in; returns false, with nothing done, if it belongs to a chat. */
  callback(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Returns the line to print: the address, with a new key that works once. The key before it stops working. */
  invitation(): string;
}

export function createConfiguration(options: ConfigurationOptions): Configuration {
  const { setUp, send, grants, url, isApart = false, print, onError, now = Date.now } = options;
  const { onAct = () => undefined } = options;
  const { callbackUrl } = setUp.running;
  const callbackOrigin = new URL(callbackUrl).origin;
  const publicOrigin = isApart ? url : callbackOrigin;
  const basePath = isApart ? '' : basePathOf(callbackUrl);
  const home = homeAt(basePath);
  const textsFor = (request: IncomingMessage) => configurationTextsFor(request, setUp.read().settings.language);
  const backHome = ({ shell }: ConfigurationTexts) => html`<p><a href="${home}">${shell.goTo}</a></p>`;
  const proxies = createProxies(options.trustedProxies ?? []);
  const sessions = createSessions(options.sessions ?? sessionsInMemory(), options.password, now);
  const nonces = createNonces(now);
  const testSignIns = createTestSignIns({ sessions, setUp, send, grants, now });
  const sections = [
    createPermissions(setUp, grants),
    createCallbackUrl(setUp, nonces),
    createCredentials(setUp, send),
    createTryIt(setUp, testSignIns, options.chatClient),
    ...(options.sections ?? []),
  ];
  const views = createViews({
    home,
    sections,
    setUp,
    signIns: options.signIns ?? (async () => undefined),
    keep: (session) => sessions.keep(session),
  });
  const entrance = createEntrance({
    password: options.password,
    sessions,
    home,
    parts: sections.map((section) => addressOf(home, section)),
    url,
    publicOrigin,
    textsFor,
    clientAddress: proxies.clientAddress,
    print,
    onAct,
    now,
  });

  async function act(request: IncomingMessage, response: ServerResponse, path: string, visitor: Visitor) {
    const { session } = visitor;
    const form = await readForm(request, longFormAtMost);
    if (form === 'longer') return views.tooLong(response, visitor);
    if (!isSame(session.token, form?.get('token') ?? '') || !form) return views.refused(response, visitor);
    if (path === `${home}log-out`) {
      await sessions.end(cookies.session(request) ?? '');
      onAct({ what: 'log-out', outcome: 'done' });
      return redirect(response, 303, home, cookies.end());
    }
    const [id, action, ...rest] = path.slice(home.length).split('/');
    const section = sections.find((one) => one.id === id);
    const notice = rest.length === 0 && action ? await section?.post?.(action, form, visitor) : undefined;
    if (!section || !notice) return views.missing(response, visitor);
    const whom = form.get('userName')?.trim().slice(0, longestUserName) ?? '';
    const what = [section.id, action, form.get('do')?.slice(0, 40)].filter(Boolean).join('/');
    onAct({ what, ...(whom === '' ? {} : { whom }), outcome: notice.kind === 'bad' ? 'refused' : 'done' });
    session.pending = { sectionId: section.id, notice };
    await sessions.keep(session);
    redirect(response, 303, addressOf(home, section));
  }

  /** The one thing open to anybody: only this process knows the nonce to ask with. */
  function wordFor({ method, url: target = '' }: IncomingMessage): string | undefined {
    const path = basePath + pathOf(target);
    if (method !== 'GET' || !path.startsWith(`${home}reach/`)) return undefined;
    return nonces.take(path.slice(`${home}reach/`.length));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = basePath + pathOf(request.url);
    const word = wordFor(request);
    if (word !== undefined) return sendWord(response, 200, word);

    const origin = originOf(proxies.host(request), callbackUrl);
    const texts = textsFor(request);
    if (origin === undefined) return sendPage(response, wrongHost(texts, publicOrigin + home));
    const session = await sessions.find(cookies.session(request) ?? '');
    const key = isNavigation(request) ? queryOf(request).get('key') : null;
    if (key !== null && path === home) {
      // The address is still in the terminal, and somebody already logged in may open it again.
      if (session) return redirect(response, 303, home);
      return entrance.useKey(request, response, key);
    }
    const isOurs = isFromOurPage(request, [origin, publicOrigin]);
    if (!session) return entrance.meet(request, response, path, isOurs);
    const visitor = { session, texts };
    if (request.method === 'POST')
      return isOurs ? act(request, response, path, visitor) : views.refused(response, visitor);
    return views.show(response, path, visitor, origin);
  }

  return {
    invitation: () => entrance.invitation(),

    async route(request, response) {
      try {
        await answer(request, response);
      } catch (error) {
        onError('configuration', error);
        const texts = textsFor(request);
        if (!response.headersSent)
          sendPage(
            response,
            ownFault(error) === 'store'
              ? failurePage(pageTextsFor(request), 'store')
              : plainPage(texts, 500, texts.shell.wentWrong, backHome(texts)),
          );
      }
    },

    async reachRoute(request, response) {
      const word = wordFor(request);
      sendWord(response, word === undefined ? 404 : 200, word ?? '');
    },

    async callback(request, response) {
      const query = queryOf(request);
      if (!query.get('state')?.startsWith(statePrefix)) return false;
      const outcome = await testSignIns.finish(query, cookies.browser(request)).catch((error: unknown) => {
        onError('test sign-in', error);
        return ownFault(error) === 'store' ? ('store' as const) : ('unknown' as const);
      });
      if (typeof outcome === 'object')
        redirect(response, 303, `${outcome.origin === callbackOrigin ? '' : outcome.origin}${home}try-it/`);
      else if (outcome === 'store') sendPage(response, failurePage(pageTextsFor(request), 'store'));
      else {
        const texts = textsFor(request);
        const page = plainPage(texts, 400, texts.shell.testSignInOver, backHome(texts));
        sendPage(response, { ...page, code: outcomeCodes[outcome] });
      }
      return true;
    },
  };
}

const outcomeCodes = { unknown: 'unknown-link', 'wrong-browser': 'wrong-browser' } as const;

function wrongHost(texts: ConfigurationTexts, address: string) {
  const body = html`<p>${texts.shell.openAt(html`<a href="${address}" dir="ltr">${address}</a>`)}</p>`;
  return plainPage(texts, 421, texts.shell.notHere, body);
}

function pathOf(target = ''): string {
  const [path = ''] = target.split('?', 1);
  return path;
}

function sendWord(response: ServerResponse, status: 200 | 404, word: string): void {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-type', 'text/plain');
  response.setHeader('x-content-type-options', 'nosniff');
  response.statusCode = status;
  response.end(word);
}
