import { answerText, isDate, type FormField } from '../../src/atlassian/requestForm';
import { inDigits, isPartOfDay, vagueTimeIn, writtenTime } from '../../src/understanding';
import { localeOf } from '../dates';
import { withoutThanks } from '../reading/replies';
import type { TurnContext } from '../sdk';
import { textsOf } from '../texts/languages';
import { cleanText } from '../untrustedText';
import { timeInWords } from './answerFacts';
import type { Draft } from './draft';
import { isList } from './chosenIn';
import { takesSeveral } from './fieldOptions';
import { daysMeant } from './answerMeant';
import type { SpokenAnswer } from './spokenAnswer';

/**
 * Reads words that answer the question for a date or time only in part: several dates, a date whose time is missing, that missing time, or
 * "next month", which is no date. `undefined` if they are none of these.
 */
export function readDay(context: TurnContext, draft: Draft, field: FormField, words: string): SpokenAnswer | undefined {
  const { kind, id } = field;
  const hour = kind === 'time' ? timeIn(context, words) : undefined;
  if (hour !== undefined) return { kind: 'answer', answers: { [id]: hour } };
  if (kind !== 'date' && kind !== 'datetime') return undefined;
  const days = daysMeant(context, field, words);
  if (days.length > 1) return { kind: 'several', field, values: days };
  const known = String(draft.answers[id] ?? '');
  const time = kind === 'datetime' && isDate(known) ? timeIn(context, words) : undefined;
  if (time !== undefined) return { kind: 'answer', answers: { [id]: `${known} ${time}` } };
  const [day, ...others] = kind === 'datetime' ? daysMeant(context, { ...field, kind: 'date' }, words) : [];
  if (day !== undefined && others.length > 0) return { kind: 'several', field, values: [day, ...others] };
  if (day !== undefined) return { kind: 'none', draft: withDay(context, draft, field, day) };
  return vagueTime(context, words) === 'alone' ? { kind: 'none', draft, told: whichDay(context, field) } : undefined;
}

/** If words that were put elsewhere say "next month" or the like for a field that is still open: asks which day is meant. */
export function whichDayOf(context: TurnContext, draft: Draft, field: FormField, words: string): string | undefined {
  const isDay = field.kind === 'date' || field.kind === 'datetime';
  const isOpen = isDay && answerText(draft.answers[field.id]) === '';
  return isOpen && vagueTime(context, words) !== undefined ? whichDay(context, field) : undefined;
}

function whichDay({ activity }: TurnContext, { name }: FormField): string {
  return textsOf(activity).form.whichDay(cleanText(name, 80));
}

function vagueTime({ activity }: TurnContext, words: string): ReturnType<typeof vagueTimeIn> {
  return vagueTimeIn(withoutThanks(words.toLowerCase()), localeOf(activity));
}

/** Where a time is asked for, a bare number is an hour: "at 9", "0930". */
function timeIn({ activity }: TurnContext, words: string): string | undefined {
  const locale = localeOf(activity);
  const said = withoutThanks(words.toLowerCase());
  // Splits "0930" into 9 and 30.
  const digits = inDigits(said, locale).replace(/^(\d{2})(?=\d{2}$)/, '$1 ');
  return writtenTime(said, locale) ?? writtenTime(/^\D*\d{1,2}$/.test(digits) ? `${digits} 00` : digits, locale);
}

/**
 * Whether words are about what is asked for without being an answer: "in the morning" for a time, "4 or 5" for a number, two names where
 * several may be chosen.
 */
export function isNearly({ activity }: TurnContext, field: FormField, words: string): boolean {
  const { kind } = field;
  const locale = localeOf(activity);
  if (takesSeveral(field)) return isList(words);
  if (kind === 'time') return isPartOfDay(words, locale);
  return (
    kind === 'number' && /^\d+(?: (?:or|to|oder|bis|ou|a|o|か|から|أو|او|الي))? \d+$/u.test(inDigits(words, locale))
  );
}

/** Keeps the date until its time is said. */
export function withDay({ activity }: TurnContext, draft: Draft, field: FormField, day: string): Draft {
  const inWords = timeInWords({ ...field, kind: 'date' }, day, { locale: localeOf(activity) }) ?? day;
  const problem = textsOf(activity).form.whichTime(inWords);
  return {
    ...draft,
    answers: { ...draft.answers, [field.id]: day },
    problems: { ...draft.problems, [field.id]: problem },
  };
}
