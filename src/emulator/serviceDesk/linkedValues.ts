import { fieldsOf, textsOf } from '../api';
import type { EmulatedForm, EmulatedQuestion, ExternalOption } from '../content/form';
import { textOfDocument } from '../documents';
import { findColleague } from '../people';

/** The values for Jira's fields, from the answers to questions linked to them. */
export function linkedValues(
  { questions, external }: EmulatedForm,
  answers: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const values = Object.entries(questions).flatMap(([id, question]) => {
    const value = valueOf(question, external[id] ?? [], answers[id]);
    return question.jiraField === undefined || value === undefined ? [] : [[question.jiraField, value] as const];
  });
  return Object.fromEntries(values);
}

function valueOf({ type }: EmulatedQuestion, options: readonly ExternalOption[], answer: unknown): unknown {
  const { text, date, time, choices, users, adf } = fieldsOf(answer);
  if (adf !== undefined) return textOfDocument(adf);
  if (text !== undefined) return type === 'no' ? Number(text) : text;
  if (typeof date === 'string') return typeof time === 'string' ? `${date}T${time}:00.000+0000` : date;
  const chosen = (textsOf(choices) ?? []).flatMap((id) => optionIn(options, id));
  const people = (textsOf(users) ?? []).flatMap((id) => personOf(id));
  switch (type) {
    case 'cc': {
      const [option, child] = chosen;
      return option && child ? { ...option, child } : option;
    }
    case 'cl':
    case 'cm':
      return chosen.length === 0 ? undefined : chosen;
    case 'um':
      return people.length === 0 ? undefined : people;
    default:
      return chosen[0] ?? people[0];
  }
}

function optionIn(options: readonly ExternalOption[], wanted: string): object[] {
  const found = [...options, ...options.flatMap(({ children = [] }) => children)].find(({ id }) => id === wanted);
  return found ? [{ id: found.id, value: found.name }] : [];
}

function personOf(wanted: string): object[] {
  const found = findColleague(wanted);
  return found ? [{ accountId: found.accountId, displayName: found.name }] : [];
}
