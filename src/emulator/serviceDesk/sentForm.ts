import { fieldsOf, refusal, type ApiAnswer } from '../api';
import type { ChoiceCondition, EmulatedForm, GroupCondition, Piece } from '../content/form';
import type { EmulatedField } from '../content/fields';
import type { Variants } from '../variants';
import { faultIn, malformed } from './answerFaults';
import { isMet } from './formConditions';
import { hiddenLinkedFields } from './linkedFields';
import { linkedValues } from './linkedValues';

/** The answers sent for a form, or why they are refused. */
export type ReadForm =
  | {
      readonly answers: Readonly<Record<string, unknown>>;
      readonly values: Readonly<Record<string, unknown>>;
      /** Fields that must be sent separately. */
      readonly hiddenFields: readonly EmulatedField[];
    }
  | { readonly refusal: ApiAnswer };

type Condition = ChoiceCondition | GroupCondition;

/** Reads a new request's `form` as Atlassian does, which determines itself which questions are visible. */
export function readForm(
  form: EmulatedForm,
  sent: unknown,
  fieldValues: Readonly<Record<string, unknown>>,
  {
    checksAnswers = true,
    hiddenAnswers = 'refused',
    requiresHiddenLinked = false,
    questionIds = 'q3',
    unknownQuestion = 400,
  }: Variants,
): ReadForm {
  const view = (id: string, detail: string) => faultView(questionIds === 'q3' ? `q${id}` : id, detail);
  const { answers: given = {} } = fieldsOf(sent);
  if (typeof given !== 'object' || given === null) return refused('answers has to be an object.');
  const answers: Readonly<Record<string, unknown>> = { ...given };
  const unreadable = Object.values(answers).map(malformed).find(Boolean);
  if (unreadable !== undefined) return refused(unreadable);
  const unknown = Object.keys(answers).find((id) => !form.questions[id]);
  if (unknown !== undefined) {
    const detail = `Question ${unknown} does not exist.`;
    return unknownQuestion === 400 ? refused(detail) : { refusal: invalidAnswers([view(unknown, detail)]) };
  }
  const visible = visibleQuestions(form, answers);
  const hiddenFields = requiresHiddenLinked ? hiddenLinkedFields(form, visible) : [];
  const twice = Object.values(form.questions).find(
    ({ jiraField }) =>
      jiraField !== undefined && jiraField in fieldValues && !hiddenFields.some(({ fieldId }) => fieldId === jiraField),
  );
  if (twice) return refused(`${twice.jiraField} is linked to a question of the form.`);
  if (!checksAnswers) return { answers, values: linkedValues(form, answers), hiddenFields };
  const hidden = Object.keys(answers).find((id) => !visible.includes(id));
  if (hidden !== undefined && hiddenAnswers === 'refused') return refused(`Question ${hidden} is not visible.`);
  const wrong = visible.flatMap((id) => {
    const question = form.questions[id];
    const detail = question && faultIn(question, form.external[id] ?? question.choices ?? [], answers[id]);
    return detail === undefined ? [] : [view(id, detail)];
  });
  if (wrong.length > 0) return { refusal: invalidAnswers(wrong) };
  const taken = Object.fromEntries(Object.entries(answers).filter(([id]) => visible.includes(id)));
  return { answers: taken, values: linkedValues(form, taken), hiddenFields };
}

function refused(message: string): ReadForm {
  return { refusal: refusal(400, message) };
}

function faultView(id: string, detail: string): object {
  const context = [{ id, type: 'question' }];
  return { code: 'VALIDATION_ERROR', context, detail, status: 422, title: 'Validation failed' };
}

function invalidAnswers(errors: readonly object[]): ApiAnswer {
  const i18nKey = 'sd.request.create.error.proforma.form.validation.error';
  const i18nErrorMessage = { i18nKey, parameters: [] };
  return { status: 422, body: { errorMessage: 'Invalid request', errors, i18nErrorMessage } };
}

/** Questions of the main part, and of each section that the answers to visible questions show. */
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
