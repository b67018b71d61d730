import { onlyAsks, questionAsked } from './asked';
import { behindNo } from './behindYes';
import { isCorrection } from './correcting';
import { replacementIn } from './selfCorrection';
import { normalised } from './normalised';
import { picturesNo, withoutThanks } from './replies';
import { partsIn, readParts, type Part } from './wishParts';
import { around, kindCommandOf, requestCommandOf } from '../texts/languages';
import type { Texts } from '../texts/texts';
import { commandText } from './userInput';

/** What somebody wants done with what is about to be sent: to send it, change it, wait with it or leave it. */
export type Wish = 'send' | 'change' | 'wait' | 'leave';

/** The most words before what is wanted. */
const openedAtMost = 6;
const betweenSentences = /[.,;:!…、。،؛–—]/u;

/**
 * What words want done with what is about to be sent, if they say nothing else: "yes, that is correct, please create the request", "I'd rather
 * change something". A reason to wait may follow: "please don't send it yet, I need to check with my boss".
 */
export function wishIn(text: string): Wish | undefined {
  const said = commandText(text);
  if (said === '' || picturesNo(text) || onlyAsks(text) || questionAsked(text) !== undefined) return undefined;
  if (refusesToDelete(text) || refusesToLeave(said)) return 'wait';
  const [whole, rest] = [wishOf(partsIn(said)), behindFirst(said)];
  if (whole !== undefined || rest === undefined || isCorrection(rest)) return whole;
  const first = partsIn(said.slice(0, -rest.length));
  // "Wait, add that …" does not wait.
  return wishOf(first) === 'wait' && !first?.includes('hold') ? 'wait' : undefined;
}

/** Whether words leave it and say why: "forget it, I restarted and it works"; not "stop, make it Monday" nor "forget it, I need a phone". */
export function leavesFor(text: string): boolean {
  const said = commandText(text);
  const reason = behindFirst(said);
  if (reason === undefined || isCorrection(reason) || onlyAsks(text)) return false;
  const isLeft = wishOf(partsIn(said.slice(0, -reason.length))) === 'leave';
  const { parts } = readParts(reason);
  return isLeft && wishOf(parts) !== 'change' && parts.every((part) => !changing.has(part));
}

const changing: ReadonlySet<Part> = new Set(['change', 'without', 'want', 'send', 'wait']);

/** Whether words ask to send it, and do more than agree: "create it", "proceed". */
export function asksToSend(text: string): boolean {
  return wishIn(text) === 'send' && partsIn(commandText(text))?.includes('send') === true;
}

/** Whether words ask to change it, and do more than refuse it: "I want to change it"; not "of course not", nor "delete". */
export function asksToChange(text: string): boolean {
  return wishIn(text) === 'change' && partsIn(commandText(text))?.includes('change') === true;
}

/** Whether words ask to keep what was said for later: "save it as a draft", "I'll do it tomorrow". */
export function keepsForLater(text: string): boolean {
  return wishIn(text) === 'leave' && partsIn(commandText(text))?.includes('keep') === true;
}

/** Whether words ask to delete what was begun: "no, delete it", "delete"; not "don't delete it". */
export function deletesIt(text: string): boolean {
  const said = behindNo(text) ?? text;
  const parts = onlyAsks(said) ? undefined : partsIn(commandText(said));
  if (!parts || parts.some((part) => keeping.has(part))) return false;
  // "Delete" may also leave out an answer; "without" and "none" do no more than that.
  const isVerb = (word: string) => requestCommandOf.get(word) === 'move';
  return parts.includes('delete') || (parts.includes('without') && commandText(said).split(' ').some(isVerb));
}

const keeping: ReadonlySet<Part> = new Set(['not', 'wait', 'hold', 'keep', 'change', 'send']);

/** "Don't delete it", "no, don't delete it"; in Spanish "no, bórralo" deletes, and "no lo borres" does not. */
function refusesToDelete(text: string): boolean {
  const parts = partsIn(commandText(behindNo(text) ?? text)) ?? [];
  return parts.includes('delete') && (parts.includes('not') || parts.includes('wait')) && !parts.includes('leave');
}

/** "Don't cancel", "no, don't cancel it"; not "not now, cancel". Takes text as `commandText` makes it. */
function refusesToLeave(said: string): boolean {
  return said.split(betweenSentences).some((sentence) => {
    const words = (behindNo(sentence) ?? sentence).replaceAll('’', "'").trim().split(' ');
    const denied = words.findIndex((word) => around.failing.has(word));
    const parts = denied < 0 ? [] : (partsIn(words.toSpliced(denied, 1).join(' ')) ?? []);
    return parts.includes('leave') && parts.every((part) => notLeaving.has(part));
  });
}

const notLeaving: ReadonlySet<Part> = new Set(['leave', 'not', 'want', 'beside']);

/** Whether words ask to go on without what is being asked for: "next", "continue", "create it". */
export function goesOn({ form }: Texts, text: string): boolean {
  const said = withoutThanks(normalised(text));
  return said === normalised(form.next) || kindCommandOf.get(said) === 'resume' || asksToSend(text);
}

/** What is to be left out: `the date` of "remove the date", nothing of "remove it"; `undefined` if words say something else. */
export function leftOutIn(text: string): string | undefined {
  return restBeside(text, leavingOut);
}

/** What is said to be wrong: `b png` of "no, not b.png" and "b.png is the wrong one"; `undefined` if words say something else. */
export function wrongIn(text: string): string | undefined {
  return restBeside(text, denying);
}

const leavingOut: ReadonlySet<Part> = new Set(['without']);
const denying: ReadonlySet<Part> = new Set(['no', 'not', 'change']);

/** The other words of a text that has some of these parts, and no other telling ones. */
function restBeside(text: string, allowed: ReadonlySet<Part>): string | undefined {
  const { parts, rest } = readParts(commandText(text));
  const telling = parts.filter((part) => part !== 'beside' && part !== 'want');
  return telling.length > 0 && telling.every((part) => allowed.has(part)) ? rest : undefined;
}

function behindFirst(said: string): string | undefined {
  const at = said.search(betweenSentences);
  return at > 0 && at < said.length - 1 ? said.slice(at + 1) : undefined;
}

/** What somebody wants changed, or left out, of what is about to be sent: `the date` of "I want to change the date". */
export function changeIn(text: string): { readonly kind: 'change' | 'without'; readonly of: string } | undefined {
  const said = commandText(text);
  const { parts, rest } = readParts(said);
  const telling = parts.filter((part) => part !== 'beside' && part !== 'want');
  const of = rest
    .split(' ')
    .filter((word) => !around.article.has(word))
    .join(' ');
  if (of === '' || telling.length === 0) return undefined;
  const isWithout = telling.every((part) => part === 'without' || part === 'no' || part === 'not');
  if (isWithout) return { kind: 'without', of };
  // "I have changed nothing" wants no change.
  return wishOf(telling) === 'change' && !telling.includes('nothing') ? { kind: 'change', of } : undefined;
}

/** Drops what only says that something is wanted, as the "no I need" of "no I need a monitor, please"; other words stay as they are. */
export function wantedInstead(given: string): string {
  const text = replacementIn(given) ?? given;
  const begins = [...text.matchAll(/\S+/gu)].map(({ index }) => index).slice(1, openedAtMost);
  const at = begins.findLast((begin) => {
    const { parts, rest } = readParts(commandText(text.slice(0, begin)));
    return rest === '' && parts.includes('want') && parts.every((part) => wanting.has(part));
  });
  return at === undefined ? text : text.slice(at);
}

/** Whether words say, anywhere in them, that something is wanted. */
export function saysWant(text: string): boolean {
  return readParts(commandText(text)).parts.includes('want');
}

const wanting: ReadonlySet<Part> = new Set(['want', 'beside', 'right', 'hold']);

function wishOf(parts: readonly Part[] | undefined): Wish | undefined {
  const says = (part: Part) => parts?.includes(part) === true;
  const sends = says('send');
  if (says('leave') || says('keep') || says('delete')) return 'leave';
  if (says('not')) return sends || says('wait') ? 'wait' : says('right') ? 'change' : undefined;
  if (says('wait') || says('hold')) return 'wait';
  if (says('change') || says('nothing') || parts?.join() === 'without') return 'change';
  if (says('no')) return sends ? 'wait' : undefined;
  return sends || says('right') ? 'send' : undefined;
}
