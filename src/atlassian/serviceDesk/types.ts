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
  /** Empty if the portal does not list the type. */
  readonly groupIds: readonly string[];
  /** False if Atlassian says that the person may not raise it. */
  readonly canCreate: boolean;
}

/** A person known to the site. */
export interface Person {
  /** Opaque, at most 128 characters. */
  readonly accountId: string;
  /** Untrusted text. */
  readonly name: string;
}

/** Atlassian's category of a status: `indeterminate` is in progress. */
export type StatusCategory = 'new' | 'indeterminate' | 'done' | 'undefined';

export interface CustomerRequest {
  /** E.g. `ITH-12`. */
  readonly key: string;
  readonly deskId: string;
  readonly typeId: string;
  readonly summary: string;
  readonly status: string;
  readonly statusCategory: StatusCategory;
  /** Since when, ISO 8601. */
  readonly statusSince: string | undefined;
  /** ISO 8601. */
  readonly created: string | undefined;
  readonly reporter: string | undefined;
  readonly reporterId: string | undefined;
  /** Absent if Atlassian does not say. */
  readonly type: RequestType | undefined;
  /** Who else takes part; about the first 50. Empty in what `create` returns. */
  readonly participants: readonly Person[];
  /** The customer portal's page, https on the site's own host; absent if Atlassian gives any other. */
  readonly link: string | undefined;
}

/** One entry in a request's history. */
export interface StatusChange {
  readonly status: string;
  readonly category: StatusCategory;
  /** ISO 8601. */
  readonly at: string | undefined;
}

/** A field of the request, as its reporter sees it. */
export interface RequestField {
  readonly id: string;
  readonly label: string;
  /** The value as text; untrusted, at most 4000 characters. */
  readonly text: string;
}

/** What the person may do with a request; false if Atlassian does not say. */
export interface RequestActions {
  readonly addComment: boolean;
  readonly addAttachment: boolean;
  readonly addParticipant: boolean;
  readonly removeParticipant: boolean;
}

/** One request with all its details except comments. The lists hold what Atlassian sends at once, about 50. */
export interface RequestDetails extends CustomerRequest {
  readonly desk: Desk | undefined;
  /** Visible fields that have a value. */
  readonly fields: readonly RequestField[];
  /** Latest first. */
  readonly history: readonly StatusChange[];
  /** Targets whose clock is running. Atlassian shows them to agents of the desk, and perhaps not to others. */
  readonly slaTargets: readonly SlaTarget[];
  readonly attachments: readonly Attachment[];
  readonly allowed: RequestActions;
}

/** A desk's service level, e.g. "Time to resolution". */
export interface SlaTarget {
  readonly name: string;
  /** ISO 8601; may be in the past. */
  readonly due: string;
}

export interface Comment {
  readonly id: string;
  /** As written, in Atlassian's markup; untrusted. */
  readonly body: string;
  /** As rendered, without markup; untrusted. From `comment` the same as `body`; from `attach` too, except for names of files. */
  readonly text: string;
  readonly author: string;
  readonly authorId: string | undefined;
  /** ISO 8601. */
  readonly created: string | undefined;
  /** Files attached with it. */
  readonly attachments: readonly Attachment[];
}

/** Files attached to a request, and the comment they were added in. */
export interface Attached {
  readonly attachments: readonly Attachment[];
  /** Absent if it is missing from Atlassian's response. */
  readonly comment: Comment | undefined;
}

/** A file of a request. */
export interface Attachment {
  /** For `attachmentContent`; absent if it is in none of Atlassian's links. */
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

/** A file that Atlassian holds for about an hour until it is attached. */
export interface TemporaryAttachment {
  readonly id: string;
  readonly name: string;
}

export type { FileContent } from '../types';

/** A step the person may take with a request, e.g. "Cancel request". */
export interface Transition {
  readonly id: string;
  readonly name: string;
}

export type ApprovalDecision = 'pending' | 'approved' | 'declined';

export interface Approval {
  readonly id: string;
  readonly name: string;
  readonly decision: ApprovalDecision;
  /** Whether this person is an approver and has not answered yet. */
  readonly canAnswer: boolean;
  readonly approvers: readonly { readonly person: Person; readonly decision: ApprovalDecision }[];
  /** ISO 8601. */
  readonly created: string | undefined;
  /** ISO 8601. */
  readonly completed: string | undefined;
}

/** The reporter's satisfaction rating. */
export interface Feedback {
  /** From 1 to 5. */
  readonly rating: number;
  readonly comment: string;
}

/** An article in the knowledge base. */
export interface Article {
  /** Untrusted text, without Atlassian's search highlighting. */
  readonly title: string;
  readonly excerpt: string;
  /** Where to read it, https on the site's own host; absent if Atlassian gives any other. */
  readonly link: string | undefined;
}

/** Part of a list that continues at a cursor. */
export interface ArticlePage {
  readonly items: readonly Article[];
  /** To pass to `articles` for the next page; absent at the end. */
  readonly cursor: string | undefined;
}

/** Part of a list. `start` counts from 0. */
export interface Page<T> {
  /** Without items that do not match Atlassian's documented format. */
  readonly items: readonly T[];
  readonly start: number;
  /** Where the next page begins. */
  readonly next: number;
  readonly isLast: boolean;
}
