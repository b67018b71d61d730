import { cleanText } from '../untrustedText';

/** Digits and letters of other widths, and Arabic digits, as the ASCII ones they stand for. */
export function plainDigits(text: string): string {
  return text.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** In lower case, every letter where it was: of all letters "İ" alone would become two. */
export function lowerCaseOf(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

/** `#ith–6`, "`ith-6`": `ith-6`. Pages and keyboards put other dashes there, one of which a line does not break at. */
function plainKeys(text: string): string {
  return text
    .replace(/(?<=\w)[\p{Pd}\u2212](?=\d)/gu, '-')
    .replace(/(?<!\S)[*_`"'“”„«‘#]+(?=[a-z]\w*-\d)([a-z]\w*-\d+)[*_`"'“”»’]*/gu, '$1');
}

/** What is typed in Telegram as a command: `/my_requests@bot`. */
const slashCommand = /^\/(\p{L}[\p{L}\p{N}_]*)(?:@\w+)?(?=$| )/u;
/** Marks in pairs around the whole: in bold, as code, in quotation marks. */
const wrapped = /^(?:(\*{1,3}|_{1,3}|`{1,3}|~~|["'])(?=\S)([^*_`~"]+)(?<=\S)\1|[“„«‘]\s?([^“”„«»]+?)\s?[“”»’])$/u;
const smiles = /(?:\s?(?:[:;]-?[()dp|/]|\^\^|\p{Extended_Pictographic}\uFE0F?)){1,5}$/u;

/** As it would be said: without a slash, marks around it, or a smile behind it. */
function bareWords(text: string): string {
  const said = text.replace(slashCommand, (_, command: string) => command.replaceAll('_', ' '));
  const [, , marked, quoted] = wrapped.exec(said) ?? [];
  const words = marked ?? quoted ?? said;
  const serious = words.replace(smiles, '');
  return /[\p{L}\p{N}]/u.test(serious) ? serious : words;
}

const longestCommand = 200;

/**
 * What a person wrote as a command is compared: lower case, single spaces, no final punctuation. Empty for what is longer
 * than any command: it is looked at no further, because it may be 256 KiB of dots.
 */
export function commandText(text: string): string {
  return withoutMarks(markedCommandText(text));
}

/** Without the marks of Arabic: vowels and the like, which few people write, and a stroke that makes words wider. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u0640\u064B-\u0652\u0670]/g, '');
}

/** The same with the marks of Arabic, as it is written. */
export function markedCommandText(text: string): string {
  if (text.length > longestCommand) return '';
  const words = plainKeys(cleanText(plainDigits(text), longestCommand).toLowerCase());
  return bareWords(words).replace(/(?<![.!?。！？؟])[.!?。！？؟]+$/, '');
}
