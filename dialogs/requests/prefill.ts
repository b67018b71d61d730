import {
  problemIn,
  readAnswers,
  type Answers,
  type FormField,
  type RequestForm,
} from '../../src/atlassian/requestForm';
import { longestLine } from '../../src/atlassian/longText';
import type { Person } from '../../src/atlassian/serviceDesk';
import { cleanLines } from '../untrustedText';
import { tellsLittle } from '../reading/wordsIn';
import { subjectFirst, withoutCourtesies } from '../reading/mailIn';
import { besideSummary } from '../forms/openFields';
import { saidAnswers } from './saidAnswers';

/** As much of what somebody says they need as is kept. */
export const longestWords = 10_000;
const longestSummary = 120;

/** What is known before anything is asked. */
export interface Known {
  /** The person's own, for what they need. */
  readonly words?: string | undefined;
  /** What a hook has made of them, by field id or by the Jira field that a question is linked to; not checked. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Who can be chosen. */
  readonly people?: readonly Person[];
  /** What days it may be for the person, `YYYY-MM-DD`. */
  readonly todays?: readonly string[];
}

export interface Prefilled {
  readonly answers: Answers;
  /** Ids of answers that are to be asked for all the same. */
  readonly guesses: readonly string[];
}

/**
 * The form's first answers, with what the person said they need as the summary, and the dates and people that they certainly mean. Words too long for one go whole into the
 * description, too, so that nothing of them is lost.
 */
export function prefilled(form: RequestForm, { words = '', values = {}, people = [], todays = [] }: Known): Prefilled {
  const { fields } = form;
  const whole = cleanLines(words, longestWords);
  const text = withoutCourtesies(subjectFirst(whole));
  const interpreted = withoutProblem(form, values);
  const known = { ...form.defaults, ...interpreted };
  const defaults = Object.fromEntries(Object.entries(form.defaults).filter(([id]) => !Object.hasOwn(interpreted, id)));
  const said = saidAnswers(form, known, { words: text, people, todays, defaults });
  const given = { ...known, ...said };
  const guesses = Object.keys(said);
  const free = (jiraField: string, kind: FormField['kind']) =>
    fields.find((field) => isOf(field, jiraField) && field.kind === kind && given[field.id] === undefined);
  const short = free('summary', 'text');
  if (text === '' || !short) return { answers: given, guesses };
  const long = free('description', 'multiline');
  const most = Math.min(long ? longestSummary : longestLine, short.question?.limits.longest ?? longestLine);
  // Where nothing longer is asked for, what was said with it stands beside it; a mail has its subject.
  const beside = long || subjectFirst(whole) !== whole ? text : text.replaceAll(/\n+/g, besideSummary);
  const summary = inShort(beside.length > most ? text : beside, most);
  const answers = { ...given, [short.id]: summary, ...(long && summary !== text ? { [long.id]: text } : {}) };
  return { answers, guesses: tellsLittle(summary) ? [...guesses, short.id] : guesses };
}

/** Whether it is this field, or the question of the form that stands for it. */
function isOf({ id, question }: FormField, jiraField: string): boolean {
  return id === jiraField || question?.linked === jiraField;
}

/** Values that a hook has made of the words, as far as a person could have given them. */
function withoutProblem({ fields }: RequestForm, values: Readonly<Record<string, unknown>>): Answers {
  const byId = fields.map(({ id, question }) => {
    const key = Object.hasOwn(values, id) ? id : (question?.linked ?? id);
    return [id, Object.hasOwn(values, key) ? values[key] : undefined] as const;
  });
  const given = readAnswers({ fields }, Object.fromEntries(byId));
  const right = fields.filter(
    (field) => given[field.id] !== undefined && problemIn(field, given[field.id]) === undefined,
  );
  return readAnswers({ fields: right }, given);
}

/** The first sentence or, where that is long, as many words as there is room for. */
function inShort(text: string, length: number): string {
  const [line = ''] = text.split('\n', 1);
  if (line.length <= length) return line;
  const head = line.slice(0, length);
  const sentence = Math.max(...['. ', '! ', '? '].map((end) => head.lastIndexOf(end)));
  if (sentence > length / 3) return head.slice(0, sentence + 1);
  const space = head.lastIndexOf(' ');
  return `${space > length / 3 ? head.slice(0, space) : head.slice(0, length - 1)}…`;
}
