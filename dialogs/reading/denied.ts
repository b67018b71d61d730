import { escaped } from './escaped';
import { replyIn } from './replies';
import { around } from '../texts/languages';
import { longestFirst } from '../texts/meanings';

const readAtMost = 2000;
const endOfPart = /(?<=[.,;!?\n。、،؛؟])/u;

/**
 * Without what is not wanted, as far as the comma behind it: `badges,` of "badges, no lunch". What only begins with "no" stays: "no, a
 * headset".
 */
export function withoutDenied(words: string): string {
  const text = words.slice(0, readAtMost).replaceAll('’', "'");
  const signs = signsIn(text);
  return text
    .split(endOfPart)
    .map((part) => affirmedIn(part, signs))
    .join('')
    .trim();
}

/** Whether something is said not to be wanted. */
export function denies(words: string): boolean {
  return withoutDenied(words) !== words.slice(0, readAtMost).replaceAll('’', "'").trim();
}

/** Says of what stands behind it, or before it, that it is not wanted. */
type Sign = { readonly before: RegExp; readonly isReply: boolean } | { readonly after: string };

/** Of the ways to say so those that are somewhere in a text, the longest first: a text may have thousands of parts. */
function signsIn(text: string): readonly Sign[] {
  const lower = text.toLowerCase();
  return longestFirst(around.denying).flatMap((pattern): Sign[] => {
    const [before = '', after = ''] = pattern.split('*');
    if (!lower.includes(before) || !lower.includes(after)) return [];
    if (after !== '') return [{ after }];
    const sign = String.raw`(?<![\p{L}\p{M}'])${escaped(before)}(?<first>[\p{L}\p{N}]+)`;
    return [{ before: new RegExp(sign, 'iu'), isReply: replyIn(before) === 'no' }];
  });
}

function affirmedIn(part: string, signs: readonly Sign[]): string {
  for (const sign of signs) {
    if ('after' in sign) {
      const at = part.indexOf(sign.after);
      if (at > 0) return affirmedIn(part.slice(at + sign.after.length), signs);
      continue;
    }
    const found = sign.before.exec(part);
    const isReply = sign.isReply && around.article.has(found?.groups?.first?.toLowerCase() ?? '');
    if (found && !isReply) return affirmedIn(part.slice(0, found.index), signs);
  }
  return part;
}
