import { escaped } from './escaped';
import { replyIn } from './replies';
import { around, longestFirst } from './texts/languages';

const readAtMost = 2000;
const endOfPart = /(?<=[.,;!?\n。、،؛؟])/u;

/**
 * Without what is not wanted, as far as the comma behind it: `badges,` of "badges, no lunch". What only begins with "no" stays: "no, a
 * headset".
 */
export function withoutDenied(words: string): string {
  const text = words.slice(0, readAtMost).replaceAll('’', "'");
  return text.split(endOfPart).map(affirmedIn).join('').trim();
}

/** Whether something is said not to be wanted. */
export function denies(words: string): boolean {
  return withoutDenied(words) !== words.slice(0, readAtMost).replaceAll('’', "'").trim();
}

function affirmedIn(part: string): string {
  for (const pattern of longestFirst(around.denying)) {
    const [before = '', after = ''] = pattern.split('*');
    const sign =
      after === ''
        ? new RegExp(String.raw`(?<![\p{L}\p{M}'])${escaped(before)}(?<first>[\p{L}\p{N}]+)`, 'iu')
        : undefined;
    const found = sign?.exec(part);
    const isReply = replyIn(before) === 'no' && around.article.has(found?.groups?.first?.toLowerCase() ?? '');
    if (found && !isReply) return affirmedIn(part.slice(0, found.index));
    const at = after === '' ? -1 : part.indexOf(after);
    if (at > 0) return affirmedIn(part.slice(at + after.length));
  }
  return part;
}
