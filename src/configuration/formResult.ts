import type { Notice } from './notice';

/** A posted form, or one to show: each field's text by its name. */
export type Fields = Readonly<Record<string, string>>;

/** What came of a posted form, in words for the page. Names in it come from strangers: escape them. */
export interface FormResult extends Notice {
  /** What to say beside a field, by the part of the form it is about. */
  readonly faults?: Readonly<Partial<Record<string, string>>>;
}
