/** The most characters of a text that are read: more costs time and adds nothing. */
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

/** A text's words in order: lower case, folded, cut to a maximum length. Hyphens separate words. */
export function wordsOf(text: string, fold: (text: string) => string = (same) => same): string[] {
  const words = plain(text, fold).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => word.slice(0, longestWord));
}

/** Hyphenated words of a text, joined: `wifi` for `wi-fi`. */
export function hyphenated(text: string, fold: (text: string) => string): string[] {
  const found = plain(text, fold).matchAll(/[\p{L}\p{N}]{1,16}(?:-[\p{L}\p{N}]{1,16}){1,2}/gu);
  return [...found].map(([word]) => word.replaceAll('-', '').slice(0, longestWord));
}

export function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word);
}
