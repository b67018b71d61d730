import { fieldsOf, textsOf, type ApiAnswer } from '../api';
import type { ChoiceCondition, EmulatedForm, EmulatedQuestion, GroupCondition, Piece } from '../content/form';
import { isMet } from './formConditions';

/** What was sent of a form, or why it is refused. */
export type ReadForm =
  | { readonly answers: Readonly<Record<string, unknown>>; readonly values: Readonly<Record<string, unknown>> }
  | { readonly refusal: ApiAnswer };

type Condition = ChoiceCondition | GroupCondition;

const answerKeys = ['text', 'date', 'time', 'choices', 'users', 'files', 'adf'];

/** Reads `form.answers` as Atlassian does: by itself it knows which questions are visible. */
export function readForm(form: EmulatedForm, sent: unknown, fieldValues: Readonly<Record<string, unknown>>): ReadForm {
  const answers = fieldsOf(fieldsOf(sent)['answers']);
  const bad = (message: string): ReadForm => ({
    refusal: {
      status: 400,
      body: { errorMessage: message, i18nErrorMessage: { i18nKey: 'sd.emulator.form', parameters: [] } },
    },
  });
  const unknown = Object.keys(answers).find((id) => !form.questions[id]);
  if (unknown !== undefined) return bad(`Unknown question ${unknown}.`);
  const strange = Object.values(answers).find((one) =>
    Object.keys(fieldsOf(one)).some((key) => !answerKeys.includes(key)),
  );
  if (strange !== undefined) return bad('An answer has a property that there is not.');
  const twice = Object.values(form.questions).find(
    ({ jiraField }) => jiraField !== undefined && jiraField in fieldValues,
  );
  if (twice) return bad(`${twice.jiraField} is linked to a question of the form.`);
  const visible = visibleQuestions(form, answers);
  const hidden = Object.keys(answers).find((id) => !visible.includes(id));
  if (hidden !== undefined) return bad(`Question ${hidden} is not visible.`);
  const errors = visible.flatMap((id) => {
    const question = form.questions[id];
    const detail = question && faultIn(question, form.external[id] ?? question.choices ?? [], answers[id]);
    return detail === undefined
      ? []
      : [
          {
            code: 'VALIDATION_ERROR',
            context: [{ id: `q${id}`, type: 'question' }],
            detail,
            status: 422,
            title: 'Validation failed',
          },
        ];
  });
  if (errors.length > 0) return { refusal: { status: 422, body: { errorMessage: 'Invalid request', errors } } };
  const values = Object.entries(form.questions).flatMap(([id, { jiraField }]) => {
    const { text, choices } = fieldsOf(answers[id]);
    const [chosen] = textsOf(choices) ?? [];
    const option = form.external[id]?.find((one) => one.id === chosen);
    const value = option ? { id: option.id, value: option.name } : text;
    return jiraField === undefined || value === undefined ? [] : [[jiraField, value] as const];
  });
  return { answers, values: Object.fromEntries(values) };
}

/** By what is answered: those of the main part, and of each section that the answers to visible questions show. */
export function visibleQuestions(
  { main, sections, conditions }: EmulatedForm,
  answers: Readonly<Record<string, unknown>>,
): readonly string[] {
  const inOrder = Object.keys(sections).toSorted((one, other) => Number(one) - Number(other));
  const hides = (condition: Condition) => 'hides' in condition && condition.hides;
  const named = (some: readonly Condition[]) => some.flatMap(({ shows }) => shows);
  const conditional = named(conditions.filter((one) => !hides(one)));
  let visible = questionsIn(main);
  for (let round = 0; round <= inOrder.length; round += 1) {
    const seen = visible;
    const told = conditions.filter((one) => isMet(one, (id) => (seen.includes(id) ? (answers[id] ?? {}) : undefined)));
    const shown = named(told.filter((one) => !hides(one)));
    const hidden = named(told.filter(hides));
    const open = inOrder.filter((id) => (shown.includes(id) || !conditional.includes(id)) && !hidden.includes(id));
    visible = [...questionsIn(main), ...open.flatMap((id) => questionsIn(sections[id] ?? []))];
  }
  return visible;
}

function questionsIn(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((one) => (typeof one === 'number' ? [String(one)] : []));
}

function faultIn(
  { type, validation }: EmulatedQuestion,
  options: readonly { readonly id: string }[],
  sent: unknown,
): string | undefined {
  const answer = fieldsOf(sent);
  const chosen = textsOf(answer['choices']);
  const isEmpty = Object.keys(answer).length === 0 || chosen?.length === 0 || answer['text'] === '';
  if (isEmpty) return validation.rq === true || (validation.mns ?? 0) > 0 ? 'The field is required' : undefined;
  const { text: given } = answer;
  const text = typeof given === 'string' ? given : '';
  switch (type) {
    case 'rt':
      return typeof answer['adf'] === 'object' ? undefined : 'A document is expected';
    case 'da':
      return /^\d{4}-\d\d-\d\d$/.test(String(answer['date'])) ? undefined : 'A date is expected';
    case 'ti':
      return /^\d\d:\d\d$/.test(String(answer['time'])) ? undefined : 'A time is expected';
    case 'dt':
      return answer['date'] && answer['time'] ? undefined : 'A date and a time are expected';
    case 'no': {
      const number = Number(text);
      const fits = number >= (validation.mnn ?? -Infinity) && number <= (validation.mxn ?? Infinity);
      return fits && (validation.wh !== true || Number.isInteger(number)) ? undefined : 'The number does not fit';
    }
    case 'te':
      return text.includes('@') ? undefined : 'An e-mail address is expected';
    case 'cd':
    case 'cs':
    case 'cl':
    case 'cm': {
      if (!chosen?.every((id) => options.some((option) => option.id === id))) return 'There is no such choice';
      if (chosen.length > (validation.mxs ?? Infinity)) return 'Too many choices';
      return validation.ch === undefined || chosen.includes(validation.ch) ? undefined : 'Please agree';
    }
    default:
      return text.length < (validation.mnc ?? 0) && type === 'tl' ? 'The text is too short' : undefined;
  }
}
