import { namedDays } from './namedDays';
import { writtenDays } from './writtenDate';
import { writtenTime } from './writtenTime';
import { beforeHour, fold, tokensOf } from './writtenWords';

/** The writer's language and region (BCP 47), and the dates it may be for them, `YYYY-MM-DD`. */
export interface SomewhereWriter {
  readonly locale: string;
  readonly todays: readonly string[];
}

const partsAtMost = 10;
const longestForeign = 40;
const languages = [
  [/\p{Script=Han}/u, ['ja']],
  [/\p{Script=Arabic}/u, ['ar']],
  [/[\p{Script=Latin}\p{M}]{5}/u, ['en', 'de', 'fr', 'es']],
] as const;

/**
 * The days the words may mean if they say nothing else, `YYYY-MM-DD`, earliest first: two for "next Friday", which people understand
 * differently, two for "12/5" in English, and for "tomorrow" as many as it may be today where the writer is. Empty if they name no
 * day, or something else as well. Names may also be in another of the chat's languages: a German may have an English client.
 *
 * @example possibleDates('next Friday', { locale: 'en', todays: ['2026-11-26'] }) // ['2026-11-27', '2026-12-04']
 */
export function possibleDates(words: string, { locale, todays }: SomewhereWriter): readonly string[] {
  for (const one of [locale, ...furtherLanguages(words, locale)]) {
    const days = todays.flatMap((today) => {
      const written = writtenDays(words, { locale: one, today });
      return written.length > 0 ? written : namedDays(words, one, today);
    });
    if (days.length > 0) return [...new Set(days)].toSorted();
  }
  return [];
}

/** The other languages of the chat that words may be in, by their script. "Sam" and "mar" are weekdays in some, and mostly something else. */
function furtherLanguages(words: string, locale: string): readonly string[] {
  if (words.length > longestForeign) return [];
  const [, further = []] = languages.find(([script]) => script.test(words)) ?? [];
  return further.filter((language) => language !== locale.slice(0, 2).toLowerCase());
}

/** Same, with a time of day before or after the date: `YYYY-MM-DD HH:MM`. */
export function possibleMoments(words: string, writer: SomewhereWriter): readonly string[] {
  const parts = words.trim().split(/\s+/, partsAtMost);
  const halved = parts.map((_, place) => [parts.slice(0, place).join(' '), parts.slice(place).join(' ')] as const);
  const ways = halved.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
  // The bare hour first: in "am 3. Dezember um 9" the other number would be one, too.
  for (const read of [bareHour, writtenTime])
    for (const [day, time] of ways) {
      const at = read(time, writer.locale);
      const dates = at === undefined ? [] : possibleDates(day, writer);
      if (dates.length > 0) return dates.map((date) => `${date} ${at}`);
    }
  return [];
}

/** "At 9": a number alone is an hour where a word says so. */
function bareHour(words: string, locale: string): string | undefined {
  const said = tokensOf(fold(words));
  const [hour = '', ...before] = said.toReversed();
  const isHour = /^\d{1,2}$/.test(hour) && before.length > 0 && before.every((word) => beforeHour.has(word));
  return isHour ? writtenTime(`${hour} 00`, locale) : undefined;
}
