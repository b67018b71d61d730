import { isQuestion } from '../asked';
import { escaped } from '../escaped';
import { plainly } from '../plainly';
import { withoutOpeners } from '../replies';
import { around, requestCommandOf } from '../texts/languages';

/** What is to be decided, of which of several, and why. */
export interface SaidDecision {
  readonly command: 'approve' | 'decline';
  /** Which one, as words are compared. */
  readonly about: string;
  /** As it was said. */
  readonly reason?: string | undefined;
}

/** What is to be decided is said within so many characters. */
const longestDecision = 200;
const verbWordsAtMost = 3;

/** "Reject the laptop one, it is too expensive"; neither a question nor "don't reject it" decides anything. */
export function decisionIn(text: string): SaidDecision | undefined {
  const said = text.trim();
  if (isQuestion(said)) return undefined;
  const because = [...around.because.keys()].map(escaped).join('|');
  const marks = new RegExp(String.raw`\s*[,;、،]\s*|\s[–—-]\s|\s(?:${because})\s`, 'giu');
  const ends = [...said.slice(0, longestDecision).matchAll(marks)].map(({ 0: mark, index }) => [index, mark.length]);
  for (const [end = 0, length = 0] of [...ends, [said.length, 0]]) {
    const decided = decidedIn(withoutOpeners(plainly(said.slice(0, end))));
    if (decided) return { ...decided, reason: said.slice(end + length).trim() || undefined };
  }
  return undefined;
}

function decidedIn(said: string): Omit<SaidDecision, 'reason'> | undefined {
  const words = said.split(' ');
  if (words.some((word) => around.failing.has(word))) return undefined;
  for (let length = Math.min(verbWordsAtMost, words.length - 1); length > 0; length--)
    // German has its verb around, or behind.
    for (const before of [length, length - 1, 0]) {
      const behind = words.length - length + before;
      const command = requestCommandOf.get([...words.slice(0, before), ...words.slice(behind)].join(' '));
      if (isDecision(command)) return { command, about: words.slice(before, behind).join(' ') };
    }
  return withoutSpaces(said);
}

/** `ノートパソコン` of "ノートパソコンを却下して". */
function withoutSpaces(said: string): Omit<SaidDecision, 'reason'> | undefined {
  for (const [verb, command] of requestCommandOf) {
    if (!isDecision(command) || !/\p{Script=Han}/u.test(verb) || !said.endsWith(verb)) continue;
    const about = said.slice(0, -verb.length).replace(/(?:の(?:方|ほう)?)?[をはも]?$/u, '');
    if (about !== '') return { command, about };
  }
  return undefined;
}

function isDecision(command: string | undefined): command is SaidDecision['command'] {
  return command === 'approve' || command === 'decline';
}
