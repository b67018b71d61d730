import { addDays, dateOf, monthNumber, weekdayOf } from './calendar';
import { namesOf } from './dateNames';
import { around, fold } from './writtenWords';

/** Their names in the chat's languages. */
const called: Readonly<Record<string, string>> = {
  endOfWeek: 'end week, ende woche, ende der woche, fin semaine, 週末, نهاية الأسبوع',
  endOfMonth:
    'end month, month end, months end, eom, ende monat, ende des monats, monatsende, fin mois, fin mes, final mes, finales mes, 月末, 今月末, نهاية الشهر, آخر الشهر',
  endOfYear:
    'end year, year end, years end, eoy, ende jahr, ende des jahres, jahresende, fin annee, fin l annee, fin ano, final ano, finales ano, 年末, 今年末, نهاية السنة, نهاية العام',
  christmas: 'christmas, xmas, weihnachten, noel, navidad, クリスマス, عيد الميلاد',
  christmasEve: 'christmas eve, heiligabend, weihnachtsabend, veille noel, nochebuena, クリスマスイブ',
  christmasDay: 'christmas day, jour noel',
  newYear: 'new year, new years, nouvel an, ano nuevo, 新年, رأس السنة',
  newYearsEve: 'new years eve, silvester, nochevieja, saint sylvestre, 大晦日',
  newYearsDay: 'new years day, neujahr, jour l an, 元日, 元旦',
};
const beside = new Set(
  fold('before this it s vor zu an dieses diesem dieser ce cette este esta ese هذا هذه').split(' '),
);
const before = new Set('before vor avant antes قبل'.split(' ').map(fold));
const ends = new Set('end ende fin final finales نهاية'.split(' ').map(fold));
const japanese = /(?:まで|までに|前|前に|に)$/u;

const spans = new Map(
  Object.entries(called).flatMap(([span, names]) => names.split(', ').map((name) => [telling(name).join(' '), span])),
);

/**
 * The next days with a name, `YYYY-MM-DD`: one for "end of month", two for "by Christmas", which may mean Christmas Eve.
 *
 * @example namedDays('by the end of the month', 'en', '2026-11-26') // ['2026-11-30']
 */
export function namedDays(words: string, locale: string, today: string): readonly string[] {
  const bare = words.trim().replace(japanese, '');
  const said = telling(bare);
  const [end = '', month = '', ...more] = said;
  const isEnd = ends.has(end) && more.length === 0;
  const inNumbers = /^(1[0-2]|[1-9])月の?末$/u.exec(fold(bare))?.[1];
  const named = isEnd ? (namesOf(locale, 'month').get(month) ?? monthNumber(month)) : undefined;
  const ofMonth = inNumbers === undefined ? named : Number(inNumbers);
  const days = daysOf(spans.get(said.join(' ')), ofMonth, today);
  const isBefore =
    fold(words)
      .split(' ')
      .some((word) => before.has(word)) || /前に?$/u.test(words.trim());
  return days.length > 1 && isBefore ? days.map((day) => addDays(day, -1)) : days;
}

function telling(words: string): readonly string[] {
  return fold(words)
    .split(' ')
    .filter((word) => !around.has(word) && !beside.has(word));
}

function daysOf(span: string | undefined, month: number | undefined, today: string): readonly string[] {
  const [year = 0, thisMonth = 0] = today.split('-').map(Number);
  const next = (of: number, day: number) =>
    [year, year + 1]
      .map((one) => dateOf(one, of, String(day).padStart(2, '0')))
      .find((one) => one !== undefined && one >= today) ?? '';
  if (month !== undefined) return [lastOf(month < thisMonth ? year + 1 : year, month)];
  switch (span) {
    case 'endOfWeek':
      return [4, 6].map((day) => addDays(today, day - weekdayOf(today))).filter((day) => day >= today);
    case 'endOfMonth':
      return [lastOf(year, thisMonth)];
    case 'endOfYear':
    case 'newYearsEve':
      return [next(12, 31)];
    case 'christmas':
      return [next(12, 24), next(12, 25)].toSorted();
    case 'christmasEve':
      return [next(12, 24)];
    case 'christmasDay':
      return [next(12, 25)];
    case 'newYear':
      return [next(12, 31), next(1, 1)].toSorted();
    case 'newYearsDay':
      return [next(1, 1)];
    default:
      return [];
  }
}

function lastOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
