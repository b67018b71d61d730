import { isLoopback } from '../platform/loopback';
import { unfit } from './sentences';

const callbackPath = '/oauth2/jira/callback/';
/** The end of a callback URL's path, after the path of plain names below which an assistant may share its host. */
const endsRight = /^((?:\/[\w~.-]+)*)\/oauth2\/jira\/callback\/?$/;

/** The callback URL: as it is set, or derived from the assistant's port. */
export function callbackUrlOf({
  callbackUrl,
  port,
}: {
  readonly callbackUrl?: string | undefined;
  readonly port: number;
}) {
  return callbackUrl ?? callbackUrlAt(`http://localhost:${port}`);
}

/** The callback URL of an assistant at this address: an origin, or a path below one. */
export function callbackUrlAt(address: string): string {
  return address.replace(/(?<!\/)\/+$/, '') + callbackPath;
}

/** The path that all public routes begin with: `/bot` for `https://host/bot/oauth2/jira/callback/`, empty for most. */
export function basePathOf(callbackUrl: string): string {
  const [, basePath = ''] = endsRight.exec(new URL(callbackUrl).pathname) ?? [];
  return basePath;
}

/** Returns the URL unchanged: Atlassian compares it byte by byte. Throws an `Error` that says what it must be. */
export function readCallbackUrl(value: string): string {
  const url = webUrl(value);
  // Also as written: to whoever compares bytes, `callback/.` is another address.
  if (!url || !endsRight.test(url.pathname) || !value.endsWith(url.pathname)) {
    throw unfit('mustEndIn', { path: callbackPath });
  }
  if (basePathOf(value).includes(callbackPath.slice(0, -1))) throw unfit('mustHavePathOnce', { path: callbackPath });
  refuseReadable(url);
  return value;
}

/** Like `readCallbackUrl`, but refuses hosts that are only examples, or Atlassian's. */
export function readOwnCallbackUrl(value: string): string {
  const url = readCallbackUrl(value);
  const { hostname } = new URL(url);
  if (sampleHost.test(hostname)) throw unfit('mustBeOwnHostNotSample');
  if (isAtlassians(hostname)) throw unfit('mustBeOwnHostNotAtlassians');
  return url;
}

/** Whether a host is Atlassian's own or a customer's site there. */
export function isAtlassians(hostname: string): boolean {
  return /(^|\.)(atlassian\.(com|net)|jira\.com)$/.test(hostname);
}

/** Hosts reserved for examples (RFC 2606), placeholders such as `your-host`, and wildcards. */
const sampleHost = /\*|(^|\.)(example(\.(com|net|org))?|invalid)$|^(your|my)-/;

/** Throws if codes, tokens and the client secret would cross a network in clear text. */
export function refuseReadable({ protocol, hostname }: URL): void {
  if (protocol === 'http:' && !isLoopback(hostname)) {
    throw unfit('mustBeginWithHttps');
  }
}

/** Returns `undefined` unless it is a web address as people write one; `new URL` would accept more. */
export function webUrl(value: string): URL | undefined {
  return /^https?:\/\/[^\s\\@]+$/i.test(value) && URL.canParse(value) ? new URL(value) : undefined;
}
