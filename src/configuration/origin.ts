import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../platform/loopback';

/**
 * Returns the origin at which a browser sees the page, from the host it asked for: this machine's own, or the callback URL's.
 * `undefined` for any other: secrets could travel in the clear, or another name could resolve to us (DNS rebinding).
 */
export function originOf(host: string, callbackUrl: string): string | undefined {
  const callback = new URL(callbackUrl);
  const url = /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined;
  if (!url) return undefined;
  if (new URL(`${callback.protocol}//${host}`).host === callback.host) return callback.origin;
  return isLoopback(url.hostname) ? url.origin : undefined;
}

/**
 * Whether a page of ours sent the form. Our pages send no referrer, which makes their forms' origin `null`: then
 * `Sec-Fetch-Site` tells that they are ours; without that header the origin must.
 */
export function isFromOurPage({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (site === undefined) return origin !== undefined && origins.includes(origin);
  return site === 'same-origin' && (origin === undefined || origin === 'null' || origins.includes(origin));
}

/** Whether a person went to a page, as opposed to another page loading it as an image or a script. Old browsers do not say. */
export function isNavigation({ method, headers }: IncomingMessage): boolean {
  const destination = headers['sec-fetch-dest'];
  return method === 'GET' && (destination === undefined || destination === 'document');
}

/** Whether the browser followed another site's link and therefore kept back cookies for this site alone. */
export function isFromElsewhere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}
