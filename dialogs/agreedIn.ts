import type { Choice, Question } from './choices';
import { isFiller, plainly } from './plainly';
import { withoutYes } from './replies';
import { around } from './texts/languages';

/** "Yes, cancel it": yes, and nothing besides what that choice is called. A question names others, too, and what strangers wrote. */
export function agreedIn({ buttons, choices }: Question, said: string): Choice | undefined {
  const all = plainly(said);
  const rest = withoutYes(all);
  const agreed = [...buttons, ...choices].find(({ means = [] }) => means.includes('yes'));
  if (rest === all || !agreed) return undefined;
  const names = [agreed.name, ...(agreed.alsoCalled ?? [])].join(' ').toLowerCase();
  const named = new Set(names.match(/[\p{L}\p{N}'-]+/gu));
  const words = rest.split(' ').filter((word) => !around.it.has(word));
  const isAll = words.every((word) => named.has(word) || (isFiller(word) && !saysOtherwise(word)));
  return isAll && words.some((word) => named.has(word)) ? agreed : undefined;
}

/** "Do not cancel it", "create another". */
function saysOtherwise(word: string): boolean {
  return around.failing.has(word) || (around.another.has(word) && !around.article.has(word));
}
