import type { FieldValues, FormAnswers } from '../requestForm';

/** A file to send. */
export interface Upload {
  readonly name: string;
  readonly content: Uint8Array;
  /** Default `application/octet-stream`. */
  readonly mimeType?: string | undefined;
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
  /** The most types to return. Default 2000. */
  readonly limit?: number;
}

export interface RequestQuery extends PageOptions {
  /** Default `open`. */
  readonly status?: 'open' | 'closed' | 'all';
  /** Words in the summary; `*` is a wildcard. */
  readonly search?: string;
  /**
   * `mine`: raised by the person. `shared`: those they take part in. `all`: both, the default. `approvals`: those awaiting this
   * person's approval.
   */
  readonly list?: 'mine' | 'shared' | 'all' | 'approvals';
  readonly deskId?: string;
  /** Only together with `deskId`. */
  readonly typeId?: string;
}

/** The content of a new request. */
export interface NewRequest {
  readonly deskId: string;
  readonly typeId: string;
  readonly values: FieldValues;
  /** If the type has a form: the result of `formAnswers`. */
  readonly form?: FormAnswers | undefined;
  /** Account ids. Only if the form says `canAddRequestParticipants`. */
  readonly participants?: readonly string[];
  /** An account id. Only if the form says `canRaiseOnBehalfOf`. */
  readonly raiseOnBehalfOf?: string;
}
