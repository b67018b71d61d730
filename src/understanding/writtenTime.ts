import { around, fold, isNumber, tokensOf } from './writtenWords';

const marksOfTime = new Set('h hrs hours o clock uhr heure heures hora horas 時 分 点'.split(' '));
const noons = new Set('noon midday mittag mittags midi mediodia 正午 الظهر'.split(' '));
const halves = { am: 0, pm: 12 } as const;

/**
 * The time of day that is all these words say, `HH:MM`: `2:30 pm`, `14h30`, `9 Uhr`, `午後2時`. A number alone is none.
 *
 * @example writtenTime('2:30 pm', 'en') // '14:30'
 */
export function writtenTime(words: string, locale: string): string | undefined {
  // In English "am" is before noon.
  const said = tokensOf(fold(words)).filter((word) => word in halves || !around.has(word));
  if (said.length === 1 && noons.has(said[0] ?? '')) return '12:00';
  const [hour = '', minute, ...more] = said.filter(isNumber);
  const marks = said.filter((word) => !isNumber(word) && !marksOfTime.has(word));
  const half = marks.length === 0 ? undefined : halfOf(marks, locale);
  const isMarked = said.some((word) => !isNumber(word));
  if (hour === '' || hour.length > 2 || more.length > 0 || (marks.length > 0 && half === undefined)) return undefined;
  if (minute === undefined ? !isMarked : minute.length !== 2) return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + half;
  if (hours > 23 || Number(minute ?? 0) > 59 || (half !== undefined && Number(hour) > 12)) return undefined;
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
}

/** 0 before noon, 12 after it, as English or this language marks it. */
function halfOf(marks: readonly string[], locale: string): number | undefined {
  const mark = marks.join('');
  if (mark === 'am' || mark === 'pm') return halves[mark];
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  return [0, 12].find((half) => {
    const parts = format.formatToParts(new Date(Date.UTC(2026, 0, 1, half + 3)));
    return tokensOf(fold(parts.find(({ type }) => type === 'dayPeriod')?.value ?? '')).join('') === mark;
  });
}
