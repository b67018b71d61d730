import { besideNumber, ordinalOf, otherOf } from './texts/languages';

/** Whether a word says the how manyth it is: `2`, `second`. */
export function isOrdinal(word: string): boolean {
  return /^\d{1,2}$/.test(word) || ordinalOf.has(word);
}

/** Which of several is said by its number: `2`, `2.`, `number 2`, `the second one`, of two `the other one`. Takes text in lower case. */
export function numbered<Item>(said: string, items: readonly Item[]): Item | undefined {
  const [word = '', ...others] = said.split(' ').filter((part) => !besideNumber.has(part.replace(/\.$/, '')));
  if (others.length > 0) return undefined;
  const [, digits] = /^#?(\d{1,5})[.)]?$/.exec(word) ?? [];
  if (digits !== undefined) return items[Number(digits) - 1];
  if (items.length === 2 && otherOf.has(word)) return items[1];
  const index = ordinalOf.get(word);
  return index === undefined ? undefined : items.at(index);
}
