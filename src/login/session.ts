import { inspect } from 'node:util';
import { AtlassianError } from '../atlassian/errors';
import type { Endpoints, Send } from '../atlassian/http';
import { createServiceDesk, type ServiceDesk, type ServiceDeskCache } from '../atlassian/serviceDesk';
import type { Account, Site } from '../atlassian/types';
import type { AccessTokens } from './accessTokens';
import type { ActiveGrant } from './grants';
import type { Recent } from './recent';
import type { Subject } from './subject';

/**
 * One chat user's access to one Atlassian site. It holds no token that can be read: printing or serialising it gives
 * `[redacted]`. Made for one turn; ask again at the next.
 */
export interface Session {
  readonly account: Account;
  /** The Atlassian profile's field named by `jira_oauth2_user_name_attribute`. */
  readonly userName: string;
  readonly site: Site;
  /** Jira Service Management requests at `site`. */
  readonly serviceDesk: ServiceDesk;
  /**
   * Sends any request to the site's REST API, `path` beginning with `/rest/`, and answers the parsed JSON body.
   * Throws `AtlassianError`. The scopes granted decide what is possible.
   */
  request(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
  /**
   * True for the first caller with this key, false for every later one, over all instances of the bot. Ask it before a
   * side effect, with a key that names the effect: channels deliver activities twice.
   */
  once(key: string): Promise<boolean>;
  /** `[redacted]`. */
  toString(): string;
}

export interface SessionParts {
  readonly subject: Subject;
  readonly grant: ActiveGrant;
  readonly site: Site;
  readonly send: Send;
  readonly endpoints: Endpoints;
  readonly accessTokens: AccessTokens;
  readonly recent: Recent;
  readonly serviceDeskCache: ServiceDeskCache;
}

function sayRedacted(): string {
  return '[redacted]';
}

export function createSession(parts: SessionParts): Session {
  const { subject, grant, site, endpoints, recent } = parts;
  const send = authorized(parts);
  const baseUrl = `${endpoints.api}/ex/jira/${encodeURIComponent(site.cloudId)}`;

  let serviceDesk: ServiceDesk | undefined;
  const session: Session = {
    toString: sayRedacted,
    account: grant.account,
    userName: grant.userName,
    site,
    // Made when it is used: most turns only want to know who is there.
    get serviceDesk() {
      return (serviceDesk ??= createServiceDesk({
        send,
        baseUrl: `${baseUrl}/rest/servicedeskapi`,
        siteUrl: site.url,
        cache: { shared: parts.serviceDeskCache, accountId: grant.account.accountId, cloudId: site.cloudId },
      }));
    },
    async request(method, path, body) {
      const url = new URL(baseUrl + path);
      if (!path.startsWith('/rest/') || !url.href.startsWith(`${baseUrl}/rest/`)) {
        throw new TypeError('session.request: the path has to begin with /rest/ and stay there.');
      }
      return send({ operation: `${method} request`, method, url: url.href, body });
    },
    once: (key) => recent.once(subject, key),
  };
  // Not to be listed with the rest: whatever walks the object finds these first.
  const say = { enumerable: false, value: sayRedacted };
  return Object.defineProperties(session, { toJSON: say, toString: say, [inspect.custom]: say });
}

/** Sends with the subject's token. A token that is refused is renewed once: Atlassian has done nothing by then. */
function authorized({ subject, send, accessTokens }: SessionParts): Send {
  async function token(operation: string, rejected?: string): Promise<string> {
    const accessToken = await accessTokens.get(subject, rejected);
    if (accessToken === undefined) throw new AtlassianError('grant-ended', operation);
    return accessToken;
  }

  return async (call) => {
    const accessToken = await token(call.operation);
    try {
      return await send({ ...call, accessToken });
    } catch (error) {
      if (!(error instanceof AtlassianError) || error.code !== 'unauthorized') throw error;
      return send({ ...call, accessToken: await token(call.operation, accessToken) });
    }
  };
}
