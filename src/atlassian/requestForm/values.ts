import { answerList, answerText, givenId, labelsIn, takesList } from './answers';
import { documentOf } from '../forms/formAnswer';
import { formAnswers } from '../forms/formAnswers';
import { visibleFields } from '../forms/visibleFields';
import { instantOf } from './dates';
import { numberOf } from './numbers';
import type { Answer, Answers, FieldValues, FormField, ListField, RequestForm } from './types';

export interface ValueOptions {
  /** The zone of times without one: an IANA name such as `Europe/Berlin`. Default `UTC`. */
  readonly timeZone?: string | undefined;
}

/**
 * The answers to the request type's own fields as Atlassian takes them, without empty ones; for its form's, see `formAnswers`. Only
 * for answers without problems.
 */
export function fieldValues(form: RequestForm, answers: Answers, { timeZone = 'UTC' }: ValueOptions = {}): FieldValues {
  const hasDocuments = formAnswers(form, answers)?.hasDocuments === true;
  const own = visibleFields(form, answers).filter(({ question }) => question === undefined);
  const given = own.map((field) => {
    const value = valueOf(field, answers[field.id], timeZone);
    // If the form has documents, Atlassian expects documents in the fields as well.
    const isDocument = hasDocuments && field.kind === 'multiline' && typeof value === 'string';
    return [field.id, isDocument ? documentOf(value) : value] as const;
  });
  return { ...form.presets, ...Object.fromEntries(given.filter(([, value]) => value !== undefined)) };
}

/** One answer as Atlassian takes it; `undefined` if there is none, or it is invalid. */
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
      // Atlassian's zones have no colon, and it does not parse `Z`.
      return instant === undefined ? undefined : new Date(instant).toISOString().replace('Z', '+0000');
    }
    case 'choice':
      return { id: givenId(given) };
    case 'user':
      return { accountId: given };
    case 'text':
    case 'multiline':
    case 'date':
    case 'time':
      return given;
  }
}

function listValue(field: ListField, given: readonly string[]): unknown {
  switch (field.kind) {
    case 'choices':
      return given.map((id) => ({ id: givenId(id) }));
    case 'components':
      // Components are the only options that Atlassian takes by name.
      return given.map((id) => ({ name: field.options.find((option) => option.id === id)?.label ?? givenId(id) }));
    case 'cascading': {
      const [id, child] = given.map(givenId);
      return child === undefined ? { id } : { id, child: { id: child } };
    }
    case 'user':
      return given.map((accountId) => ({ accountId }));
    case 'labels':
    case 'attachment':
      return given;
  }
}
