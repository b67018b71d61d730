import { around, besideNumber, cardinalOf, ordinalOf, otherOf, replyOf } from '../texts/languages';

/** What Japanese puts behind a place without a space: `2番目` of `2番目のやつで`. */
const behindPlace =
  /(?:の(?:やつ|もの|方|ほう)?)?(?:[をで]|が(?:いい|良い)|に(?:します|する)|を(?:見せて|開いて|表示して)(?:ください|下さい)?)?(?:です)?$/u;

/** Whether a word is a number or an ordinal: `2`, `second`. */
export function isOrdinal(word: string): boolean {
  return /^\d{1,2}$/.test(word) || ordinalOf.has(word);
}

/** The place or count that a word says, from 0: 1 for `2`, `second` and `two`, -1 for `last`. */
export function placeSaid(word: string): number | undefined {
  return /^\d{1,2}$/.test(word) ? Number(word) - 1 : (ordinalOf.get(word) ?? cardinalOf.get(word));
}

/** The item said by its number: `2`, `2.`, `two`, `number 2`, `the second one`, of two `the other one`. Takes text in lower case. */
export function numbered<Item>(said: string, items: readonly Item[]): Item | undefined {
  const parts = said.split(' ');
  const telling = parts.filter((part) => !besideNumber.has(part.replace(/\.$/, '')));
  // "One star", but neither "the one" nor "no one".
  const isOne =
    telling.length === 0 && parts.length === 2 && !parts.some((part) => around.article.has(part) || replyOf.has(part));
  const [written = '', ...others] = isOne ? parts.filter((part) => cardinalOf.has(part)) : telling;
  if (others.length > 0) return undefined;
  const bare = written.replace(behindPlace, '');
  const word = isOrdinal(bare) ? bare : written;
  const [, digits] = /^#?(\d{1,5})[.)]?$/.exec(word) ?? [];
  if (digits !== undefined) return items[Number(digits) - 1];
  if (items.length === 2 && otherOf.has(word)) return items[1];
  const index = ordinalOf.get(word) ?? cardinalOf.get(word);
  return index === undefined ? undefined : items.at(index);
}
