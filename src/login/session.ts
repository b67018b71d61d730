import type { Method } from '../atlassian/call';
import type { Query } from '../atlassian/call';
import type { ServiceDesk } from '../atlassian/serviceDesk';
import type { Account, Profile, Site } from '../atlassian/types';
import type { Turn } from '../records/records';

/**
 * One chat user's access to one Atlassian site. It holds no token that can be read: printing or serialising it gives
 * `[redacted]`. Made for one turn; ask again at the next. It is of one sign-in: once the same chat user has signed in anew, whoever that
 * is, its calls throw an `AtlassianError` with the code `grant-ended` and the reason `other-sign-in`.
 */
export interface Session {
  readonly account: Account;
  /** What names the user for who may sign in: the account id, or the e-mail address, as `userNameAttribute` says. */
  readonly userName: string;
  readonly site: Site;
  /** What the sign-in was granted, as Atlassian says; empty where it does not. */
  readonly scopes: readonly string[];
  /**
   * What Atlassian calls the person, and the e-mail address as far as it is verified: nothing of it is in the store unless the login's
   * options say so. One call, unless this process has heard it within twelve hours. Throws an `AtlassianError`.
   */
  profile(): Promise<Profile>;
  /** Jira Service Management requests at `site`. */
  readonly serviceDesk: ServiceDesk;
  /**
   * Sends any request to the site's REST API, `path` beginning with `/rest/`, and returns the parsed JSON body. `body` is sent as
   * JSON, a `FormData` as multipart, with the `X-Atlassian-Token` that Atlassian wants then.
   * Throws an `AtlassianError` that names method and path. The scopes granted decide what is possible.
   */
  request(method: Method, path: string, body?: unknown, options?: RequestOptions): Promise<unknown>;
  /**
   * The pages of a list one after another, each as `request('GET', …)` returns it; asks for one more only when it is wanted. Ends
   * after a hundred.
   *
   * ```ts
   * for await (const page of session.pages('/rest/api/3/search/jql', { query: { jql: 'assignee = currentUser()' } })) …
   * ```
   */
  pages(path: string, options?: RequestOptions): AsyncGenerator<unknown, void, undefined>;
  /**
   * What `session.fetch` asks: an address of Atlassian's gateway, as `https://api.atlassian.com/ex/jira/{cloudId}`, for clients
   * that want to know their host.
   */
  readonly baseUrl: string;
  /**
   * The Fetch API for any REST client: `fetch(url, init)` for addresses below `baseUrl`, with this person's authorization; it
   * needs no `this`. Every answer is a `Response`, 4xx and 5xx too; a redirect is not followed. Throws a `TypeError` before
   * anything is sent to another address, with another method than GET, POST, PUT and DELETE, or with an `Authorization`,
   * `Cookie` or `Host` of the caller; an `AtlassianError` where there is no answer.
   */
  readonly fetch: typeof fetch;
  /**
   * True for the first caller with this key, false for later ones, over all instances of the bot; with several, for the first with
   * any of them. Ask it before a side effect, with
   * a key that names its kind and the effect, as `payment:4711`: channels deliver activities twice. Of one person the newest 32
   * keys of each kind are known (what stands before the first colon), 256 in all with those of the package's own dialogs, and
   * none once the person has been signed out for a day: what must never happen twice needs a record of its own.
   */
  once(...keys: readonly [string, ...string[]]): Promise<boolean>;
  /** `[redacted]`. */
  toString(): string;
}

/** What goes with a `session.request`. */
export interface RequestOptions {
  /** Put behind the path, encoded; an array repeats the name. */
  readonly query?: Query;
  /** Beside `accept` and `content-type`. Who asks is not among them: `authorization`, `cookie` and `host` are refused. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The turn that a session is made for. */
export interface LoginTurn extends Turn {
  /** Milliseconds that the person still waits. Default: for as long as it takes. */
  readonly timeLeft?: () => number;
}
