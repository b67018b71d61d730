import type { FormField } from '../atlassian/requestForm';
import type { Person } from '../atlassian/serviceDesk';
import { cleanText } from '../channel/untrustedText';
import { optionsOf } from '../../dialogs/forms/fieldOptions';

/** An option of a field as a model sees it: by its label, so that ids and accounts stay here. */
export interface FieldChoice {
  readonly label: string;
  /** The answer as text, in the form that `fieldValues` and `formAnswers` send. */
  readonly answer: string;
}

/**
 * The options that a field offers. Options with the same label are told apart by their id; people with the same name cannot be, and
 * are left out.
 */
export function choicesOf(field: FormField, people: readonly Person[]): readonly FieldChoice[] {
  const choices = optionsOf(field, people).map(({ id, name }) => ({ label: cleanText(name, 600), answer: id }));
  const isAlone = ({ label }: FieldChoice) => choices.filter((other) => other.label === label).length === 1;
  if (field.kind === 'user') return choices.filter(isAlone);
  return choices.map((choice) =>
    isAlone(choice) ? choice : { ...choice, label: `${choice.label} (${choice.answer})` },
  );
}

/** Whether the field's answer is chosen from options. */
export function offers(field: FormField): boolean {
  return ['choice', 'choices', 'components', 'cascading', 'user'].includes(field.kind);
}
