import type { Send } from '../http';
import type { RetryOptions } from '../retry';
import { createApprovals } from './approvals';
import { createArticles } from './articles';
import { createAttachments } from './attachments';
import { createServiceDeskCache, type OwnedCache } from './cache';
import { createCalls } from './calls';
import { createComments } from './comments';
import { createDesks } from './desks';
import { createFeedback } from './feedback';
import { createForms } from './forms';
import { createNotifications } from './notifications';
import { createParticipants } from './participants';
import { createRequests } from './requests';
import { createRequestTypes } from './requestTypes';
import type { ServiceDesk } from './serviceDesk';
import { createTransitions } from './transitions';

export interface ServiceDeskOptions extends RetryOptions {
  /** Sends with the person's access token. */
  readonly send: Send;
  /** `<api>/ex/jira/<cloud id>/rest/servicedeskapi`: a 3LO token is valid nowhere else. */
  readonly baseUrl: string;
  /** The site that links to the customer portal must be on. */
  readonly siteUrl: string;
  /** Caches desks, request types and forms for the account at the site beyond this object's life. Default: a cache for this object. */
  readonly cache?: OwnedCache;
}

export function createServiceDesk(options: ServiceDeskOptions): ServiceDesk {
  const { siteUrl, cache: owned = { cache: createServiceDeskCache(), owner: [] } } = options;
  const calls = createCalls(options);
  // Not the base URL in Atlassian's documentation of forms, which accepts no 3LO token.
  const formCalls = createCalls({ ...options, baseUrl: options.baseUrl.replace(/\/rest\/servicedeskapi$/, '/forms') });
  return {
    ...createDesks(calls, owned),
    ...createRequestTypes(calls, owned),
    ...createForms(calls, formCalls, owned),
    ...createArticles(calls, siteUrl),
    ...createRequests(calls, siteUrl, owned),
    ...createComments(calls),
    ...createAttachments(calls),
    ...createParticipants(calls),
    ...createTransitions(calls),
    ...createApprovals(calls),
    ...createNotifications(calls),
    ...createFeedback(calls),
  };
}
