import type { Person } from '../../src/atlassian/serviceDesk';
import { answerText, labelsIn, type Answer, type FormField } from '../../src/atlassian/requestForm';
import type { Choice } from '../choices';

/**
 * What a field can be answered with, for fields that offer something. A choice's id is the answer as text: a cascading
 * choice is one of all its ways, with a comma between the steps.
 */
export function optionsOf(field: FormField, people: readonly Person[]): readonly Choice[] {
  switch (field.kind) {
    case 'choice':
    case 'choices':
    case 'components':
      return field.options.map(({ id, label }) => ({ id, name: label }));
    case 'cascading':
      return field.options.flatMap(({ id, label, children }) => [
        { id, name: label },
        ...children.map((child) => ({ id: `${id},${child.id}`, name: `${label} › ${child.label}` })),
      ]);
    case 'user':
      return people.map(({ accountId, name }) => ({ id: accountId, name }));
    default:
      return [];
  }
}

/** Whether a field takes more than one of its options. */
export function takesSeveral(field: FormField): boolean {
  return field.kind === 'choices' || field.kind === 'components' || (field.kind === 'user' && field.several);
}

/** What a person calls an answer. */
export function shown(field: FormField, answer: Answer | undefined, people: readonly Person[]): string {
  const text = answerText(answer);
  const options = optionsOf(field, people);
  if (field.kind === 'labels') return labelsIn(answer).join(', ');
  if (field.kind === 'datetime') return text.replace('T', ' ');
  if (options.length === 0) return text;
  const given = takesSeveral(field) ? text.split(',') : [text];
  return given.map((id) => options.find((option) => option.id === id)?.name ?? '').join(', ');
}
