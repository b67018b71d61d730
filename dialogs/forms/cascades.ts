import { answerList, type Answer, type Answers, type FormField } from '../../src/atlassian/requestForm';
import { cut } from '../../src/atlassian/longText';
import { namesIn } from '../../src/understanding';
import type { Draft } from './draft';
import { isSearched } from './fieldOptions';
import { saysMore } from './meant';

/** So much of the name that the label of a card has room for the first step behind it. */
const longestName = 50;

type Cascading = Extract<FormField, { kind: 'cascading' }>;

/** Whether it is asked step by step: with more ways than are listed it is looked for as a whole. */
function isInSteps(field: FormField, { searched }: Pick<Draft, 'searched'>): field is Cascading {
  return field.kind === 'cascading' && !isSearched(field, searched);
}

/** The id of what asks for the second step of a cascading choice. */
function secondStep(field: string, parent: string): string {
  return `${field}/${parent}`;
}

/**
 * What asks for a field: for a cascading choice its first step and, as soon as that is answered and leads on, its second. Jira
 * needs no more than the first.
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
 * The answers to both steps of a cascading choice, asked for by its first, where words say its second, with the first or without, and nothing
 * else: "the annex, studio", "second floor". `undefined` where it is asked for otherwise, or several are meant.
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

/** The answers by what asks for them: those to cascading choices step by step. */
export function bySteps(draft: Pick<Draft, 'form' | 'answers' | 'searched'>): Answers {
  const steps = draft.form.fields.flatMap((field): (readonly [string, Answer])[] => {
    const answer = isInSteps(field, draft) ? draft.answers[field.id] : undefined;
    if (answer === undefined) return [];
    const [first = '', second] = answerList(answer);
    return [[field.id, first], ...(second === undefined ? [] : [[secondStep(field.id, first), second] as const])];
  });
  return { ...draft.answers, ...Object.fromEntries(steps) };
}

/** The same the other way round. A second step of another first one than is chosen is dropped. */
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
