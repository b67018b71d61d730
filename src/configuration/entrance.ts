import type { IncomingMessage, ServerResponse } from 'node:http';
import { redirect, sendPage } from '../web/html';
import type { AdministratorsAct } from './administratorsAct';
import { cookies } from './cookies';
import { readForm } from './formBody';
import { createLogIn, type LogInOutcome } from './logIn';
import { keyPrinted, logInPage, tooSoon, wrongKey, wrongPassword } from './logInPage';
import type { Notice } from './notice';
import { isFromElsewhere } from './origin';
import type { Sessions } from './sessions';
import type { ConfigurationTexts } from './texts/configurationTexts';

export interface EntranceOptions {
  /** The password to log in with. Absent: a key that works once. */
  readonly password: string | undefined;
  readonly sessions: Sessions;
  /** The path of the page, from `homeAt`. */
  readonly home: string;
  /** The paths of its sections. */
  readonly parts: readonly string[];
  /** Where the page is: for this machine, and for everybody else. */
  readonly url: string;
  readonly publicOrigin: string;
  readonly textsFor: (request: IncomingMessage) => ConfigurationTexts;
  /** The browser's address, by which its wrong tries are counted. */
  readonly clientAddress: (request: IncomingMessage) => string;
  readonly print: (line: string) => void;
  readonly onAct: (act: AdministratorsAct) => void;
  /** Returns epoch milliseconds. */
  readonly now: () => number;
}

/** How an administrator gets in. */
export interface Entrance {
  /** Returns the line to print: the address, with a new key that works once. The key before it stops working. */
  invitation(): string;
  /** Logs in whoever has the key of that line. */
  useKey(request: IncomingMessage, response: ServerResponse, key: string): Promise<void>;
  /** Answers a request without a session, at any path. `isOurs`: whether a page of ours sent the form. */
  meet(request: IncomingMessage, response: ServerResponse, path: string, isOurs: boolean): Promise<void>;
}

/** Milliseconds. */
const printedEvery = 60_000;
/** Refusals reported in an hour: the audit log has limited room, which strangers must not fill. */
const refusalsAtMost = 20;

export function createEntrance(options: EntranceOptions): Entrance {
  const { sessions, home, parts, url, publicOrigin, textsFor, clientAddress, print, onAct, now } = options;
  const logIn = createLogIn(options.password, now);
  let printedAt = -Infinity;
  let [hour, refusals] = [0, 0];

  function invitation(): string {
    const key = logIn.newKey();
    const query = key === undefined ? '' : `?key=${key}`;
    const elsewhere = publicOrigin === url ? '' : `, or the same at ${publicOrigin}`;
    const how = key === undefined ? 'with configuration_password' : 'works once, within 15 minutes';
    return `To set the assistant up: ${url}${home}${query} (${how}${elsewhere})`;
  }

  type Told = (texts: ConfigurationTexts) => Notice;
  function sendLogIn(request: IncomingMessage, response: ServerResponse, status?: number, told?: Told): void {
    const texts = textsFor(request);
    sendPage(response, logInPage(texts, home, logIn.hasPassword, status, told?.(texts)));
  }

  function noteRefusal(): void {
    const current = Math.floor(now() / (60 * 60_000));
    if (current !== hour) [hour, refusals] = [current, 0];
    refusals += 1;
    if (refusals <= refusalsAtMost) onAct({ what: 'log-in', outcome: 'refused' });
  }

  async function letIn(response: ServerResponse): Promise<void> {
    const { id, session } = await sessions.begin();
    redirect(response, 303, home, cookies.begin(id, session.browser));
  }

  async function answerLogIn(
    request: IncomingMessage,
    response: ServerResponse,
    outcome: LogInOutcome,
    wrong: Told,
  ): Promise<void> {
    if (outcome === 'in') {
      onAct({ what: 'log-in', outcome: 'done' });
      return letIn(response);
    }
    if (outcome === 'wrong') {
      noteRefusal();
      return sendLogIn(request, response, 403, wrong);
    }
    const seconds = Math.ceil(outcome.pause / 1000);
    response.setHeader('retry-after', String(seconds));
    sendLogIn(request, response, 429, (texts) => tooSoon(texts, seconds));
  }

  return {
    invitation,

    useKey: (request, response, key) => answerLogIn(request, response, logIn.useKey(key), wrongKey),

    async meet(request, response, path, isOurs) {
      if (request.method === 'POST' && isOurs && path === `${home}log-in` && logIn.hasPassword) {
        const form = await readForm(request);
        const password = form === 'longer' ? '' : (form?.get('password') ?? '');
        return answerLogIn(request, response, logIn.usePassword(password, clientAddress(request)), wrongPassword);
      }
      if (request.method === 'POST' && isOurs && path === `${home}new-key` && !logIn.hasPassword) {
        if (now() - printedAt >= printedEvery) {
          printedAt = now();
          print(invitation());
        }
        return sendLogIn(request, response, 401, keyPrinted);
      }
      // The cookie is not sent when another site links here; a refresh from our own page sends it.
      if (request.method === 'GET' && isFromElsewhere(request))
        response.setHeader('refresh', `0; url=${parts.find((known) => known === path) ?? home}`);
      sendLogIn(request, response);
    },
  };
}
