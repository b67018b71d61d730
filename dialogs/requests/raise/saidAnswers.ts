import {
  problemIn,
  takesList,
  visibleFields,
  type Answers,
  type FormField,
  type RequestForm,
} from '../../../src/atlassian/requestForm';
import type { Person } from '../../../src/atlassian/serviceDesk';
import { dateRoleIn, datesIn, nameMeant, namesIn, type DateRole } from '../../../src/understanding';
import { escaped } from '../../reading/escaped';
import { placeSaid } from '../../reading/ordinals';
import { normalised } from '../../reading/normalised';
import { affirmed, knownField, optionBesideName } from '../../forms/knownFields';
import { forWhom } from '../../texts/languages';
import { saidCodes, saidCounts, type SaidAnswers } from '../../reading/saidNumbers';

/** Longer texts mention much that is not what they ask for (in characters). */
const longestNeed = 200;

/** What somebody said, and what helps to read it. */
interface Saying {
  readonly words: string;
  /** The people they may mean. */
  readonly people: readonly Person[];
  /** Today's date where they are, `YYYY-MM-DD`; several if it is not known where that is. */
  readonly todays: readonly string[];
  /** Default answers; an option or a count that the words name replaces its default. */
  readonly defaults?: Answers;
}

/**
 * Reads dates, people, options, numbers and codes from the words, each only for a visible field that it certainly belongs to: a date for the only
 * date field, or for those that say start or end as the words do; one known person for the only person field; the only option of a field
 * that is named.
 */
export function saidAnswers(
  form: RequestForm,
  known: Answers,
  { words, people, todays, defaults = {} }: Saying,
): Answers {
  const fields = visibleFields(form, known);
  const open = fields.filter(({ id }) => known[id] === undefined);
  const undecided = fields.filter(({ id }) => known[id] === undefined || known[id] === defaults[id]);
  const said = [
    ...saidDates(open, words, todays),
    ...saidPeople(open, words, people),
    ...saidOptions(undecided, words),
    ...saidCounts(undecided, words),
    ...saidCodes(open, words),
  ];
  return Object.fromEntries(
    said.flatMap(([field, answer]) => {
      const given = takesList(field) ? [answer] : answer;
      return problemIn(field, given) === undefined ? [[field.id, given]] : [];
    }),
  );
}

function saidDates(open: readonly FormField[], words: string, todays: readonly string[]): SaidAnswers {
  // A date alone cannot fill a field for date and time, but may have been meant for it.
  const fields = open.filter(({ kind }) => kind === 'date' || kind === 'datetime');
  const dates = certainDates(words, todays).map(({ date, before }) => ({
    date,
    role: dateRoleIn(before.split(/\s+/).slice(-1)),
  }));
  const [first, second, ...more] = dates;
  if (!first || more.length > 0) return [];
  const isOf = (role: DateRole) => (field: FormField) =>
    dateRoleIn(field.name.toLowerCase().split(/[^\p{L}]+/u)) === role;
  if (!second) {
    const [only, ...others] =
      fields.length === 1 ? fields : fields.filter((field) => first.role !== undefined && isOf(first.role)(field));
    const isOpposite = only && first.role !== undefined && isOf(first.role === 'start' ? 'end' : 'start')(only);
    return only && others.length === 0 && !isOpposite ? [[only, first.date]] : [];
  }
  const days = fields.filter(({ kind }) => kind === 'date');
  const ofBoth = days.length > 1 ? days : fields;
  const [from, ...otherStarts] = ofBoth.filter(isOf('start'));
  const [to, ...otherEnds] = ofBoth.filter(isOf('end'));
  const isInOrder = first.date < second.date && first.role !== 'end' && second.role !== 'start';
  if (!isInOrder || otherStarts.length > 0 || otherEnds.length > 0) return [];
  // If the form asks only for a start or only for an end, no other field may be meant.
  if ((!from || !to) && fields.length > 1) return [];
  return [...(from ? [[from, first.date] as const] : []), ...(to ? [[to, second.date] as const] : [])];
}

/** Dates that are the same for each of `todays`, or else those that need no today: "4 January", not "tomorrow". */
function certainDates(words: string, todays: readonly string[]): ReturnType<typeof datesIn> {
  const [first, ...others] = todays.map((today) => datesIn(words, today));
  const isCertain = others.every((dates) => JSON.stringify(dates) === JSON.stringify(first));
  return first && isCertain ? first : datesIn(words, undefined);
}

/** By the full name, or by the first name alone after "for". */
function saidPeople(open: readonly FormField[], words: string, people: readonly Person[]): SaidAnswers {
  const [field, ...others] = open.filter(({ kind }) => kind === 'user');
  const whole = people.filter(({ name }) => hasName(words, name));
  const meant =
    whole.length > 0
      ? whole
      : people.filter(({ name }) => hasName(words, name.split(' ')[0] ?? '', [...forWhom.keys()]));
  const [person, ...more] = meant;
  return field && others.length === 0 && person && more.length === 0 ? [[field, person.accountId]] : [];
}

function saidOptions(open: readonly FormField[], words: string): SaidAnswers {
  return open.flatMap((field) => {
    if (field.kind !== 'choice' && field.kind !== 'choices' && field.kind !== 'components') return [];
    const labels = field.options.map(({ label }) => label);
    const named = new Set(namesIn(knownField(field) === undefined ? words : affirmed(words), labels));
    const [one, ...others] = field.options.filter(({ label }) => named.has(label) || isPhraseIn(words, label));
    const meant = one || words.length > longestNeed ? undefined : nameMeant(affirmed(words), labels);
    const ofMeaning = field.options.find(({ label }) => label === meant);
    const option = optionBesideName(field, words) ?? (others.length === 0 ? (one ?? ofMeaning) : undefined);
    return option ? [[field, option.id] as const] : [];
  });
}

/** Whether the words contain an option word for word, if it is long enough to be meant: three words, or two with a number. */
function isPhraseIn(words: string, label: string): boolean {
  const parts = normalised(label).split(' ');
  const tells = parts.length > 2 || (parts.length === 2 && parts.some((part) => placeSaid(part) !== undefined));
  return tells && ` ${normalised(words)} `.includes(` ${parts.join(' ')} `);
}

/** Whether the words contain the name as a whole word, after one of `behind` if given. */
function hasName(words: string, name: string, behind: readonly string[] = []): boolean {
  if (name.length < 2) return false;
  const before = behind.length === 0 ? '' : `(?:${behind.map(escaped).join('|')}) `;
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${before}${escaped(name)}(?![\p{L}\p{N}])`, 'u').test(words);
}
