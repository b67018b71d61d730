import type { AtlassianError } from '../errors';
import { visibleFields } from '../forms/visibleFields';
import type { Answers, FormField, RequestForm } from './types';

type Refusal = Pick<AtlassianError, 'messages' | 'fieldErrors'>;

/**
 * What Atlassian found wrong with single fields of the form, by field id: told by field, or in a message that names the
 * field. Untrusted text.
 */
export function refusedFields({ fields }: RequestForm, error: Refusal): Readonly<Record<string, string>> {
  const found = fields.map(({ id, name }) => [id, saidOf(error, id, name)] as const);
  return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== undefined));
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

function saidOf({ messages, fieldErrors }: Refusal, id: string, name: string): string | undefined {
  const told = Object.hasOwn(fieldErrors, id) ? fieldErrors[id] : undefined;
  return told ?? messages.find((message) => names(message, id) || names(message, name));
}

/** The id or the name as whole words. A name of few letters is too likely to mean something else. */
function names(message: string, what: string): boolean {
  if (what.length < 4) return false;
  const whole = new RegExp(String.raw`(?<![\w-])${what.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\w-])`, 'i');
  return whole.test(message);
}
