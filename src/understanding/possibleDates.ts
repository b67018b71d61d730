import { namedDays } from './namedDays';
import { writtenDays } from './writtenDate';
import { writtenTime } from './writtenTime';

/** Who writes: their language and region (BCP 47), and what days it may be for them, `YYYY-MM-DD`. */
export interface SomewhereWriter {
  readonly locale: string;
  readonly todays: readonly string[];
}

const partsAtMost = 10;

/**
 * The days that are all these words may mean, `YYYY-MM-DD`, the earliest first: two of "next Friday", about which people disagree, and of
 * "12/5" in English, and of "tomorrow" as many as it may be today where the writer is. Empty where they say none, or something else as well.
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

/** The same with a time of day, in either order: `YYYY-MM-DD HH:MM`. */
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
