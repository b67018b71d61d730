import type { AttachedForm, Question } from '../forms/types';

/** A value offered by a field. */
export interface FieldOption {
  /** Atlassian's id, with `%2C` for a comma; used in answers. */
  readonly id: string;
  /** Untrusted text, at most 255 characters. */
  readonly label: string;
}

/** The first step of a cascading choice. */
export interface CascadingOption extends FieldOption {
  /** The second step; may be empty. */
  readonly children: readonly FieldOption[];
}

interface Common {
  readonly id: string;
  /** Untrusted text, at most 255 characters. */
  readonly name: string;
  /** Untrusted text, at most 2000 characters. */
  readonly description: string;
  readonly required: boolean;
  /** For a question of the attached form. */
  readonly question?: Question;
  /**
   * For a Jira field that Atlassian requires although the question linked to it is hidden: the id of that question's field. Asked
   * only while it is hidden.
   */
  readonly insteadOf?: string;
}

interface Offering<Option> extends Common {
  /** At most 100, plus those added by `offering`. Only these are accepted as answers. */
  readonly options: readonly Option[];
  /** Whether there are more: see `ServiceDesk.searchOptions` and `offering`. */
  readonly truncated: boolean;
  /** Whether Atlassian has more than it lists: those can be chosen only in the portal. */
  readonly isPartial?: boolean;
}

/**
 * One field to ask for. The answer to each kind is:
 * - `text`: one line, at most 255 characters, or 32,767 in a question not linked to a Jira field. `multiline`: at most 32,767.
 * - `number`: digits with at most one decimal point or comma, `1.5` or `1,5`.
 * - `date`: `YYYY-MM-DD`. `datetime`: `YYYY-MM-DDTHH:mm`, or with a space for the `T`, optionally followed by `Z` or `+02:00`.
 * - `time`: `HH:mm`.
 * - `choice`: an option's id. `choices`, `components`: a list of them.
 * - `cascading`: a list of the ids of the first step and, if there is one, the second.
 * - `labels`: a list of words without spaces, each at most 255 characters.
 * - `user`: an account id; a list if `several`.
 * - `attachment`: a list of ids of temporary attachments, see `ServiceDesk.uploadTemporary`.
 */
export type FormField =
  | (Common & { readonly kind: 'text' })
  | (Common & { readonly kind: 'multiline' })
  | (Common & { readonly kind: 'number' })
  | (Common & { readonly kind: 'date' })
  | (Common & { readonly kind: 'datetime' })
  | (Common & { readonly kind: 'time' })
  | (Common & { readonly kind: 'labels' })
  | (Common & { readonly kind: 'attachment' })
  | (Common & { readonly kind: 'user'; readonly several: boolean })
  | (Offering<FieldOption> & { readonly kind: 'choice' })
  | (Offering<FieldOption> & { readonly kind: 'choices' })
  | (Offering<FieldOption> & { readonly kind: 'components' })
  | (Offering<CascadingOption> & { readonly kind: 'cascading' });

/** The kinds of field that can be asked for in a chat. */
export type FieldKind = FormField['kind'];

/** The fields of a request type. Plain data. */
export interface RequestForm {
  /**
   * In Atlassian's order, at most 300, followed by the questions of the attached form, if any: which of those are asked depends on
   * the answers, see `visibleFields`. Excludes hidden fields and those with a preset value.
   */
  readonly fields: readonly FormField[];
  /**
   * Names of required fields that a chat cannot ask for: such a request is raised in the portal. Some answers add more: see
   * `neededInPortal`.
   */
  readonly beyondChat: readonly string[];
  /** Names of optional fields that a chat cannot ask for: they stay empty, which the person should be told. */
  readonly leftOut: readonly string[];
  /** Values the type presets in visible fields, sent along with the answers. */
  readonly presets: FieldValues;
  /** The type's initial answers; the person may change them. */
  readonly defaults: Answers;
  /** Whether the person may raise it on behalf of somebody else. */
  readonly canRaiseOnBehalfOf: boolean;
  /** Whether the person may name participants. */
  readonly canAddRequestParticipants: boolean;
  readonly attached?: AttachedForm;
}

/** The value of Atlassian's `requestFieldValues`. */
export type FieldValues = Readonly<Record<string, unknown>>;

/**
 * A person's answer to one field. If the field takes a list, a text is split at commas, which is how Adaptive Cards send one. Empty
 * text and an empty list mean no answer.
 */
export type Answer = string | readonly string[];

/** The answers by field id. Plain JSON. */
export type Answers = Readonly<Record<string, Answer>>;

/** The fields whose answer is a list. */
export type ListField =
  | Extract<FormField, { kind: 'choices' | 'components' | 'cascading' | 'labels' | 'attachment' }>
  | (Extract<FormField, { kind: 'user' }> & { readonly several: true });
