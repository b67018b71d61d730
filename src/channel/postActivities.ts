import { request, type OutgoingHttpHeaders } from 'node:http';
import { request as requestOverTls } from 'node:https';
import { setTimeout as delay } from 'node:timers/promises';
import { createAgent, createPlainAgent } from '../platform/agent';
import { hasProxy } from '../platform/hasProxy';
import { readAtMost } from '../platform/readAtMost';

/** One of each for the process: whoever posts finds the connections of all. */
const agents = { http: createPlainAgent(), https: createAgent() };
/** Milliseconds. */
const longestCall = 30_000;
const maxAnswer = 64 * 1024;

const triesAgainAtMost = 3;
/** Milliseconds before the second try, doubled before each one after it. */
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

/** The SDK's, as far as it matters. */
interface Client {
  readonly conversations: object;
  readonly credentials: { signRequest(request: never): Promise<unknown> };
}

/**
 * Has a client of the connector send and change activities over kept connections, for a quarter of the processor time that its own
 * pipeline takes, which checks and copies each by a table. What is sent, and what is tried again, is the same. Behind a proxy, and
 * for all else, the client does what it did.
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
      // The SDK's name for it; what no header can hold stands in the path alone.
      send('POST', at(id, to), activity, /^[\x20-\x7e]*$/.test(id) ? { 'x-ms-conversation-id': id } : {}),
    updateActivity: (id: string, activityId: string, activity: object) => send('PUT', at(id, activityId), activity),
  });
  return client;
}

/** What the client's credentials put at a request. */
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

/** Milliseconds until it is worth another try; `undefined` when it is not. As the SDK has it. */
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

/** Those who failed at the same moment are not to come back at the same moment. */
function growing(tries: number): number {
  const longest = firstWait * 2 ** tries;
  return longest / 2 + Math.random() * (longest / 2);
}

function parsed(text: string): object {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    // It is there; only its id is not known.
    return {};
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
