/** Around a date or a time in the languages of the chat, without what accents they have. */
export const around = new Set(
  'st nd rd th er the on by until till for from at of le la les du de au a pour avant vers el los las del para antes sobre am den dem der bis zum ab um gegen'.split(
    ' ',
  ),
);

/** Lower case, Western digits, without accents. */
export function fold(text: string): string {
  return westernDigits(text.normalize('NFKC'))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{P}\p{Cf}\s]+/gu, ' ')
    .trim();
}

export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** Numbers and words; what Japanese writes behind year, month and day is neither. */
export function tokensOf(folded: string): readonly string[] {
  return (folded.match(/\d+|[年月日時分]|[^\P{L}年月日時分]+/gu) ?? []).filter((token) => !/^[年月日]$/.test(token));
}

export function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}
