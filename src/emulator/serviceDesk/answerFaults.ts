import { fieldsOf, textsOf } from '../api';
import type { EmulatedQuestion } from '../content/form';
import { isDate, isTime } from '../dates';
import { isDocument, textOfDocument } from '../documents';
import { findColleague } from '../people';

const listKeys = ['choices', 'users', 'files'];
const textKeys = ['text', 'date', 'time'];

/** Why a value cannot be an answer to any question; `undefined` if it can. */
export function malformed(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return 'An answer has to be an object.';
  for (const [key, value] of Object.entries(answer)) {
    if (key === 'adf') {
      if (!isDocument(value)) return 'adf has to be a document.';
    } else if (listKeys.includes(key)) {
      if (!textsOf(value)) return `${key} has to be a list of text.`;
    } else if (!textKeys.includes(key)) {
      return `Unrecognized field "${key}".`;
    } else if (typeof value !== 'string') {
      return `${key} has to be text.`;
    }
  }
  return undefined;
}

interface Option {
  readonly id: string;
  readonly other?: boolean;
  readonly children?: readonly Pick<Option, 'id'>[];
}

interface Given {
  readonly text: string;
  readonly date: string;
  readonly time: string;
  readonly choices: readonly string[];
  readonly users: readonly string[];
  readonly files: readonly string[];
}

/** What is wrong with the answer to a visible question, if anything. Not for `malformed` ones. */
export function faultIn(question: EmulatedQuestion, options: readonly Option[], sent: unknown): string | undefined {
  const { rq, ch, mns = 0 } = question.validation;
  const given = givenIn(sent);
  const own = keysOf[question.type] ?? [];
  const strange = Object.keys(fieldsOf(sent)).find((key) => !own.includes(key));
  if (strange !== undefined) return `The field takes no ${strange}`;
  const isEmpty = Object.values(given).every(({ length }) => length === 0);
  if (isEmpty) return rq === true || ch !== undefined || mns > 0 ? 'The field is required' : undefined;
  return checks[question.type]?.(given, question, options);
}

/** An answer's parts, empty if missing. A document counts as its text. */
function givenIn(sent: unknown): Given {
  const { text, date, time, choices, users, files, adf } = fieldsOf(sent);
  const textIn = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    text: adf === undefined ? textIn(text) : textOfDocument(adf).trim(),
    date: textIn(date),
    time: textIn(time),
    choices: textsOf(choices) ?? [],
    users: textsOf(users) ?? [],
    files: textsOf(files) ?? [],
  };
}

/** The parts of an answer, by question type. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  ts: ['text'],
  tl: ['text'],
  pg: ['text'],
  te: ['text'],
  tu: ['text'],
  no: ['text'],
  rt: ['adf'],
  da: ['date'],
  ti: ['time'],
  dt: ['date', 'time'],
  cd: ['choices', 'text'],
  cs: ['choices', 'text'],
  cl: ['choices', 'text'],
  cm: ['choices', 'text'],
  cc: ['choices'],
  ob: ['choices'],
  us: ['users'],
  um: ['users'],
  at: ['files'],
};

type Check = (given: Given, question: EmulatedQuestion, options: readonly Option[]) => string | undefined;

const text: Check = ({ text: given }, { validation: { mnc = 0, mxc = Infinity, mnw = 0, mxw = Infinity, rgx } }) => {
  const words = given.split(/\s+/).filter(Boolean).length;
  if (given.length < mnc || words < mnw) return 'The text is too short';
  if (given.length > mxc || words > mxw) return 'The text is too long';
  return rgx === undefined || new RegExp(rgx.p).test(given) ? undefined : rgx.m;
};

const email: Check = (given, question, options) =>
  /^[^\s@]+@[^\s@][^\s@.]*\.[^\s@]+$/.test(given.text)
    ? text(given, question, options)
    : 'An e-mail address is expected';

const url: Check = (given, question, options) =>
  URL.canParse(given.text) && /^https?:$/.test(new URL(given.text).protocol)
    ? text(given, question, options)
    : 'An address such as https://example.com is expected';

const number: Check = ({ text: given }, { validation: { wh, mnn = -Infinity, mxn = Infinity } }) => {
  const value = Number(given);
  if (!/^-?\d+(\.\d+)?$/.test(given)) return 'A number is expected';
  if (wh === true && !Number.isInteger(value)) return 'A whole number is expected';
  return value < mnn || value > mxn ? 'The number is too small or too large' : undefined;
};

const date: Check = ({ date: given }, { validation: { mnd, mxd } }) => {
  if (!isDate(given)) return 'A date is expected';
  return isBetween(given, mnd, mxd) ? undefined : 'The date is too early or too late';
};

const time: Check = ({ time: given }, { validation: { mnt, mxt } }) => {
  if (!isTime(given)) return 'A time is expected';
  return isBetween(given, mnt, mxt) ? undefined : 'The time is too early or too late';
};

const dateAndTime: Check = (given, question, options) =>
  date(given, question, options) ?? time(given, question, options);

const several: Check = ({ choices, text: more }, { validation: { mns = 0, mxs = Infinity, ch } }, options) => {
  const others = options.filter(({ id, other }) => other === true && choices.includes(id));
  if (hasTwice(choices) || !choices.every((id) => options.some((option) => option.id === id)))
    return 'There is no such choice';
  if ((more === '') !== (others.length === 0)) return 'A text goes with the choice "Other", and with no other one';
  if (choices.length < mns || choices.length > mxs) return 'Too few or too many choices';
  return ch === undefined || choices.includes(ch) ? undefined : 'The field is required';
};

const one: Check = (given, question, options) =>
  given.choices.length > 1 ? 'One choice is expected' : several(given, question, options);

const cascade: Check = ({ choices }, _question, options) => {
  const [first, second, ...more] = choices;
  const parent = options.find(({ id }) => id === first);
  const isChild = second === undefined || parent?.children?.some(({ id }) => id === second) === true;
  return parent && isChild && more.length === 0 ? undefined : 'There is no such choice';
};

const objects: Check = ({ choices }) =>
  choices.every((id) => /^[\w-]+:\d+$/.test(id)) ? undefined : 'There is no such object';

const people: Check = ({ users }, { type, validation: { mns = 0, mxs = Infinity } }) => {
  if (hasTwice(users) || !users.every((id) => findColleague(id))) return 'There is no such user';
  const most = type === 'us' ? 1 : mxs;
  return users.length < mns || users.length > most ? 'Too few or too many people' : undefined;
};

const files: Check = ({ files: given }, { validation: { mns = 0, mxs = Infinity } }) =>
  given.length < mns || given.length > mxs ? 'Too few or too many files' : undefined;

const checks: Readonly<Record<string, Check>> = {
  ts: text,
  tl: text,
  pg: text,
  rt: text,
  te: email,
  tu: url,
  no: number,
  da: date,
  ti: time,
  dt: dateAndTime,
  cd: one,
  cs: one,
  cl: several,
  cm: several,
  cc: cascade,
  ob: objects,
  us: people,
  um: people,
  at: files,
};

function isBetween(given: string, least = given, most = given): boolean {
  return given >= least && given <= most;
}

function hasTwice(ids: readonly string[]): boolean {
  return new Set(ids).size < ids.length;
}
