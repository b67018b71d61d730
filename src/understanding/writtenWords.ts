/** Words around a date or time in the chat's languages, folded. */
export const around = new Set(
  fold(
    'st nd rd th the on by until till for from starting at of ' +
      'er le la les du de d ici des au a partir jusqu pour avant vers el los las del dia desde hasta para antes sobre ' +
      'am den dem der vom bis zum ab um gegen に まで までに から です من في يوم قبل حتى بحلول',
  ).split(' '),
);

/** What stands before a bare hour, beside a day: "at 9", "gegen 14", "a las 9". No articles, as in "Friday the 4th". */
export const beforeHour = new Set('at um gegen a vers las la sobre about around'.split(' '));

/** Lower case, Western digits, no accents, and spaces for punctuation. */
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

/** Splits text into numbers and words, without the Japanese characters for year, month and day. */
export function tokensOf(folded: string): readonly string[] {
  // Japanese does not separate words: "来週の月曜日まで".
  const parted = folded.replace(/(?:の)?([月火水木金土日]曜)日?/gu, ' $1 ');
  const tokens = parted.match(/\d+|[月火水木金土日]曜|[年月日時分]|[^\P{L}年月日時分]+/gu) ?? [];
  return tokens.filter((token) => !/^[年月日]$/.test(token));
}

export function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}
