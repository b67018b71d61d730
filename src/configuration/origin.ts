import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../platform/loopback';

/**
 * The origin under which a browser sees the page, by the host it asked for: this machine's own, or the callback URL's.
 * `undefined` for every other: there secrets could travel readable, or another name could lead here (DNS rebinding).
 */
export function originOf(host: string, callbackUrl: string): string | undefined {
  const callback = new URL(callbackUrl);
  const url = /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined;
  if (!url) return undefined;
  if (new URL(`${callback.protocol}//${host}`).host === callback.host) return callback.origin;
  return isLoopback(url.hostname) ? url.origin : undefined;
}

/**
 * Whether a page of ours sent the form. Our pages have no referrer, and so their forms have the origin `null`: the
 * browser says by `Sec-Fetch-Site` that they are ours, or the origin has to do so.
 */
export function isFromOurPage({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (site === undefined) return origin !== undefined && origins.includes(origin);
  return site === 'same-origin' && (origin === undefined || origin === 'null' || origins.includes(origin));
}

/** Whether a person went to a page: an image or a script of some other page does not. Old browsers do not say. */
export function isNavigation({ method, headers }: IncomingMessage): boolean {
  const destination = headers['sec-fetch-dest'];
  return method === 'GET' && (destination === undefined || destination === 'document');
}

/** Whether the browser came by a link of another site, so that cookies for this site alone stayed at home. */
export function isFromElsewhere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}
