import { LRUCache } from 'lru-cache';
import { addDays } from './calendar';
import { around, fold, tokensOf } from './writtenWords';

const [daysToName, weeksToName, monthsToName] = [31, 12, 12];

/** How the languages of the chat put it besides, as it is folded and with its numbers as digits. */
const otherWays: readonly (readonly [RegExp, string])[] = [
  [/(?<!\d)1 fortnight/, '2 weeks'],
  [/^(?:in )?(\d.*?)(?: s)? (?:time|from now|from today)$/, 'in $1'],
  [/^(?:heute|von heute an) (?=in \d)/, ''],
  [/^d ici (?=\d)/, 'dans '],
  [/^(?:de aqui a|en) (?=\d)/, 'dentro de '],
  [/^今から/u, ''],
  [/ واحد$/u, ''],
  [/^بعد /u, 'خلال '],
];
/** In these languages "in eight days" is in a week, too, and "in fifteen days" in two weeks. */
const alsoWeeks = /^(?:in(?<days>8)tagen|(?:dans|dentrode)(?<jours>8|15)(?:jours|dias))$/;

/** Days ahead, and weeks, by further names. */
const furtherDays: Readonly<Record<string, number>> = {
  'the day after tomorrow': 2,
  'day after tomorrow': 2,
  きょう: 0,
  あした: 1,
  あす: 1,
  あさって: 2,
  بكرة: 1,
  'بعد غد': 2,
  'بعد بكرة': 2,
};
const furtherWeeks: Readonly<Record<string, number>> = {
  'coming week': 1,
  'week after next': 2,
  'dieser Woche': 0,
  'nächster Woche': 1,
  'kommende Woche': 1,
  'kommender Woche': 1,
  'übernächste Woche': 2,
  'übernächster Woche': 2,
  'semana que viene': 1,
  'próxima semana': 1,
  再来週: 2,
  'الأسبوع المقبل': 1,
};

/** A form reads them for each of its fields that holds a day, and 130 formats take milliseconds. */
const days = new LRUCache<string, ReadonlyMap<string, string>>({ max: 30 });
const weeks = new LRUCache<string, ReadonlyMap<string, SaidWeek>>({ max: 30 });

/** How many weeks ahead; `isCounted`: "in 2 weeks", which is said of a day as well. */
export interface SaidWeek {
  readonly ahead: number;
  readonly isCounted: boolean;
}

/** The day, or the two, that "today", "in 3 days" and "in 2 weeks" are; empty where words are nothing of this kind. Takes them folded, with digits. */
export function relativeDays(said: string, locale: string, today: string): readonly string[] {
  const key = `${locale} ${today}`;
  const known = days.get(key) ?? daysOf(locale, today);
  days.set(key, known);
  const words = asUsual(said);
  const day = known.get(withoutSpaces(words));
  if (day === undefined) return [];
  return alsoWeeks.test(withoutSpaces(words)) ? [addDays(day, -1), day] : [day];
}

/** Of "next week" and "in 2 weeks" without what stands around them. Takes them as `relativeDays` does. */
export function weekSaid(said: string, locale: string): SaidWeek | undefined {
  const known = weeks.get(locale) ?? weeksOf(locale);
  weeks.set(locale, known);
  return known.get(bare(asUsual(said)));
}

function asUsual(said: string): string {
  return otherWays.reduce((text, [way, usual]) => text.replace(way, usual), said);
}

function withoutSpaces(text: string): string {
  return text.replaceAll(' ', '');
}

function bare(text: string): string {
  return tokensOf(text)
    .filter((word) => !around.has(word))
    .join('');
}

function daysOf(locale: string, today: string): ReadonlyMap<string, string> {
  const ways = waysOf(locale);
  const [, exact] = ways;
  // "Next week" is no day, "in 1 week" is one.
  const ofOne = [
    [exact.format(1, 'week'), addDays(today, 7)],
    [exact.format(1, 'month'), addMonths(today, 1)],
    ...Object.entries(furtherDays).map(([name, ahead]) => [name, addDays(today, ahead)] as const),
  ] as const;
  const all = [
    ...range(-2, daysToName).map((ahead) => [ahead, 'day', addDays(today, ahead)] as const),
    ...range(2, weeksToName).map((ahead) => [ahead, 'week', addDays(today, 7 * ahead)] as const),
    ...range(2, monthsToName).map((ahead) => [ahead, 'month', addMonths(today, ahead)] as const),
  ];
  const ofSeveral = all.flatMap(([count, unit, date]) => ways.map((way) => [way.format(count, unit), date] as const));
  return new Map([...ofOne, ...ofSeveral].map(([text, date]) => [withoutSpaces(asUsual(fold(text))), date] as const));
}

function weeksOf(locale: string): ReadonlyMap<string, SaidWeek> {
  const [named, counted] = waysOf(locale);
  return new Map(
    [
      ...range(1, weeksToName).map((ahead) => [counted.format(ahead, 'week'), { ahead, isCounted: true }] as const),
      ...range(0, 1).map((ahead) => [named.format(ahead, 'week'), { ahead, isCounted: false }] as const),
      ...Object.entries(furtherWeeks).map(([name, ahead]) => [name, { ahead, isCounted: false }] as const),
    ].map(([text, week]) => [bare(asUsual(fold(text))), week] as const),
  );
}

function waysOf(locale: string): readonly [Intl.RelativeTimeFormat, Intl.RelativeTimeFormat] {
  return [
    new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    new Intl.RelativeTimeFormat(locale, { numeric: 'always' }),
  ];
}

/** The last of the month where there is no such day in it. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}
