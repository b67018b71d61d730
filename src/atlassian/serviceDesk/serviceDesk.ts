import type { CascadingOption, FieldOption, RequestForm } from '../requestForm';
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
  NewRequest,
  Page,
  PageOptions,
  Person,
  RequestDetails,
  RequestQuery,
  RequestType,
  RequestTypeGroup,
  RequestTypeQuery,
  TemporaryAttachment,
  Transition,
  Upload,
} from './types';

/**
 * Jira Service Management at one site, as the signed-in person sees it: everything that the scopes
 * `read:servicedesk-request` and `write:servicedesk-request` allow a requester.
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/
 *
 * Every method throws `AtlassianError`: `not-found` for what does not exist or may not be seen, `forbidden` for what may
 * not be done, `invalid` for what Atlassian does not take, with its reasons in `messages`. Reading is tried again, twice,
 * when Atlassian is busy or away for a moment; writing never is: after `unknown-outcome` it may have been done. "One call"
 * is one request to Atlassian when nothing goes wrong. "Cached" results are up to five minutes old and cost none, where
 * the bot has given a cache.
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
   * The request types of all desks that fit the words best, at most 50. Atlassian looks at names and descriptions for the
   * words as they stand; where that finds nothing, for the longest of them. One call, two at most.
   */
  searchRequestTypes(words: string): Promise<readonly RequestType[]>;
  /**
   * What has to be asked for a request of this type: its fields, and the questions of the form that belongs to it. `unavailable`
   * with the reason `form-unreadable` where Atlassian does not say whether there is one. Two calls at once, and a third for the
   * options of questions that are linked to a field; cached unless `isFresh`.
   */
  form(deskId: string, typeId: string, options?: { readonly isFresh?: boolean }): Promise<RequestForm>;
  /**
   * What was answered in the forms of a request, as Atlassian words it; of the first three forms, and `not-found` where Atlassian
   * knows none. One call, and one more for each form.
   */
  answeredForms(key: string): Promise<readonly { readonly label: string; readonly answer: string }[]>;
  /**
   * Options of a field, or of a question of the form, with these words in the label, whatever their case and accents; at most 100.
   * Where the form's are `truncated`. As `form`.
   */
  searchOptions(
    deskId: string,
    typeId: string,
    fieldId: string,
    words: string,
  ): Promise<readonly (FieldOption | CascadingOption)[]>;

  /** Raises a request. Answered errors of single fields are in `fieldErrors`. One call. */
  create(request: NewRequest): Promise<CustomerRequest>;
  /** A page of requests, the latest activity first. One call. */
  myRequests(query?: RequestQuery): Promise<Page<CustomerRequest>>;
  /**
   * The 25 requests with the latest activity, open or not, that the person raised or takes part in: enough to know what they
   * need. Up to a minute old, but never without what this process has raised for them. One call; cached.
   */
  recentRequests(): Promise<readonly CustomerRequest[]>;
  /** One request with its history, participants, attachments and what the person may do. One call. */
  request(key: string): Promise<RequestDetails>;

  /** A page of public comments, the oldest first. One call. */
  comments(key: string, options?: PageOptions): Promise<Page<Comment>>;
  /** The last public comments, the oldest of them first; default 10. One call up to 50 comments, at most twelve. */
  latestComments(key: string, count?: number): Promise<readonly Comment[]>;
  /** Adds a public comment. One call. */
  comment(key: string, body: string): Promise<Comment>;

  /** Every file of a request, at most 500. One call a page. */
  attachments(key: string): Promise<readonly Attachment[]>;
  /**
   * A file's bytes. `invalid` with the reason `file-too-large` beyond `maxBytes`, default 25 MiB. One call, and one more
   * where Atlassian keeps the file elsewhere; that host gets no token.
   */
  attachmentContent(key: string, attachmentId: string, options?: { readonly maxBytes?: number }): Promise<FileContent>;
  /**
   * Sends files, to be attached or to answer a field with. At most 60 files and 25 MiB together, else `invalid` with the
   * reason `too-many-files` or `file-too-large` and nothing is sent. One call.
   */
  uploadTemporary(deskId: string, files: readonly Upload[]): Promise<readonly TemporaryAttachment[]>;
  /** Attaches what was sent, with a public comment, and returns both. One call. */
  attach(key: string, temporaryIds: readonly string[], comment?: string): Promise<Attached>;

  /** Everybody a request is shared with, at most 500. One call a page. */
  participants(key: string): Promise<readonly Person[]>;
  /** Shares a request; returns who takes part then. Account ids. One call. */
  addParticipants(key: string, accountIds: readonly string[]): Promise<readonly Person[]>;
  /** Ends the sharing; returns who takes part then. Account ids. One call. */
  removeParticipants(key: string, accountIds: readonly string[]): Promise<readonly Person[]>;

  /** What the person may make the request do now. One call. */
  transitions(key: string): Promise<readonly Transition[]>;
  /** Makes it so; `comment` is public. One call. */
  transition(key: string, transitionId: string, comment?: string): Promise<void>;

  /** One call. */
  approvals(key: string): Promise<readonly Approval[]>;
  /** `conflict` when it has been answered already. One call. */
  answerApproval(key: string, approvalId: string, decision: 'approve' | 'decline'): Promise<Approval>;

  /** Whether the person is told of what happens to the request. One call. */
  isSubscribed(key: string): Promise<boolean>;
  /** One call. */
  subscribe(key: string): Promise<void>;
  /** One call. */
  unsubscribe(key: string): Promise<void>;

  /** `undefined` when none was given. For the reporter only. One call. */
  feedback(key: string): Promise<Feedback | undefined>;
  /** `rating` from 1 to 5, else `invalid`. For the reporter only. One call. */
  giveFeedback(key: string, rating: number, comment?: string): Promise<Feedback>;
  /** One call. */
  removeFeedback(key: string): Promise<void>;

  /** Articles that may help, the best first; at most `limit`, default 5. One call. */
  articles(
    words: string,
    options?: { readonly limit?: number; readonly cursor?: string | undefined },
  ): Promise<ArticlePage>;
}
