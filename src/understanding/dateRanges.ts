import { isAlsoVerb, monthNumber, monthPart } from './calendar';

const until = 'bis(?: zum)?|to(?: the)?|until|till|jusqu.au|au|hasta(?: el)?|al|(?:و?حتى|إلى|الى)|[-–]';
/** "14. bis 23. Dezember 2026", "14 to 23 December". */
const ofMonth = new RegExp(
  String.raw`(?<![\d.:/-])(?<first>\d{1,2})(?:\.|st|nd|rd|th|er)?\s?(?<to>${until})\s?(?<last>\d{1,2}(?:\.|st|nd|rd|th)?)(?<rest>\s(?:of\s|de\s)?${monthPart}(?:,?\s(?:de\s)?\d{4})?)(?!\p{L})`,
  'giu',
);
/** "14. bis 23.12.2026". */
const inNumbers = /(?<![\d.:/-])(\d{1,2})\.?\s?(bis(?: zum)?|[-–])\s?(\d{1,2})(\.\s?\d{1,2}\.(?:\s?\d{4})?)(?!\d)/giu;
const inJapanese = /(?<month>(?:\d{4}年)?\d{1,2}月)(?<first>\d{1,2}日)(?<to>から|[〜～~-])(?<last>\d{1,2}日)/gu;

/** Completes ranges, so that the first day also has the month and year that are given only with the last. */
export function withWholeRanges(text: string): string {
  return text
    .replace(ofMonth, (said: string, ...found: unknown[]) => {
      const { first = '', to = '', last = '', rest = '', month = '' } = found.at(-1) as Record<string, string>;
      const isRange =
        monthNumber(month) !== undefined && !isAlsoVerb(month) && Number(first) < Number.parseInt(last, 10);
      return isRange ? `${first}${rest} ${to} ${last}${rest}` : said;
    })
    .replace(inNumbers, '$1$4 $2 $3$4')
    .replace(inJapanese, '$<month>$<first>$<to>$<month>$<last>');
}
