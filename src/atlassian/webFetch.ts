import type { AxiosInstance } from 'axios';
import { metrics } from '../telemetry/metrics';
import type { Method } from './call';
import { createHttp, timeoutOf, toAtlassianError } from './http';

/** A request that may be sent a second time. */
export interface WebRequest {
  readonly operation: string;
  readonly method: Method;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  readonly signal: AbortSignal;
  /** Milliseconds that somebody will still wait. */
  readonly timeLeft: (() => number) | undefined;
}

/** Resolves to Atlassian's response, whatever its status; throws `AtlassianError`, or the signal's reason. */
export type SendWebRequest = (request: WebRequest, accessToken: string) => Promise<Response>;

/** Statuses for which a `Response` may not have a body: https://fetch.spec.whatwg.org/#null-body-status */
const withoutBody: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);
/** Headers of the encoded body, which axios has decoded; and cookies, which belong to nobody here. */
const leftOut: ReadonlySet<string> = new Set(['content-encoding', 'content-length', 'transfer-encoding', 'set-cookie']);
const maxBody = 32 * 1024 * 1024;
/** Milliseconds. */
const longestCall = 60_000;

/** Fetch API requests and responses over the same HTTP as all other calls: a minute, 32 MiB, no redirects followed. @internal */
export function createSendWebRequest(http: AxiosInstance = createHttp()): SendWebRequest {
  return async (request, accessToken) => {
    const { operation, method, url, headers, body, signal } = request;
    const timeout = timeoutOf({ ...request, timeout: longestCall });
    const since = performance.now();
    try {
      const answer = await http.request<Buffer>({
        method,
        url,
        headers: { accept: '*/*', ...headers, authorization: `Bearer ${accessToken}` },
        data: body,
        responseType: 'arraybuffer',
        maxContentLength: maxBody,
        timeout,
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
        validateStatus: () => true,
      });
      metrics.call(operation, since, { status: answer.status });
      return toResponse(answer.status, answer.statusText, answer.headers, answer.data);
    } catch (thrown) {
      const error = toAtlassianError(request, thrown);
      metrics.call(operation, since, { status: error.status, error: error.code });
      signal.throwIfAborted();
      throw error;
    }
  };
}

function toResponse(status: number, statusText: string, given: object, body: Buffer): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    if (!leftOut.has(name.toLowerCase())) headers.set(name, String(value));
  }
  return new Response(withoutBody.has(status) ? null : new Uint8Array(body), { status, statusText, headers });
}
