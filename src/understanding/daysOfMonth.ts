import { dateOf } from './calendar';

/** How the chat's languages name a day by its number alone. */
const ways = [
  /^(?:(?:on|by|for|until|till) )?(?:the )?(\d{1,2}) ?(?:st|nd|rd|th)$/,
  /^(?:(?:am|zum|bis zum|bis|vor) )?(?:der|den|dem|am|zum) (\d{1,2})(?: ?ten)?$/,
  /^(?:(?:pour|avant|jusqu|d ici) )?(?:le|au) (\d{1,2})(?: ?er)?$/,
  /^(?:(?:para|antes|hasta) )?(?:el|del|al) (?:dia )?(\d{1,2})$/,
  /^(\d{1,2})日(?:まで|までに|に)?$/,
  /^(?:في |قبل )?(?:ال)?يوم (\d{1,2})$/,
];
/** No two months in a row lack a 31st. */
const monthsRead = 3;

/**
 * The next day with this number, `YYYY-MM-DD`; if that is today, today and the one after it. Takes folded words with digits.
 *
 * @example daysOfMonth('the 15th', '2026-11-26') // ['2026-12-15']
 */
export function daysOfMonth(said: string, today: string): readonly string[] {
  const day = ways.map((way) => way.exec(said)?.[1]).find((one) => one !== undefined);
  if (day === undefined) return [];
  const [year = 0, month = 0] = today.split('-').map(Number);
  const days = Array.from({ length: monthsRead }, (_, ahead) => {
    const months = month - 1 + ahead;
    return dateOf(year + Math.floor(months / 12), (months % 12) + 1, day.padStart(2, '0'));
  }).filter((date) => date !== undefined && date >= today);
  return days.flatMap((date) => date ?? []).slice(0, days[0] === today ? 2 : 1);
}
