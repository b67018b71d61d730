import { LRUCache } from 'lru-cache';
import { addDays } from './calendar';
import { around, fold, tokensOf } from './writtenWords';

const [daysToName, weeksToName, monthsToName] = [31, 12, 12];

/** Other phrasings in the chat's languages, folded and with digits, and their usual form. */
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
/** In these languages "in eight days" also means in a week, and "in fifteen days" in two weeks. */
const alsoWeeks = /^(?:in(?<days>8)tagen|(?:dans|dentrode)(?<jours>8|15)(?:jours|dias))$/;

/** Further names for days and weeks ahead. */
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

/** Cached: a form reads them for each of its date fields, and 130 formats take milliseconds. */
const days = new LRUCache<string, ReadonlyMap<string, string>>({ max: 30 });
const weeks = new LRUCache<string, ReadonlyMap<string, SaidWeek>>({ max: 30 });

/** Weeks ahead. `isCounted`: "in 2 weeks", which may also mean a day. */
export interface SaidWeek {
  readonly ahead: number;
  readonly isCounted: boolean;
}

/** The one or two days meant by "today", "in 3 days" or "in 2 weeks"; empty for anything else. Takes folded words with digits. */
export function relativeDays(said: string, locale: string, today: string): readonly string[] {
  const key = `${locale} ${today}`;
  const known = days.get(key) ?? daysOf(locale, today);
  days.set(key, known);
  const words = asUsual(said);
  const day = known.get(withoutSpaces(words));
  if (day === undefined) return [];
  return alsoWeeks.test(withoutSpaces(words)) ? [addDays(day, -1), day] : [day];
}

/** The week meant by "next week" or "in 2 weeks", ignoring prepositions. Takes folded words with digits. */
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
  // "Next week" is not a day, but "in 1 week" is.
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

/** The last day of the month if it has no such day. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}
