import type { Method } from '../atlassian/call';
import type { Query } from '../atlassian/call';
import type { ServiceDesk } from '../atlassian/serviceDesk';
import type { Account, Profile, Site } from '../atlassian/types';
import type { Turn } from '../records/records';

/**
 * One chat user's access to one Atlassian site. No token can be read from it: printed or serialised it is `[redacted]`. Made for
 * one turn; get another in the next. It belongs to one sign-in: once the chat user has signed in again, perhaps with another
 * account, its calls throw an `AtlassianError` with the code `grant-ended` and the reason `other-sign-in`.
 */
export interface Session {
  readonly account: Account;
  /** The name under which the user is registered: the account id or the e-mail address, as `userNameAttribute` says. */
  readonly userName: string;
  readonly site: Site;
  /** The scopes that the sign-in was granted; empty if Atlassian did not list them. */
  readonly scopes: readonly string[];
  /**
   * The person's display name, and the e-mail address if it is verified. Neither is stored unless the login's options say so.
   * One call, unless this process has made it within the last twelve hours. Throws an `AtlassianError`.
   */
  profile(): Promise<Profile>;
  /** Jira Service Management requests at `site`. */
  readonly serviceDesk: ServiceDesk;
  /**
   * Sends any request to the site's REST API and returns the parsed JSON body. `path` begins with `/rest/`. `body` is sent as
   * JSON, or as multipart if it is a `FormData`, with the `X-Atlassian-Token` header that Atlassian then requires. The scopes
   * granted decide what is possible. Throws an `AtlassianError` that names method and path.
   */
  request(method: Method, path: string, body?: unknown, options?: RequestOptions): Promise<unknown>;
  /**
   * Iterates over the pages of a list, each as `request('GET', …)` returns it. A page is fetched when the loop comes to it; at
   * most a hundred are.
   *
   * ```ts
   * for await (const page of session.pages('/rest/api/3/search/jql', { query: { jql: 'assignee = currentUser()' } })) …
   * ```
   */
  pages(path: string, options?: RequestOptions): AsyncGenerator<unknown, void, undefined>;
  /**
   * The site's address at Atlassian's gateway, `https://api.atlassian.com/ex/jira/{cloudId}`: the host to give to a client that
   * calls `session.fetch`.
   */
  readonly baseUrl: string;
  /**
   * The Fetch API for any REST client: `fetch(url, init)` for URLs below `baseUrl`, with this person's authorization added. Can
   * be passed around without its `this`. Resolves with a `Response` for every status; redirects are not followed. Throws a
   * `TypeError`, before anything is sent, for any other URL, for a method other than GET, POST, PUT and DELETE, and for an
   * `Authorization`, `Cookie` or `Host` header of the caller's; an `AtlassianError` if no response comes.
   */
  readonly fetch: typeof fetch;
  /**
   * True for the first caller with this key and false for every later one, across all instances of the bot; given several keys,
   * false if any of them was used before. Ask before a side effect, because channels may deliver an activity twice; the key
   * names its kind and the effect, as in `payment:4711`. Per person, the newest 32 keys of a kind (the part before the first
   * colon) are remembered, 256 in all including those of the package's own dialogs, and none once the person has been signed out
   * for a day: what must never happen twice needs a record of your own.
   */
  once(...keys: readonly [string, ...string[]]): Promise<boolean>;
  /** `[redacted]`. */
  toString(): string;
}

/** What a `session.request` may carry besides its body. */
export interface RequestOptions {
  /** Appended to the path, encoded; an array repeats its name. */
  readonly query?: Query;
  /** Sent besides `accept` and `content-type`. `authorization`, `cookie` and `host` are refused. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The turn for which a session is made. */
export interface LoginTurn extends Turn {
  /** Milliseconds until the person has to have an answer. Default: unlimited. */
  readonly timeLeft?: () => number;
}
