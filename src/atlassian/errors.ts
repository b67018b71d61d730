/**
 * What the caller can act on:
 * - `unavailable`: no response, one that is not Atlassian's, or a 5xx; the same call may work later.
 * - `rate-limited`: 429; see `retryAfter`.
 * - `unauthorized`: the access token is no longer valid.
 * - `missing-scope`: the token is valid but lacks a scope; refreshing never helps.
 * - `grant-ended`: the refresh token or authorization code is not accepted; sign in again.
 * - `misconfigured`: Atlassian refuses the client id, secret or redirect URI.
 * - `forbidden`, `not-found`, `conflict`, `invalid`: the request itself; see `messages`.
 * - `unknown-outcome`: a write was sent and no response came back; it may have been carried out.
 */
export type AtlassianErrorCode =
  | 'unavailable'
  | 'rate-limited'
  | 'unauthorized'
  | 'missing-scope'
  | 'grant-ended'
  | 'misconfigured'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'unknown-outcome';

interface Details {
  readonly status?: number | undefined;
  /** Milliseconds to wait before trying again. */
  readonly retryAfter?: number | undefined;
  /**
   * `RateLimit-Reason`, e.g. `jira-quota-global-based`; OAuth's `error`, e.g. `invalid_client`; for `missing-scope`, the scope the
   * call needs, if known; `site-lost` if the grant no longer includes a session's site; `other-sign-in` if the chat user has signed
   * in again since the session was created.
   */
  readonly reason?: string | undefined;
  /** What Atlassian wrote for the person, e.g. "Summary is required". Untrusted text. */
  readonly messages?: readonly string[] | undefined;
  /** Messages by field id. Untrusted text. */
  readonly fieldErrors?: Readonly<Record<string, string>> | undefined;
}

/** What a developer can do, by reason or code. */
const explained: Readonly<Record<string, string>> = {
  'missing-scope': 'add it to the scope, tick it in the developer console, then sign in again',
  'other-sign-in': 'the session is from an earlier sign-in; ask for it again on each turn',
};

/**
 * The only error that leaves `src/atlassian`. Its message names the operation (for `session.request`, method and path) and the
 * status, and contains nothing else of request or response. A failed HTTP request is never its `cause`, because loggers print causes.
 */
export class AtlassianError extends Error {
  override readonly name = 'AtlassianError';
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  readonly reason: string | undefined;
  readonly messages: readonly string[];
  readonly fieldErrors: Readonly<Record<string, string>>;

  constructor(
    readonly code: AtlassianErrorCode,
    operation: string,
    details: Details = {},
  ) {
    const status = details.status === undefined ? '' : ` (HTTP ${details.status})`;
    const known = [details.reason ?? '', code].find((name) => Object.hasOwn(explained, name));
    super(`${operation}: ${code}${status}${known === undefined ? '' : `: ${explained[known]}`}`);
    this.status = details.status;
    this.retryAfter = details.retryAfter;
    this.reason = details.reason;
    this.messages = details.messages ?? [];
    this.fieldErrors = details.fieldErrors ?? {};
  }
}
