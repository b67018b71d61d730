import type { Method } from '../atlassian/call';
import type { SendWebRequest, WebRequest } from '../atlassian/webFetch';
import { isBelow } from './isBelow';
import { refuseReserved } from './reservedHeaders';

export interface SessionFetchParts {
  /** Every address begins with it: gateway and site, without a slash at the end. */
  readonly baseUrl: string;
  readonly send: SendWebRequest;
  /** `rejected`: the token that was just refused. Throws if there is no other. */
  readonly token: (operation: string, rejected?: string) => Promise<string>;
  /** Reports a token that Atlassian refuses although it is new. */
  readonly refused: (accessToken: string) => Promise<void>;
  /** Milliseconds that the person still waits. */
  readonly timeLeft: (() => number) | undefined;
}

const methods: readonly Method[] = ['GET', 'POST', 'PUT', 'DELETE'];

/** A `fetch` for one site, which adds the authorization. Needs no `this`. */
export function createSessionFetch(parts: SessionFetchParts): typeof fetch {
  const { baseUrl, send, token, refused, timeLeft } = parts;

  /** Throws before anything is sent. */
  async function read(input: string | URL | Request, init?: RequestInit): Promise<WebRequest> {
    const request = new Request(input, init);
    const method = methods.find((known) => known === request.method);
    if (method === undefined)
      throw new TypeError(`session.fetch: the method must be one of ${methods.join(', ')}, not ${request.method}.`);
    if (!isBelow(new URL(request.url), baseUrl))
      throw new TypeError(`session.fetch: the URL must be below ${baseUrl}/, the session's site.`);
    const headers = Object.fromEntries(request.headers);
    refuseReserved('session.fetch', headers);
    const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
    return { operation: `${method} fetch`, method, url: request.url, headers, body, signal: request.signal, timeLeft };
  }

  return async (input, init) => {
    const request = await read(input, init);
    const accessToken = await token(request.operation);
    const response = await send(request, accessToken);
    if (response.status !== 401) return response;
    // Atlassian has done nothing by then.
    const renewed = await token(request.operation, accessToken);
    const second = await send(request, renewed);
    if (second.status === 401) await refused(renewed);
    return second;
  };
}
