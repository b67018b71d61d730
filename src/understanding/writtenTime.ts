import { LRUCache } from 'lru-cache';
import { withMinutes } from './clockWords';
import { inDigits } from './numberWords';
import { around, fold, isNumber, tokensOf } from './writtenWords';

const marksOfTime = new Set('h hrs hours o clock uhr heure heures hora horas 時 分 点 الساعة'.split(' '));
/** Words that may surround a time, but do not make a number one. */
const noise = new Set('in l por about around circa ca etwa ungefahr environ sobre'.split(' '));
const noons = new Set('noon midday mittag mittags midi mediodia 正午 الظهر'.split(' '));
const halves = { am: 0, pm: 12 } as const;
const mornings = new Set(fold('morning morgens früh vormittags vormittag matin mañana 朝 صباحا').split(' '));
const afternoons = new Set(
  fold('afternoon evening nachmittags nachmittag abends abend soir tarde noche 夕方 夜 مساء').split(' '),
);

/** A language's words for am and pm. Cached, as formats are slow to create. */
const periods = new LRUCache<string, readonly string[]>({
  max: 30,
  memoMethod: (locale) => {
    const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
    return [3, 15].map((hour) => {
      const parts = format.formatToParts(Date.UTC(2026, 0, 1, hour));
      return tokensOf(fold(parts.find(({ type }) => type === 'dayPeriod')?.value ?? '')).join('');
    });
  },
});

/**
 * The time of day, `HH:MM`, if the words say nothing else: `2:30 pm`, `14h30`, `9 Uhr`, `午後2時`, `half past nine`. Not a number alone.
 *
 * @example writtenTime('2:30 pm', 'en') // '14:30'
 */
export function writtenTime(words: string, locale: string): string | undefined {
  const whole = inDigits(words, locale).replace('apres midi', 'pm');
  const isHalf = (word: string) => halfOf([word], locale) !== undefined;
  // "Am" is kept, though it is a preposition in German.
  const said = tokensOf(withMinutes(whole, tokensOf(whole).some(isHalf))).filter(
    (word) => word in halves || !isNoise(word),
  );
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

function isNoise(word: string): boolean {
  return around.has(word) || noise.has(word);
}

/** Whether words name a part of the day and no time: "in the morning". */
export function isPartOfDay(words: string, locale: string): boolean {
  const said = tokensOf(inDigits(words, locale).replace('apres midi', 'pm')).filter(
    (word) => !isNoise(word) && !marksOfTime.has(word),
  );
  return said.length > 0 && said.every((word) => halfOf([word], locale) !== undefined);
}

/** 0 for am, 12 for pm, as marked in English or this language. */
function halfOf(marks: readonly string[], locale: string): number | undefined {
  const mark = marks.join('');
  if (mark === 'am' || mornings.has(mark)) return halves.am;
  if (mark === 'pm' || afternoons.has(mark)) return halves.pm;
  const place = periods.memo(locale).indexOf(mark);
  return place < 0 ? undefined : place * halves.pm;
}
