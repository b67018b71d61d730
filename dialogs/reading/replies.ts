import { around, courtesies, kindCommandOf, replyOf } from '../texts/languages';
import type { CommandWord, Reply } from '../texts/words';
import { commandText } from './userInput';

/**
 * What a message means as a reply to an open question, if it says nothing else. Call it only where that reply makes sense: "right" is a reply to
 * a question, but otherwise a word like any other.
 */
export function replyIn(text: string): Reply | undefined {
  const said = commandText(text)
    .replaceAll(/[,、،]/gu, '')
    .replaceAll('’', "'");
  const reply = oneReply(said) ?? togetherIn(text);
  return (reply === 'yes' || reply === 'done') && picturesNo(text) ? undefined : reply;
}

/** How many characters are read of words with a picture. */
const picturedAtMost = 200;

/** Whether a picture says no, whatever the words say: "yes 👎". */
export function picturesNo(text: string): boolean {
  const pictures = text.slice(0, picturedAtMost).match(/\p{Extended_Pictographic}/gu) ?? [];
  return pictures.some((picture) => replyOf.get(picture) === 'no');
}

function oneReply(said: string): Reply | undefined {
  return (
    replyOf.get(said) ??
    replyOf.get(withoutThanks(said)) ??
    wayOutIn(withoutOpeners(said)) ??
    replyOf.get(said.replace(drawnOut, '$1$2'))
  );
}

/** "Yesss", "nooo", "👍👍". */
const drawnOut = /(\p{L})\1{2,20}$|^(\p{Extended_Pictographic})\2{1,20}$/u;

type Part = Reply | CommandWord;

const betweenParts = /[,;.!،、。–—]/;
/** Longer parts say something else. */
const wordsOfPart = 8;

/** The meanings of parts, as in "no, cancel that" and "well, great, send it", if every part is a reply or a command; otherwise none. */
function meaningsOfParts(text: string): readonly Part[] {
  const parts = commandText(text)
    .replaceAll('’', "'")
    .split(betweenParts)
    .map((part) => part.trim())
    .filter((part) => part !== '' && (replyOf.has(part) || !around.opener.has(part)));
  const means = parts.map(meaningsIn);
  return means.every((all) => all.length > 0) ? means.flat() : [];
}

/** Also finds parts without a mark between them: "nah forget it", "no none of these". "Don't" is no part by itself: "don't cancel". */
function meaningsIn(part: string): readonly Part[] {
  const whole = oneReply(part) ?? oneReply(withoutIt(part)) ?? kindCommandOf.get(part);
  if (whole !== undefined) return [whole];
  const words = part.split(' ', wordsOfPart + 1);
  if (words.length > wordsOfPart) return [];
  for (let length = words.length - 1; length > 0; length--) {
    const begin = words.slice(0, length).join(' ');
    const rest = words.slice(length).join(' ');
    const isDenied = around.failing.has(withoutOpeners(begin)) && oneReply(rest) !== 'none';
    const first = isDenied ? undefined : (oneReply(begin) ?? kindCommandOf.get(begin));
    const then = first === undefined ? [] : meaningsIn(rest);
    if (first !== undefined && then.length > 0) return [first, ...then];
  }
  return [];
}

/** "Cancel that request": `cancel`. */
function withoutIt(said: string): string {
  const words = said.split(' ');
  const isIt = (word: string) => around.it.has(word) || around.request.has(word);
  const end = words.findLastIndex((word) => !isIt(word));
  return words.slice(0, end + 1).join(' ');
}

/** The parts that may go with each reply. */
const beside: Readonly<Record<'cancel' | 'done' | 'yes' | 'none', readonly Part[]>> = {
  cancel: ['cancel', 'no', 'none', 'thanks', 'fine', 'wait'],
  done: ['done', 'yes', 'thanks', 'fine'],
  yes: ['yes', 'thanks', 'fine'],
  none: ['none', 'no', 'thanks', 'fine'],
};

/**
 * The reply that parts amount to: "no, cancel that" is `cancel`, "great, send it" is `done`, "no none of these" is `none`. None if any part says
 * something else.
 */
function togetherIn(text: string): Reply | undefined {
  const means = meaningsOfParts(text);
  const replies = ['cancel', 'done', 'yes', 'none'] as const;
  return means.length < 2
    ? undefined
    : replies.find((reply) => means.includes(reply) && means.every((one) => beside[reply].includes(one)));
}

/** "Stop it", "cancel that request", while a request is not sent yet: elsewhere they may mean one that was sent. */
export function leavesDraft(text: string): boolean {
  const means = meaningsOfParts(text);
  return means.includes('cancel') && means.every((one) => beside.cancel.includes(one));
}

/** Whether words say that nothing is needed any more: "never mind, it works again". */
export function endsSolved(text: string): boolean {
  const means = meaningsOfParts(text);
  const others = means.filter((one) => one !== 'solved');
  return (
    others.length < means.length && others.includes('cancel') && others.every((one) => beside.cancel.includes(one))
  );
}

/** The reply in "actually, forget it", "can you stop", "hm, no"; yes and done may be about something else after such words. */
function wayOutIn(said: string): Reply | undefined {
  const reply = replyOf.get(said);
  return reply === 'yes' || reply === 'done' ? undefined : reply;
}

/** "please show me my tickets": `my tickets`. Takes text as `commandText` makes it. */
export function withoutOpeners(said: string): string {
  const words = said.split(' ');
  return words.slice(openersIn(words)).join(' ');
}

/** How many of these words only open what follows: two of "can you cancel it". Takes words as `commandText` makes them. */
export function openersIn(words: readonly string[]): number {
  for (const length of [3, 2, 1])
    if (words.length > length && around.opener.has(words.slice(0, length).join(' ')))
      return length + openersIn(words.slice(length));
  return 0;
}

/** Whether words leave out what is optional: "no" and "nothing" do as well as "skip". */
export function leavesOut(text: string): boolean {
  const reply = replyIn(text);
  return reply === 'no' || reply === 'none';
}

/** "no, thanks": `no,`. Takes text as `commandText` makes it. */
export function withoutThanks(said: string): string {
  const words = said.split(' ');
  const courtesy = words.findIndex((_, at) => at > 0 && courtesies.has(words.slice(at).join(' ')));
  return courtesy < 0 ? said : words.slice(0, courtesy).join(' ');
}

/** "Yes, cancel it": `cancel it`; what begins otherwise stays as it is. Takes normalised text. */
export function withoutYes(said: string): string {
  const words = said.split(' ');
  const length = [2, 1].find((count) => words.length > count && replyIn(words.slice(0, count).join(' ')) === 'yes');
  return length === undefined ? said : words.slice(length).join(' ');
}
