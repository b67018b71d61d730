import { answerList } from '../requestForm/answers';
import type { Answers, FormField, RequestForm } from '../requestForm/types';
import { formAnswer } from './formAnswer';
import type { AttachedForm, Note, Question, Test, When } from './types';

/**
 * The fields to ask, given the answers so far, in their order. A section's fields are shown if one of its conditions holds.
 * Conditions only see visible questions: hiding a question withdraws its answer, too.
 */
export function visibleFields(form: RequestForm, answers: Answers): readonly FormField[] {
  return visibleAtOnce(form, answers).filter(
    ({ question: { otherOf } = {} }) => !otherOf || hasOther(otherOf, answers),
  );
}

/** Same, but with the text field of each "Other", chosen or not: for showing several fields at once. */
export function visibleAtOnce({ fields, attached }: RequestForm, answers: Answers): readonly FormField[] {
  if (!attached) return fields;
  const sections = visibleSections(fields, attached, answers);
  const isShown = ({ question }: FormField) => isIn(sections, question?.section);
  const shown = new Set(fields.filter(isShown).map(({ id }) => id));
  return fields.filter(({ id, insteadOf }) => shown.has(id) && (insteadOf === undefined || !shown.has(insteadOf)));
}

/** The visible notes between them, each placed before the next field of `asked`, even if that is in another section. */
export function visibleNotes(
  { fields, attached }: RequestForm,
  answers: Answers,
  asked: readonly FormField[],
): readonly Note[] {
  if (!attached || attached.notes.length === 0) return [];
  const sections = visibleSections(fields, attached, answers);
  const placeOf = (section: string | undefined) => (section === undefined ? -1 : attached.sections.indexOf(section));
  const areAsked = new Set(asked.map(({ id }) => id));
  return attached.notes.flatMap(({ before, ...note }) => {
    if (!isIn(sections, note.section)) return [];
    const follows = ({ id, question }: FormField) =>
      before === undefined ? question && placeOf(question.section) > placeOf(note.section) : id === before;
    const at = fields.findIndex(follows);
    const next = at < 0 ? undefined : fields.slice(at).find(({ id }) => areAsked.has(id));
    return [{ ...note, before: next?.id }];
  });
}

/**
 * Names of what these answers require and only the portal can ask: the form's `beyondChat`, and fields in sections that the answers
 * show. Such a request is raised in the portal.
 */
export function neededInPortal({ fields, beyondChat, attached }: RequestForm, answers: Answers): readonly string[] {
  if (!attached) return beyondChat;
  const sections = visibleSections(fields, attached, answers);
  return [
    ...beyondChat,
    ...attached.leftOut.flatMap(({ section, needed }) => (isIn(sections, section) ? (needed ?? []) : [])),
  ];
}

/** Whether the "Other" option is chosen. */
export function hasOther({ field, option }: NonNullable<Question['otherOf']>, answers: Answers): boolean {
  return answerList(answers[field]).includes(option);
}

function isIn(sections: ReadonlySet<string>, section: string | undefined): boolean {
  return section === undefined || sections.has(section);
}

function visibleSections(
  fields: readonly FormField[],
  { sections, conditions, leftOut }: AttachedForm,
  answers: Answers,
): ReadonlySet<string> {
  const unasked = leftOut.map((one) => ({ ...one, parts: [] }));
  const asked = fields.flatMap((field) => {
    const { question } = field;
    if (!question || question.otherOf) return [];
    return [{ id: question.id, section: question.section, parts: partsOf(field, answers) }];
  });
  const named = new Map(sections.map((id) => [id, conditions.filter((one) => one.sections.includes(id))]));
  let visible: ReadonlySet<string> = new Set();
  // Atlassian's form designer allows no cycles; this ends even if there is one.
  for (let round = 0; round <= sections.length; round += 1) {
    const seen = visible;
    const given = new Map(
      [...unasked, ...asked].flatMap(({ id, section, parts }) => (isIn(seen, section) ? [[id, parts]] : [])),
    );
    const holds = ({ when }: { readonly when: When }) => isTrue(when, given);
    const next = new Set(
      sections.filter((id) => {
        const own = named.get(id) ?? [];
        const showing = own.filter(({ shows }) => shows);
        return (showing.length === 0 || showing.some(holds)) && !own.some((one) => !one.shows && holds(one));
      }),
    );
    if (next.size === seen.size && [...next].every((id) => seen.has(id))) return next;
    visible = next;
  }
  return visible;
}

/** Answers to visible questions, by question id. */
type Given = ReadonlyMap<string, readonly string[]>;

function isTrue(when: When, given: Given): boolean {
  if ('all' in when) return when.all.every((one) => isTrue(one, given));
  if ('any' in when) return when.any.some((one) => isTrue(one, given));
  const parts = given.get(when.question);
  return parts !== undefined && passes(when, parts);
}

/** An answer as it would be sent (rich text as plain): a list, or one text; empty if there is none. */
function partsOf(field: FormField, answers: Answers): readonly string[] {
  const { text, date, time, choices, users, files } = formAnswer(field, '', answers[field.id]) ?? {};
  const written = text ?? [date, time].flatMap((part) => part ?? []).join('T');
  return choices ?? users ?? files ?? (written === '' ? [] : [written]);
}

function passes({ is, values }: Test, answer: readonly string[]): boolean {
  const [first = ''] = answer;
  const [wanted = '', until = ''] = values;
  const some = values.some((value) => answer.includes(value));
  const text = answer.join(',').toLowerCase();
  switch (is) {
    case 'ALL_OF':
      return values.every((value) => answer.includes(value));
    case 'SOME_OF':
      return some;
    case 'NONE_OF':
      return !some;
    case 'CONTAINS':
      return some || values.some((value) => text.includes(value.toLowerCase()));
    case 'DOES_NOT_CONTAIN':
      return !some && !values.some((value) => text.includes(value.toLowerCase()));
    case 'EQUAL_TO':
      return answer.length === values.length && values.every((value) => answer.includes(value));
    case 'DOES_NOT_EQUAL':
      return !(answer.length === values.length && values.every((value) => answer.includes(value)));
    case 'EMPTY':
      return answer.length === 0;
    case 'NOT_EMPTY':
      return answer.length > 0;
    case 'GREATER_THAN':
      return first !== '' && compare(first, wanted) > 0;
    case 'GREATER_THAN_OR_EQUAL_TO':
      return first !== '' && compare(first, wanted) >= 0;
    case 'LESS_THAN':
      return first !== '' && compare(first, wanted) < 0;
    case 'LESS_THAN_OR_EQUAL_TO':
      return first !== '' && compare(first, wanted) <= 0;
    case 'BETWEEN':
      return first !== '' && compare(first, wanted) >= 0 && compare(first, until) <= 0;
  }
}

/** Compares numbers by value, and dates and times as text. */
function compare(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => Number(text.replace(',', '.')));
  if (left !== undefined && right !== undefined && !Number.isNaN(left) && !Number.isNaN(right)) return left - right;
  return one < other ? -1 : one > other ? 1 : 0;
}
