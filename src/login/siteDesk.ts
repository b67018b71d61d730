import type { Endpoints, Send } from '../atlassian/http';
import { createServiceDesk, type ServiceDesk, type ServiceDeskCache } from '../atlassian/serviceDesk';
import type { Account, Site } from '../atlassian/types';

/** The base URL of a site's REST API for people's tokens. @internal */
export function siteUrlAt({ api }: Endpoints, { cloudId }: Site): string {
  return `${api}/ex/jira/${encodeURIComponent(cloudId)}`;
}

/** @internal */
export interface SiteDeskOptions {
  readonly account: Account;
  readonly site: Site;
  readonly endpoints: Endpoints;
  readonly cache: ServiceDeskCache;
  /** Sends with the account's access token. */
  readonly send: Send;
  readonly timeLeft?: (() => number) | undefined;
}

/** The service desk of one site as one account sees it; what is cached is for these two. @internal */
export function siteDesk({ account, site, endpoints, cache, send, timeLeft }: SiteDeskOptions): ServiceDesk {
  return createServiceDesk({
    send,
    baseUrl: `${siteUrlAt(endpoints, site)}/rest/servicedeskapi`,
    siteUrl: site.url,
    timeLeft,
    cache: { cache, owner: [account.accountId, site.cloudId] },
  });
}
