import type { AtlassianError } from '../errors';
import { visibleFields } from '../forms/visibleFields';
import type { Answers, FormField, RequestForm } from './types';

type Refusal = Pick<AtlassianError, 'messages' | 'fieldErrors'>;

/**
 * Atlassian's errors by id of the form's field: its field errors or, if none matches, messages that name a field. A question also
 * gets those of the Jira field it is linked to. Untrusted text.
 */
export function refusedFields({ fields }: RequestForm, error: Refusal): Readonly<Record<string, string>> {
  const linkedTo = ({ id, question }: FormField) =>
    // Unless that field is itself asked for.
    question?.otherOf || fields.some(({ insteadOf }) => insteadOf === id) ? undefined : question?.linked;
  const found = (said: (id: string, name: string) => string | undefined) =>
    fields.flatMap((field) => {
      const text = said(field.id, field.name) ?? said(linkedTo(field) ?? '', field.name);
      return text === undefined ? [] : [[field.id, text] as const];
    });
  const told = found((id) => toldOf(error, id));
  return Object.fromEntries(told.length > 0 ? told : found((id, name) => saidOf(error, id, name)));
}

/**
 * Adds to the form those Jira fields that Atlassian requires although these answers hide the questions linked to them. Its
 * documentation does not say whether it does so.
 */
export function withHiddenRequired(form: RequestForm, answers: Answers, error: Refusal): RequestForm {
  const visible = new Set(visibleFields(form, answers).map(({ id }) => id));
  const wanted = form.fields.flatMap(({ question, ...field }): readonly FormField[] => {
    const linked = question?.otherOf ? undefined : question?.linked;
    if (linked === undefined || visible.has(field.id) || form.fields.some(({ id }) => id === linked)) return [];
    if (saidOf(error, linked, field.name) === undefined) return [];
    return [{ ...field, id: linked, required: true, insteadOf: field.id }];
  });
  // Two questions may be linked to one field.
  const once = wanted.filter(({ id }, at) => wanted.findIndex((one) => one.id === id) === at);
  return once.length === 0 ? form : { ...form, fields: [...form.fields, ...once] };
}

function toldOf({ fieldErrors }: Refusal, id: string): string | undefined {
  return Object.hasOwn(fieldErrors, id) ? fieldErrors[id] : undefined;
}

function saidOf(error: Refusal, id: string, name: string): string | undefined {
  const { messages } = error;
  return toldOf(error, id) ?? messages.find((message) => names(message, id) || names(message, name));
}

/** Whether the message contains an id or name as whole words. Shorter names are too likely to mean something else. */
function names(message: string, what: string): boolean {
  if (what.length < 4) return false;
  const whole = new RegExp(String.raw`(?<![\w-])${what.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\w-])`, 'i');
  return whole.test(message);
}
