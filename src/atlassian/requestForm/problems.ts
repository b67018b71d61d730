import { counted } from './counted';
import { problemWithLimits } from '../forms/problemWithLimits';
import { visibleFields } from '../forms/visibleFields';
import { longestText } from '../longText';
import { answerList, answerText, labelsIn, takesList } from './answers';
import { instantOf, isDate } from './dates';
import { numberOf } from './numbers';
import type { Answer, Answers, CascadingOption, FieldOption, FormField, ListField, RequestForm } from './types';

/** The texts of `problemsIn`, for translation. */
export interface ProblemTexts {
  readonly needed: string;
  readonly oneLine: string;
  readonly tooLong: (most: number) => string;
  readonly number: string;
  readonly date: string;
  readonly dateTime: string;
  readonly option: string;
  readonly options: string;
  readonly person: string;
  readonly labels: (most: number) => string;
  readonly label: (most: number) => string;
  readonly people: (most: number) => string;
  readonly files: (most: number) => string;
  readonly fewFiles: (least: number) => string;
  readonly fileAgain: string;
  readonly time: string;
  readonly email: string;
  readonly url: string;
  readonly tooShort: (least: number) => string;
  readonly whole: string;
  readonly tooFewWords: (least: number) => string;
  readonly tooManyWords: (most: number) => string;
  /** Used if the form has no message of its own. */
  readonly pattern: string;
  readonly notBelow: (least: string) => string;
  readonly notAbove: (most: string) => string;
  readonly notBefore: (earliest: string) => string;
  readonly notAfter: (latest: string) => string;
  readonly tooFew: (least: number) => string;
  readonly tooMany: (most: number) => string;
  readonly agree: (option: string) => string;
}

/** The default texts, in English. */
export const problemTexts: ProblemTexts = {
  needed: 'This is needed.',
  oneLine: 'In one line, please.',
  tooLong: (most) => `At most ${counted(most, 'character', 'characters')}, please.`,
  number: 'Please give a number in digits, for example 12 or 1.5, without thousands separators.',
  date: 'Please give a date, for example 2026-12-31.',
  dateTime: 'Please give a date and a time, for example 2026-12-31 14:30.',
  option: 'Please choose one of the options.',
  options: 'Please choose among the options.',
  person: 'Please choose a person.',
  labels: (most) => `At most ${counted(most, 'label', 'labels')}, please.`,
  label: (most) => `Labels are words without spaces of at most ${most} characters.`,
  people: (most) => `At most ${counted(most, 'person', 'people')}, please.`,
  files: (most) => (most === 1 ? 'One file at most, please.' : `At most ${most} files, please.`),
  fewFiles: (least) => `At least ${counted(least, 'file', 'files')}, please.`,
  fileAgain: 'Please send the file again.',
  time: 'Please give a time as hours:minutes, for example 14:30.',
  email: 'Please give an e-mail address.',
  url: 'Please give a web address, for example https://example.com.',
  tooShort: (least) => `At least ${counted(least, 'character', 'characters')}, please.`,
  whole: 'Please give a whole number.',
  tooFewWords: (least) => `At least ${counted(least, 'word', 'words')}, please.`,
  tooManyWords: (most) => `At most ${counted(most, 'word', 'words')}, please.`,
  pattern: 'This is not in the form that is expected here.',
  notBelow: (least) => `Please give ${least} or more.`,
  notAbove: (most) => `Please give ${most} or less.`,
  notBefore: (earliest) => `Not before ${earliest}, please.`,
  notAfter: (latest) => `Not after ${latest}, please.`,
  tooFew: (least) => `Please choose at least ${least}.`,
  tooMany: (most) => `Please choose at most ${most}.`,
  agree: (option) => `Please choose "${option}" to go on.`,
};

const longestLine = 255;
const accountId = /^[\w:.-]{1,128}$/;
const temporaryId = /^[\w-]{1,128}$/;
const filesAtMost = 60;
const listedAtMost = 100;

/** The problems with the answers to visible fields, by field id, in words for the person; empty if all are valid. */
export function problemsIn(
  form: RequestForm,
  answers: Answers,
  texts: ProblemTexts = problemTexts,
): Readonly<Record<string, string>> {
  const problems = visibleFields(form, answers).map(
    (field) => [field.id, problemIn(field, answers[field.id], texts)] as const,
  );
  return Object.fromEntries(problems.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** The problem with one answer, if any. */
export function problemIn(
  field: FormField,
  answer: Answer | undefined,
  texts: ProblemTexts = problemTexts,
): string | undefined {
  if (takesList(field))
    return problemInList(texts, field, field.kind === 'labels' ? labelsIn(answer) : answerList(answer));
  const given = answerText(answer);
  if (given === '') return field.required ? texts.needed : undefined;
  return problemInText(texts, field, given) ?? problemWithLimits(texts, field, [given]);
}

/**
 * The most characters of one line: Jira's limit for its own fields; for a question not linked to one, the long limit, as its form
 * sets its own.
 */
export function lineAtMost({ question }: FormField): number {
  return question && question.linked === undefined ? longestText : longestLine;
}

function problemInText(texts: ProblemTexts, field: Exclude<FormField, ListField>, given: string): string | undefined {
  switch (field.kind) {
    case 'text':
      if (/[\r\n]/.test(given)) return texts.oneLine;
      return given.length > lineAtMost(field) ? texts.tooLong(lineAtMost(field)) : undefined;
    case 'multiline':
      return given.length > longestText ? texts.tooLong(longestText) : undefined;
    case 'number':
      return numberOf(given) === undefined ? texts.number : undefined;
    case 'date':
      return isDate(given) ? undefined : texts.date;
    case 'time':
      return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(given) ? undefined : texts.time;
    case 'datetime':
      return instantOf(given, 'UTC') === undefined ? texts.dateTime : undefined;
    case 'choice':
      return isOffered(field.options, given) ? undefined : texts.option;
    case 'user':
      return accountId.test(given) ? undefined : texts.person;
  }
}

function problemInList(texts: ProblemTexts, field: ListField, given: readonly string[]): string | undefined {
  if (given.length === 0) return field.required ? texts.needed : undefined;
  return problemInItems(texts, field, given) ?? problemWithLimits(texts, field, given);
}

function problemInItems(texts: ProblemTexts, field: ListField, given: readonly string[]): string | undefined {
  switch (field.kind) {
    case 'choices':
    case 'components':
      return given.every((one) => isOffered(field.options, one)) ? undefined : texts.options;
    case 'cascading':
      return isCascade(field.options, given) ? undefined : texts.option;
    case 'labels':
      if (given.length > listedAtMost) return texts.labels(listedAtMost);
      return given.every((one) => one.length <= longestLine && !/\s/.test(one)) ? undefined : texts.label(longestLine);
    case 'user':
      if (given.length > listedAtMost) return texts.people(listedAtMost);
      return given.every((one) => accountId.test(one)) ? undefined : texts.person;
    case 'attachment':
      if (given.length > filesAtMost) return texts.files(filesAtMost);
      return given.every((one) => temporaryId.test(one)) ? undefined : texts.fileAgain;
  }
}

function isOffered(options: readonly FieldOption[], given: string): boolean {
  return options.some(({ id }) => id === given);
}

function isCascade(options: readonly CascadingOption[], [first, second, ...more]: readonly string[]): boolean {
  const parent = options.find(({ id }) => id === first);
  return parent !== undefined && more.length === 0 && (second === undefined || isOffered(parent.children, second));
}
