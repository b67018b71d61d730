import { addDays, weekdayOf } from './calendar';
import { namesOf } from './dateNames';
import { weekSaid, type SaidWeek } from './relativeDays';
import { around, tokensOf } from './writtenWords';

/** Words beside a weekday, in the chat's languages, folded: for the coming one, or for that or the one after it. */
const thisOne = new Set(
  'this coming upcoming diesen dieser diesem kommenden kommender ce este 今週 今度 هذا هذه'.split(' '),
);
const nextOne = new Set(
  'next nachsten nachster nachste prochain qui vient proximo que viene 次 القادم القادمة المقبل المقبلة الجاي الجاية'.split(
    ' ',
  ),
);

/**
 * The days a weekday may mean: "Friday" is the coming one, "next Friday" that or the one after it, "Friday next week" the one in that
 * week. Empty for anything else. Takes folded words with digits.
 */
export function weekdaysSaid(said: string, locale: string, today: string): readonly string[] {
  const names = namesOf(locale, 'weekday');
  const words = tokensOf(said).filter((word) => !around.has(word));
  const [name, ...others] = words.filter((word) => names.has(word));
  const weekday = names.get(name ?? '');
  if (weekday === undefined || others.length > 0) return [];
  const beside = words.filter((word) => word !== name);
  const days = (weekday - 1 - weekdayOf(today) + 7) % 7;
  const week = weekSaid(beside.join(' '), locale);
  if (week) return daysOfWeek(week, weekday, today, days);
  if (!beside.every((word) => thisOne.has(word) || nextOne.has(word))) return [];
  const isNext = beside.some((word) => nextOne.has(word));
  // Said on that weekday, it may be today or in a week.
  const first = days === 0 && isNext ? 7 : days;
  return (isNext || days === 0 ? [first, first + 7] : [first]).map((ahead) => addDays(today, ahead));
}

/** Weeks start on Sunday or on Monday, and "Monday in two weeks" may also be counted from this Monday. */
function daysOfWeek({ ahead, isCounted }: SaidWeek, weekday: number, today: string, days: number): readonly string[] {
  const sinceMonday = weekdayOf(today);
  const inWeek = [weekday - 1 - sinceMonday, (weekday % 7) - ((sinceMonday + 1) % 7)];
  const all = new Set([...inWeek, ...(isCounted ? [days] : [])]);
  return [...all].map((one) => addDays(today, one + 7 * ahead)).toSorted();
}
