import type { Send } from '../http';
import type { RetryOptions } from '../retry';
import { createArticles } from './articles';
import { createAttachments } from './attachments';
import { createServiceDeskCache, type ServiceDeskCache } from './cache';
import { createCalls } from './calls';
import { createComments } from './comments';
import { createFollowing } from './following';
import { createRaising } from './raising';
import { createRequests } from './requests';
import type { ServiceDesk } from './serviceDesk';

export interface ServiceDeskOptions extends RetryOptions {
  /** Sends with the person's access token. */
  readonly send: Send;
  /** `<api>/ex/jira/<cloud id>/rest/servicedeskapi`: a 3LO token is good nowhere else. */
  readonly baseUrl: string;
  /** Where links to the customer portal may lead. */
  readonly siteUrl: string;
  /**
   * Remembers desks, request types and forms for the account at the site, beyond this service desk. Default: they are
   * remembered as long as this object is.
   */
  readonly cache?: { readonly shared: ServiceDeskCache; readonly accountId: string; readonly cloudId: string };
}

export function createServiceDesk(options: ServiceDeskOptions): ServiceDesk {
  const { siteUrl, cache } = options;
  const calls = createCalls(options);
  return {
    ...createRaising(calls, {
      siteUrl,
      cache: cache?.shared ?? createServiceDeskCache(),
      owner: cache === undefined ? [] : [cache.accountId, cache.cloudId],
    }),
    ...createRequests(calls, siteUrl),
    ...createComments(calls),
    ...createAttachments(calls),
    ...createFollowing(calls),
    ...createArticles(calls, siteUrl),
  };
}
