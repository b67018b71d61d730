/** What an answer has to be like, beside its kind; all that is not checked here is for Atlassian to judge. */
export interface Limits {
  readonly form?: 'email' | 'url';
  /** Characters. */
  readonly shortest?: number | undefined;
  readonly longest?: number | undefined;
  readonly fewestWords?: number | undefined;
  readonly mostWords?: number | undefined;
  /** A regular expression that a part of it has to match, and what the form says to whoever gives something else; may be empty. Untrusted. */
  readonly pattern?: { readonly source: string; readonly message: string } | undefined;
  /** Numbers. */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly whole?: boolean | undefined;
  /** `YYYY-MM-DD`. */
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
  /** `HH:mm`. */
  readonly earliestTime?: string | undefined;
  readonly latestTime?: string | undefined;
  /** How many options, people or files. */
  readonly fewest?: number | undefined;
  readonly manyAtMost?: number | undefined;
  /** The option that has to be among them. */
  readonly agree?: string | undefined;
}

/** Where a field comes from the form that belongs to a request type. */
export interface Question {
  /** Atlassian's, digits. */
  readonly id: string;
  /** Atlassian's code, such as `rt`. */
  readonly type: string;
  /** The section that it stands in; none: it is always shown. */
  readonly section?: string | undefined;
  /** The Jira field that its answer goes into. */
  readonly linked?: string | undefined;
  /** Of the words that go with "Other": the id of the field that offers it, and the option. Asked where that is chosen. */
  readonly otherOf?: { readonly field: string; readonly option: string };
  readonly limits: Limits;
}

/** Something that holds of a question's answer. */
export interface Test {
  /** The question's id. */
  readonly question: string;
  readonly is: TestKind;
  readonly values: readonly string[];
}

export const testKinds = [
  'ALL_OF',
  'SOME_OF',
  'NONE_OF',
  'CONTAINS',
  'DOES_NOT_CONTAIN',
  'EQUAL_TO',
  'DOES_NOT_EQUAL',
  'EMPTY',
  'NOT_EMPTY',
  'GREATER_THAN',
  'GREATER_THAN_OR_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_OR_EQUAL_TO',
  'BETWEEN',
] as const;
export type TestKind = (typeof testKinds)[number];

export type When = Test | { readonly all: readonly When[] } | { readonly any: readonly When[] };

/** Shows or hides sections. */
export interface Condition {
  readonly shows: boolean;
  readonly sections: readonly string[];
  readonly when: When;
}

/** What stands between the questions: a heading, a paragraph, a notice. Untrusted text. */
export interface Note {
  readonly text: string;
  readonly section?: string | undefined;
  /** The id of the field that it stands before; none: after the last. */
  readonly before?: string | undefined;
}

/** The form that belongs to a request type; its questions are among the request form's fields. Plain data. */
export interface AttachedForm {
  /** When it was changed last, as Atlassian writes it. */
  readonly updated: string;
  readonly sections: readonly string[];
  readonly conditions: readonly Condition[];
  readonly notes: readonly Note[];
  /**
   * The questions that no field asks, and where they stand: to the conditions they are empty. `needed`: the name of one that leads to
   * the portal as soon as its section is shown, see `neededInPortal`.
   */
  readonly leftOut: readonly {
    readonly id: string;
    readonly section: string | undefined;
    readonly needed?: string | undefined;
  }[];
}
