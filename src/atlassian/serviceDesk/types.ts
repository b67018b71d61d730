import type { FieldValues, FormAnswers } from '../requestForm';

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
  /** Absent where Atlassian does not tell. */
  readonly type: RequestType | undefined;
  /** Who follows it besides; about the first 50. Empty in what `create` returns. */
  readonly participants: readonly Person[];
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
  /** The value as text; untrusted, at most 4000 characters. */
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
  /** Those that have a value and are not hidden. */
  readonly fields: readonly RequestField[];
  /** The latest first. */
  readonly history: readonly StatusChange[];
  /** Where the clock is running. Atlassian tells them agents of the desk, and others perhaps not. */
  readonly slaTargets: readonly SlaTarget[];
  readonly attachments: readonly Attachment[];
  readonly allowed: RequestActions;
}

/** What a desk wants to keep to, e.g. "Time to resolution". */
export interface SlaTarget {
  readonly name: string;
  /** ISO 8601; may be over. */
  readonly due: string;
}

export interface Comment {
  readonly id: string;
  /** As it was written, with Atlassian's markup; untrusted. */
  readonly body: string;
  /** As Atlassian shows it, without markup; untrusted. The same as `body` in what `comment` returns, but for names of files in what `attach` does. */
  readonly text: string;
  readonly author: string;
  readonly authorId: string | undefined;
  /** ISO 8601. */
  readonly created: string | undefined;
  /** Files that came with it. */
  readonly attachments: readonly Attachment[];
}

/** What came to a request with files: they are in a comment, too. */
export interface Attached {
  readonly attachments: readonly Attachment[];
  /** Absent where Atlassian's answer does not tell it. */
  readonly comment: Comment | undefined;
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

export type { FileContent } from '../types';

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
  /** Stop after this many. Default 2000. */
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

/** What a request is created of. */
export interface NewRequest {
  readonly deskId: string;
  readonly typeId: string;
  readonly values: FieldValues;
  /** Where the type has a form: what `formAnswers` returns. */
  readonly form?: FormAnswers | undefined;
  /** Account ids. Only where the form says `canAddRequestParticipants`. */
  readonly participants?: readonly string[];
  /** An account id. Only where the form says `canRaiseOnBehalfOf`. */
  readonly raiseOnBehalfOf?: string;
}
