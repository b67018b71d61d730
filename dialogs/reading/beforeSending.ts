import { asksToSend } from './wishIn';
import { normalised } from './normalised';
import { around } from '../texts/languages';

/** Longer texts tell more than an answer. */
const longestRead = 200;
/** The most words of the wish itself: "and then please create it". */
const wishAtMost = 6;
const mark = /[,;.:!–—،、。]\s*$/u;

/** What is said before the wish to send it: `by Friday` of "by Friday, then create it"; `undefined` if words end with none that is set apart. */
export function beforeSending(text: string): string | undefined {
  if (text.length > longestRead) return undefined;
  const begins = [...text.matchAll(/(?<=[\s、。،])[^\s、。،]/gu)].map(({ index }) => index).slice(-wishAtMost);
  const at = begins.find((begin) => isApart(text.slice(0, begin), text.slice(begin)) && asksToSend(text.slice(begin)));
  return at === undefined ? undefined : text.slice(0, at).replace(mark, '').trim() || undefined;
}

function isApart(before: string, behind: string): boolean {
  const [first = ''] = normalised(behind).split(' ', 1);
  return mark.test(before) || around.joining.has(first) || around.opener.has(first);
}
