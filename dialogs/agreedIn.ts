import { isWithin } from '../src/understanding/mistakes';
import { mistypedFrom } from './reading/mistyped';
import type { Choice, Question } from './choices';
import { isRemark } from './reading/aboutDraft';
import { behindNo } from './reading/behindYes';
import { isFiller, normalised } from './reading/normalised';
import { saysWrongRequest, otherMeant } from './reading/otherMeant';
import { replyIn, withoutOpeners, withoutThanks, withoutYes } from './reading/replies';
import { around, kindCommandOf, offeredOf } from './texts/languages';
import type { Offered, Reply } from './texts/words';
import { saysWrong } from './reading/saysWrong';
import { asksToChange, deletesIt, wishIn } from './reading/wishIn';
import { withdrawnIn } from './reading/withdrawnIn';

/**
 * The choice meant by "yes, cancel it" or "no, something else": yes or no, and nothing but the words of that choice's name. The words of the
 * question itself do not count: it names other things as well, and quotes strangers.
 */
export function agreedIn({ buttons, choices }: Question, said: string): Choice | undefined {
  const all = normalised(said);
  const refused = buttons.find(
    ({ name, means = [] }) =>
      means.includes('no') && all.endsWith(` ${normalised(name)}`) && replyIn(all.slice(0, -name.length)) === 'no',
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

/** The choice that people call this (`calledAs`): "as a comment, please", "yes, add it", "no, another one", "thanks, that helped". */
export function calledOtherwise(
  { buttons, choices }: Pick<Question, 'buttons' | 'choices'>,
  said: string,
): Choice | undefined {
  const words = normalised(said);
  const bare = withoutThanks(withoutOpeners(words));
  const named = new Set([words, bare, withoutThanksBefore(words)].flatMap((one) => offeredOf.get(one) ?? []));
  const [agreed, refused] = [offeredOf.get(withoutYes(bare)), offeredOf.get(withoutNo(bare))];
  return [...buttons, ...choices].find(({ calledAs = [], means = [] }) => {
    const isOne = (one?: Offered) => one !== undefined && calledAs.includes(one);
    return (
      calledAs.some((one) => named.has(one)) ||
      isOne(means.includes('yes') ? agreed : undefined) ||
      isOne(means.includes('no') ? refused : undefined)
    );
  });
}

/** "No, another one": `another one`. */
function withoutNo(said: string): string {
  const [first = '', ...behind] = said.split(' ');
  return replyIn(first) === 'no' ? behind.join(' ') : said;
}

/** "Thanks, that helped": `that helped`. */
function withoutThanksBefore(said: string): string {
  const words = said.split(' ');
  const thanks = [2, 1].find((length) => kindCommandOf.get(words.slice(0, length).join(' ')) === 'thanks');
  return words.slice(thanks ?? 0).join(' ');
}

const meantBy = { send: 'yes', change: 'no', leave: 'cancel' } as const;

/** Where yes sends something: what the person wants done with it, in whatever words; or the button whose name they mistype: "creat". */
export function wishedIn({ buttons, choices, sends, resumes }: Question, said: string): Choice | 'wait' | undefined {
  if (!sends && !resumes) return undefined;
  const wish = wishIn(said);
  const chosenBy = (reply: Reply) => [...buttons, ...choices].find(({ means = [] }) => means.includes(reply));
  if (resumes) {
    if (deletesIt(said) || isNotNeeded(said)) return chosenBy('no');
    // "This is wrong" asks for no change of what was begun: it is kept.
    if (saysWrong(said)) return chosenBy('none');
    const isAgreed = wish === 'send' || asksToChange(said);
    return isAgreed ? chosenBy('yes') : undefined;
  }
  if (wish === 'wait') return wish;
  if (wish) return chosenBy(meantBy[wish]);
  const words = normalised(said);
  const [near, ...others] = buttons.filter(({ name }) => isWithin(normalised(name), words, 1));
  return words.length < mistypedFrom || others.length > 0 ? undefined : near;
}

/** "I don't need it any more", "no, it works again". */
function isNotNeeded(said: string): boolean {
  const rest = normalised(behindNo(said) ?? said);
  const unneeded = withdrawnIn(rest)?.split(' ');
  return kindCommandOf.get(rest) === 'solved' || unneeded?.every((word) => around.it.has(word)) === true;
}

/** "Do not cancel it", "create another". */
function saysOtherwise(word: string): boolean {
  return around.failing.has(word) || (around.another.has(word) && !around.article.has(word));
}

/** Whether words that choose nothing are an answer all the same. `locale`: the person's. */
export function isSaidBeside({ acceptsRemarks, sends, isOfRequest }: Question, text: string, locale: string): boolean {
  const isRemarked = acceptsRemarks === true && (sends === true || isRemark(text, locale));
  return isRemarked || (isOfRequest === true && (saysWrongRequest(text) || otherMeant(text, '') !== undefined));
}
