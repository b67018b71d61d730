import { namedDays } from './namedDays';
import { writtenDays } from './writtenDate';
import { writtenTime } from './writtenTime';

/** The writer's language and region (BCP 47), and the dates it may be for them, `YYYY-MM-DD`. */
export interface SomewhereWriter {
  readonly locale: string;
  readonly todays: readonly string[];
}

const partsAtMost = 10;

/**
 * The days the words may mean if they say nothing else, `YYYY-MM-DD`, earliest first: two for "next Friday", which people understand
 * differently, two for "12/5" in English, and for "tomorrow" as many as it may be today where the writer is. Empty if they name no
 * day, or something else as well.
 *
 * @example possibleDates('next Friday', { locale: 'en', todays: ['2026-11-26'] }) // ['2026-11-27', '2026-12-04']
 */
export function possibleDates(words: string, { locale, todays }: SomewhereWriter): readonly string[] {
  const days = todays.flatMap((today) => {
    const written = writtenDays(words, { locale, today });
    return written.length > 0 ? written : namedDays(words, locale, today);
  });
  return [...new Set(days)].toSorted();
}

/** Same, with a time of day before or after the date: `YYYY-MM-DD HH:MM`. */
export function possibleMoments(words: string, writer: SomewhereWriter): readonly string[] {
  const parts = words.trim().split(/\s+/, partsAtMost);
  const halved = parts.map((_, place) => [parts.slice(0, place).join(' '), parts.slice(place).join(' ')] as const);
  for (const [day, time] of halved.flatMap(([one, other]) => [[one, other] as const, [other, one] as const])) {
    const at = writtenTime(time, writer.locale);
    const dates = at === undefined ? [] : possibleDates(day, writer);
    if (dates.length > 0) return dates.map((date) => `${date} ${at}`);
  }
  return [];
}
