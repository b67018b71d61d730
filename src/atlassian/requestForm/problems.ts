import { longestText } from '../lenientSchemas';
import { answerList, answerText, labelsIn, takesList } from './answers';
import { instantOf, isDate } from './dates';
import { numberOf } from './numbers';
import type { Answer, Answers, CascadingOption, FieldOption, FormField, ListField, RequestForm } from './types';

const longestLine = 255;
const accountId = /^[\w:.-]{1,128}$/;
const temporaryId = /^[\w-]{1,128}$/;
const filesAtMost = 60;
const listedAtMost = 100;

/** What is wrong with each answer, by field id, in words for the person; empty when all is well. */
export function problemsIn({ fields }: RequestForm, answers: Answers): Readonly<Record<string, string>> {
  const problems = fields.map((field) => [field.id, problemIn(field, answers[field.id])] as const);
  return Object.fromEntries(problems.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** What is wrong with one answer. */
export function problemIn(field: FormField, answer: Answer | undefined): string | undefined {
  if (takesList(field)) return problemInList(field, field.kind === 'labels' ? labelsIn(answer) : answerList(answer));
  const given = answerText(answer);
  if (given === '') return field.required ? 'This is needed.' : undefined;
  switch (field.kind) {
    case 'text':
      if (/[\r\n]/.test(given)) return 'In one line, please.';
      return given.length > longestLine ? `At most ${longestLine} characters, please.` : undefined;
    case 'multiline':
      return given.length > longestText ? `At most ${longestText} characters, please.` : undefined;
    case 'number':
      return numberOf(given) === undefined
        ? 'Please give a number in digits, for example 12 or 1.5, without thousands separators.'
        : undefined;
    case 'date':
      return isDate(given) ? undefined : 'Please give a date as year-month-day, for example 2026-12-31.';
    case 'datetime':
      return instantOf(given, 'UTC') === undefined
        ? 'Please give a date and a time, for example 2026-12-31 14:30.'
        : undefined;
    case 'choice':
      return isOffered(field.options, given) ? undefined : 'Please choose one of the options.';
    case 'user':
      return accountId.test(given) ? undefined : unknownPerson;
  }
}

const unknownPerson = 'Please choose a person.';

function problemInList(field: ListField, given: readonly string[]): string | undefined {
  if (given.length === 0) return field.required ? 'This is needed.' : undefined;
  switch (field.kind) {
    case 'choices':
    case 'components':
      return given.every((one) => isOffered(field.options, one)) ? undefined : 'Please choose among the options.';
    case 'cascading':
      return isCascade(field.options, given) ? undefined : 'Please choose one of the options.';
    case 'labels':
      if (given.length > listedAtMost) return `At most ${listedAtMost} labels, please.`;
      return given.every((one) => one.length <= longestLine && !/\s/.test(one))
        ? undefined
        : `Labels are words without spaces of at most ${longestLine} characters.`;
    case 'user':
      if (given.length > listedAtMost) return `At most ${listedAtMost} people, please.`;
      return given.every((one) => accountId.test(one)) ? undefined : unknownPerson;
    case 'attachment':
      if (given.length > filesAtMost) return `At most ${filesAtMost} files, please.`;
      return given.every((one) => temporaryId.test(one)) ? undefined : 'Please send the file again.';
  }
}

function isOffered(options: readonly FieldOption[], given: string): boolean {
  return options.some(({ id }) => id === given);
}

function isCascade(options: readonly CascadingOption[], [first, second, ...more]: readonly string[]): boolean {
  const parent = options.find(({ id }) => id === first);
  return parent !== undefined && more.length === 0 && (second === undefined || isOffered(parent.children, second));
}
