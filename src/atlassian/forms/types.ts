/** Limits on an answer besides its kind; anything not checked here is left to Atlassian. */
export interface Limits {
  readonly form?: 'email' | 'url';
  /** Characters. */
  readonly shortest?: number | undefined;
  readonly longest?: number | undefined;
  readonly fewestWords?: number | undefined;
  readonly mostWords?: number | undefined;
  /** A regular expression that must match part of the text, and the form's message if it does not, which may be empty. Untrusted. */
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
  /** Number of options, people or files. */
  readonly fewest?: number | undefined;
  readonly manyAtMost?: number | undefined;
  /** An option that must be chosen. */
  readonly agree?: string | undefined;
}

/** A field's question in the attached form. */
export interface Question {
  /** Atlassian's id, digits. */
  readonly id: string;
  /** Atlassian's code, such as `rt`. */
  readonly type: string;
  /** Its section; if absent, the question is always shown. */
  readonly section?: string | undefined;
  /** The Jira field it is linked to, which receives its answer. */
  readonly linked?: string | undefined;
  /** For the text of an "Other": the field that offers it and the option. Asked only if that is chosen. */
  readonly otherOf?: { readonly field: string; readonly option: string };
  readonly limits: Limits;
}

/** A test of a question's answer. */
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

/** Text between the questions: a heading, a paragraph, a notice. Untrusted. */
export interface Note {
  readonly text: string;
  readonly section?: string | undefined;
  /** The id of the field it precedes; if absent, it is after the last one. */
  readonly before?: string | undefined;
}

/** The form attached to a request type; its questions are among the request form's fields. Plain data. */
export interface AttachedForm {
  /** When it was last changed, in Atlassian's format. */
  readonly updated: string;
  readonly sections: readonly string[];
  readonly conditions: readonly Condition[];
  readonly notes: readonly Note[];
  /**
   * Questions that no field asks, and their sections; conditions see them as empty. `needed`: the name of one that leads to the
   * portal when its section is shown, see `neededInPortal`.
   */
  readonly leftOut: readonly {
    readonly id: string;
    readonly section: string | undefined;
    readonly needed?: string | undefined;
  }[];
}
