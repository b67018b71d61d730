import {
  addDays,
  dateOf,
  dayPart,
  daysBetween,
  isAlsoVerb,
  monthPart,
  monthNumber,
  weekdayNumber,
  weekdayOf,
} from './calendar';

/** Further ahead, a date without a year may as well be in the past. */
const mostDaysAhead = 180;

/** Tomorrow, or the day after tomorrow. */
const tomorrows =
  /(?<![\p{L}\p{N}])(?:(?<next>tomorrow|morgen|demain|mañana|غدا|غدًا|بكرة)|day after tomorrow|übermorgen|après-demain|pasado mañana|بعد غد)(?![\p{L}\p{N}])|明後日|あさって|(?<next2>明日)/giu;
/** After these words, "morgen" and "mañana" mean the morning. */
const ofTheMorning = /(?:^|\s)(?:guten|heute|gestern|jeden|am|der|den|diesen|la|esta|cada|de) $/i;
const mornings = new Set(['morgen', 'mañana']);

/** Words that put the weekday after them in the future. */
const forward =
  'by|until|till|from|before|starting|bis|ab|vom|zum|spätestens|avant|pour|dès|jusqu.à|d.ici|à partir de|antes del|hasta el|para el|a partir del|قبل|حتى';
const weekday = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${forward}) (?:يوم )?(?<weekday>\p{L}{2,10})(?![\p{L}\p{N}])`,
  'giu',
);
/** A date that the weekday merely belongs to. */
const dateBehind = /^,? (?:(?:the|dem|den|le) )?(?:\p{L}{3,12}\.? )?\d/iu;

const ways = [
  String.raw`${dayPart}(?:\.|st|nd|rd|th|er)?\s(?:of\s|de\s)?${monthPart}(?!\p{L}|,?\s(?:de\s)?\d)`,
  String.raw`${monthPart}\s${dayPart}(?:st|nd|rd|th)?(?![\p{L}\p{N}.:]|,?\s\d)`,
  String.raw`(?<=(?:^|[^\p{L}])(?:${forward}|am|den|dem)\s)${dayPart}\.\s?(?<number>\d{1,2})\.(?!\s?\d)`,
].map((way) => new RegExp(String.raw`(?<![\p{L}\p{N}/.-])${way}(?![\d/-])`, 'giu'));
const inJapanese = new RegExp(String.raw`(?<![年\d])(?<number>\d{1,2})月${dayPart}日`, 'gu');

/** A date and its place in the text. */
export interface FoundDate {
  readonly index: number;
  readonly date: string;
}

/**
 * The unambiguous dates in a text, given today's date (`YYYY-MM-DD`): "tomorrow", "by Friday", "3 December". A date without a year is
 * the next one, unless that is so far ahead that the last one may be meant. Not "on Friday", which may be past, nor "next Friday",
 * which people understand differently.
 */
export function datesAhead(text: string, today: string): readonly FoundDate[] {
  return [...tomorrowsIn(text, today), ...weekdaysIn(text, today), ...yearlessIn(text, today)];
}

function tomorrowsIn(text: string, today: string): readonly FoundDate[] {
  return [...text.matchAll(tomorrows)].flatMap(({ 0: said, index, groups = {} }) => {
    const before = text.slice(Math.max(0, index - 10), index);
    if (mornings.has(said.toLowerCase()) && ofTheMorning.test(before)) return [];
    return [{ index, date: addDays(today, (groups['next'] ?? groups['next2']) === undefined ? 2 : 1) }];
  });
}

function weekdaysIn(text: string, today: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const { 0: said, index, groups } of text.matchAll(weekday)) {
    const name = groups?.['weekday'] ?? '';
    const number = weekdayNumber(name);
    if (number === undefined || dateBehind.test(text.slice(index + said.length, index + said.length + 30))) continue;
    const after = found.at(-1)?.date ?? today;
    const days = (number - weekdayOf(after) + 7) % 7;
    // Said on that weekday, it may be today or in a week.
    if (days > 0) found.push({ index: index + said.length - name.length, date: addDays(after, days) });
  }
  return found;
}

function yearlessIn(text: string, today: string): readonly FoundDate[] {
  const thisYear = Number(today.slice(0, 4));
  return [...ways, inJapanese].flatMap((way) =>
    [...text.matchAll(way)].flatMap(({ 0: said, index, groups = {} }) => {
      const name = groups['month'] ?? '';
      if (isAlsoVerb(name) && said.startsWith(name)) return [];
      const number = groups['number'] ?? monthNumber(name);
      if (number === undefined) return [];
      const dates = [thisYear, thisYear + 1].flatMap((year) => dateOf(year, number, groups['day'] ?? '') ?? []);
      const next = dates.find((date) => date >= today);
      return next !== undefined && daysBetween(today, next) <= mostDaysAhead ? [{ index, date: next }] : [];
    }),
  );
}
