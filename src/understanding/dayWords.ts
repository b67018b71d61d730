import { isAlsoVerb, monthNumber } from './calendar';
import { numbersOf, ordinals } from './numerals';

const numbers = new Map(
  Object.values(ordinals).flatMap((numerals) => [...numbersOf(numerals, (word) => word.replaceAll('_', ' '))]),
);
const words = [...numbers.keys()]
  .toSorted((one, other) => other.length - one.length)
  .join('|')
  .replaceAll(' ', '[ -]');
const month = String.raw`(?<month>\p{L}{3,12})`;
const before = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<day>${words})(?<of> (?:of|de|من))? ${month}(?!\p{L})`, 'giu');
const behind = new RegExp(String.raw`(?<!\p{L})${month} (?:the )?(?<day>${words})(?![\p{L}-])`, 'giu');

/**
 * Writes the words for a day beside a month as digits, in any language of the chat: `from the 1 February` for "From the first of
 * February".
 */
export function withDaysInDigits(text: string): string {
  return text
    .replace(before, (said: string, ...found: unknown[]) => {
      const { day = '', of, month: name = '' } = found.at(-1) as Record<string, string | undefined>;
      // "First may I ask …"
      const isMonth = monthNumber(name) !== undefined && (of !== undefined || !isAlsoVerb(name));
      return isMonth ? `${numberOf(day)} ${name}` : said;
    })
    .replace(behind, (said: string, ...found: unknown[]) => {
      const { day = '', month: name = '' } = found.at(-1) as Record<string, string>;
      return monthNumber(name) !== undefined && !isAlsoVerb(name) ? `${name} ${numberOf(day)}` : said;
    });
}

function numberOf(day: string): number {
  return numbers.get(day.toLowerCase().replaceAll('-', ' ')) ?? 0;
}
