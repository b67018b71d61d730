import type { FieldOption, CascadingOption, FieldValues, RequestForm } from './requestForm';

/** One service desk, e.g. "IT help". Ids are Atlassian's, opaque. */
export interface Desk {
  readonly id: string;
  readonly name: string;
  readonly projectKey: string;
}

/** One of the headings under which a desk's portal lists its request types. */
export interface RequestTypeGroup {
  readonly id: string;
  readonly name: string;
}

/** One kind of request a desk takes. */
export interface RequestType {
  readonly id: string;
  readonly deskId: string;
  readonly name: string;
  readonly description: string;
  readonly helpText: string;
  /** Empty for a type that the portal does not list. */
  readonly groupIds: readonly string[];
  /** False where Atlassian says that the person may not raise it. */
  readonly canCreate: boolean;
}

/** Somebody the site knows. */
export interface Person {
  /** Opaque, at most 128 characters. */
  readonly accountId: string;
  /** Untrusted text. */
  readonly name: string;
}

/** What a status means to Atlassian: `indeterminate` is being worked on. */
export type StatusCategory = 'new' | 'indeterminate' | 'done' | 'undefined';

export interface CustomerRequest {
  /** E.g. `ITH-12`. */
  readonly key: string;
  readonly deskId: string;
  readonly typeId: string;
  readonly summary: string;
  readonly status: string;
  readonly statusCategory: StatusCategory;
  /** Since when it has that status, ISO 8601. */
  readonly statusSince: string | undefined;
  /** ISO 8601. */
  readonly created: string | undefined;
  readonly reporter: string | undefined;
  readonly reporterId: string | undefined;
  /** The customer portal's page, https on the site's own host; absent when Atlassian gives any other. */
  readonly link: string | undefined;
}

/** One line of a request's history. */
export interface StatusChange {
  readonly status: string;
  readonly category: StatusCategory;
  /** ISO 8601. */
  readonly at: string | undefined;
}

/** One of the request's fields, as the person who raised it sees it. */
export interface RequestField {
  readonly id: string;
  readonly label: string;
  /** The value in words; untrusted, at most 4000 characters. */
  readonly text: string;
}

/** What Atlassian lets the person do with a request; false where it says nothing. */
export interface RequestActions {
  readonly addComment: boolean;
  readonly addAttachment: boolean;
  readonly addParticipant: boolean;
  readonly removeParticipant: boolean;
}

/** One request with all that belongs to it, comments apart. The lists hold what Atlassian sends at once, about 50. */
export interface RequestDetails extends CustomerRequest {
  readonly desk: Desk | undefined;
  readonly type: RequestType | undefined;
  /** Those that have a value and are not hidden. */
  readonly fields: readonly RequestField[];
  /** The latest first. */
  readonly history: readonly StatusChange[];
  readonly participants: readonly Person[];
  readonly attachments: readonly Attachment[];
  readonly allowed: RequestActions;
}

export interface Comment {
  readonly id: string;
  /** Plain text as it was written; untrusted. */
  readonly body: string;
  readonly author: string;
  readonly authorId: string | undefined;
  /** ISO 8601. */
  readonly created: string | undefined;
  /** Files that came with it. */
  readonly attachments: readonly Attachment[];
}

/** A file of a request. */
export interface Attachment {
  /** For `attachmentContent`; absent when Atlassian's links do not tell it. */
  readonly id: string | undefined;
  /** The file's name; untrusted. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** E.g. `image/png`; untrusted. */
  readonly mimeType: string;
  readonly author: string;
  /** ISO 8601. */
  readonly created: string | undefined;
}

/** A file to send. */
export interface Upload {
  readonly name: string;
  readonly content: Uint8Array;
  /** Default `application/octet-stream`. */
  readonly mimeType?: string | undefined;
}

/** A file that Atlassian holds for about an hour until it is attached. */
export interface TemporaryAttachment {
  readonly id: string;
  readonly name: string;
}

export interface FileContent {
  readonly mimeType: string;
  readonly content: Uint8Array;
}

/** A step that the person may make a request take, e.g. "Cancel request". */
export interface Transition {
  readonly id: string;
  readonly name: string;
}

export type ApprovalDecision = 'pending' | 'approved' | 'declined';

export interface Approval {
  readonly id: string;
  readonly name: string;
  readonly decision: ApprovalDecision;
  /** Whether this person is asked, and has not answered yet. */
  readonly canAnswer: boolean;
  readonly approvers: readonly { readonly person: Person; readonly decision: ApprovalDecision }[];
  /** ISO 8601. */
  readonly created: string | undefined;
  /** ISO 8601. */
  readonly completed: string | undefined;
}

/** How satisfied the reporter was. */
export interface Feedback {
  /** From 1 to 5. */
  readonly rating: number;
  readonly comment: string;
}

/** A page of the knowledge base. */
export interface Article {
  /** Untrusted text, without Atlassian's marks for what was found. */
  readonly title: string;
  readonly excerpt: string;
  /** Where to read it, https on the site's own host; absent when Atlassian gives any other. */
  readonly link: string | undefined;
}

/** Part of a list that goes on at a cursor. */
export interface ArticlePage {
  readonly items: readonly Article[];
  /** For `articles`, to read on; absent at the end. */
  readonly cursor: string | undefined;
}

/** Part of a list. `start` counts from 0. */
export interface Page<T> {
  /** What cannot be read as Atlassian describes it is left out. */
  readonly items: readonly T[];
  readonly start: number;
  /** Where the next page begins. */
  readonly next: number;
  readonly isLast: boolean;
}

export interface PageOptions {
  /** Default 0. */
  readonly start?: number;
  /** Default 50; Atlassian may give fewer. */
  readonly limit?: number;
}

export interface RequestTypeQuery {
  /** Words in the name or the description. */
  readonly search?: string;
  readonly groupId?: string;
  /** Stop after this many. Default 500. */
  readonly limit?: number;
}

export interface RequestQuery extends PageOptions {
  /** Default `open`. */
  readonly status?: 'open' | 'closed' | 'all';
  /** Words in the summary; `*` stands for anything. */
  readonly search?: string;
  /**
   * `mine`: those the person raised. `shared`: those they take part in. `all`: both, the default.
   * `approvals`: those that wait for this person's approval.
   */
  readonly list?: 'mine' | 'shared' | 'all' | 'approvals';
  readonly deskId?: string;
  /** Only together with `deskId`. */
  readonly typeId?: string;
}

export interface RequestDraft {
  readonly deskId: string;
  readonly typeId: string;
  readonly values: FieldValues;
  /** Account ids. Only where the form says `canAddRequestParticipants`. */
  readonly participants?: readonly string[];
  /** An account id. Only where the form says `canRaiseOnBehalfOf`. */
  readonly raiseOnBehalfOf?: string;
}

/**
 * Jira Service Management at one site, as the signed-in person sees it: everything that the scopes
 * `read:servicedesk-request` and `write:servicedesk-request` allow a requester.
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/
 *
 * Every method throws `AtlassianError`: `not-found` for what does not exist or may not be seen, `forbidden` for what may
 * not be done, `invalid` for what Atlassian does not take, with its reasons in `messages`. Reading is tried again, twice,
 * when Atlassian is busy or away for a moment; writing never is: after `unknown-outcome` it may have been done. "One call"
 * is one request to Atlassian when nothing goes wrong. "Cached" answers are up to five minutes old and cost none, where
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
  /**
   * The request types of all desks that fit the words best, at most 50. Atlassian looks at names and descriptions for the
   * words as they stand; where that finds nothing, for the longest of them. One call, two at most.
   */
  searchRequestTypes(words: string): Promise<readonly RequestType[]>;
  /** What has to be asked for a request of this type. One call; cached. */
  form(deskId: string, typeId: string): Promise<RequestForm>;
  /** Options of a field with these words in the label, at most 100, where the form's are `truncated`. As `form`. */
  searchOptions(
    deskId: string,
    typeId: string,
    fieldId: string,
    words: string,
  ): Promise<readonly (FieldOption | CascadingOption)[]>;

  /** Raises a request. Answered errors of single fields are in `fieldErrors`. One call. */
  create(draft: RequestDraft): Promise<CustomerRequest>;
  /** A page of requests, the latest activity first. One call. */
  myRequests(query?: RequestQuery): Promise<Page<CustomerRequest>>;
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
  /** Attaches what was sent, with a public comment. One call. */
  attach(key: string, temporaryIds: readonly string[], comment?: string): Promise<readonly Attachment[]>;

  /** Everybody a request is shared with, at most 500. One call a page. */
  participants(key: string): Promise<readonly Person[]>;
  /** Shares a request; answers who takes part then. Account ids. One call. */
  addParticipants(key: string, accountIds: readonly string[]): Promise<readonly Person[]>;
  /** Ends the sharing; answers who takes part then. Account ids. One call. */
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
