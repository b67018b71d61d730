/** A date that a text names beyond doubt. */
export interface SaidDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What stands before it in the text, lower case. */
  readonly before: string;
}

/** The months by all their names in these languages, none of which means another month elsewhere. */
const months: ReadonlyMap<string, number> = new Map(
  ['en', 'de', 'fr', 'es'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      return Array.from(
        { length: 12 },
        (_, month) => [nameOf(format.format(Date.UTC(2026, month, 1))), month + 1] as const,
      );
    }),
  ),
);
const month = String.raw`(?<month>\p{L}{3,12})\.?`;
const year = String.raw`(?<year>\d{4})`;
const day = String.raw`(?<day>\d{1,2})`;
const ways = [
  String.raw`${year}-(?<number>\d{2})-${day}`,
  String.raw`${year}年(?<number>\d{1,2})月${day}日`,
  String.raw`${day}(?:\.|st|nd|rd|th|er)?\s+(?:of\s+|de\s+)?${month},?\s+(?:de\s+)?${year}`,
  String.raw`${month}\s+${day}(?:st|nd|rd|th)?,?\s+${year}`,
  // With points the day comes first wherever dates are written so.
  String.raw`${day}\.\s?(?<number>\d{1,2})\.\s?${year}`,
].map((way) => new RegExp(String.raw`(?<![\p{Script=Latin}\d/.-])${way}(?![\d/-]|\.\d)`, 'giu'));

const datesAtMost = 10;

/**
 * The dates in a text that can be read in one way only, in its order: with the year, and the month by its name, or in an
 * order that nobody reads otherwise. Not `3/4/2027`, nor "tomorrow".
 */
export function datesIn(text: string): readonly SaidDate[] {
  const found = ways.flatMap((way) => [...text.matchAll(way)].slice(0, datesAtMost));
  return found
    .toSorted((one, other) => one.index - other.index)
    .flatMap(({ index, groups = {} }) => {
      const number = groups['number'] ?? months.get(nameOf(groups['month'] ?? ''));
      const date = [groups['year'], String(number).padStart(2, '0'), (groups['day'] ?? '').padStart(2, '0')].join('-');
      return number !== undefined && isDay(date) ? [{ date, before: text.slice(0, index).trim().toLowerCase() }] : [];
    });
}

function nameOf(written: string): string {
  return written.toLowerCase().replace(/\.$/, '');
}

function isDay(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
}
