import { isWithin } from '../src/understanding/mistakes';
import type { Choice, Question } from './choices';
import { isFiller, plainly } from './plainly';
import { replyIn, withoutYes } from './replies';
import { around } from './texts/languages';
import { wishIn } from './wishIn';

/** "Yes, cancel it", "no, something else": yes or no, and nothing besides what that choice is called. A question names others, too, and what strangers wrote. */
export function agreedIn({ buttons, choices }: Question, said: string): Choice | undefined {
  const all = plainly(said);
  const refused = buttons.find(
    ({ name, means = [] }) =>
      means.includes('no') && all.endsWith(` ${plainly(name)}`) && replyIn(all.slice(0, -name.length)) === 'no',
  );
  if (refused) return refused;
  const rest = withoutYes(all);
  const agreed = [...buttons, ...choices].find(({ means = [] }) => means.includes('yes'));
  if (rest === all || !agreed) return undefined;
  const names = [agreed.name, ...(agreed.alsoCalled ?? [])].join(' ').toLowerCase();
  const named = new Set(names.match(/[\p{L}\p{N}'-]+/gu));
  const words = rest.split(' ').filter((word) => !around.it.has(word));
  const isAll = words.every((word) => named.has(word) || (isFiller(word) && !saysOtherwise(word)));
  return isAll && words.some((word) => named.has(word)) ? agreed : undefined;
}

const meantBy = { send: 'yes', change: 'no', leave: 'cancel' } as const;
/** Shorter ones are a typing mistake away from too much. */
const mistypedFrom = 5;

/** What is wanted with what yes would send, whatever the words; or the one whose name they mistype: "creat". */
export function wishedIn({ buttons, choices, sends }: Question, said: string): Choice | 'wait' | undefined {
  if (!sends) return undefined;
  const wish = wishIn(said);
  if (wish === 'wait') return wish;
  if (wish) return [...buttons, ...choices].find(({ means = [] }) => means.includes(meantBy[wish]));
  const words = plainly(said);
  const [near, ...others] = buttons.filter(({ name }) => isWithin(plainly(name), words, 1));
  return words.length < mistypedFrom || others.length > 0 ? undefined : near;
}

/** "Do not cancel it", "create another". */
function saysOtherwise(word: string): boolean {
  return around.failing.has(word) || (around.another.has(word) && !around.article.has(word));
}
