import type { IncomingMessage } from 'node:http';
import { cookieOf } from '../web/request';
import { lastsFor } from './sessions';

/**
 * The cookies of a session; no other host and no http page can set them (RFC 6265bis section 4.1.3.2). They work on https and on this
 * machine: browsers treat http://localhost as secure.
 */
export interface Cookies {
  /** The session's id; `SameSite=Strict`. */
  session(request: IncomingMessage): string | undefined;
  /** Shows the callback that a test sign-in returned to the browser it began in; `Lax`, since it is Atlassian that sends it there. */
  browser(request: IncomingMessage): string | undefined;
  /** `Set-Cookie` headers of a new session. */
  begin(id: string, browser: string): string[];
  /** `Set-Cookie` headers that delete both cookies. */
  end(): string[];
}

const sessionName = '__Host-configuration';
const browserName = '__Host-configuration-test-sign-in';

export const cookies: Cookies = {
  session: (request) => cookieOf(request, sessionName),
  browser: (request) => cookieOf(request, browserName),
  begin: (id, browser) => make(id, browser, lastsFor / 1000),
  end: () => make('', '', 0),
};

function make(id: string, browser: string, seconds: number): string[] {
  const attributes = (sameSite: 'Strict' | 'Lax') =>
    `; Path=/; Secure; HttpOnly; SameSite=${sameSite}; Max-Age=${seconds}`;
  return [`${sessionName}=${id}${attributes('Strict')}`, `${browserName}=${browser}${attributes('Lax')}`];
}
