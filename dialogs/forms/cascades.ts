import { answerList, type Answer, type Answers, type FormField } from '../../src/atlassian/requestForm';
import { cut } from '../../src/atlassian/longText';
import { namesIn } from '../../src/understanding';
import type { Draft } from './draft';
import { isSearched } from './fieldOptions';
import { saysMore } from './answerMeant';

/** Cut so that a card's label has room for the first step behind the field's name. */
const longestName = 50;

type Cascading = Extract<FormField, { kind: 'cascading' }>;

/** Whether it is asked step by step. A choice with more options than are listed is searched as a whole instead. */
function isInSteps(field: FormField, { searched }: Pick<Draft, 'searched'>): field is Cascading {
  return field.kind === 'cascading' && !isSearched(field, searched);
}

/** The id of the question for the second step of a cascading choice. */
function secondStep(field: string, parent: string): string {
  return `${field}/${parent}`;
}

/**
 * The questions for a field. A cascading choice has one for its first step and, once that is answered and has children, one for its second;
 * Jira requires only the first.
 */
export function stepsOf(field: FormField, draft: Pick<Draft, 'answers' | 'searched'>): readonly FormField[] {
  if (!isInSteps(field, draft)) return [field];
  const [chosen] = answerList(draft.answers[field.id]);
  const parent = field.options.find(({ id }) => id === chosen);
  const first: FormField = {
    ...field,
    kind: 'choice',
    options: field.options.map(({ id, label }) => ({ id, label })),
  };
  if (!parent || parent.children.length === 0) return [first];
  const id = secondStep(field.id, parent.id);
  const name = `${cut(field.name, longestName)} › ${parent.label}`;
  return [
    first,
    { id, kind: 'choice', name, description: '', required: false, options: parent.children, truncated: false },
  ];
}

/**
 * Answers to both steps of a cascading choice, if the words name the second step, with or without the first, and say nothing else:
 * "the annex, studio", "second floor". `undefined` if the field is asked in some other way, or several options fit.
 */
export function stepsSaid(
  draft: Pick<Draft, 'form' | 'searched'>,
  { id }: FormField,
  words: string,
): Answers | undefined {
  const field = draft.form.fields.find((one) => one.id === id);
  if (field?.kind !== 'cascading' || !isInSteps(field, draft)) return undefined;
  const fitting = field.options.flatMap((parent) =>
    parent.children.flatMap((child) => {
      const isSaid = namesIn(words, [child.label]).length > 0 && !saysMore(words, parent.label, child.label);
      return isSaid ? [{ parent, child }] : [];
    }),
  );
  const whole = fitting.filter(({ parent }) => namesIn(words, [parent.label]).length > 0);
  const [one, ...others] = whole.length > 0 ? whole : fitting;
  return one && others.length === 0
    ? { [id]: one.parent.id, [secondStep(id, one.parent.id)]: one.child.id }
    : undefined;
}

/** The answers by question: cascading choices split into their steps. */
export function bySteps(draft: Pick<Draft, 'form' | 'answers' | 'searched'>): Answers {
  const steps = draft.form.fields.flatMap((field): (readonly [string, Answer])[] => {
    const answer = isInSteps(field, draft) ? draft.answers[field.id] : undefined;
    if (answer === undefined) return [];
    const [first = '', second] = answerList(answer);
    return [[field.id, first], ...(second === undefined ? [] : [[secondStep(field.id, first), second] as const])];
  });
  return { ...draft.answers, ...Object.fromEntries(steps) };
}

/** The answer to this question and, for a cascading choice, to the question for its second step; what has none is not in it. */
export function answeredOf(draft: Pick<Draft, 'form' | 'answers' | 'searched'>, { id }: FormField): Answers {
  const given = Object.entries(bySteps(draft));
  return Object.fromEntries(given.filter(([of]) => of === id || of.startsWith(secondStep(id, ''))));
}

/** The reverse of `bySteps`. A second step that does not belong to the chosen first one is dropped. */
export function joinedSteps(draft: Pick<Draft, 'form' | 'searched'>, given: Answers): Answers {
  const inSteps = draft.form.fields.filter((field) => isInSteps(field, draft));
  const isStep = (id: string) => inSteps.some((field) => id.startsWith(secondStep(field.id, '')));
  const joined = inSteps.flatMap(({ id }) => {
    const [first = ''] = answerList(given[id]);
    const second = given[secondStep(id, first)];
    return given[id] === undefined ? [] : [[id, answerList([first, ...answerList(second)])] as const];
  });
  const own = Object.entries(given).filter(([id]) => !isStep(id));
  return { ...Object.fromEntries(own), ...Object.fromEntries(joined) };
}
