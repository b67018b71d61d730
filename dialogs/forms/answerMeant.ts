import type { FormField } from '../../src/atlassian/requestForm';
import {
  dateRoleIn,
  saidRoleOf,
  inDigits,
  nameMeant,
  namesIn,
  possibleDates,
  possibleMoments,
  writtenTime,
} from '../../src/understanding';
import { filledIn } from '../reading/filledIn';
import { countOf, readCorrection } from '../reading/correcting';
import { denies, withoutDenied } from '../reading/denied';
import { localeOf, todaysOf } from '../dates';
import { nearly } from '../reading/nearly';
import { isFiller, normalised, wordByWord } from '../reading/normalised';
import { saidCounts } from '../reading/saidNumbers';
import { withoutThanks } from '../reading/replies';
import type { TurnContext } from '../sdk';
import { around, cardinalOf } from '../texts/languages';
import { longestFirst } from '../texts/meanings';
import { timeOf } from '../timeOf';
import { optionsOf } from './fieldOptions';
import { optionOfLevel } from './knownFields';

/** A date with a time is no longer than this, however it is written (in characters). */
const longestDay = 100;
/** Words that mean an option without naming it are no longer than this (in characters). */
const longestOption = 60;
/** A number with what is counted has no more words than this: "about 4 people, please". */
const countWordsAtMost = 4;

/**
 * Reads words as an answer to this field, and returns it the way its answers are written: "31 December" and "tomorrow at 2 pm" for a date
 * or a time, "a laptop, please" for options. `undefined` if they say anything else as well, or are ambiguous.
 */
export function answerMeant(context: TurnContext, field: FormField, words: string): string | undefined {
  switch (field.kind) {
    case 'date':
    case 'datetime': {
      const [day, ...others] = daysMeant(context, field, words);
      return others.length > 0 ? undefined : day;
    }
    case 'time':
      return writtenTime(withoutThanks(words.toLowerCase()), localeOf(context.activity));
    case 'number': {
      const written = countOf(words, localeOf(context.activity));
      if (written !== undefined) return String(written);
      const [[, count] = [field, undefined]] = saidCounts([field], words);
      // "4 people, but only on Monday" says more than a number.
      return words.split(/\s+/).length <= countWordsAtMost ? count : undefined;
    }
    case 'choice':
      return (
        optionIn(field, words) ??
        optionInNumbers(field, words, localeOf(context.activity)) ??
        optionOfLevel(field.options, withoutThanks(words.toLowerCase()))?.label ??
        nearly(words, optionsOf(field, []))?.name ??
        optionMeant(field, words, localeOf(context.activity))
      );
    case 'choices':
    case 'components':
      return optionsIn(field, words) ?? optionMeant(field, words, localeOf(context.activity));
    default:
      return undefined;
  }
}

/** The dates, or moments, that words may mean as an answer to this field: two for "next Friday". Empty if they mean none. */
export function daysMeant(context: TurnContext, field: FormField, words: string): readonly string[] {
  const days = daysIn(context, field, words);
  const { isOpened, value } = readCorrection(words);
  return days.length > 0 || !isOpened ? days : daysIn(context, field, value);
}

function daysIn(context: TurnContext, { kind, name, id }: FormField, words: string): readonly string[] {
  if ((kind !== 'date' && kind !== 'datetime') || words.length > longestDay) return [];
  const [role, saidRole] = [dateRoleIn(normalised(name).split(' ')), saidRoleOf(words.toLowerCase())];
  // "Until 31 August" is no first day; what is needed from a day on is needed by that day.
  if ((role === 'start' && saidRole === 'end') || (role === 'end' && saidRole === 'start' && id !== 'duedate'))
    return [];
  const { activity } = context;
  const writer = { locale: localeOf(activity), todays: todaysOf(activity, timeOf(context)) };
  const read = kind === 'date' ? possibleDates : possibleMoments;
  const days = read(withoutThanks(words.toLowerCase()), writer);
  if (days.length > 0 || role === 'start') return days;
  const due = filledIn(normalised(words), longestFirst(around.due));
  return due === undefined ? [] : read(due, writer);
}

/** The name of the only option said, if nothing else is: further words might take it back, or would be lost. */
function optionIn(field: FormField, words: string): string | undefined {
  const names = optionsOf(field, []).map(({ name }) => name);
  const [name, ...others] = namesIn(words, names);
  if (name === undefined || others.length > 0) return undefined;
  return saysMore(words, name) ? undefined : name;
}

/** `Headset` for "un casque"; none for "deux casques", which says how many, and "a phone stand", which names another thing. */
function optionMeant(field: FormField, words: string, locale: string): string | undefined {
  if (words.length > longestOption || denies(words)) return undefined;
  const names = optionsOf(field, []).map(({ name }) => name);
  const counts = (word: string) => /\d/.test(word) || (cardinalOf.has(word) && !around.article.has(word));
  if (normalised(words).split(' ').some(counts) || namesIn(words, names).length > 0) return undefined;
  return nameMeant(words, names, { locale, isAll: true });
}

/** "A week" for "One week". */
function optionInNumbers(field: FormField, words: string, locale: string): string | undefined {
  const read = (text: string) => inDigits(inDigits(text, locale), 'en');
  const options = optionsOf(field, []).map(({ id, name }) => ({ id, name, label: read(name) }));
  const said = read(words);
  const [one, ...others] = options.filter(
    ({ label }) => /\d/.test(label) && !saysMore(said, label) && said.includes(label),
  );
  return others.length === 0 ? one?.name : undefined;
}

/** The names of all options said, for a field that takes any number: "badges and parking, no lunch". */
function optionsIn(field: FormField, words: string): string | undefined {
  const said = withoutDenied(words);
  const names = namesIn(
    said,
    optionsOf(field, []).map(({ name }) => name),
  );
  // The answer is split at commas.
  const isWhole = names.length > 0 && !names.some((name) => name.includes(','));
  return isWhole && !saysMore(said, ...names) ? names.join(',') : undefined;
}

/** Whether words say anything besides these names and the fillers between them. A "phone case" is no phone, although a case may be a request. */
export function saysMore(words: string, ...names: readonly string[]): boolean {
  const named = new Set(names.flatMap((name) => normalised(name).split(' ')));
  return normalised(words)
    .split(' ')
    .some((word) => !named.has(word) && !wordByWord(word).every(saysNothing) && namesIn(word, names).length === 0);
}

function saysNothing(word: string): boolean {
  return isFiller(word) && !around.request.has(word);
}
