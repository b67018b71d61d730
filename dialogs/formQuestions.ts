import { problemIn, type FormField } from '../src/atlassian/requestForm';
import { readChoice, type Offer } from './choices';
import { plain } from './plain';
import type { Activity } from './sdk';

const skip = 'skip';

/** Asks for one field in words, where a channel shows no cards. `problem` says why it is asked for again. */
export function askField(field: FormField, problem: string | undefined): Partial<Activity> {
  const lines = [problem, field.name, field.description, ...optionsOf(field), hintFor(field)];
  return plain(lines.filter((text) => text !== undefined && text !== '').join('\n'));
}

export type FieldAnswer =
  { readonly kind: 'answer'; readonly value: string } | { readonly kind: 'problem'; readonly problem: string };

/** Reads what a person wrote for one field, by the same rules as the card. */
export function readAnswer(field: FormField, text: string): FieldAnswer {
  const said = text.trim();
  if (!field.required && said.toLowerCase() === skip) return { kind: 'answer', value: '' };
  const value = field.kind === 'choice' ? chosen(field, said) : said;
  const problem = problemIn(field, value);
  return problem === undefined ? { kind: 'answer', value } : { kind: 'problem', problem };
}

function chosen(field: Extract<FormField, { kind: 'choice' }>, said: string): string {
  const offer: Offer = { choices: field.options.map(({ id, label }) => ({ id, name: label })), start: 0 };
  const answer = readChoice(said, offer);
  // Not an option's id, so that it is told as a problem.
  return answer.kind === 'chosen' ? answer.choice.id : `?${said}`;
}

function optionsOf(field: FormField): string[] {
  return field.kind === 'choice' ? field.options.map(({ label }, index) => `${index + 1}. ${label}`) : [];
}

function hintFor({ kind, required }: FormField): string {
  const optional = required ? '' : ` Say "${skip}" to leave it out.`;
  switch (kind) {
    case 'choice':
      return `Answer with a number or a name.${optional}`;
    case 'date':
      return `A date as year-month-day, for example 2026-12-31.${optional}`;
    default:
      return optional.trim();
  }
}
