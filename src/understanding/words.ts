/** As much of a text as is read. More would cost and says nothing new. */
export const lettersRead = 2000;
export const longestWord = 32;

/** Lower case, one spelling of each letter, no accents. */
function plain(text: string, fold: (text: string) => string): string {
  const lower = text.slice(0, lettersRead).normalize('NFKC').toLowerCase();
  return fold(lower)
    .replace(/['’`´]/g, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .normalize('NFC');
}

/** A text's words in order: lower case, folded, each cut to a bounded length. Hyphens part words. */
export function wordsOf(text: string, fold: (text: string) => string = (same) => same): string[] {
  const words = plain(text, fold).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => word.slice(0, longestWord));
}

/** Words that a hyphen joins in the text, as one word each: `wi-fi` is `wifi`. */
export function hyphenated(text: string, fold: (text: string) => string): string[] {
  const found = plain(text, fold).matchAll(/[\p{L}\p{N}]{1,16}(?:-[\p{L}\p{N}]{1,16}){1,2}/gu);
  return [...found].map(([word]) => word.replaceAll('-', '').slice(0, longestWord));
}

export function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word);
}
