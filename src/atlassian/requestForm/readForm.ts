import { keptId, takesList } from './answers';
import { toFormField } from './toFormField';
import type { FieldDescription, FormDescription } from './formDescription';
import { problemIn } from './problems';
import type { Answer, CascadingOption, FieldOption, FormField, RequestForm } from './types';
import { valueOf } from './values';

/** More than any real form has. */
const fieldsAtMost = 300;

/**
 * Builds the form from Atlassian's description. Hidden fields are left out, as Atlassian fills them in itself, and so are fields
 * linked to a question, which that question asks. @internal
 */
export function formOf(described: FormDescription, linked: ReadonlySet<string> = new Set()): RequestForm {
  const fields: FormField[] = [];
  const beyondChat: string[] = [];
  const leftOut: string[] = [];
  const presets: Record<string, unknown> = {};
  const defaults: Record<string, Answer> = {};
  for (const field of described.requestTypeFields.filter(({ visible, fieldId }) => visible && !linked.has(fieldId))) {
    const { fieldId, presetValues } = field;
    // Answers are keyed by id: one inherited from `Object.prototype` would look like an answer.
    const isOwn = !(fieldId in Object.prototype);
    const asked = isOwn && fields.length < fieldsAtMost ? toFormField(field) : undefined;
    if (presetValues.length > 0) {
      if (asked) presets[fieldId] = valueOf(asked, answerOf(asked, presetsOf(asked, presetValues)), 'UTC');
    } else if (asked) {
      fields.push(asked);
      const offered = defaultOf(asked, field);
      if (offered !== undefined) defaults[fieldId] = offered;
    } else (field.required ? beyondChat : leftOut).push(field.name || fieldId);
  }
  const { canRaiseOnBehalfOf, canAddRequestParticipants } = described;
  return { fields, beyondChat, leftOut, presets, defaults, canRaiseOnBehalfOf, canAddRequestParticipants };
}

function defaultOf(asked: FormField, { defaultValues }: FieldDescription): Answer | undefined {
  const cascade = defaultValues
    .slice(0, 1)
    .flatMap(({ value, children }) => [value, ...children.slice(0, 1).map((child) => child.value)]);
  const values = asked.kind === 'cascading' ? cascade : defaultValues.map(({ value }) => value);
  const answer = values.length === 0 ? undefined : answerOf(asked, values);
  return answer === undefined || problemIn(asked, answer) !== undefined ? undefined : answer;
}

function presetsOf(field: FormField, values: readonly string[]): readonly string[] {
  return 'options' in field ? values.map(keptId) : values;
}

function answerOf(field: FormField, values: readonly string[]): Answer {
  return takesList(field) ? values : (values[0] ?? '');
}

/** Adds options to one field of the form, as found by `ServiceDesk.searchOptions`. */
export function offering(
  form: RequestForm,
  fieldId: string,
  options: readonly (FieldOption | CascadingOption)[],
): RequestForm {
  const withThem = (field: FormField): FormField => {
    if (field.id !== fieldId) return field;
    if (field.kind === 'cascading') return { ...field, options: together(field.options, options) };
    return field.kind === 'choice' || field.kind === 'choices' || field.kind === 'components'
      ? { ...field, options: together(field.options, options).map(({ id, label }) => ({ id, label })) }
      : field;
  };
  return { ...form, fields: form.fields.map(withThem) };
}

/** Each option once, with the children of both lists. */
function together(
  known: readonly (FieldOption | CascadingOption)[],
  found: readonly (FieldOption | CascadingOption)[],
): readonly CascadingOption[] {
  const all = new Map<string, CascadingOption>();
  for (const option of [...known, ...found]) {
    const { children = [] }: Partial<CascadingOption> = option;
    const before = all.get(option.id)?.children ?? [];
    const more = children.filter(({ id }) => before.every((child) => child.id !== id));
    all.set(option.id, { id: option.id, label: option.label, children: [...before, ...more] });
  }
  return [...all.values()];
}
