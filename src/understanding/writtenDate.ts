import { dateOf, daysBetween, weekdayOf } from './calendar';
import { namesOf, withMonthsWhole } from './dateNames';
import { daysOfMonth } from './daysOfMonth';
import { daysInDigits } from './numberWords';
import { relativeDays } from './relativeDays';
import { weekdaysSaid } from './weekdays';
import { around, beforeHour, fold, isNumber, tokensOf } from './writtenWords';

/** The writer's language and region (BCP 47), and today's date for them, `YYYY-MM-DD`, if known. */
export interface DateWriter {
  readonly locale: string;
  readonly today: string | undefined;
}

/** Further ahead, a date without a year may as well be in the past. */
const mostDaysAhead = 180;

/** The year after a day, folded: this year, next year. */
const years = [
  /this year|diese[ns]? jahr(?:es)?|(?:de )?cette annee|(?:de )?este ano|今年の?|هذه السنة|هذا العام/u,
  /next year|nachste[ns]? jahr(?:es)?|(?:de )?l annee prochaine|(?:de ?l )?(?:proximo ano|ano que viene)|来年の?|(?:السنة|العام) (?:القادمة?|المقبلة?)/u,
];

/**
 * The days the words may mean if they say nothing else, `YYYY-MM-DD`, earliest first, in the writer's date format: `31 December`,
 * `the first of March`, `31/12/2027`, `Friday`, `tomorrow`, `in 2 weeks`. Two for `4/5/2027` in English; empty if they name no day.
 *
 * @example writtenDays('12月31日', { locale: 'ja', today: '2026-11-26' }) // ['2026-12-31']
 */
export function writtenDays(words: string, { locale, today }: DateWriter): readonly string[] {
  // "11:30" is a time.
  if (/\d[:：]\d/.test(words)) return [];
  const said = daysInDigits(withMonthsWhole(fold(words), locale), locale);
  const relative = today === undefined ? [] : relativeDays(said, locale, today);
  if (relative.length > 0) return relative;
  const dates = ofCalendar(withYear(said, today), locale, today);
  if (dates.length > 0 || today === undefined) return dates;
  const ofWeek = [...weekdaysSaid(said, locale, today), ...weekdayOfMonth(said, locale, today)];
  // "First" alone more likely means the first of several.
  const isWordAlone = /^[^\P{L}日]+$/u.test(fold(words));
  return ofWeek.length > 0 || isWordAlone ? ofWeek : daysOfMonth(said, today);
}

/** "Monday the 7th", "lundi 7": the next such day of a month, if it is that weekday. */
function weekdayOfMonth(said: string, locale: string, today: string): readonly string[] {
  const all = tokensOf(said);
  // "Monday at 7" is a time.
  if (all.some((word) => beforeHour.has(word))) return [];
  const words = all.filter((word) => !around.has(word));
  const [number, ...others] = words.filter(isNumber);
  const [name, ...more] = words.filter((word) => !isNumber(word));
  const weekday = namesOf(locale, 'weekday').get(name ?? '');
  if (number === undefined || number.length > 2 || weekday === undefined || others.length + more.length > 0) return [];
  return daysOfMonth(`${number}日`, today).filter((day) => weekdayOf(day) === weekday - 1);
}

function withYear(said: string, today: string | undefined): string {
  if (today === undefined) return said;
  const thisYear = Number(today.slice(0, 4));
  return years.reduce((text, way, ahead) => text.replace(way, ` ${thisYear + ahead} `), said);
}

/** Days given by day and month. */
function ofCalendar(said: string, locale: string, today: string | undefined): readonly string[] {
  const words = tokensOf(said).filter((word) => !around.has(word));
  const [months, weekdays] = [namesOf(locale, 'month'), namesOf(locale, 'weekday')];
  // A short name may be both month and weekday, as "mar" in Spanish.
  const names = words.filter((word) => !isNumber(word) && (months.has(word) || !weekdays.has(word)));
  const numbers = words.filter(isNumber);
  const [name, ...others] = names;
  if (others.length > 0 || numbers.length === 0) return [];
  if (name === undefined) return ofNumbers(numbers, locale, today);
  const month = months.get(name);
  const [first = '', second, ...more] = numbers;
  if (month === undefined || more.length > 0) return [];
  return first.length === 4 ? daysOf(first, month, second ?? '', today) : daysOf(second, month, first, today);
}

function ofNumbers(numbers: readonly string[], locale: string, today: string | undefined): readonly string[] {
  const [first = '', second = '', third, ...more] = numbers;
  if (more.length > 0 || second === '') return [];
  if (first.length === 4) return daysOf(first, second, third ?? '', today);
  const order = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' })
    .formatToParts()
    .map(({ type }) => type);
  const isDayFirst = order.indexOf('day') < order.indexOf('month');
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  const asWritten = daysOf(third, month, day, today);
  // Both orders are common in English, wherever the writer is.
  if (!/^en\b/i.test(locale) || day === month) return asWritten;
  return [...asWritten, ...daysOf(third, day, month, today)].toSorted();
}

/** Without a year, the next such day; also the last one if the next is so far ahead that either may be meant. */
function daysOf(
  year: string | undefined,
  month: string | number,
  day: string,
  today: string | undefined,
): readonly string[] {
  if (day === '' || day.length > 2 || Number(month) > 12) return [];
  const two = day.padStart(2, '0');
  const at = (of: number | string) => {
    const date = dateOf(of, month, two);
    return date === undefined ? [] : [date];
  };
  if (year !== undefined) return year.length === 4 || year.length === 2 ? at(year.padStart(4, '20')) : [];
  const now = today ?? new Date().toISOString().slice(0, 10);
  const thisYear = Number(now.slice(0, 4));
  const all = [thisYear - 1, thisYear, thisYear + 1].flatMap(at);
  const next = all.find((date) => date >= now);
  if (next === undefined) return [];
  return daysBetween(now, next) <= mostDaysAhead
    ? [next]
    : all
        .filter((date) => date < next)
        .slice(-1)
        .concat(next);
}
