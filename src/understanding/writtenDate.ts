import { LRUCache } from 'lru-cache';
import { addDays, dateOf, daysBetween, weekdayOf } from './calendar';
import { around, fold, isNumber, tokensOf } from './writtenWords';

/** Who writes: their language and region (BCP 47), and what day it is for them, `YYYY-MM-DD`, where that is known. */
export interface DateWriter {
  readonly locale: string;
  readonly today: string | undefined;
}

/** Further ahead, a day without its year may as well be the last one of that name. */
const mostDaysAhead = 180;
const [daysToName, weeksToName, monthsToName] = [31, 12, 12];
const midnight = 'T00:00:00Z';
/** A form reads them for each of its fields that holds a day, and 130 formats take milliseconds. */
const relatives = new LRUCache<string, ReadonlyMap<string, string>>({ max: 30 });
const partNames = new LRUCache<string, ReadonlyMap<string, number>>({ max: 60 });
/** Beside a weekday, in the languages of the chat and as they are folded: the one that comes, or that one or the one after it. */
const thisOne = new Set(
  'this coming upcoming diesen dieser diesem kommenden kommender ce este 今週 今度 هذا هذه'.split(' '),
);
const nextOne = new Set(
  'next nachsten nachster nachste prochain qui vient proximo que viene 次 القادم القادمة المقبل المقبلة'.split(' '),
);

/**
 * The day that is all these words say, `YYYY-MM-DD`, as the writer's language writes days: `31 December`, `31/12/2027`, `Friday`,
 * `tomorrow`, `in 2 weeks`. `undefined` where they say none, something else as well, or what may be two days: `4/5/2027` in English.
 *
 * @example writtenDate('12月31日', { locale: 'ja', today: '2026-11-26' }) // '2026-12-31'
 */
export function writtenDate(words: string, writer: DateWriter): string | undefined {
  const [day, ...others] = writtenDays(words, writer);
  return others.length === 0 ? day : undefined;
}

/** The same, of words that may be two days: both of them. */
export function writtenDays(words: string, { locale, today }: DateWriter): readonly string[] {
  const folded = fold(words);
  const relative = today === undefined ? undefined : relativeDays(locale, today).get(withoutSpaces(folded));
  if (relative !== undefined) return [relative];
  const said = tokensOf(folded).filter((word) => !around.has(word));
  const [months, weekdays] = [namesOf(locale, 'month'), namesOf(locale, 'weekday')];
  // A short name may be of both, as "mar" in Spanish.
  const names = said.filter((word) => !isNumber(word) && (months.has(word) || !weekdays.has(word)));
  const numbers = said.filter(isNumber);
  if (numbers.length === 0 && names.length === 0) {
    const { weekday, isNext } = weekdayIn(words, locale) ?? {};
    return isNext ? [] : listOf(nextOf(weekday, today));
  }
  const [name, ...others] = names;
  if (others.length > 0) return [];
  if (name === undefined) return ofNumbers(numbers, locale, today);
  const month = months.get(name);
  const [first = '', second, ...more] = numbers;
  if (month === undefined || more.length > 0) return [];
  return listOf(first.length === 4 ? dayOf(first, month, second ?? '', today) : dayOf(second, month, first, today));
}

function listOf(day: string | undefined): readonly string[] {
  return day === undefined ? [] : [day];
}

/** The weekday that is all these words say, from 1, Monday; `isNext`: the next of that name, or the one after it. */
export function weekdayIn(
  words: string,
  locale: string,
): { readonly weekday: number; readonly isNext: boolean } | undefined {
  // Japanese writes them in one word.
  const folded = fold(words).replace(/^(次|今週|今度)の/u, '$1 ');
  const said = tokensOf(folded).filter((word) => !around.has(word) && !thisOne.has(word));
  const [name = '', ...others] = said.filter((word) => !nextOne.has(word));
  const weekday = namesOf(locale, 'weekday').get(name);
  return weekday === undefined || others.length > 0 ? undefined : { weekday, isNext: said.length > 1 };
}

function ofNumbers(numbers: readonly string[], locale: string, today: string | undefined): readonly string[] {
  const [first = '', second = '', third, ...more] = numbers;
  if (more.length > 0 || second === '') return [];
  if (first.length === 4) return listOf(dayOf(first, second, third ?? '', today));
  const order = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' })
    .formatToParts()
    .map(({ type }) => type);
  const isDayFirst = order.indexOf('day') < order.indexOf('month');
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  const asWritten = listOf(dayOf(third, month, day, today));
  // English is written in both ways, wherever it is.
  if (!/^en\b/i.test(locale) || day === month) return asWritten;
  return [...asWritten, ...listOf(dayOf(third, day, month, today))];
}

/** Without a year, the next of that name. */
function dayOf(
  year: string | undefined,
  month: string | number,
  day: string,
  today: string | undefined,
): string | undefined {
  if (day === '' || day.length > 2 || Number(month) > 12) return undefined;
  const two = day.padStart(2, '0');
  if (year !== undefined)
    return year.length === 4 || year.length === 2 ? dateOf(year.padStart(4, '20'), month, two) : undefined;
  const now = today ?? new Date().toISOString().slice(0, 10);
  const thisYear = Number(now.slice(0, 4));
  const date = [thisYear, thisYear + 1]
    .map((one) => dateOf(one, month, two))
    .find((one) => one !== undefined && one >= now);
  return date !== undefined && daysBetween(now, date) <= mostDaysAhead ? date : undefined;
}

/** Said on that day itself, it may be today's or the next one. */
function nextOf(weekday: number | undefined, today: string | undefined): string | undefined {
  if (weekday === undefined || today === undefined) return undefined;
  const days = (weekday - 1 - weekdayOf(today) + 7) % 7;
  return days === 0 ? undefined : addDays(today, days);
}

/** `today`, `in 3 days`, `in 2 weeks`, as the language says them, without spaces. */
function relativeDays(locale: string, today: string): ReadonlyMap<string, string> {
  const key = `${locale} ${today}`;
  const known = relatives.get(key) ?? relativesOf(locale, today);
  relatives.set(key, known);
  return known;
}

function relativesOf(locale: string, today: string): ReadonlyMap<string, string> {
  const ways = (['auto', 'always'] as const).map((numeric) => new Intl.RelativeTimeFormat(locale, { numeric }));
  const [, exact] = ways;
  // "Next week" is no day, "in 1 week" is one.
  const ofOne = [
    [exact?.format(1, 'week') ?? '', addDays(today, 7)],
    [exact?.format(1, 'month') ?? '', addMonths(today, 1)],
  ] as const;
  const all = [
    ...range(-2, daysToName).map((days) => [days, 'day', addDays(today, days)] as const),
    ...range(2, weeksToName).map((weeks) => [weeks, 'week', addDays(today, 7 * weeks)] as const),
    ...range(2, monthsToName).map((months) => [months, 'month', addMonths(today, months)] as const),
  ];
  const ofSeveral = all.flatMap(([count, unit, date]) => ways.map((way) => [way.format(count, unit), date] as const));
  return new Map(
    [...ofOne, ...ofSeveral].flatMap(([text, date]) =>
      alike(fold(text)).map((words) => [withoutSpaces(words), date] as const),
    ),
  );
}

/** How people put it, too: "en dos semanas", "بعد أسبوع". */
function alike(text: string): readonly string[] {
  const bare = text.replace(/ واحد$/, '');
  return [text, text.replace(/^dentro de /, 'en '), bare, bare.replace(/^خلال /, 'بعد ')];
}

function withoutSpaces(text: string): string {
  return text.replaceAll(' ', '');
}

/** The last of the month where there is no such day in it. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Months and weekdays from 1, weekdays from Monday, by their names in this language, short ones too. */
function namesOf(locale: string, part: 'month' | 'weekday'): ReadonlyMap<string, number> {
  const key = `${part} ${locale}`;
  const known = partNames.get(key);
  if (known) return known;
  const names = readNames(locale, part);
  partNames.set(key, names);
  return names;
}

function readNames(locale: string, part: 'month' | 'weekday'): ReadonlyMap<string, number> {
  const dates =
    part === 'month'
      ? range(1, 12).map((month) => `2026-${String(month).padStart(2, '0')}-01`)
      : range(1, 7).map((day) => `2026-06-0${day}`);
  // Beside a day some languages write a month in another form.
  const styles = (['long', 'short'] as const).flatMap((style) => [
    new Intl.DateTimeFormat(locale, { [part]: style, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { [part]: style, day: 'numeric', timeZone: 'UTC' }),
  ]);
  return new Map(
    dates.flatMap((date, place) =>
      styles.flatMap((style) => {
        const written =
          style.formatToParts(new Date(`${date}${midnight}`)).find(({ type }) => type === part)?.value ?? '';
        const name = tokensOf(fold(written)).join(' ');
        return name === '' || isNumber(name) ? [] : [[name, place + 1] as const];
      }),
    ),
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}
