import { isWithoutSpaces } from './asked';
import { normalised } from './normalised';
import { withoutOpeners } from './replies';
import { againWords, around, courtesies, forWhom } from '../texts/languages';
import { longestFirst } from '../texts/meanings';

/** Longer texts tell more than for whom something is. */
const wordsAtMost = 9;
const whomAtMost = 4;

/** Whom the same as last time is for, with the word that says so: `for Jonas` of "the same again for Jonas, please", `لجوناس` of "نفس الشيء لجوناس". */
export function sameForIn(text: string): string | undefined {
  if (normalised(text) === '') return undefined;
  return isWithoutSpaces(text) ? sameWithoutSpaces(normalised(text)) : sameForBehind(text.trim());
}

function sameForBehind(text: string): string | undefined {
  const words = text.replace(/[.!?؟]$/u, '').split(/\s+/, wordsAtMost + 1);
  const isAdded = (word: string) => around.also.has(word) || courtesies.has(word);
  const last = words.findLastIndex((word) => !isAdded(normalised(word)));
  if (words.length > wordsAtMost) return undefined;
  const at = words.findIndex((word, place) => place > 0 && (forWhom.has(normalised(word)) || /^ل\p{L}{2}/u.test(word)));
  const before = words
    .slice(0, Math.max(0, at))
    .map(normalised)
    .filter((word) => !around.joining.has(word));
  const whom = words.slice(at, last + 1);
  const isSame = againWords.has(before.join(' ')) || againWords.has(withoutOpeners(before.join(' ')));
  const names = whom.length <= whomAtMost && whom.some((word) => !forWhom.has(normalised(word)));
  return at > 0 && isSame && names ? whom.join(' ').replace(/[,،]$/u, '') : undefined;
}

/** `jonasさんの分` of 「Jonasさんの分も同じものを」. */
function sameWithoutSpaces(said: string): string | undefined {
  const same = longestFirst(againWords).find((one) => isWithoutSpaces(one) && said.endsWith(one));
  const [, who] = /^(.{1,20}?)(?:の分|用)?(?:にも|も|に|は)$/su.exec(said.slice(0, -(same?.length ?? 0)).trim()) ?? [];
  return same === undefined || who === undefined ? undefined : `${who}の分`;
}
