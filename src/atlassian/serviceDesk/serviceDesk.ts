import type { CascadingOption, FieldOption, RequestForm } from '../requestForm';
import type { NewRequest, PageOptions, RequestQuery, RequestTypeQuery, Upload } from './parameters';
import type {
  Approval,
  ArticlePage,
  Attached,
  Attachment,
  Comment,
  CustomerRequest,
  Desk,
  Feedback,
  FileContent,
  Page,
  Person,
  RequestDetails,
  RequestType,
  RequestTypeGroup,
  TemporaryAttachment,
  Transition,
} from './types';

/**
 * Jira Service Management at one site, as the signed-in person sees it: everything that the scopes `read:servicedesk-request` and
 * `write:servicedesk-request` allow a requester.
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/
 *
 * Every method throws `AtlassianError`: `not-found` for what does not exist or may not be seen, `forbidden` for what may not be done,
 * `invalid` for what Atlassian rejects, with its reasons in `messages`. Reads are retried up to twice if Atlassian is busy or briefly
 * unavailable; writes never are: after `unknown-outcome` one may have been carried out. "One call" is one request to Atlassian when
 * nothing goes wrong. "Cached" results are up to five minutes old and cost no call, if the bot has given a cache.
 */
export interface ServiceDesk {
  /** Every desk the person may use, at most 500. One call a page (50 to 100 desks); cached. */
  desks(): Promise<readonly Desk[]>;
  /** One desk. One call; none when `desks` is cached. */
  desk(deskId: string): Promise<Desk>;
  /** The portal's headings in its order, at most 500. One call a page; cached. */
  requestTypeGroups(deskId: string): Promise<readonly RequestTypeGroup[]>;
  /** A desk's request types. One call a page (50 to 100 types); cached unless there is a `search`. */
  requestTypes(deskId: string, query?: RequestTypeQuery): Promise<readonly RequestType[]>;
  /** The request types of all desks, at most 2,000. One call a page (50 to 100 types); cached. */
  allRequestTypes(): Promise<readonly RequestType[]>;
  /**
   * The request types of all desks that best match the words, at most 50. Atlassian searches names and descriptions for the words as
   * a phrase; if that finds nothing, for the longest of them. One call, at most two.
   */
  searchRequestTypes(words: string): Promise<readonly RequestType[]>;
  /**
   * What a request of this type asks for: its fields, and the questions of the form attached to it. Throws `unavailable` with the
   * reason `form-unreadable` if Atlassian does not say whether there is a form. Two calls in parallel, and a third for the options of
   * questions linked to a field; cached unless `isFresh`.
   */
  form(deskId: string, typeId: string, options?: { readonly isFresh?: boolean }): Promise<RequestForm>;
  /**
   * The answers in a request's forms, as Atlassian words them; only the first three forms. `not-found` if Atlassian knows none. One
   * call, and one more per form.
   */
  answeredForms(key: string): Promise<readonly { readonly label: string; readonly answer: string }[]>;
  /**
   * Options of a field or form question whose label contains these words, ignoring case and accents; at most 100. For use when the
   * form's options are `truncated`. Calls as for `form`.
   */
  searchOptions(
    deskId: string,
    typeId: string,
    fieldId: string,
    words: string,
  ): Promise<readonly (FieldOption | CascadingOption)[]>;

  /** Raises a request. Errors about single fields are in `fieldErrors`. One call. */
  create(request: NewRequest): Promise<CustomerRequest>;
  /** A page of requests, latest activity first. One call. */
  myRequests(query?: RequestQuery): Promise<Page<CustomerRequest>>;
  /**
   * The 25 requests with the latest activity, open or closed, that the person raised or takes part in: enough to know what they need.
   * Up to a minute old, but always includes those this process has raised for them. One call; cached.
   */
  recentRequests(): Promise<readonly CustomerRequest[]>;
  /** One request with its history, participants, attachments and what the person may do. One call. */
  request(key: string): Promise<RequestDetails>;

  /** A page of public comments, oldest first. One call. */
  comments(key: string, options?: PageOptions): Promise<Page<Comment>>;
  /** The latest public comments, oldest first; default 10. One call for up to 50 comments, at most twelve. */
  latestComments(key: string, count?: number): Promise<readonly Comment[]>;
  /** Adds a public comment. One call. */
  comment(key: string, body: string): Promise<Comment>;

  /** Every file of a request, at most 500. One call a page. */
  attachments(key: string): Promise<readonly Attachment[]>;
  /**
   * A file's bytes. `invalid` with the reason `file-too-large` beyond `maxBytes`, default 25 MiB. One call, and one more if Atlassian
   * keeps the file on another host, which gets no token.
   */
  attachmentContent(key: string, attachmentId: string, options?: { readonly maxBytes?: number }): Promise<FileContent>;
  /**
   * Uploads files to be attached or to answer a field. At most 60 files and 25 MiB in total, else `invalid` with the reason
   * `too-many-files` or `file-too-large` and nothing is sent. One call.
   */
  uploadTemporary(deskId: string, files: readonly Upload[]): Promise<readonly TemporaryAttachment[]>;
  /** Attaches uploaded files with a public comment, and returns both. One call. */
  attach(key: string, temporaryIds: readonly string[], comment?: string): Promise<Attached>;

  /** Everybody a request is shared with, at most 500. One call a page. */
  participants(key: string): Promise<readonly Person[]>;
  /** Shares a request with these accounts; returns all participants. One call. */
  addParticipants(key: string, accountIds: readonly string[]): Promise<readonly Person[]>;
  /** Stops sharing with these accounts; returns the remaining participants. One call. */
  removeParticipants(key: string, accountIds: readonly string[]): Promise<readonly Person[]>;

  /** The transitions the person may perform now. One call. */
  transitions(key: string): Promise<readonly Transition[]>;
  /** Performs a transition; `comment` is public. One call. */
  transition(key: string, transitionId: string, comment?: string): Promise<void>;

  /** One call. */
  approvals(key: string): Promise<readonly Approval[]>;
  /** `conflict` if it has already been answered. One call. */
  answerApproval(key: string, approvalId: string, decision: 'approve' | 'decline'): Promise<Approval>;

  /** Whether Atlassian notifies the person about the request. One call. */
  isSubscribed(key: string): Promise<boolean>;
  /** One call. */
  subscribe(key: string): Promise<void>;
  /** One call. */
  unsubscribe(key: string): Promise<void>;

  /** `undefined` if none was given. For the reporter only. One call. */
  feedback(key: string): Promise<Feedback | undefined>;
  /** `rating` from 1 to 5, else `invalid`. For the reporter only. One call. */
  giveFeedback(key: string, rating: number, comment?: string): Promise<Feedback>;
  /** One call. */
  removeFeedback(key: string): Promise<void>;

  /** Articles that may help, best first; at most `limit`, default 5. One call. */
  articles(
    words: string,
    options?: { readonly limit?: number; readonly cursor?: string | undefined },
  ): Promise<ArticlePage>;
}
