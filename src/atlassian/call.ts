/** What the call wanted: only a `GET` changes nothing. */
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** What stands behind a path, by name: encoded where it is sent. Of an array each value, `undefined` not at all. */
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
  /** Milliseconds until the answer has to be there. Default 15 000. */
  readonly timeout?: number;
  /** Milliseconds that somebody still waits: a GET ends with them; what changes something, once sent, does not. */
  readonly timeLeft?: (() => number) | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** A 404 is an answer like any other: nobody looks whether the whole site is gone. */
  readonly mayBeAbsent?: boolean;
  /**
   * For a GET: `FileContent` in place of parsed JSON, at most so many; more is `invalid` with the reason
   * `file-too-large`. A redirect is followed then, without the token.
   */
  readonly maxBytes?: number;
}
