/** Atlassian's names: required (`rq`); minimum and maximum of characters, words, numbers, dates, times and selections; a pattern. */
interface EmulatedValidation {
  readonly rq?: boolean;
  readonly mnc?: number;
  readonly mxc?: number;
  readonly mnw?: number;
  readonly mxw?: number;
  readonly mnn?: number;
  readonly mxn?: number;
  /** Whole numbers only. */
  readonly wh?: boolean;
  /** `YYYY-MM-DD` */
  readonly mnd?: string;
  readonly mxd?: string;
  /** `HH:mm` */
  readonly mnt?: string;
  readonly mxt?: string;
  readonly mns?: number;
  readonly mxs?: number;
  /** The option that must be chosen. */
  readonly ch?: string;
  readonly rgx?: { readonly p: string; readonly m: string };
}

interface EmulatedChoice {
  readonly id: string;
  readonly label: string;
  /** Comes with a text field. */
  readonly other?: boolean;
  /** The second step of a cascading choice. */
  readonly children?: readonly EmulatedChoice[];
}

/** A form's question, in Atlassian's format, after the forms API's reference and public examples. */
export interface EmulatedQuestion {
  readonly type: string;
  readonly label: string;
  readonly description?: string;
  readonly validation: EmulatedValidation;
  readonly choices?: readonly EmulatedChoice[];
  /** Whether there are more than are listed. */
  readonly hasMoreChoices?: boolean;
  /** The Jira field it is linked to. */
  readonly jiraField?: string;
  /** The data connection that its options come from. */
  readonly dcId?: string;
  readonly questionKey?: string;
  readonly defaultAnswer?: object;
}

/** Shows sections if a question is answered with one of these choices. */
export interface ChoiceCondition {
  readonly question: string;
  readonly choices: readonly string[];
  readonly shows: readonly string[];
  /** Whether to use Atlassian's format since 2026. */
  readonly inGroups?: boolean;
}

export interface EmulatedCheck {
  readonly fieldId: string;
  /** For example `ALL_OF`. */
  readonly type: string;
  readonly constraint: readonly string[];
}

type Operator = 'AND' | 'OR';

/** A condition made of checks, in Atlassian's format since 2026. */
export interface GroupCondition {
  readonly operator: Operator;
  readonly groups: readonly { readonly operator: Operator; readonly checks: readonly EmulatedCheck[] }[];
  readonly shows: readonly string[];
  /** Hides the sections instead of showing them. */
  readonly hides?: true;
}

/** An option of a linked question; `children` for the second step of a cascading one. */
export interface ExternalOption {
  readonly id: string;
  readonly name: string;
  readonly children?: readonly ExternalOption[];
}

/** A piece of a form: a question's id, or a text. */
export type Piece = number | string;

/** The form attached to a request type. */
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
  /** Default answers of linked questions. */
  readonly externalAnswers?: Readonly<Record<string, object>>;
}

/** Choices with these labels, and the ids 1, 2, 3 … */
export const choices = (...labels: readonly string[]): readonly EmulatedChoice[] =>
  labels.map((label, index) => ({ id: String(index + 1), label }));

/** Same, plus an "Other" with a text field. */
export const choicesOrOther = (...labels: readonly string[]): readonly EmulatedChoice[] => [
  ...choices(...labels),
  { id: String(labels.length + 1), label: 'Other', other: true },
];

export const needed = { rq: true };
