import { addDays, weekdayOf } from './calendar';
import { namesOf } from './dateNames';
import { weekSaid, type SaidWeek } from './relativeDays';
import { around, tokensOf } from './writtenWords';

/** Beside a weekday, in the languages of the chat and as they are folded: the one that comes, or that one or the one after it. */
const thisOne = new Set(
  'this coming upcoming diesen dieser diesem kommenden kommender ce este 今週 今度 هذا هذه'.split(' '),
);
const nextOne = new Set(
  'next nachsten nachster nachste prochain qui vient proximo que viene 次 القادم القادمة المقبل المقبلة'.split(' '),
);

/**
 * The days that a weekday may be, as it is said: "Friday" is the one that comes, "next Friday" that one or the one after it, "Friday next
 * week" the one of that week. Empty where words are nothing of this kind. Takes them folded, with digits.
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
  // Said on that day itself, it may be today's or the next one.
  const first = days === 0 && isNext ? 7 : days;
  return (isNext || days === 0 ? [first, first + 7] : [first]).map((ahead) => addDays(today, ahead));
}

/** Weeks begin on Sunday or on Monday, and "Monday in two weeks" may be counted from Monday, too. */
function daysOfWeek({ ahead, isCounted }: SaidWeek, weekday: number, today: string, days: number): readonly string[] {
  const sinceMonday = weekdayOf(today);
  const inWeek = [weekday - 1 - sinceMonday, (weekday % 7) - ((sinceMonday + 1) % 7)];
  const all = new Set([...inWeek, ...(isCounted ? [days] : [])]);
  return [...all].map((one) => addDays(today, one + 7 * ahead)).toSorted();
}
