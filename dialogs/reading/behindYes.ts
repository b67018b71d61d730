import { normalised } from './normalised';
import { replyIn } from './replies';
import { around, firstYes } from '../texts/languages';

/** The longest yes, in words: "yes of course please". */
const yesAtMost = 3;
const longestNo = 12;
const mark = /[,;.:!–—،。、-]$/u;

/**
 * What follows a yes: `by Friday` of "yes, by Friday", `it is urgent` of "sure, and it is urgent". `undefined` if the text is only a yes, or does
 * not begin with one, like "right mouse button is broken".
 */
export function behindYes(text: string): string | undefined {
  const said = text.trim();
  if (replyIn(said) !== undefined) return undefined;
  const [, yes = '', behind = ''] = /^(\p{L}{1,12})[、。](\S.*)$/su.exec(said) ?? [];
  if (replyIn(yes) === 'yes') return withoutJoining(behind);
  const begins = [...said.matchAll(/\S+/gu)].map(({ index }) => index).slice(1, yesAtMost + 1);
  const at = begins.findLast((begin) => agrees(said.slice(0, begin).trim(), said.slice(begin)));
  return at === undefined ? undefined : withoutJoining(said.slice(at));
}

/** Much else begins with "right" or "correct": unlike a plain yes, they need a comma or an "and" behind them. */
function agrees(before: string, behind: string): boolean {
  if (replyIn(normalised(before)) !== 'yes') return false;
  return mark.test(before) || withoutJoining(behind) !== behind || firstYes.has(normalised(before));
}

/** Drops the "and" or "but" of "and it is urgent", "but for Jonas". */
function withoutJoining(behind: string): string {
  const words = [...behind.matchAll(/\S+/gu)];
  const length = [2, 1].find((count) => {
    const first = normalised(behind.slice(0, words[count]?.index ?? 0));
    return words.length > count && (around.joining.has(first) || around.but.has(first));
  });
  return length === undefined ? behind : behind.slice(words[length]?.index);
}

/** What follows a no that is set apart: `too expensive` of "no, too expensive", but nothing of "no budget". */
export function behindNo(text: string): string | undefined {
  const said = text.trim();
  const [, ofOne = '', rest = ''] = /^(\p{L}{1,12})[、。](\S.*)$/su.exec(said) ?? [];
  if (replyIn(ofOne) === 'no') return rest;
  const [first = ''] = said.split(/\s/, 1);
  const behind = said.slice(first.length).trim();
  const isNo = first.length <= longestNo && replyIn(normalised(first)) === 'no' && behind !== '';
  const word = normalised(behind.split(/\s/, 1)[0] ?? '');
  const isApart = mark.test(first) || /^[–—-]\s/u.test(behind) || around.because.has(word);
  return isNo && isApart ? behind.replace(/^[–—-]\s+/u, '') : undefined;
}
