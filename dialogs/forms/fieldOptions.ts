import type { Person } from '../../src/atlassian/serviceDesk';
import {
  answerList,
  answerText,
  fitting,
  labelsIn,
  type Answer,
  type CascadingOption,
  type FieldOption,
  type FormField,
} from '../../src/atlassian/requestForm';
import type { Choice } from '../choices';
import type { Draft } from './draft';

/**
 * The choices of a field that offers any. A choice's id is its answer as text; a cascading choice contributes every path, with a comma
 * between the steps, although it is asked step by step.
 */
export function optionsOf(field: FormField, people: readonly Person[]): readonly Choice[] {
  switch (field.kind) {
    case 'choice':
    case 'choices':
    case 'components':
    case 'cascading':
      return waysOf(field.options);
    case 'user':
      return people.map(({ accountId, name }) => ({ id: accountId, name }));
    default:
      return [];
  }
}

/** Options as choices; a cascading choice contributes every path. */
function waysOf(options: readonly (FieldOption | CascadingOption)[]): readonly Choice[] {
  return options.flatMap(({ id, label, ...rest }) => {
    const { children }: Partial<CascadingOption> = { children: [], ...rest };
    return [
      { id, name: label },
      ...children.map((child) => ({ id: `${id},${child.id}`, name: `${label} – ${child.label}` })),
    ];
  });
}

/** The choices, among options found by a search, whose names fit the words. */
export function choicesOf(found: readonly (FieldOption | CascadingOption)[], words: string): readonly Choice[] {
  const fits = fitting(words);
  return waysOf(found).filter(({ name }) => fits(name));
}

/** Whether there are more options than are offered, or than a card can list: they are then searched for by part of the name. */
export function isSearched(field: FormField, searched: Draft['searched']): boolean {
  if (!searched) return false;
  if (field.kind === 'user') return searched.people;
  return (
    'truncated' in field && (field.truncated || listsOf(field).some((list) => sizeOfChoices(list) > sizeOfLongest))
  );
}

/** Bytes of a list on a card with little else. */
const sizeOfLongest = 14_000;
const longestTitle = 80;
const aroundOption = 40;

export function sizeOfChoices(choices: readonly Choice[]): number {
  return choices.reduce(
    (sum, { id, name }) => sum + Buffer.byteLength(id) + Buffer.byteLength(name.slice(0, longestTitle)) + aroundOption,
    0,
  );
}

/** The lists to choose from: one, or for a cascading choice the first step and the second of each of its options. */
function listsOf(field: FormField): readonly (readonly Choice[])[] {
  if (field.kind !== 'cascading') return [optionsOf(field, [])];
  return [field.options, ...field.options.map(({ children }) => children)].map((list) =>
    list.map(({ id, label }) => ({ id, name: label })),
  );
}

/** The options that a card lists; of a field with too many, only those already chosen, if it takes several. */
export function listedOptions(field: FormField, { people, answers, searched }: Draft): readonly Choice[] {
  const options = optionsOf(field, people);
  if (field.kind === 'user' || !isSearched(field, searched)) return options;
  const chosen = answerList(answers[field.id]);
  return takesSeveral(field) ? options.filter(({ id }) => chosen.includes(id)) : [];
}

/** Whether a field takes more than one of its options. */
export function takesSeveral(field: FormField): boolean {
  return field.kind === 'choices' || field.kind === 'components' || (field.kind === 'user' && field.several);
}

/** An answer as people read it. */
export function shown(field: FormField, answer: Answer | undefined, people: readonly Person[]): string {
  const text = answerText(answer);
  const options = optionsOf(field, people);
  if (field.kind === 'labels') return labelsIn(answer).join(', ');
  if (field.kind === 'datetime') return text.replace('T', ' ');
  if (options.length === 0) return text;
  const given = takesSeveral(field) ? text.split(',') : [text];
  return given.map((id) => options.find((option) => option.id === id)?.name ?? '').join(', ');
}
