/** Both are built on first use, to keep start-up fast. */
let months: ReadonlyMap<string, number> | undefined;
let weekdays: ReadonlyMap<string, number> | undefined;

/** Months by all their names in these languages, none of which means another month in another language. */
function makeMonths(): ReadonlyMap<string, number> {
  return placesByName(['en', 'de', 'fr', 'es', 'ar'], 'month', (month) => Date.UTC(2026, month, 1), 12);
}

/** 0 is Monday. */
function makeWeekdays(): ReadonlyMap<string, number> {
  return new Map([
    ...placesByName(['en', 'de'], 'weekday', monday, 7),
    // Short forms are names or months in other languages: "sam", "mar".
    ...placesByName(['fr', 'es', 'ar'], 'weekday', monday, 7, ['long']),
  ]);
}

/** Month names that in lower case may be verbs: "may", "march". */
const verbs = new Set(['may', 'mar', 'march']);

/** Parts of patterns, each with a named group. */
export const monthPart = String.raw`(?<month>\p{L}{3,12})\.?`;
export const yearPart = String.raw`(?<year>\d{4})`;
export const dayPart = String.raw`(?<day>\d{1,2})`;

const millisecondsADay = 86_400_000;

/** 1 to 12. */
export function monthNumber(name: string): number | undefined {
  months ??= makeMonths();
  const place = months.get(named(name));
  return place === undefined ? undefined : place + 1;
}

export function isAlsoVerb(month: string): boolean {
  return verbs.has(month);
}

/** 0 (Monday) to 6. */
export function weekdayNumber(name: string): number | undefined {
  weekdays ??= makeWeekdays();
  return weekdays.get(named(name));
}

/** `YYYY-MM-DD`; `undefined` if there is no such day. */
export function dateOf(year: number | string, month: number | string, day: number | string): string | undefined {
  const date = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date) ? date : undefined;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * millisecondsADay).toISOString().slice(0, 10);
}

/** How many days the second date is after the first. */
export function daysBetween(first: string, second: string): number {
  return (Date.parse(second) - Date.parse(first)) / millisecondsADay;
}

/** 0 (Monday) to 6. */
export function weekdayOf(date: string): number {
  return (new Date(date).getUTCDay() + 6) % 7;
}

function named(written: string): string {
  return written.toLowerCase().replace(/\.$/, '');
}

function monday(day: number): number {
  return Date.UTC(2026, 5, 1 + day);
}

function placesByName(
  languages: readonly string[],
  part: 'month' | 'weekday',
  at: (place: number) => number,
  size: number,
  styles: readonly ('long' | 'short')[] = ['long', 'short'],
): ReadonlyMap<string, number> {
  const formats = languages.flatMap((language) =>
    styles.map((style) => new Intl.DateTimeFormat(language, { [part]: style, timeZone: 'UTC' })),
  );
  return new Map(
    formats.flatMap((format) =>
      Array.from({ length: size }, (_, place) => [named(format.format(at(place))), place] as const),
    ),
  );
}
