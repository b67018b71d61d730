import type { AttachedForm, Question } from '../forms/types';

/** One of the values a field offers. */
export interface FieldOption {
  /** Atlassian's, with `%2C` for a comma; what an answer names. */
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
  /** Of a question of the form that belongs to the type. */
  readonly question?: Question;
  /** Of a Jira field that Atlassian wants although the question linked to it is hidden: that question's field. Asked while it is. */
  readonly insteadOf?: string;
}

interface Offering<Option> extends Common {
  /** At most 100, and what `offering` adds. Only these are accepted as answers. */
  readonly options: readonly Option[];
  /** There are more: see `ServiceDesk.searchOptions` and `offering`. */
  readonly truncated: boolean;
  /** Atlassian has more than it lists: the rest can be chosen in the portal alone. */
  readonly isPartial?: boolean;
}

/**
 * One field to ask for. What an answer to each kind is:
 * - `text`: one line, at most 255 characters, 32,767 in a question that is linked to no Jira field. `multiline`: at most 32,767.
 * - `number`: digits with at most one point or comma before the decimals, `1.5` or `1,5`.
 * - `date`: `YYYY-MM-DD`. `datetime`: `YYYY-MM-DDTHH:mm`, a space in place of the `T` too, and `Z` or `+02:00` behind it
 *   or not. `time`: `HH:mm`.
 * - `choice`: an option's id. `choices`, `components`: a list of them.
 * - `cascading`: a list of the id of the first step and, where there is one, of the second.
 * - `labels`: a list of words without spaces, each at most 255 characters.
 * - `user`: an account id; a list where `several`.
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

/** What a request type asks for. Plain data. */
export interface RequestForm {
  /**
   * In Atlassian's order, at most 60, and after them the questions of the form that belongs to the type, where there is one: which
   * of those are asked depends on the answers, see `visibleFields`. Hidden fields and those with a preset value are not among them.
   */
  readonly fields: readonly FormField[];
  /**
   * Names of required fields that cannot be asked for in a chat: such a request is raised in the portal. What answers to the form may
   * add to them: `neededInPortal`.
   */
  readonly beyondChat: readonly string[];
  /** Names of optional ones that cannot be asked for either: they stay empty, which the person is to know. */
  readonly leftOut: readonly string[];
  /** Values that the type presets in visible fields, sent along with the answers. */
  readonly presets: FieldValues;
  /** What the type offers as first answers; the person may change them. */
  readonly defaults: Answers;
  /** Whether the person may raise it for somebody else. */
  readonly canRaiseOnBehalfOf: boolean;
  /** Whether the person may name participants. */
  readonly canAddRequestParticipants: boolean;
  readonly attached?: AttachedForm;
}

/** What Atlassian takes as `requestFieldValues`. */
export type FieldValues = Readonly<Record<string, unknown>>;

/**
 * What a person gave for one field. Where a field takes a list, a text is read as one with commas, which is how Adaptive
 * Cards send it. Empty text and an empty list are no answer.
 */
export type Answer = string | readonly string[];

/** The answers by field id. Plain JSON. */
export type Answers = Readonly<Record<string, Answer>>;

/** Those whose answer is a list. */
export type ListField =
  | Extract<FormField, { kind: 'choices' | 'components' | 'cascading' | 'labels' | 'attachment' }>
  | (Extract<FormField, { kind: 'user' }> & { readonly several: true });
