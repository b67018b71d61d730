import type { IncomingMessage } from 'node:http';
import { cookieOf } from '../web/request';
import { lastsFor } from './sessions';

/**
 * The cookies of a session, which no other host and no page by http can set (RFC 6265bis section 4.1.3.2). The page is shown by
 * https and on this machine only: browsers count http://localhost as a safe place.
 */
export interface Cookies {
  /** The session's id, for requests from this site alone. */
  session(request: IncomingMessage): string | undefined;
  /** Tells the callback that a test sign-in came back to the browser it began in; `Lax`, since Atlassian sends it there. */
  browser(request: IncomingMessage): string | undefined;
  /** `Set-Cookie` headers for a new session. */
  begin(id: string, browser: string): string[];
  /** `Set-Cookie` headers that take both away. */
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
