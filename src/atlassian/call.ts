/** Of these, only a `GET` changes nothing. */
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Query parameters, encoded when they are sent. An array is sent as repeated parameters; `undefined` is left out. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** One request to Atlassian. */
export interface Call {
  /** Named in errors and logs, e.g. `create request`. */
  readonly operation: string;
  readonly method: Method;
  /** Absolute, on one of the two configured origins. */
  readonly url: string;
  readonly query?: Query;
  /** Sent as JSON; a `FormData` is sent as multipart. */
  readonly body?: unknown;
  readonly accessToken?: string;
  /** Milliseconds until the response must be complete. Default 15 000. */
  readonly timeout?: number;
  /** Milliseconds that somebody will still wait: a GET is cut off then, a write that has been sent is not. */
  readonly timeLeft?: (() => number) | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** A 404 is an ordinary response, and no reason to check whether the whole site is gone. */
  readonly mayBeAbsent?: boolean;
  /**
   * For a GET: resolves to `FileContent` instead of parsed JSON, of at most this many bytes; more is `invalid` with the reason
   * `file-too-large`. Redirects are followed, without the token.
   */
  readonly maxBytes?: number;
}
