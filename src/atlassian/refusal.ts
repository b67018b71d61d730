import { z } from 'zod/v4';
import type { Call, Method } from './call';
import { scopeOf } from './scopes';
import { AtlassianError, type AtlassianErrorCode } from './errors';
import { list } from './lenientSchemas';
import { readAs } from '../platform/readAs';

interface RefusedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

/** The error for a 3xx, 4xx or 5xx response. */
export function refusalOf(call: Pick<Call, 'operation' | 'method' | 'url'>, refusal: RefusedAnswer): AtlassianError {
  const { operation, method, url } = call;
  const { status, headers, data } = refusal;
  const answer = readErrorBody(data);
  const code = codeOf(status, answer, method);
  const limit: unknown = headers['ratelimit-reason'];
  return new AtlassianError(code, operation, {
    status,
    messages: answer.messages,
    fieldErrors: answer.fieldErrors,
    retryAfter: retryAfter(headers['retry-after']),
    reason:
      answer.oauth ?? (code === 'missing-scope' ? scopeOf(method, url) : typeof limit === 'string' ? limit : undefined),
  });
}

/**
 * Atlassian has four shapes of error body: gateway `{message}`, JSM `{errorMessage}`, Jira `{errorMessages, errors}`, and JSM's forms
 * `{errorMessage, errors: [{detail}]}`.
 */
const errorBody = z.object({
  error: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  errorMessage: z.string().optional().catch(undefined),
  errorMessages: z.array(z.string()).optional().catch(undefined),
  errors: z
    .union([
      z.record(z.string(), z.string()),
      list(
        z.object({
          detail: z.string(),
          context: list(z.object({ id: z.union([z.string(), z.number()]), type: z.string() })),
        }),
      ),
    ])
    .optional()
    .catch(undefined),
});

interface ErrorBody {
  /** OAuth's `error`, RFC 6749 section 5.2. */
  readonly oauth: string | undefined;
  readonly messages: readonly string[];
  readonly fieldErrors: Readonly<Record<string, string>>;
}

function readErrorBody(data: unknown): ErrorBody {
  const { error, message, errorMessage, errorMessages = [], errors = {} } = readAs(errorBody, data).data ?? {};
  const details = Array.isArray(errors) ? errors.map(({ detail }) => detail) : [];
  const ofQuestions = Array.isArray(errors)
    ? errors.flatMap(({ detail, context }) =>
        context.flatMap(({ id, type }) => (type === 'question' ? [[`q${String(id).replace(/^q/, '')}`, detail]] : [])),
      )
    : [];
  const messages = [errorMessage, message, ...errorMessages, ...details].filter(
    (text): text is string => text !== undefined && text !== '',
  );
  return { oauth: error, messages, fieldErrors: Array.isArray(errors) ? Object.fromEntries(ofQuestions) : errors };
}

function codeOf(status: number, { oauth, messages }: ErrorBody, method: Method): AtlassianErrorCode {
  // OAuth errors go by their name: Atlassian has changed the statuses that come with them before.
  if (oauth === 'invalid_grant') return 'grant-ended';
  if (oauth !== undefined && status < 500 && status !== 429) return 'misconfigured';
  if (status === 401)
    return messages.some((text) => /scope does not match/i.test(text)) ? 'missing-scope' : 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 429) return 'rate-limited';
  if (messages.some((text) => /OAuth 2\.0 is not enabled/i.test(text))) return 'missing-scope';
  // A gateway's 502 or 504 says nothing about the service behind it; a 503 says it did not accept the request.
  if (status >= 500) return method === 'GET' || status === 503 ? 'unavailable' : 'unknown-outcome';
  if (status >= 400) return 'invalid';
  // A response that was cut short or is not JSON: the request may have been carried out.
  return unanswered(method);
}

/** The code when there was no readable response: only a GET certainly changed nothing. */
export function unanswered(method: Method): AtlassianErrorCode {
  return method === 'GET' ? 'unavailable' : 'unknown-outcome';
}

/** Milliseconds; seconds or a date, RFC 9110 section 10.2.3. */
function retryAfter(header: unknown): number | undefined {
  if (typeof header !== 'string') return undefined;
  const seconds = Number(header);
  const time = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(time) ? undefined : Math.max(0, time);
}
