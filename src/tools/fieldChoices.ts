import type { FormField } from '../atlassian/requestForm';
import type { Person } from '../atlassian/serviceDesk';
import { cleanText } from '../channel/untrustedText';
import { optionsOf } from '../../dialogs/forms/fieldOptions';

/** One of the answers that a field offers, as a model knows it: by its label, so that ids and accounts stay here. */
export interface FieldChoice {
  readonly label: string;
  /** The answer as text: what `fieldValues` and `formAnswers` send. */
  readonly answer: string;
}

/**
 * What a field offers. Options of one label are told apart by their id; of people with one name nobody can tell who is meant,
 * so that they are not offered.
 */
export function choicesOf(field: FormField, people: readonly Person[]): readonly FieldChoice[] {
  const choices = optionsOf(field, people).map(({ id, name }) => ({ label: cleanText(name, 600), answer: id }));
  const isAlone = ({ label }: FieldChoice) => choices.filter((other) => other.label === label).length === 1;
  if (field.kind === 'user') return choices.filter(isAlone);
  return choices.map((choice) =>
    isAlone(choice) ? choice : { ...choice, label: `${choice.label} (${choice.answer})` },
  );
}

/** Whether the answer is one of what is offered. */
export function offers(field: FormField): boolean {
  return ['choice', 'choices', 'components', 'cascading', 'user'].includes(field.kind);
}
