import { LRUCache } from 'lru-cache';
import { cleanText } from '../untrustedText';

/** Full-width and half-width characters, and Arabic digits, as the ASCII ones they stand for. */
export function plainDigits(text: string): string {
  return text.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** In lower case, with every letter in its place: "İ" is the only one that would become two. */
export function lowerCaseOf(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

/** `ith-6` from `#ith–6`, `[ith-6]` or "`ith-6`". Web pages and keyboards use other dashes, one of which keeps a line from breaking. */
function plainKeys(text: string): string {
  return text
    .replace(/(?<=\w)[\p{Pd}\u2212](?=\d)/gu, '-')
    .replace(/(?<!\S)\[([a-z]\w*-\d+)\](?!\()/gu, '$1')
    .replace(/(?<!\S)[*_`"'“”„«‘#]+(?=[a-z]\w*-\d)([a-z]\w*-\d+)[*_`"'“”»’]*/gu, '$1');
}

/** A command as typed in Telegram: `/my_requests@bot`. */
const slashCommand = /^\/(\p{L}[\p{L}\p{N}_]*)(?:@\w+)?(?=$| )/u;
/** Marks around the whole text: bold, code, quotation marks. */
const wrapped =
  /^(?:(\*{1,3}|_{1,3}|`{1,3}|~~|["'])(?=\S)([^*_`~"]+)(?<=\S)\1|[“„«‘「『]\s?([^“”„«»「」『』]+?)\s?[“”»’」』])$/u;
const smiles = /(?:\s?(?:[:;]-?[()dp|/]|\^\^|\p{Extended_Pictographic}\uFE0F?)){1,5}$/u;

/** The text as one would say it: without a leading slash, surrounding marks or a trailing smiley. */
function bareWords(text: string): string {
  const said = text.replace(slashCommand, (_, command: string) => command.replaceAll('_', ' '));
  const words = unwrapped(said);
  const serious = words.replace(smiles, '');
  return /[\p{L}\p{N}]/u.test(serious) ? serious : words;
}

/** The colour of a hand or a face. */
const skinTone = /\p{Emoji_Modifier}/gu;
/** With the space that French puts before it. */
const finalMarks = / ?(?<![.!?。！？؟])[.!?。！？؟]+$/;

/** Text without the marks around the whole of it. Long text is returned as it is. */
export function unwrapped(text: string): string {
  if (text.length > longestCommand) return text;
  const [, , marked, quoted] = wrapped.exec(text) ?? [];
  return marked ?? quoted ?? text;
}

const longestCommand = 200;

/**
 * A person's words in the form in which commands are compared: lower case, single spaces, no final punctuation. Empty if longer than any
 * command, without reading further, as the text may be 256 KiB of dots.
 */
export const commandText = ofShort((text) => withoutMarks(markedCommandText(text)));

/** A function of texts that is empty for those longer than any command. Remembers the latest: a message is compared dozens of times a turn. */
export function ofShort(read: (text: string) => string): (text: string) => string {
  const latest = new LRUCache<string, string>({ max: 100, memoMethod: read });
  return (text) => (text.length > longestCommand ? '' : latest.memo(text));
}

/** Without Arabic vowel marks and the like, which few people write, and the tatweel, which only stretches words. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u0640\u064B-\u0652\u0670]/g, '');
}

/** Like `commandText`, but with Arabic marks as they are written. */
export function markedCommandText(text: string): string {
  if (text.length > longestCommand) return '';
  const words = plainKeys(cleanText(plainDigits(text).replace(skinTone, ''), longestCommand).toLowerCase());
  return bareWords(words).replace(finalMarks, '');
}

/** `my requests` as a title: `My requests`. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
