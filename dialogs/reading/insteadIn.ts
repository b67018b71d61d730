import { withoutCorrecting } from './correcting';
import { asksToWait } from './kindCommands';
import { plainly } from './plainly';
import { openersCut } from './relayed';
import { replyIn } from './replies';

/** As many words as take back what was said: "no wait". */
const wordsAtMost = 3;

/** "Hmm, no wait": what was said last is not meant. */
export function takesBack(text: string): boolean {
  return (
    asksToWait(text) &&
    plainly(text)
      .split(' ')
      .some((word) => replyIn(word) === 'no')
  );
}

/** "No, the 8th", "no wait, make it the 8th": `the 8th`, which is said in the place of what was said before. "No one came" is in no place. */
export function insteadIn(text: string): string | undefined {
  const said = openersCut(text.trim());
  const words = [...said.matchAll(/\S+/g)].slice(1, wordsAtMost + 1);
  const behind = words.findLast(({ index }) => {
    const before = said.slice(0, index).trim();
    return takesBack(before) || (/[,;.!،、。]$/u.test(before) && replyIn(plainly(before)) === 'no');
  });
  const ofOne = /^(.{1,20}?)[、。](\S.*)$/su.exec(said);
  if (behind) return withoutCorrecting(said.slice(behind.index));
  return ofOne?.[1] !== undefined && replyIn(ofOne[1]) === 'no' ? ofOne[2] : undefined;
}
