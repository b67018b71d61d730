import { request, type OutgoingHttpHeaders } from 'node:http';
import { request as requestOverTls } from 'node:https';
import { setTimeout as delay } from 'node:timers/promises';
import { createAgent, createPlainAgent } from '../platform/agent';
import { hasProxy } from '../platform/hasProxy';
import { readAtMost } from '../platform/readAtMost';

/** Shared by the whole process, so that connections are reused. */
const agents = { http: createPlainAgent(), https: createAgent() };
/** Milliseconds. */
const longestCall = 30_000;
const maxAnswer = 64 * 1024;

const triesAgainAtMost = 3;
/** Milliseconds before the first retry, doubled for each one after it. */
const firstWait = 1000;
const passing = new Set(['ETIMEDOUT', 'ESOCKETTIMEDOUT', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ENOTFOUND']);

interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly text: string;
}

/** The channel refused an activity. */
class ChannelError extends Error {
  override readonly name = 'ChannelError';
  readonly statusCode: number;

  constructor({ status, text }: Answer) {
    const { error }: { readonly error?: { readonly message?: unknown } | null } = parsed(text);
    super(typeof error?.message === 'string' ? error.message : `The channel answered ${status}.`);
    this.statusCode = status;
  }
}

/** The part of the SDK's client that matters. */
interface Client {
  readonly conversations: object;
  readonly credentials: { signRequest(request: never): Promise<unknown> };
}

/**
 * Makes a connector client send and update activities over kept-alive connections, for a quarter of the processor time of its own
 * pipeline, which checks and copies each activity field by field. Requests and retries are the same. Behind a proxy, and for
 * everything else, the client works as before.
 */
export function postActivities<C extends Client>(client: C, serviceUrl: string, wait: typeof delay = delay): C {
  if (hasProxy()) return client;
  const conversations = `${serviceUrl.replace(/\/$/, '')}/v3/conversations/`;

  async function send(method: 'POST' | 'PUT', path: string, activity: object, by: OutgoingHttpHeaders = {}) {
    const body = JSON.stringify(activity);
    for (let tries = 0; ; tries += 1) {
      const headers = { ...by, ...(await signature(client)) };
      const answer = await call(conversations + path, method, headers, body).catch(asError);
      if (!(answer instanceof Error) && answer.status >= 200 && answer.status < 300) return parsed(answer.text);
      const again = tries < triesAgainAtMost ? waitBefore(answer, tries) : undefined;
      if (again === undefined) throw answer instanceof Error ? answer : new ChannelError(answer);
      await wait(again);
    }
  }

  const at = (...parts: readonly string[]) => parts.map(encodeURIComponent).join('/activities/');
  Object.assign(client.conversations, {
    sendToConversation: (id: string, activity: object) => send('POST', `${at(id)}/activities`, activity),
    replyToActivity: (id: string, to: string, activity: object) =>
      // Sent by the SDK, too; an id that no header can hold is in the path only.
      send('POST', at(id, to), activity, /^[\x20-\x7e]*$/.test(id) ? { 'x-ms-conversation-id': id } : {}),
    updateActivity: (id: string, activityId: string, activity: object) => send('PUT', at(id, activityId), activity),
  });
  return client;
}

/** The headers that the client's credentials add to a request. */
async function signature({ credentials }: Client): Promise<OutgoingHttpHeaders> {
  const headers: Record<string, string> = {};
  const signed = { headers: { set: (name: string, value: string) => void (headers[name] = value) } };
  await credentials.signRequest(signed as never);
  return headers;
}

function call(url: string, method: 'POST' | 'PUT', headers: OutgoingHttpHeaders, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const isSecure = url.toLowerCase().startsWith('https:');
    const sending = (isSecure ? requestOverTls : request)(url, {
      method,
      agent: isSecure ? agents.https : agents.http,
      timeout: longestCall,
      headers: {
        ...headers,
        accept: '*/*',
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Microsoft-BotFramework/3.1 botbuilder-atlassian',
      },
    });
    sending.once('timeout', () => sending.destroy(new Error(`The channel did not answer within ${longestCall} ms.`)));
    sending.once('error', reject);
    sending.once('response', (answer) => {
      const { statusCode: status = 0, headers: given } = answer;
      readAtMost(answer, maxAnswer)
        .then((read) => resolve({ status, retryAfter: given['retry-after'], text: read?.toString() ?? '' }))
        .catch(reject);
    });
    sending.end(body);
  });
}

/** Milliseconds to wait before a retry; `undefined` if it is not worth one. The SDK's rules. */
function waitBefore(failed: Answer | Error, tries: number): number | undefined {
  if (failed instanceof Error) return 'code' in failed && passing.has(String(failed.code)) ? growing(tries) : undefined;
  const { status, retryAfter } = failed;
  if (retryAfter !== undefined && (status === 429 || status === 503)) {
    const until = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
    if (Number.isFinite(until)) return Math.max(0, until);
  }
  const mayPass = status === 408 || (status >= 500 && status !== 501 && status !== 505);
  return mayPass ? growing(tries) : undefined;
}

/** Random, so that requests which failed together do not retry together. */
function growing(tries: number): number {
  const longest = firstWait * 2 ** tries;
  return longest / 2 + Math.random() * (longest / 2);
}

function parsed(text: string): object {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    // The activity was accepted; only its id is unknown.
    return {};
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
