import {
  problemIn,
  readAnswers,
  type Answers,
  type FormField,
  type RequestForm,
} from '../../../src/atlassian/requestForm';
import { longestLine } from '../../../src/atlassian/longText';
import type { Person } from '../../../src/atlassian/serviceDesk';
import { cleanLines } from '../../untrustedText';
import { tellsLittle } from '../../reading/wordsIn';
import { subjectFirst, withoutCourtesies } from '../../reading/mailIn';
import { besideSummary } from '../../forms/openFields';
import { saidAnswers } from './saidAnswers';

/** The most that is kept of what somebody says they need, in characters. */
export const longestWords = 10_000;
const longestSummary = 120;

/** What is known before the form is asked. */
export interface Known {
  /** What the person said they need. */
  readonly words?: string | undefined;
  /** Values a hook of the bot has read from them, by field id or by the Jira field that a question is linked to; not checked. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** People who can be chosen. */
  readonly people?: readonly Person[];
  /** Today's date where the person is, `YYYY-MM-DD`; several if it is not known where that is. */
  readonly todays?: readonly string[];
}

export interface Prefilled {
  readonly answers: Answers;
  /** Ids of fields to ask for although they have an answer. */
  readonly guesses: readonly string[];
}

/**
 * Fills in the form from what the person said: their words become the summary, and dates and people that they certainly mean are filled in. Words
 * too long for a summary also go whole into the description, so that nothing is lost.
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
  // Without a description field, further lines go into the summary, except for a mail, which has a subject.
  const beside = long || subjectFirst(whole) !== whole ? text : text.replaceAll(/\n+/g, besideSummary);
  const summary = inShort(beside.length > most ? text : beside, most);
  const answers = { ...given, [short.id]: summary, ...(long && summary !== text ? { [long.id]: text } : {}) };
  return { answers, guesses: tellsLittle(summary) ? [...guesses, short.id] : guesses };
}

/** Whether this is the Jira field itself, or a question of the form linked to it. */
function isOf({ id, question }: FormField, jiraField: string): boolean {
  return id === jiraField || question?.linked === jiraField;
}

/** The hook's values, keeping only those that the person could have given. */
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

/** The first sentence or, if that is too long, as many words as fit. */
function inShort(text: string, length: number): string {
  const [line = ''] = text.split('\n', 1);
  if (line.length <= length) return line;
  const head = line.slice(0, length);
  const sentence = Math.max(...['. ', '! ', '? '].map((end) => head.lastIndexOf(end)));
  if (sentence > length / 3) return head.slice(0, sentence + 1);
  const space = head.lastIndexOf(' ');
  return `${space > length / 3 ? head.slice(0, space) : head.slice(0, length - 1)}…`;
}
