/** A sentence with what in it may fill a form's fields; each list in the order of the sentence. */
export interface DatedSentence {
  readonly text: string;
  readonly types: readonly string[];
  /**
   * What is stated in full and can be read in one way only, ISO 8601 (`2027-05-03`). "Tomorrow", `03/04/2027` in English,
   * days that do not exist and numbers that only look like dates are in neither list.
   */
  readonly dates: readonly string[];
  /** Day and month without a year, `--05-03` (ISO 8601:2000, 5.2.1.3). */
  readonly withoutYear?: readonly string[];
  /** People's names. */
  readonly names?: readonly string[];
}
