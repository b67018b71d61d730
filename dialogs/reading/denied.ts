import { escaped } from './escaped';
import { isFiller, normalised } from './normalised';
import { replyIn } from './replies';
import { around, courtesies } from '../texts/languages';
import { longestFirst } from '../texts/meanings';

const readAtMost = 2000;
const endOfPart = /(?<=[.,;!?\n。、،؛؟])/u;

/**
 * Removes what is not wanted, up to the next comma: leaves `badges,` of "badges, no lunch". A "no" that is a reply stays: "no, a headset".
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

/** Whether the words say that something is not wanted. */
export function denies(words: string): boolean {
  return withoutDenied(words) !== words.slice(0, readAtMost).replaceAll('’', "'").trim();
}

const behindKey = /(?<![\p{L}\p{N}_-])[a-z]\w{0,20}-\d{1,18} ([^,;:.!?–،、\n]{1,60})(?:[,;:.!?–،、\n]|$)/iu;

/** Whether an action is denied behind the request's key, as in "schließe ITH-6 bitte nicht"; "close ITH-6, not needed" gives a reason. */
export function isDenied(text: string): boolean {
  const [, said = ''] = behindKey.exec(text.slice(0, readAtMost)) ?? [];
  const words = said === '' ? [] : normalised(said).split(' ');
  const isNot = (word: string) => around.failing.has(word);
  return words.some(isNot) && words.every((word) => isNot(word) || isFiller(word) || courtesies.has(word));
}

/** Says that what follows it (`before`), or precedes it (`after`), is not wanted. */
type Sign = { readonly before: RegExp; readonly isReply: boolean } | { readonly after: string };

/** The signs that occur in a text, longest first. They are found once, because a text may have thousands of parts. */
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
