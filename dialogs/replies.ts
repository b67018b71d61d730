import { around, courtesies, kindCommandOf, replyOf } from './texts/languages';
import type { CommandWord, Reply } from './texts/words';
import { commandText } from './userInput';

/**
 * What a message means as a reply to an open question, if it is nothing but one. Asked only where that reply makes sense:
 * "right" is a reply to a question, and otherwise a word like any.
 */
export function replyIn(text: string): Reply | undefined {
  const said = commandText(text).replaceAll(',', '').replaceAll('’', "'");
  return oneReply(said) ?? (cancels(text) ? 'cancel' : undefined);
}

function oneReply(said: string): Reply | undefined {
  return replyOf.get(said) ?? replyOf.get(withoutThanks(said)) ?? wayOutIn(withoutOpeners(said));
}

const betweenParts = /[,;.!،、。–—]/;

/** What each of several parts means, as in "no, cancel that", where every part is a reply or a command; otherwise nothing. */
function partsOf(text: string): readonly (Reply | CommandWord)[] {
  const parts = commandText(text)
    .replaceAll('’', "'")
    .split(betweenParts)
    .map((part) => part.trim())
    .filter(Boolean);
  const means = parts.flatMap((part) => oneReply(part) ?? oneReply(withoutIt(part)) ?? kindCommandOf.get(part) ?? []);
  return parts.length > 1 && means.length === parts.length ? means : [];
}

function withoutIt(said: string): string {
  const words = said.split(' ');
  return words.length > 1 && around.it.has(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : said;
}

/** "No, cancel that": every part refuses or leaves, or is courteous beside that. */
function cancels(text: string): boolean {
  const means = partsOf(text);
  return means.includes('cancel') && means.every((one) => besideCancel.has(one));
}

const besideCancel: ReadonlySet<Reply | CommandWord> = new Set(['cancel', 'no', 'none', 'thanks', 'fine']);

/** "Never mind, it works again": whatever was asked for is not needed any more. */
export function endsSolved(text: string): boolean {
  const means = partsOf(text);
  const others = means.filter((one) => one !== 'solved');
  return others.length < means.length && others.includes('cancel') && others.every((one) => besideCancel.has(one));
}

/** "Actually, forget it", "can you stop", "hm, no": yes and done behind other words may be said of something else. */
function wayOutIn(said: string): Reply | undefined {
  const reply = replyOf.get(said);
  return reply === 'yes' || reply === 'done' ? undefined : reply;
}

/** "please show me my tickets": `my tickets`. Takes text as commands are compared. */
export function withoutOpeners(said: string): string {
  const words = said.split(' ');
  return words.slice(openersIn(words)).join(' ');
}

/** How many of these words only open what follows: two of "can you cancel it". Takes words as commands are compared. */
export function openersIn(words: readonly string[]): number {
  for (const length of [3, 2, 1])
    if (words.length > length && around.opener.has(words.slice(0, length).join(' ')))
      return length + openersIn(words.slice(length));
  return 0;
}

/** "no" and "nothing" leave out what is optional as well as "skip" does. */
export function leavesOut(text: string): boolean {
  const reply = replyIn(text);
  return reply === 'no' || reply === 'none';
}

/** "no, thanks": `no,`. Takes text as commands are compared. */
export function withoutThanks(said: string): string {
  const words = said.split(' ');
  const courtesy = words.findIndex((_, at) => at > 0 && courtesies.has(words.slice(at).join(' ')));
  return courtesy < 0 ? said : words.slice(0, courtesy).join(' ');
}

/** "Yes, cancel it": `cancel it`; what begins otherwise stays as it is. Takes text as `plainly` makes it. */
export function withoutYes(said: string): string {
  const words = said.split(' ');
  const length = [2, 1].find((count) => words.length > count && replyIn(words.slice(0, count).join(' ')) === 'yes');
  return length === undefined ? said : words.slice(length).join(' ');
}
