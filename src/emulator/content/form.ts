/** Atlassian's names: required; characters, words, numbers, dates, times and selections at least and at most; a pattern. */
interface EmulatedValidation {
  readonly rq?: boolean;
  readonly mnc?: number;
  readonly mxc?: number;
  readonly mnw?: number;
  readonly mxw?: number;
  readonly mnn?: number;
  readonly mxn?: number;
  /** Whole numbers alone. */
  readonly wh?: boolean;
  /** `YYYY-MM-DD` */
  readonly mnd?: string;
  readonly mxd?: string;
  /** `HH:mm` */
  readonly mnt?: string;
  readonly mxt?: string;
  readonly mns?: number;
  readonly mxs?: number;
  /** The choice that has to be made. */
  readonly ch?: string;
  readonly rgx?: { readonly p: string; readonly m: string };
}

interface EmulatedChoice {
  readonly id: string;
  readonly label: string;
  /** A text goes with it. */
  readonly other?: boolean;
  /** The second step of a cascading choice. */
  readonly children?: readonly EmulatedChoice[];
}

/** A question of a form, in Atlassian's words; by the forms API's reference and public examples. */
export interface EmulatedQuestion {
  readonly type: string;
  readonly label: string;
  readonly description?: string;
  readonly validation: EmulatedValidation;
  readonly choices?: readonly EmulatedChoice[];
  /** Not all are listed. */
  readonly hasMoreChoices?: boolean;
  /** The Jira field that the answer goes into. */
  readonly jiraField?: string;
  /** The connection that the options come from. */
  readonly dcId?: string;
  readonly questionKey?: string;
  readonly defaultAnswer?: object;
}

/** A condition that shows sections, where a question is answered with one of these choices. */
export interface ChoiceCondition {
  readonly question: string;
  readonly choices: readonly string[];
  readonly shows: readonly string[];
  /** Written as Atlassian writes it since 2026. */
  readonly inGroups?: boolean;
}

export interface EmulatedCheck {
  readonly fieldId: string;
  /** Such as `ALL_OF`. */
  readonly type: string;
  readonly constraint: readonly string[];
}

type Operator = 'AND' | 'OR';

/** A condition of checks, as Atlassian writes it since 2026. */
export interface GroupCondition {
  readonly operator: Operator;
  readonly groups: readonly { readonly operator: Operator; readonly checks: readonly EmulatedCheck[] }[];
  readonly shows: readonly string[];
  /** Hides these sections in place of showing them. */
  readonly hides?: true;
}

/** An option of a linked question; `children` for the second step of a cascading one. */
export interface ExternalOption {
  readonly id: string;
  readonly name: string;
  readonly children?: readonly ExternalOption[];
}

/** What stands in a part of the form: a question by its id, or a text. */
export type Piece = number | string;

/** The form that belongs to a request type. */
export interface EmulatedForm {
  readonly id: string;
  readonly name: string;
  readonly questions: Readonly<Record<string, EmulatedQuestion>>;
  readonly conditions: readonly (ChoiceCondition | GroupCondition)[];
  /** The part that is always shown. */
  readonly main: readonly Piece[];
  readonly sections: Readonly<Record<string, readonly Piece[]>>;
  /** Options of linked questions. */
  readonly external: Readonly<Record<string, readonly ExternalOption[]>>;
  /** First answers of linked questions. */
  readonly externalAnswers?: Readonly<Record<string, object>>;
}

/** Choices by their labels, with the ids 1, 2, 3 … */
export const choices = (...labels: readonly string[]): readonly EmulatedChoice[] =>
  labels.map((label, index) => ({ id: String(index + 1), label }));

/** The same, with a last one that asks for a text. */
export const choicesOrOther = (...labels: readonly string[]): readonly EmulatedChoice[] => [
  ...choices(...labels),
  { id: String(labels.length + 1), label: 'Other', other: true },
];

export const needed = { rq: true };
