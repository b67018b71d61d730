import { isLoopback } from '../platform/loopback';
import { unfit } from './sentences';

const callbackPath = '/oauth2/jira/callback/';
/** After a path of plain names, where the assistant shares its host with others. */
const endsRight = /^((?:\/[\w~.-]+)*)\/oauth2\/jira\/callback\/?$/;

/** Where the browser comes back to: as it is set, or as the assistant derives it from its port. */
export function callbackUrlOf({
  callbackUrl,
  port,
}: {
  readonly callbackUrl?: string | undefined;
  readonly port: number;
}) {
  return callbackUrl ?? callbackUrlAt(`http://localhost:${port}`);
}

/** The callback URL of an assistant at this address, an origin or a path below one. */
export function callbackUrlAt(address: string): string {
  return address.replace(/(?<!\/)\/+$/, '') + callbackPath;
}

/** What all public routes begin with, `/bot` for `https://host/bot/oauth2/jira/callback/`; empty for most. */
export function basePathOf(callbackUrl: string): string {
  const [, basePath = ''] = endsRight.exec(new URL(callbackUrl).pathname) ?? [];
  return basePath;
}

/** Kept as it is written: Atlassian compares it byte by byte. Throws an `Error` that says what it must be. */
export function readCallbackUrl(value: string): string {
  const url = webUrl(value);
  // As it is written, too: `callback/.` is another address to whoever compares bytes.
  if (!url || !endsRight.test(url.pathname) || !value.endsWith(url.pathname)) {
    throw unfit('mustEndIn', { path: callbackPath });
  }
  if (basePathOf(value).includes(callbackPath.slice(0, -1))) throw unfit('mustHavePathOnce', { path: callbackPath });
  refuseReadable(url);
  return value;
}

/** As `readCallbackUrl`, and no host that only stands for somebody's own. */
export function readOwnCallbackUrl(value: string): string {
  const url = readCallbackUrl(value);
  const { hostname } = new URL(url);
  if (sampleHost.test(hostname)) throw unfit('mustBeOwnHostNotSample');
  if (isAtlassians(hostname)) throw unfit('mustBeOwnHostNotAtlassians');
  return url;
}

/** Of Atlassian's own hosts and its customers' sites. */
export function isAtlassians(hostname: string): boolean {
  return /(^|\.)(atlassian\.(com|net)|jira\.com)$/.test(hostname);
}

/** Those kept for examples (RFC 2606), those that say whose they should be, and any of several. */
const sampleHost = /\*|(^|\.)(example(\.(com|net|org))?|invalid)$|^(your|my)-/;

/** Codes, tokens and the client secret never go over a network in clear text. */
export function refuseReadable({ protocol, hostname }: URL): void {
  if (protocol === 'http:' && !isLoopback(hostname)) {
    throw unfit('mustBeginWithHttps');
  }
}

/** `undefined` for what is no address of a web server as people write one; `new URL` would take more. */
export function webUrl(value: string): URL | undefined {
  return /^https?:\/\/[^\s\\@]+$/i.test(value) && URL.canParse(value) ? new URL(value) : undefined;
}
