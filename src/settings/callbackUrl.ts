import { isLoopback } from '../platform/loopback';

const callbackPath = '/oauth2/jira/callback/';

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

/** The callback URL of an assistant at this origin. */
export function callbackUrlAt(origin: string): string {
  return origin + callbackPath;
}

/** Kept as it is written: Atlassian compares it byte by byte. Throws an `Error` that says what it must be. */
export function readCallbackUrl(value: string): string {
  const url = webUrl(value);
  if (!url || (url.pathname !== callbackPath && `${url.pathname}/` !== callbackPath) || /[?#]/.test(value)) {
    throw new Error(`must be an absolute URL that ends in ${callbackPath}`);
  }
  refuseReadable(url);
  return value;
}

/** Codes, tokens and the client secret never go over a network in clear text. */
export function refuseReadable({ protocol, hostname }: URL): void {
  if (protocol === 'http:' && !isLoopback(hostname)) {
    throw new Error('must begin with https:// unless its host is localhost, 127.0.0.1 or [::1]');
  }
}

/** `undefined` for what is no address of a web server as people write one; `new URL` would take more. */
export function webUrl(value: string): URL | undefined {
  return /^https?:\/\/[^\s\\@]+$/i.test(value) && URL.canParse(value) ? new URL(value) : undefined;
}
