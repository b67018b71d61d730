import { dateOf, dayPart, monthPart, monthNumber, yearPart } from './calendar';
import { withWholeRanges } from './dateRanges';
import { datesAhead } from './datesAhead';
import { withDaysInDigits } from './dayWords';
import { westernDigits } from './writtenWords';

/** An unambiguous date in a text. */
export interface SaidDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The text before it, lower case. */
  readonly before: string;
}

const ways = [
  String.raw`${yearPart}-(?<number>\d{2})-${dayPart}`,
  String.raw`${yearPart}年(?<number>\d{1,2})月${dayPart}日`,
  String.raw`${dayPart}(?:\.|st|nd|rd|th|er)?\s+(?:of\s+|de\s+)?${monthPart},?\s+(?:de\s+)?${yearPart}`,
  String.raw`${monthPart}\s+${dayPart}(?:st|nd|rd|th)?,?\s+${yearPart}`,
  // Dates written with full stops have the day first everywhere.
  String.raw`${dayPart}\.\s?(?<number>\d{1,2})\.\s?${yearPart}`,
].map((way) => new RegExp(String.raw`(?<![\p{Script=Latin}\d/.-])${way}(?![\d/-]|\.\d)`, 'giu'));

const datesAtMost = 10;

/**
 * The dates in a text that can be read in only one way, in order of appearance: with a year, and with the month's name or in an
 * unambiguous format; not `3/4/2027`. Given the writer's date (`YYYY-MM-DD`), also those of `datesAhead`.
 */
export function datesIn(words: string, today?: string): readonly SaidDate[] {
  const text = withWholeRanges(withDaysInDigits(westernDigits(words)));
  const whole = ways.flatMap((way) =>
    [...text.matchAll(way)].flatMap(({ index, groups = {} }) => {
      const number = groups['number'] ?? monthNumber(groups['month'] ?? '');
      const date = number === undefined ? number : dateOf(groups['year'] ?? '', number, groups['day'] ?? '');
      return date === undefined ? [] : [{ index, date }];
    }),
  );
  return [...whole, ...(today === undefined ? [] : datesAhead(text, today))]
    .toSorted((one, other) => one.index - other.index)
    .filter(({ date }, place, all) => date !== all[place - 1]?.date)
    .slice(0, datesAtMost)
    .map(({ index, date }) => ({ date, before: text.slice(0, index).trim().toLowerCase() }));
}
