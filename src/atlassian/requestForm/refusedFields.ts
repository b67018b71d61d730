import type { AtlassianError } from '../errors';
import { visibleFields } from '../forms/visibleFields';
import type { Answers, FormField, RequestForm } from './types';

type Refusal = Pick<AtlassianError, 'messages' | 'fieldErrors'>;

/**
 * What Atlassian found wrong with single fields of the form, by field id: told by field, or of none so in a message that names the field; a
 * question is also told by the Jira field that it is linked to. Untrusted text.
 */
export function refusedFields({ fields }: RequestForm, error: Refusal): Readonly<Record<string, string>> {
  const linkedTo = ({ id, question }: FormField) =>
    // Where that is asked for by itself, it is not for the question.
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
 * The form that also asks for the Jira fields which Atlassian wants, though the questions linked to them are hidden by these answers. Its
 * pages do not say whether it does.
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

/** The id or the name as whole words. A name of few letters is too likely to mean something else. */
function names(message: string, what: string): boolean {
  if (what.length < 4) return false;
  const whole = new RegExp(String.raw`(?<![\w-])${what.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\w-])`, 'i');
  return whole.test(message);
}
