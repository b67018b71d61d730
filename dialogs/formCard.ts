import { answerText, type Answers, type FormField, type RequestForm } from '../src/atlassian/requestForm';
import { adaptiveCard, line } from './adaptiveCard';
import type { Activity } from './sdk';
import { cleanText } from './untrustedText';

/** A form on its way from the desk to the person and back. Plain data: it lives in dialog state. */
export interface Draft {
  /** Random; comes back with the card, so that a card of an earlier draft is known as such. */
  readonly id: string;
  readonly typeName: string;
  readonly form: RequestForm;
  readonly answers: Answers;
  /** What was wrong with the answers, by field id. */
  readonly problems: Readonly<Record<string, string>>;
}

/** What a form's card sends back: the draft it belongs to, a button, and an answer for each field. */
const answerPrefix = 'field:';

/** The whole form as one card. */
export function formCard({ id, typeName, form, answers, problems }: Draft): Partial<Activity> {
  const inputs = form.fields.flatMap((field) => [
    input(field, answerText(answers[field.id])),
    ...(field.description === '' ? [] : [line(field.description, { isSubtle: true, size: 'Small' })]),
    ...(problems[field.id] === undefined ? [] : [line(problems[field.id] ?? '', { color: 'Attention' })]),
  ]);
  return adaptiveCard(
    [line(typeName, { weight: 'Bolder', size: 'Medium' }), ...inputs],
    [
      { type: 'Action.Submit', title: 'Create', style: 'positive', data: { draft: id, do: 'create' } },
      { type: 'Action.Submit', title: 'Cancel', associatedInputs: 'none', data: { draft: id, do: 'cancel' } },
    ],
  );
}

/** What takes the form's place once it is sent: what was answered, and nothing to press. */
export function sentFormCard({ typeName, form, answers }: Draft, state: string): Partial<Activity> {
  const lines = form.fields
    .map((field) => [field.name, shown(field, answerText(answers[field.id]))] as const)
    .filter(([, answer]) => answer !== '')
    .flatMap(([name, answer]) => [line(name, { isSubtle: true, size: 'Small' }), line(answer, {})]);
  return adaptiveCard([line(`${typeName}: ${state}`, { weight: 'Bolder', size: 'Medium' }), ...lines]);
}

export type FormSubmission =
  | { readonly kind: 'create'; readonly draft: string; readonly answers: Answers }
  | { readonly kind: 'cancel'; readonly draft: string };

/** Reads what a form's card sent back: answers of this form's fields and nothing else. */
export function readSubmission(value: unknown, form: RequestForm): FormSubmission | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = new Map<string, unknown>(Object.entries(value));
  const draft = given.get('draft');
  if (typeof draft !== 'string') return undefined;
  if (given.get('do') === 'cancel') return { kind: 'cancel', draft };
  const answers = form.fields.map(({ id }) => [id, given.get(answerPrefix + id)] as const);
  const texts = answers.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { kind: 'create', draft, answers: Object.fromEntries(texts) };
}

function input(field: FormField, value: string): object {
  const common = {
    id: answerPrefix + field.id,
    label: cleanText(field.name, 80),
    isRequired: field.required,
    errorMessage: 'Please fill this in.',
    ...(value === '' ? {} : { value }),
  };
  switch (field.kind) {
    case 'multiline':
      return { ...common, type: 'Input.Text', isMultiline: true };
    case 'date':
      return { ...common, type: 'Input.Date' };
    case 'choice': {
      const choices = field.options.map(({ id, label }) => ({ title: cleanText(label, 80), value: id }));
      return { ...common, type: 'Input.ChoiceSet', style: 'compact', placeholder: 'Choose…', choices };
    }
    default:
      return { ...common, type: 'Input.Text', maxLength: 255 };
  }
}

/** What a person calls an answer. */
export function shown(field: FormField, answer: string): string {
  return field.kind === 'choice' ? (field.options.find(({ id }) => id === answer)?.label ?? '') : answer;
}
