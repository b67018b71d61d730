import axios, { isAxiosError, type AxiosInstance } from 'axios';
import { z } from 'zod';
import { measure } from '../telemetry/measure';
import { receiveBytes } from './bytes';
import { AtlassianError, type AtlassianErrorCode } from './errors';
import { list } from './tolerant';

/** Where Atlassian lives: origins without a trailing slash. */
export interface Endpoints {
  /** Authorization server: `/authorize`, `/oauth/token`. */
  readonly auth: string;
  /** API gateway: `/me`, `/oauth/token/accessible-resources`, `/ex/jira/{cloudId}/…`. */
  readonly api: string;
}

export const atlassianCloud: Endpoints = { auth: 'https://auth.atlassian.com', api: 'https://api.atlassian.com' };

/** One request to Atlassian. */
export interface Call {
  /** Named in errors and logs, e.g. `create request`. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Absolute, on one of the two configured origins. */
  readonly url: string;
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
  /** Sent as JSON; a `FormData` is sent as multipart. */
  readonly body?: unknown;
  readonly accessToken?: string;
  /** Milliseconds until the answer has to be there. Default 15 000. */
  readonly timeout?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * For a GET: answer `Bytes` in place of parsed JSON, at most so many; more is `invalid` with the reason
   * `file-too-large`. A redirect is followed then, without the token.
   */
  readonly maxBytes?: number;
}

/** Sends a call and answers the parsed JSON body (`undefined` for 204). Throws `AtlassianError` only. */
export type Send = (call: Call) => Promise<unknown>;

const maxBody = 1024 * 1024;

/** HTTP to Atlassian: no redirects followed, 1 MiB an answer, errors stripped of everything secret; each call timed. */
export function createSend(http: AxiosInstance = createHttp()): Send {
  return async (call) => {
    const { operation, method } = call;
    const since = performance.now();
    try {
      const { status, body } = await sendOnce(http, call);
      measure.call(operation, since, { status });
      return body;
    } catch (thrown) {
      const error = thrown instanceof AtlassianError ? thrown : toAtlassianError(operation, method, thrown);
      measure.call(operation, since, { status: error.status, error: error.code });
      throw error;
    }
  };
}

async function sendOnce(http: AxiosInstance, call: Call): Promise<{ readonly status: number; readonly body: unknown }> {
  const { operation, method, url, query, body, accessToken, timeout = 15_000, headers, maxBytes } = call;
  if (maxBytes !== undefined) return { status: 200, body: await receiveBytes(http, { ...call, timeout, maxBytes }) };
  const { status, data } = await http.request<unknown>({
    method,
    url,
    params: query,
    data: body,
    timeout,
    signal: AbortSignal.timeout(timeout),
    headers: {
      accept: 'application/json',
      ...headers,
      ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }),
    },
  });
  if (status === 204 || data === '') return { status, body: undefined };
  if (typeof data === 'string') throw new AtlassianError(unanswered(method), operation, { status });
  return { status, body: data };
}

function createHttp(): AxiosInstance {
  return axios.create({
    maxRedirects: 0,
    maxContentLength: maxBody,
    maxBodyLength: 32 * maxBody,
    paramsSerializer: { indexes: null },
    // The environment's proxy is honoured by axios itself; nothing else is taken from the environment.
    headers: { 'user-agent': 'botbuilder-atlassian' },
  });
}

/** The only place that sees an AxiosError: it prints bearer tokens and request bodies. */
function toAtlassianError(operation: string, method: Call['method'], error: unknown): AtlassianError {
  if (!isAxiosError(error)) return new AtlassianError('unavailable', operation);
  const { response } = error;
  if (!response)
    return new AtlassianError(method === 'GET' || neverSent(error.code) ? 'unavailable' : 'unknown-outcome', operation);
  return refusalOf(operation, method, response);
}

interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

/** What an answer of 3xx, 4xx or 5xx means. */
export function refusalOf(operation: string, method: Call['method'], refusal: Refusal): AtlassianError {
  const { status, headers, data } = refusal;
  const answer = readAnswer(data);
  return new AtlassianError(codeOf(status, answer, method), operation, {
    status,
    messages: answer.messages,
    fieldErrors: answer.fieldErrors,
    retryAfter: retryAfter(headers['retry-after']),
    reason: answer.oauth ?? (typeof headers['ratelimit-reason'] === 'string' ? headers['ratelimit-reason'] : undefined),
  });
}

/** Failures that happen before a byte of the request leaves. */
function neverSent(code: string | undefined): boolean {
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EHOSTUNREACH';
}

/**
 * Atlassian answers errors in four shapes: gateway `{message}`, JSM `{errorMessage}`, Jira `{errorMessages, errors}`, and
 * for JSM's forms `{errorMessage, errors: [{detail}]}`.
 */
const errorBody = z.object({
  error: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  errorMessage: z.string().optional().catch(undefined),
  errorMessages: z.array(z.string()).optional().catch(undefined),
  errors: z
    .union([z.record(z.string(), z.string()), list(z.object({ detail: z.string() }))])
    .optional()
    .catch(undefined),
});

interface Answer {
  /** OAuth's `error`, RFC 6749 section 5.2. */
  readonly oauth: string | undefined;
  readonly messages: readonly string[];
  readonly fieldErrors: Readonly<Record<string, string>>;
}

function readAnswer(data: unknown): Answer {
  const { error, message, errorMessage, errorMessages = [], errors = {} } = errorBody.safeParse(data).data ?? {};
  const details = Array.isArray(errors) ? errors.map(({ detail }) => detail) : [];
  const messages = [errorMessage, message, ...errorMessages, ...details].filter(
    (text): text is string => text !== undefined && text !== '',
  );
  return { oauth: error, messages, fieldErrors: Array.isArray(errors) ? {} : errors };
}

function codeOf(status: number, { oauth, messages }: Answer, method: Call['method']): AtlassianErrorCode {
  // OAuth errors are told by their name: Atlassian's pairing of error and status has changed before.
  if (oauth === 'invalid_grant') return 'grant-ended';
  if (oauth !== undefined && status < 500 && status !== 429) return 'misconfigured';
  if (status === 401)
    return messages.some((text) => /scope does not match/i.test(text)) ? 'missing-scope' : 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 429) return 'rate-limited';
  if (messages.some((text) => /OAuth 2\.0 is not enabled/i.test(text))) return 'missing-scope';
  // A gateway's 502 or 504 says nothing about what the service behind it did; 503 says it did not take the request.
  if (status >= 500) return method === 'GET' || status === 503 ? 'unavailable' : 'unknown-outcome';
  if (status >= 400) return 'invalid';
  // An answer that was cut, or is no JSON: what it answers may have been done.
  return unanswered(method);
}

/** What is known when no answer came that can be read: nothing, unless nothing was to be changed. */
function unanswered(method: Call['method']): AtlassianErrorCode {
  return method === 'GET' ? 'unavailable' : 'unknown-outcome';
}

function retryAfter(header: unknown): number | undefined {
  const seconds = Number(header);
  return header !== undefined && Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
