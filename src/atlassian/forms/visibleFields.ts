import { answerList, answerText, takesList } from '../requestForm/answers';
import type { Answers, FormField, RequestForm } from '../requestForm/types';
import type { AttachedForm, Note, Question, Test, When } from './types';

/**
 * The fields that are to be asked, by the answers so far, in their order: those of a section are shown where one of its
 * conditions holds. A condition looks at what is visible alone: an answer that hides a question withdraws its answer, too.
 */
export function visibleFields(form: RequestForm, answers: Answers): readonly FormField[] {
  return visibleAtOnce(form, answers).filter(
    ({ question: { otherOf } = {} }) => !otherOf || hasOther(otherOf, answers),
  );
}

/** The same with the place for the words of each "Other", chosen or not: for whoever sees several fields together. */
export function visibleAtOnce({ fields, attached }: RequestForm, answers: Answers): readonly FormField[] {
  if (!attached) return fields;
  const sections = visibleSections(fields, attached, answers);
  return fields.filter(({ question }) => isIn(sections, question?.section));
}

/** The same of what stands between them. */
export function visibleNotes({ fields, attached }: RequestForm, answers: Answers): readonly Note[] {
  if (!attached) return [];
  const sections = visibleSections(fields, attached, answers);
  return attached.notes.filter(({ section }) => isIn(sections, section));
}

/** Whether "Other" is chosen. */
export function hasOther({ field, option }: NonNullable<Question['otherOf']>, answers: Answers): boolean {
  return answerList(answers[field]).includes(option);
}

function isIn(sections: ReadonlySet<string>, section: string | undefined): boolean {
  return section === undefined || sections.has(section);
}

function visibleSections(
  fields: readonly FormField[],
  { sections, conditions }: AttachedForm,
  answers: Answers,
): ReadonlySet<string> {
  const named = new Map(sections.map((id) => [id, conditions.filter((one) => one.sections.includes(id))]));
  let visible: ReadonlySet<string> = new Set();
  // A designer cannot make a cycle; whoever does gets an end all the same.
  for (let round = 0; round <= sections.length; round += 1) {
    const seen = visible;
    const shown = new Map(
      fields.flatMap((field) =>
        field.question && isIn(seen, field.question.section) ? [[field.question.id, field]] : [],
      ),
    );
    const holds = ({ when }: { readonly when: When }) => isTrue(when, shown, answers);
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

function isTrue(when: When, shown: ReadonlyMap<string, FormField>, answers: Answers): boolean {
  if ('all' in when) return when.all.every((one) => isTrue(one, shown, answers));
  if ('any' in when) return when.any.some((one) => isTrue(one, shown, answers));
  const field = shown.get(when.question);
  return field !== undefined && passes(when, given(field, answers));
}

function given(field: FormField, answers: Answers): readonly string[] {
  const answer = answers[field.id];
  if (takesList(field)) return answerList(answer);
  const text = answerText(answer);
  return text === '' ? [] : [text];
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

/** Numbers by their value; dates and times, as they are written, by their letters. */
function compare(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => Number(text.replace(',', '.')));
  if (left !== undefined && right !== undefined && !Number.isNaN(left) && !Number.isNaN(right)) return left - right;
  return one < other ? -1 : one > other ? 1 : 0;
}
