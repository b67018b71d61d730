import { answerList, answerText, labelsIn, takesList } from './answers';
import { instantOf } from './dates';
import { numberOf } from './numbers';
import type { Answer, Answers, FieldValues, FormField, ListField, RequestForm } from './types';

export interface ValueOptions {
  /** Of times that name no zone: an IANA name such as `Europe/Berlin`. Default `UTC`. */
  readonly timeZone?: string | undefined;
}

/** The answers as Atlassian takes them; empty ones are left out. Only for answers without problems. */
export function fieldValues(
  { fields, presets }: RequestForm,
  answers: Answers,
  { timeZone = 'UTC' }: ValueOptions = {},
): FieldValues {
  const given = fields.map((field) => [field.id, valueOf(field, answers[field.id], timeZone)] as const);
  return { ...presets, ...Object.fromEntries(given.filter(([, value]) => value !== undefined)) };
}

/** One answer as Atlassian takes it; `undefined` for none, or for one that does not fit. */
export function valueOf(field: FormField, answer: Answer | undefined, timeZone: string): unknown {
  if (takesList(field)) {
    const given = field.kind === 'labels' ? labelsIn(answer) : answerList(answer);
    return given.length === 0 ? undefined : listValue(field, given);
  }
  const given = answerText(answer);
  if (given === '') return undefined;
  switch (field.kind) {
    case 'number':
      return numberOf(given);
    case 'datetime': {
      const instant = instantOf(given, timeZone);
      // Atlassian writes the zone without a colon, and does not read `Z`.
      return instant === undefined ? undefined : new Date(instant).toISOString().replace('Z', '+0000');
    }
    case 'choice':
      return { id: given };
    case 'user':
      return { accountId: given };
    case 'text':
    case 'multiline':
    case 'date':
      return given;
  }
}

function listValue(field: ListField, given: readonly string[]): unknown {
  switch (field.kind) {
    case 'choices':
      return given.map((id) => ({ id }));
    case 'components':
      // The only kind of option that Atlassian takes by its name.
      return given.map((id) => ({ name: field.options.find((option) => option.id === id)?.label ?? id }));
    case 'cascading': {
      const [id, child] = given;
      return child === undefined ? { id } : { id, child: { id: child } };
    }
    case 'user':
      return given.map((accountId) => ({ accountId }));
    case 'labels':
    case 'attachment':
      return given;
  }
}
