import type { Notice } from './notice';

/** A form's fields, posted or to be shown: their texts by name. */
export type Fields = Readonly<Record<string, string>>;

/** The outcome of a posted form, in words for the page. Strangers chose the names in it: escape them. */
export interface FormResult extends Notice {
  /** What to say beside a field, by the field's part of the form. */
  readonly faults?: Readonly<Partial<Record<string, string>>>;
}
