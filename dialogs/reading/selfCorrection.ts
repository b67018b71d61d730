import { withoutCorrecting } from './correcting';
import { asksToWait } from './readCommand';
import { normalised } from './normalised';
import { openersCut } from './relayedComment';
import { replyIn } from './replies';

/** The most words that take back what was said: "no wait". */
const wordsAtMost = 3;

/** Whether words take back what was said last: "hmm, no wait". */
export function takesBack(text: string): boolean {
  return (
    asksToWait(text) &&
    normalised(text)
      .split(' ')
      .some((word) => replyIn(word) === 'no')
  );
}

/** What replaces what was said before: `the 8th` of "no, the 8th" and "no wait, make it the 8th", but nothing of "no one came". */
export function replacementIn(text: string): string | undefined {
  const said = openersCut(text.trim());
  const words = [...said.matchAll(/\S+/g)].slice(1, wordsAtMost + 1);
  const behind = words.findLast(({ index }) => {
    const before = said.slice(0, index).trim();
    return takesBack(before) || (/[,;.!،、。]$/u.test(before) && replyIn(normalised(before)) === 'no');
  });
  const ofOne = /^(.{1,20}?)[、。](\S.*)$/su.exec(said);
  if (behind) return withoutCorrecting(said.slice(behind.index));
  return ofOne?.[1] !== undefined && replyIn(ofOne[1]) === 'no' ? ofOne[2] : undefined;
}
