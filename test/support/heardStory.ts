const format = { calendar: 'gregory', numberingSystem: 'latn' } as const;

/** What was heard, without the code and the times, which depend on today; in the language of `locale`. */
export function withoutTimes(text: string, locale: string): string {
  const dates = new Intl.DateTimeFormat(locale, { ...format, dateStyle: 'medium', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(locale, { ...format, numeric: 'auto' });
  const days = Array.from({ length: 400 }, (_, ago) => ago);
  const times = [
    ...days.map((ago) => dates.format(Date.now() - ago * 86_400_000)),
    ...days.slice(0, 8).map((ago) => relative.format(-ago, 'day')),
  ]
    // Invisible direction marks are not kept.
    .map((time) => time.replaceAll(/[\u200e\u200f]/g, ''))
    .toSorted((one, other) => other.length - one.length);
  return times
    .reduce((left, time) => left.replaceAll(time, 'a time'), text.replaceAll('\u200b', ''))
    .replaceAll(/a time[,،]?\s\d{1,2}:\d\d(?:\s?(?:[AP]M|ص|م))?/g, 'a time')
    .replace(/(?<=:)\d{6}$/, 'a code');
}
