import type { FieldValues, RequestForm } from './requestForm';

/** One service desk, e.g. "IT help". Ids are Atlassian's, opaque. */
export interface Desk {
  readonly id: string;
  readonly name: string;
  readonly projectKey: string;
}

/** One kind of request a desk takes. */
export interface RequestType {
  readonly id: string;
  readonly deskId: string;
  readonly name: string;
  readonly description: string;
  readonly helpText: string;
}

export interface CustomerRequest {
  /** E.g. `ITH-12`. */
  readonly key: string;
  readonly summary: string;
  readonly status: string;
  /** ISO 8601. */
  readonly created: string | undefined;
  readonly reporter: string | undefined;
  /** The customer portal's page, https on the site's own host; absent when Atlassian gives any other. */
  readonly link: string | undefined;
}

export interface Comment {
  readonly id: string;
  /** Plain text as it was written; untrusted. */
  readonly body: string;
  readonly author: string;
  /** ISO 8601. */
  readonly created: string | undefined;
}

/** Part of a list. `start` counts from 0; the next page begins at `start + items.length`. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly start: number;
  readonly isLast: boolean;
}

export interface PageOptions {
  /** Default 0. */
  readonly start?: number;
  /** Default 50; Atlassian may give fewer. */
  readonly limit?: number;
}

export interface RequestQuery extends PageOptions {
  /** Default `open`. */
  readonly status?: 'open' | 'closed' | 'all';
  /** Words in the summary. */
  readonly search?: string;
  /** `approvals`: those that wait for this person's approval. Default: the person's own and those shared with them. */
  readonly list?: 'mine' | 'approvals';
}

export interface RequestDraft {
  readonly deskId: string;
  readonly typeId: string;
  readonly values: FieldValues;
}

/**
 * Jira Service Management at one site, as the signed-in person sees it.
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/
 *
 * Every method throws `AtlassianError`. Reading is tried again when Atlassian is busy or away for a moment; writing never
 * is: after `unknown-outcome` it may have been done.
 */
export interface ServiceDesk {
  /** Every desk the person may use, at most 500. One call a hundred. */
  desks(): Promise<readonly Desk[]>;
  /** Every request type of a desk, at most 500; `search` narrows by words. One call a hundred. */
  requestTypes(deskId: string, options?: { readonly search?: string }): Promise<readonly RequestType[]>;
  /** What has to be asked for a request of this type. One call. */
  form(deskId: string, typeId: string): Promise<RequestForm>;
  /** Raises a request. Answered errors of single fields are in `fieldErrors`. One call, never repeated. */
  create(draft: RequestDraft): Promise<CustomerRequest>;
  /** A page of requests, the latest activity first. One call. */
  myRequests(query?: RequestQuery): Promise<Page<CustomerRequest>>;
  /** `not-found` when there is none, or the person may not see it. One call. */
  request(key: string): Promise<CustomerRequest>;
  /** A page of public comments, the oldest first. One call. */
  comments(key: string, options?: PageOptions): Promise<Page<Comment>>;
  /** Adds a public comment. One call, never repeated. */
  comment(key: string, body: string): Promise<Comment>;
}
