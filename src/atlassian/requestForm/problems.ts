import { visibleFields } from '../forms/visibleFields';
import { longestText } from '../lenientSchemas';
import { answerList, answerText, labelsIn, takesList } from './answers';
import { instantOf, isDate } from './dates';
import { numberOf } from './numbers';
import type { Answer, Answers, CascadingOption, FieldOption, FormField, ListField, RequestForm } from './types';

/** What `problemsIn` says, for another language. */
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
  readonly fileAgain: string;
  readonly time: string;
  readonly email: string;
  readonly url: string;
  readonly tooShort: (least: number) => string;
  readonly whole: string;
  readonly notBelow: (least: string) => string;
  readonly notAbove: (most: string) => string;
  readonly tooFew: (least: number) => string;
  readonly tooMany: (most: number) => string;
  readonly agree: (option: string) => string;
}

/** The default. */
export const problemTexts: ProblemTexts = {
  needed: 'This is needed.',
  oneLine: 'In one line, please.',
  tooLong: (most) => `At most ${most} characters, please.`,
  number: 'Please give a number in digits, for example 12 or 1.5, without thousands separators.',
  date: 'Please give a date as year-month-day, for example 2026-12-31.',
  dateTime: 'Please give a date and a time, for example 2026-12-31 14:30.',
  option: 'Please choose one of the options.',
  options: 'Please choose among the options.',
  person: 'Please choose a person.',
  labels: (most) => `At most ${most} labels, please.`,
  label: (most) => `Labels are words without spaces of at most ${most} characters.`,
  people: (most) => `At most ${most} people, please.`,
  files: (most) => `At most ${most} files, please.`,
  fileAgain: 'Please send the file again.',
  time: 'Please give a time as hours:minutes, for example 14:30.',
  email: 'Please give an e-mail address.',
  url: 'Please give a web address, for example https://example.com.',
  tooShort: (least) => `At least ${least} characters, please.`,
  whole: 'Please give a whole number.',
  notBelow: (least) => `Please give ${least} or more.`,
  notAbove: (most) => `Please give ${most} or less.`,
  tooFew: (least) => `Please choose at least ${least}.`,
  tooMany: (most) => `Please choose at most ${most}.`,
  agree: (option) => `Please choose "${option}" to go on.`,
};

const longestLine = 255;
const accountId = /^[\w:.-]{1,128}$/;
const temporaryId = /^[\w-]{1,128}$/;
const filesAtMost = 60;
const listedAtMost = 100;

/** What is wrong with each answer to what is visible, by field id, in words for the person; empty when all is well. */
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

/** What is wrong with one answer. */
export function problemIn(
  field: FormField,
  answer: Answer | undefined,
  texts: ProblemTexts = problemTexts,
): string | undefined {
  if (takesList(field))
    return problemInList(texts, field, field.kind === 'labels' ? labelsIn(answer) : answerList(answer));
  const given = answerText(answer);
  if (given === '') return field.required ? texts.needed : undefined;
  return problemInText(texts, field, given) ?? beyondLimits(texts, field, [given]);
}

function problemInText(texts: ProblemTexts, field: Exclude<FormField, ListField>, given: string): string | undefined {
  switch (field.kind) {
    case 'text':
      if (/[\r\n]/.test(given)) return texts.oneLine;
      return given.length > longestLine ? texts.tooLong(longestLine) : undefined;
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
  return problemInItems(texts, field, given) ?? beyondLimits(texts, field, given);
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

/** What a question of a form asks of its answer besides; what is not looked at here is for Atlassian to judge. */
function beyondLimits(texts: ProblemTexts, field: FormField, given: readonly string[]): string | undefined {
  const limits = field.question?.limits;
  const [text = ''] = given;
  if (!limits) return undefined;
  const { shortest = 0, longest = Infinity, fewest = 0, manyAtMost = Infinity } = limits;
  switch (field.kind) {
    case 'text':
    case 'multiline':
      if (limits.form === 'email' && !/^[^\s@]{1,128}@[^\s@]{1,128}$/.test(text)) return texts.email;
      if (limits.form === 'url' && !(/^https?:\/\//i.test(text) && URL.canParse(text))) return texts.url;
      if (text.length < shortest) return texts.tooShort(shortest);
      return text.length > longest ? texts.tooLong(longest) : undefined;
    case 'number': {
      const number = numberOf(text) ?? NaN;
      if (limits.whole === true && !Number.isInteger(number)) return texts.whole;
      if (limits.least !== undefined && number < limits.least) return texts.notBelow(String(limits.least));
      return limits.most !== undefined && number > limits.most ? texts.notAbove(String(limits.most)) : undefined;
    }
    case 'date':
    case 'datetime':
      if (limits.earliest !== undefined && text < limits.earliest) return texts.notBelow(limits.earliest);
      return limits.latest !== undefined && text.slice(0, 10) > limits.latest
        ? texts.notAbove(limits.latest)
        : undefined;
    case 'choice':
    case 'choices': {
      if (given.length < fewest) return texts.tooFew(fewest);
      if (given.length > manyAtMost) return texts.tooMany(manyAtMost);
      const agreed = field.options.find(({ id }) => id === limits.agree);
      return agreed && !given.includes(agreed.id) ? texts.agree(agreed.label) : undefined;
    }
    default:
      return undefined;
  }
}

function isOffered(options: readonly FieldOption[], given: string): boolean {
  return options.some(({ id }) => id === given);
}

function isCascade(options: readonly CascadingOption[], [first, second, ...more]: readonly string[]): boolean {
  const parent = options.find(({ id }) => id === first);
  return parent !== undefined && more.length === 0 && (second === undefined || isOffered(parent.children, second));
}
