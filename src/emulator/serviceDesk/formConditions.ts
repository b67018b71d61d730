import { fieldsOf, textsOf } from '../api';
import { textOfDocument } from '../documents';
import type { ChoiceCondition, EmulatedCheck, GroupCondition } from '../content/form';

/** Returns the answer to a question, which may be empty; `undefined` while the question is hidden. */
type AnswerTo = (question: string) => unknown;

/** Whether a condition holds. A hidden question meets none, not even that it be empty. */
export function isMet(condition: ChoiceCondition | GroupCondition, answerTo: AnswerTo): boolean {
  if (!('groups' in condition)) {
    const { question: fieldId, choices: constraint } = condition;
    return passes({ fieldId, type: 'SOME_OF', constraint }, answerTo);
  }
  const join = (operator: string, all: readonly boolean[]) =>
    operator === 'OR' ? all.includes(true) : !all.includes(false);
  return join(
    condition.operator,
    condition.groups.map(({ operator, checks }) =>
      join(
        operator,
        checks.map((check) => passes(check, answerTo)),
      ),
    ),
  );
}

type Comparison = (given: readonly string[], wanted: readonly string[]) => boolean;

const includesSome: Comparison = (given, wanted) => wanted.some((one) => given.includes(one));
const includesAll: Comparison = (given, wanted) => wanted.every((one) => given.includes(one));
const isSame: Comparison = (given, wanted) => given.length === wanted.length && includesAll(given, wanted);
const containsSome: Comparison = (given, wanted) =>
  wanted.some((one) => given.some((text) => text.toLowerCase().includes(one.toLowerCase())));
const ordered =
  (fits: (order: number) => boolean): Comparison =>
  ([first], [bound = '']) =>
    first !== undefined && fits(orderOf(first, bound));
const atLeast = ordered((order) => order >= 0);
const atMost = ordered((order) => order <= 0);

const comparisons: Readonly<Record<string, Comparison>> = {
  ALL_OF: includesAll,
  SOME_OF: includesSome,
  NONE_OF: (given, wanted) => !includesSome(given, wanted),
  CONTAINS: containsSome,
  DOES_NOT_CONTAIN: (given, wanted) => !containsSome(given, wanted),
  EQUAL_TO: isSame,
  DOES_NOT_EQUAL: (given, wanted) => !isSame(given, wanted),
  EMPTY: ({ length }) => length === 0,
  NOT_EMPTY: ({ length }) => length > 0,
  GREATER_THAN: ordered((order) => order > 0),
  GREATER_THAN_OR_EQUAL_TO: atLeast,
  LESS_THAN: ordered((order) => order < 0),
  LESS_THAN_OR_EQUAL_TO: atMost,
  BETWEEN: (given, [least = '', most = '']) => atLeast(given, [least]) && atMost(given, [most]),
};

function passes({ fieldId, type, constraint }: EmulatedCheck, answerTo: AnswerTo): boolean {
  const answer = answerTo(fieldId);
  return answer !== undefined && comparisons[type]?.(partsOf(answer), constraint) === true;
}

function partsOf(answer: unknown): readonly string[] {
  const { text, adf, date, time, choices, users, files } = fieldsOf(answer);
  const lists = [choices, users, files].flatMap((list) => textsOf(list) ?? []);
  const written = [date, time].filter((part) => typeof part === 'string').join('T');
  return lists.length > 0 ? lists : [text, adf === undefined ? '' : textOfDocument(adf), written].filter(isWritten);
}

function isWritten(part: unknown): part is string {
  return typeof part === 'string' && part !== '';
}

/** Compares with a numeric bound by value, `NaN` if not a number; otherwise as text, which suits dates and times. */
function orderOf(given: string, bound: string): number {
  return Number.isNaN(Number(bound)) ? given.localeCompare(bound, 'en') : Number(given) - Number(bound);
}
