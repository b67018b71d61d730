import type { IncomingMessage } from 'node:http';
import { cookieOf } from '../web/request';
import { home } from './layout';
import { lastsFor } from './sessions';

/** The cookies of a session; with `Secure` wherever people come by https. */
export interface Cookies {
  /** The session's id, for pages below `/configuration/` and requests from this site alone. */
  session(request: IncomingMessage): string | undefined;
  /** Tells the callback that a test sign-in came back to the browser it began in; `Lax`, since Atlassian sends it there. */
  browser(request: IncomingMessage): string | undefined;
  /** `Set-Cookie` headers for a new session. */
  begin(id: string, browser: string): string[];
  /** `Set-Cookie` headers that take both away. */
  end(): string[];
}

export function createCookies(callbackUrl: string): Cookies {
  const { protocol, pathname } = new URL(callbackUrl);
  const isSecure = protocol === 'https:';
  const [prefix, attributes] = isSecure ? ['__Secure-', '; Secure; HttpOnly'] : ['', '; HttpOnly'];
  const sessionName = `${prefix}configuration`;
  const browserName = `${prefix}configuration-test-sign-in`;
  const make = (id: string, browser: string, seconds: number) => [
    `${sessionName}=${id}; Path=${home}${attributes}; SameSite=Strict; Max-Age=${seconds}`,
    `${browserName}=${browser}; Path=${pathname.replace(/\/$/, '')}${attributes}; SameSite=Lax; Max-Age=${seconds}`,
  ];
  return {
    session: (request) => cookieOf(request, sessionName),
    browser: (request) => cookieOf(request, browserName),
    begin: (id, browser) => make(id, browser, lastsFor / 1000),
    end: () => make('', '', 0),
  };
}
