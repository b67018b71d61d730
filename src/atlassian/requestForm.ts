import { z } from 'zod';

/** One of the values a field offers. */
export interface FieldOption {
  readonly id: string;
  readonly label: string;
}

interface Common {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
}

/** One field to ask for. `multiline` is text of several lines; `date` is `YYYY-MM-DD`. */
export type FormField =
  | (Common & { readonly kind: 'text' | 'multiline' | 'date' })
  | (Common & { readonly kind: 'choice'; readonly options: readonly FieldOption[] });

/** What a request type asks for. */
export interface RequestForm {
  readonly fields: readonly FormField[];
  /** Required fields that cannot be asked for in a chat: such a request is raised in the portal. */
  readonly beyondChat: readonly string[];
  /** Values that the type presets in visible fields, sent along with the answers. */
  readonly presets: FieldValues;
}

/** What Atlassian takes as `requestFieldValues`. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** What a person gave for each field, by its id; text as typed, the option's id for a choice. */
export type Answers = Readonly<Record<string, string>>;

const option = z.object({ value: z.string(), label: z.string() });

export const fieldSchema = z.object({
  fieldId: z.string(),
  name: z.string().catch(''),
  description: z.string().nullish(),
  required: z.boolean().catch(false),
  visible: z.boolean().catch(true),
  validValues: z.array(option).catch([]),
  presetValues: z.array(z.string()).catch([]),
  jiraSchema: z.object({ type: z.string().catch(''), system: z.string().nullish(), custom: z.string().nullish() }),
});

type Field = z.infer<typeof fieldSchema>;

/** Makes the form of a request type's fields. Hidden fields are Atlassian's business: it fills them in itself. */
export function formOf(all: readonly Field[]): RequestForm {
  const visible = all.filter((field) => field.visible);
  const fields: FormField[] = [];
  const beyondChat: string[] = [];
  const presets: Record<string, unknown> = {};
  for (const field of visible) {
    const asked = askable(field);
    const preset = field.presetValues[0];
    if (asked && preset !== undefined) presets[field.fieldId] = valueOf(asked, preset);
    else if (asked) fields.push(asked);
    else if (field.required && preset === undefined) beyondChat.push(field.name);
  }
  return { fields, beyondChat, presets };
}

function askable({ fieldId: id, name, description, required, validValues, jiraSchema }: Field): FormField | undefined {
  const { type, system, custom } = jiraSchema;
  const common = { id, name, description: description ?? '', required };
  if (type === 'date') return { ...common, kind: 'date' };
  if (type === 'option' || type === 'priority') {
    const options = validValues.map(({ value, label }) => ({ id: value, label }));
    return options.length > 0 ? { ...common, kind: 'choice', options } : undefined;
  }
  if (type !== 'string') return undefined;
  const long = system === 'description' || system === 'environment' || custom?.endsWith(':textarea') === true;
  return { ...common, kind: long ? 'multiline' : 'text' };
}

const longestText = 255;
const longestLines = 32_767;

/** What is wrong with each answer, by field id, in words for the person; empty when all is well. */
export function problemsIn({ fields }: RequestForm, answers: Answers): Readonly<Record<string, string>> {
  const problems = fields.map((field) => [field.id, problemIn(field, (answers[field.id] ?? '').trim())] as const);
  return Object.fromEntries(problems.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** What is wrong with one answer. */
export function problemIn(field: FormField, answer: string): string | undefined {
  if (answer === '') return field.required ? 'This is needed.' : undefined;
  switch (field.kind) {
    case 'text':
      return answer.length > longestText ? `At most ${longestText} characters, please.` : undefined;
    case 'multiline':
      return answer.length > longestLines ? `At most ${longestLines} characters, please.` : undefined;
    case 'date':
      return isDate(answer) ? undefined : 'Please give a date as year-month-day, for example 2026-12-31.';
    case 'choice':
      return field.options.some(({ id }) => id === answer) ? undefined : 'Please choose one of the options.';
  }
}

/** The answers as Atlassian takes them; empty ones are left out. Only for answers without problems. */
export function fieldValues({ fields, presets }: RequestForm, answers: Answers): FieldValues {
  const given = fields
    .map((field) => [field, (answers[field.id] ?? '').trim()] as const)
    .filter(([, answer]) => answer !== '')
    .map(([field, answer]) => [field.id, valueOf(field, answer)] as const);
  return { ...presets, ...Object.fromEntries(given) };
}

function valueOf(field: FormField, answer: string): unknown {
  return field.kind === 'choice' ? { id: answer } : answer;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // A day that does not exist rolls over to one that does.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
