import type { IncomingMessage } from 'node:http';

/** The query of a request's target, percent-decoded; empty if there is none. */
export function queryOf({ url = '' }: IncomingMessage): URLSearchParams {
  return new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?')) : '');
}

/** The value of a cookie, RFC 6265 section 5.4; `undefined` if the browser did not send it. */
export function cookieOf(request: IncomingMessage, name: string): string | undefined {
  return cookiesOf(request, name).get(name);
}

/** The cookies whose names begin with `prefix`, by name, in the order they were sent; if one was sent twice, the first. */
export function cookiesOf({ headers: { cookie = '' } }: IncomingMessage, prefix: string): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of cookie.split(';')) {
    const [name = '', ...value] = pair.trim().split('=');
    if (name.startsWith(prefix) && value.length > 0 && !cookies.has(name)) cookies.set(name, value.join('='));
  }
  return cookies;
}
