import { AtlassianError } from './errors';
import type { Send } from './http';
import type { RetryOptions } from './retry';
import type { ServiceDeskCache } from './serviceDesk/cache';
import type { ServiceDesk } from './serviceDeskTypes';

export type * from './serviceDeskTypes';
export { createServiceDeskCache, type ServiceDeskCache } from './serviceDesk/cache';

export interface ServiceDeskOptions extends RetryOptions {
  /** Sends with the person's access token. */
  readonly send: Send;
  /** `<api>/ex/jira/<cloud id>/rest/servicedeskapi`: a 3LO token is good nowhere else. */
  readonly baseUrl: string;
  /** Where links to the customer portal may lead. */
  readonly siteUrl: string;
  /** Remembers desks, request types and forms. Default: nothing is remembered. */
  readonly cache?: { readonly shared: ServiceDeskCache; readonly accountId: string; readonly cloudId: string };
}

export function createServiceDesk(_options: ServiceDeskOptions): ServiceDesk {
  const notYet = async () => Promise.reject(new AtlassianError('unavailable', 'not yet'));
  return {
    desks: notYet,
    desk: notYet,
    requestTypeGroups: notYet,
    requestTypes: notYet,
    searchRequestTypes: notYet,
    form: notYet,
    searchOptions: notYet,
    create: notYet,
    myRequests: notYet,
    request: notYet,
    comments: notYet,
    latestComments: notYet,
    comment: notYet,
    attachments: notYet,
    attachmentContent: notYet,
    uploadTemporary: notYet,
    attach: notYet,
    participants: notYet,
    addParticipants: notYet,
    removeParticipants: notYet,
    transitions: notYet,
    transition: notYet,
    approvals: notYet,
    answerApproval: notYet,
    isSubscribed: notYet,
    subscribe: notYet,
    unsubscribe: notYet,
    feedback: notYet,
    giveFeedback: notYet,
    removeFeedback: notYet,
    articles: notYet,
  };
}
