import { isLoopback } from '../platform/loopback';

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
  if (!url || !endsRight.test(url.pathname) || /[?#]/.test(value)) {
    throw new Error(`must be an absolute URL that ends in ${callbackPath}`);
  }
  if (basePathOf(value).includes(callbackPath.slice(0, -1))) throw new Error(`must have ${callbackPath} once`);
  refuseReadable(url);
  return value;
}

/** As `readCallbackUrl`, and no host that only stands for somebody's own. */
export function readOwnCallbackUrl(value: string): string {
  const url = readCallbackUrl(value);
  const { hostname } = new URL(url);
  const whose = sampleHost.test(hostname) ? 'an example’s' : isAtlassians(hostname) ? 'Atlassian’s' : undefined;
  if (whose !== undefined) throw new Error(`must have the host of your own bot: that one is ${whose}`);
  return url;
}

/** Of Atlassian's own hosts and its customers' sites. */
export function isAtlassians(hostname: string): boolean {
  return /(^|\.)(atlassian\.(com|net)|jira\.com)$/.test(hostname);
}

/** Those kept for examples (RFC 2606), and those that say whose they should be. */
const sampleHost = /(^|\.)(example(\.(com|net|org))?|invalid)$|^(your|my)-/;

/** An address at which others would read along. */
export class ReadableUrl extends Error {
  constructor() {
    super('must begin with https:// unless its host is localhost, 127.0.0.1 or [::1]');
  }
}

/** Codes, tokens and the client secret never go over a network in clear text. */
export function refuseReadable({ protocol, hostname }: URL): void {
  if (protocol === 'http:' && !isLoopback(hostname)) {
    throw new ReadableUrl();
  }
}

/** `undefined` for what is no address of a web server as people write one; `new URL` would take more. */
export function webUrl(value: string): URL | undefined {
  return /^https?:\/\/[^\s\\@]+$/i.test(value) && URL.canParse(value) ? new URL(value) : undefined;
}
