import type { Agent } from 'node:https';
import axios, { isAxiosError, type AxiosInstance } from 'axios';
import { metrics } from '../telemetry/metrics';
import { createAgent } from '../platform/agent';
import { receiveBytes } from './bytes';
import type { Call } from './call';
import { AtlassianError } from './errors';
import { isNeverSent } from './networkCause';
import { refusalOf, unanswered } from './refusal';

export type { Call } from './call';

/** Atlassian's origins, without a trailing slash. */
export interface Endpoints {
  /** Authorization server: `/authorize`, `/oauth/token`. */
  readonly auth: string;
  /** API gateway: `/me`, `/oauth/token/accessible-resources`, `/ex/jira/{cloudId}/…`. */
  readonly api: string;
}

export const atlassianCloud: Endpoints = { auth: 'https://auth.atlassian.com', api: 'https://api.atlassian.com' };

/** Sends a call and returns the parsed JSON body (`undefined` for 204). Throws `AtlassianError` only. */
export type Send = (call: Call) => Promise<unknown>;

const maxBody = 1024 * 1024;
/** Milliseconds. */
const longestCall = 15_000;
/** One for the process, so that all callers share its connections. */
const sharedAgent = createAgent();

/**
 * HTTP to Atlassian: follows no redirects, limits responses to 1 MiB, strips secrets from errors, and times each call.
 * @internal
 */
export function createSend(http: AxiosInstance = createHttp()): Send {
  return async (call) => {
    const { operation } = call;
    const since = performance.now();
    try {
      const { status, body } = await sendOnce(http, call);
      metrics.call(operation, since, { status });
      return body;
    } catch (thrown) {
      const error = thrown instanceof AtlassianError ? thrown : toAtlassianError(call, thrown);
      metrics.call(operation, since, { status: error.status, error: error.code });
      throw error;
    }
  };
}

async function sendOnce(http: AxiosInstance, call: Call): Promise<{ readonly status: number; readonly body: unknown }> {
  const { operation, method, url, query, body, accessToken, headers, maxBytes } = call;
  const timeout = timeoutOf(call);
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

/** Throws if nobody is waiting any more; nothing has been sent then. */
export function timeoutOf(call: Pick<Call, 'operation' | 'method' | 'timeout' | 'timeLeft'>): number {
  const { operation, method, timeout = longestCall, timeLeft = () => Infinity } = call;
  const left = Math.floor(timeLeft());
  if (left < 1) throw new AtlassianError('unavailable', operation);
  return method === 'GET' ? Math.min(timeout, left) : timeout;
}

/** HTTPS calls use this agent, or the environment's proxy. @internal */
export function createHttp(httpsAgent: Agent = sharedAgent): AxiosInstance {
  return axios.create({
    httpsAgent,
    maxRedirects: 0,
    maxContentLength: maxBody,
    maxBodyLength: 32 * maxBody,
    paramsSerializer: { indexes: null },
    // axios honours the environment's proxy by itself; nothing else comes from the environment.
    headers: { 'user-agent': 'botbuilder-atlassian' },
  });
}

/** The only place that sees an AxiosError, which would print bearer tokens and request bodies. */
export function toAtlassianError(call: Pick<Call, 'operation' | 'method' | 'url'>, error: unknown): AtlassianError {
  const { operation, method } = call;
  if (!isAxiosError(error)) return new AtlassianError('unavailable', operation);
  const { response } = error;
  if (!response)
    return new AtlassianError(
      method === 'GET' || isNeverSent(error.code) ? 'unavailable' : 'unknown-outcome',
      operation,
    );
  return refusalOf(call, response);
}
