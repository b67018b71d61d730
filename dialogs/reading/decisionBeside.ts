import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import { apart } from './actionIn';
import { behindNo, behindYes } from './behindYes';
import { asks, asksAbout, isQuestion, isWithoutSpaces } from './asked';
import type { Command } from './commands';
import { isFirm } from './isFirm';
import { spaced } from './spaced';
import { isFiller, normalised } from './normalised';
import { tellsWhy } from './trailingComment';
import { replyIn, withoutOpeners } from './replies';
import { around, besideNumber, courtesies, eachOf, offeredOf, requestCommandOf } from '../texts/languages';
import { longestFirst } from '../texts/meanings';
import type { CommandWord, Decision } from '../texts/words';
import { withoutBecause } from './withoutBecause';
import { decidedAmong, partsOfReason } from './saidOfListed';

/** What is decided. `reason`: in the person's words. */
export interface DecisionBeside {
  readonly decision: Decision;
  readonly reason?: string | undefined;
}

const verbWordsAtMost = 3;

/** "No rush", "no objection": neither decides, nor says why. */
function isUnworried(text: string): boolean {
  const said = normalised(text);
  return [...around.unworried.keys()].some((phrase) => said === phrase || said.startsWith(`${phrase} `));
}

/**
 * The decision in the answer to whether to `asked`: "I approve", "no, too expensive", "rather decline it", "yes, but only one". `undefined` if the
 * words decide nothing, or contradict themselves.
 */
export function decisionBeside(text: string, asked: Decision): DecisionBeside | undefined {
  if (asks(text)) return undefined;
  const [agreed, refused] = [behindYes(text), behindNo(text)];
  const other = asked === 'approve' ? 'decline' : 'approve';
  if (agreed !== undefined) return withReason(decidedIn(agreed, asked), asked, agreed);
  if (refused !== undefined) return withReason(decidedIn(refused, other), other, refused);
  if (isUnworried(text)) return undefined;
  const said = normalised(text);
  const [first = ''] = said.split(' ', 1);
  // "No apruébala" and "لا وافق عليه" rather mean the opposite of "don't approve it".
  if (asked === 'decline' && opensWithNo(said.split(' ').flatMap(apart)) && !decisionOf(said)) return undefined;
  // "No budget" says why something is declined.
  const isRefused = asked === 'approve' && replyIn(first) === 'no' && !contradicts(said, asked);
  return decidedIn(text, asked) ?? (isRefused ? { decision: 'decline', reason: text } : undefined);
}

/** The decision told beside a request that waits for it: "ok", "looks fine", "declined, too expensive". */
export function decisionTold(text: string): DecisionBeside | undefined {
  if (isQuestion(text) || asksAbout(text)) return undefined;
  const decision = decidedIn(text, 'approve')?.decision;
  // Nothing was asked, so what stands before the decision is its reason.
  if (decision) return decidedIn(text, decision);
  const told = decidedAmong(text);
  if (told) return { decision: told.command, reason: told.text };
  return around.praising.has(normalised(text)) ? { decision: 'approve', reason: undefined } : undefined;
}

function withReason(decided: DecisionBeside | undefined, decision: Decision, said: string): DecisionBeside | undefined {
  if (decided === undefined) return { decision, reason: withoutBecause(said) };
  return decided.decision === decision ? decided : undefined;
}

function decidedIn(text: string, asked: Decision): DecisionBeside | undefined {
  const parts = partsOfReason(text);
  for (const { at, behind } of parts) {
    const decision = verbIn(normalised(text.slice(0, at)));
    const reason = text.slice(behind).trim();
    if (decision) return { decision, reason: tellsWhy(reason) ? reason : undefined };
  }
  const last = parts.findLast(({ behind }) => behind < text.length);
  const decision = last && verbIn(normalised(text.slice(last.behind)));
  if (!decision) return undefined;
  // "On second thought, decline it": before a change of mind there may be no reason.
  const reason = text.slice(0, last.at);
  return { decision, reason: decision === asked && tellsWhy(reason) ? reason : undefined };
}

/** A longer text is a reason, whatever verbs are in it. */
const reasonFrom = 9;

/**
 * Whether words may be the reason for what is `asked`: not a question, not "no rush" or "looks good", not "both" or another request's key, which
 * are about more than this one, and not "yes, decline it" while it is to be approved.
 */
export function mayBeReason(text: string, asked: Decision): boolean {
  const said = normalised(text);
  return (
    !isQuestion(text) &&
    !eachOf.has(said) &&
    !isUnworried(text) &&
    isFirm(text) &&
    behindYes(text) === undefined &&
    behindNo(text) === undefined &&
    !spaced(said).split(' ').some(hasKey) &&
    !contradicts(said, asked)
  );
}

/** In Japanese, what leads to a key stands before it without a space. */
function hasKey(word: string): boolean {
  return requestKeyIn(word.replace(/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/u, '')) !== undefined;
}

/** Whether a decision follows a word that may be a reply by itself, or deny what follows: "no" in Spanish, "لا" in Arabic. */
function opensWithNo([first = '', verb = '']: readonly string[]): boolean {
  return around.failing.has(first) && replyIn(first) === 'no' && decisionOf(verb) !== undefined;
}

/** "Maybe I should decline it" while it is to be approved; "we cannot approve this" tells why something is declined. */
function contradicts(said: string, asked: Decision): boolean {
  const words = said.split(' ').flatMap(apart);
  if (words.length >= reasonFrom) return false;
  const isNot = !opensWithNo(words) && words.some((word) => around.failing.has(word));
  return commandsIn(words, said).some((verb) => (verb === asked ? isNot : asked === 'approve' || !isNot));
}

/** The decisions that words ask for; "genehmigt" may tell of an earlier one. */
function commandsIn(words: readonly string[], said: string): readonly Decision[] {
  const phrases = words.flatMap((word, at) => [word, words.slice(at, at + 2).join(' ')]);
  const ofOne = isWithoutSpaces(said) ? longestFirst(requestCommandOf).filter((verb) => said.endsWith(verb)) : [];
  return [...phrases, ...ofOne]
    .filter((phrase) => !offeredOf.has(phrase))
    .map((phrase) => requestCommandOf.get(phrase))
    .filter((command) => command === 'approve' || command === 'decline');
}

/** Whether words are a no and nothing else: "hmm, better not". */
export function refuses(text: string): boolean {
  const words = withoutOpeners(normalised(text)).split(' ');
  const isNo = (word: string) => around.failing.has(word) || replyIn(word) === 'no';
  const isOther = (word: string) =>
    [around.rather, around.when, around.it, around.request, besideNumber, courtesies].some((some) => some.has(word));
  return words.some(isNo) && words.every((word) => isNo(word) || isOther(word));
}

/** "Rather not", "doch nicht": after a yes, it may take that back. */
export function changesMind(text: string): boolean {
  return (
    refuses(text) &&
    normalised(text)
      .split(' ')
      .some((word) => around.rather.has(word))
  );
}

/** The decision in "rather decline it" or "I don't approve", if nothing else is said. */
function verbIn(said: string): Decision | undefined {
  const known = decisionOf(said) ?? decisionOf(withoutRather(said));
  if (known) return known;
  const words = withoutOpeners(said).split(' ').flatMap(apart);
  for (let length = Math.min(verbWordsAtMost, words.length); length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const decision = decisionOf(words.slice(at, at + length).join(' '));
      const beside = [...words.slice(0, at), ...words.slice(at + length)];
      if (decision === undefined || !beside.every(isBeside)) continue;
      if (!beside.some((word) => around.failing.has(word))) return decision;
      return decision === 'approve' ? 'decline' : undefined;
    }
  return undefined;
}

/** `却下して` of "やっぱり却下して". */
function withoutRather(said: string): string {
  const rather = longestFirst(around.rather).find((one) => said.startsWith(one) && isWithoutSpaces(one)) ?? '';
  return said.slice(rather.length);
}

function decisionOf(said: string): Decision | undefined {
  const word = requestCommandOf.get(said) ?? offeredOf.get(said);
  return word === 'approve' || word === 'decline' ? word : undefined;
}

function isBeside(word: string): boolean {
  return [around.failing, around.rather, courtesies].some((some) => some.has(word)) || isFiller(word);
}

/** What a person who declines may say as well. */
const unneeded: ReadonlySet<CommandWord> = new Set(['nothing', 'solved']);

/** Whether what reads as a command may be the decision, or the reason for it. */
export function saysDecision(command: Command | undefined): boolean {
  if (command?.kind === 'word') return unneeded.has(command.word);
  return command?.kind === 'unnamed' && (command.command === 'approve' || command.command === 'decline');
}

/** "Details", "show me the request": shows the request before the person decides on it. */
export function toSeeFirst(text: string): Command | undefined {
  return offeredOf.get(normalised(text)) === 'show' ? { kind: 'unnamed', command: 'request' } : undefined;
}
