import { apart } from './actionIn';
import { behindNo, behindYes } from './behindYes';
import { isQuestion } from './asked';
import type { Command } from './commands';
import { isFiller, normalised } from './normalised';
import { tellsWhy } from './trailingComment';
import { replyIn, withoutOpeners } from './replies';
import { around, courtesies, offeredOf, requestCommandOf } from '../texts/languages';
import type { CommandWord } from '../texts/words';
import { partsOfReason } from './saidOfListed';

type Decision = 'approve' | 'decline';

/** What is decided. `reason`: in the person's words. */
export interface DecisionBeside {
  readonly decision: Decision;
  readonly reason?: string | undefined;
}

const verbWordsAtMost = 3;

/** "No rush", "no objection": neither decides, nor says why. */
export function isUnworried(text: string): boolean {
  const said = normalised(text);
  return [...around.unworried.keys()].some((phrase) => said === phrase || said.startsWith(`${phrase} `));
}

/**
 * The decision in the answer to whether to `asked`: "I approve", "no, too expensive", "rather decline it", "yes, but only one". `undefined` if the
 * words decide nothing, or contradict themselves.
 */
export function decisionBeside(text: string, asked: Decision): DecisionBeside | undefined {
  if (isQuestion(text)) return undefined;
  const [agreed, refused] = [behindYes(text), behindNo(text)];
  const other = asked === 'approve' ? 'decline' : 'approve';
  if (agreed !== undefined) return withReason(decidedIn(agreed), asked, agreed);
  if (refused !== undefined) return withReason(decidedIn(refused), other, refused);
  if (isUnworried(text)) return undefined;
  const [first = ''] = normalised(text).split(' ', 1);
  // "No budget" says why something is declined.
  const isRefused = asked === 'approve' && replyIn(first) === 'no';
  return decidedIn(text) ?? (isRefused ? { decision: 'decline', reason: text } : undefined);
}

function withReason(decided: DecisionBeside | undefined, decision: Decision, said: string): DecisionBeside | undefined {
  if (decided === undefined) return { decision, reason: withoutBecause(said) };
  return decided.decision === decision ? decided : undefined;
}

function withoutBecause(said: string): string {
  const [first = ''] = said.split(/\s/, 1);
  return around.because.has(normalised(first)) ? said.slice(first.length).trim() : said;
}

function decidedIn(text: string): DecisionBeside | undefined {
  for (const { at, behind } of partsOfReason(text)) {
    const decision = verbIn(normalised(text.slice(0, at)));
    const reason = text.slice(behind).trim();
    if (decision) return { decision, reason: reason !== '' && tellsWhy(reason) ? reason : undefined };
  }
  return undefined;
}

/** The decision in "rather decline it" or "I don't approve", if nothing else is said. */
function verbIn(said: string): Decision | undefined {
  const known = decisionOf(said);
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
