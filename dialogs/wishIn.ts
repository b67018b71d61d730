import { askedIn, isQuestion } from './asked';
import { isCorrection } from './correcting';
import { plainly } from './plainly';
import { withoutOpeners } from './replies';
import { around, courtesies, kindCommandOf, replyOf, sendingOf } from './texts/languages';
import type { SendingWord } from './texts/words';
import { commandText } from './userInput';

/** What somebody wants with what is about to be sent: that it is, that it is changed, to wait with it, or to leave it. */
export type Wish = 'send' | 'change' | 'wait' | 'leave';

/** What one word, or several that belong together, say of it. */
type Part = SendingWord | 'no' | 'not' | 'hold';

const longestPhrase = 40;
const betweenSentences = /[.,;:!…、。،؛–—]/u;

/**
 * What words want with what is about to be sent, if that is all they say: "yes, that is correct, please create the request", "I'd rather
 * change something". Why it is to wait may stand behind: "please don't send it yet, I need to check with my boss".
 */
export function wishIn(text: string): Wish | undefined {
  const said = commandText(text);
  const asksOnly = isQuestion(text) && withoutOpeners(plainly(text)) === plainly(text);
  if (said === '' || asksOnly || askedIn(text) !== undefined) return undefined;
  const [whole, rest] = [wishOf(partsIn(said)), behindFirst(said)];
  if (whole !== undefined || rest === undefined || isCorrection(rest)) return whole;
  const first = partsIn(said.slice(0, -rest.length));
  // "Wait, add that …" does not wait.
  return wishOf(first) === 'wait' && !first?.includes('hold') ? 'wait' : undefined;
}

function behindFirst(said: string): string | undefined {
  const at = said.search(betweenSentences);
  return at > 0 && at < said.length - 1 ? said.slice(at + 1) : undefined;
}

function wishOf(parts: readonly Part[] | undefined): Wish | undefined {
  const says = (part: Part) => parts?.includes(part) === true;
  const sends = says('send');
  if (says('leave')) return 'leave';
  if (says('not')) return sends || says('wait') ? 'wait' : says('right') ? 'change' : undefined;
  if (says('wait') || says('hold')) return 'wait';
  if (says('change')) return 'change';
  if (says('no')) return sends ? 'wait' : undefined;
  return sends || says('right') ? 'send' : undefined;
}

/** `undefined` where anything else is said. */
function partsIn(said: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let at = 0; at < said.length;) {
    const phrase = phraseAt(said, at);
    const part = phrase === undefined ? undefined : partOf(phrase);
    if (phrase === undefined && /[\p{L}\p{N}]/u.test(said.charAt(at))) return undefined;
    if (part !== undefined) parts.push(part);
    at += phrase?.length ?? 1;
  }
  return parts;
}

/** The longest that is known, of whole words where there are spaces between them. */
function phraseAt(said: string, at: number): string | undefined {
  for (let end = Math.min(said.length, at + longestPhrase); end > at; end--) {
    const isWithin = /[\p{Script=Latin}\p{Script=Arabic}\p{M}\p{N}]{2}/u.test(said.slice(end - 1, end + 1));
    const phrase = said.slice(at, end);
    if (!isWithin && partOf(phrase) !== undefined) return phrase;
  }
  return undefined;
}

function partOf(given: string): Part | undefined {
  const phrase = given.replaceAll('’', "'");
  const known = sendingOf.get(phrase);
  if (known !== undefined) return known;
  const reply = replyOf.get(phrase);
  if (reply === 'yes') return 'right';
  if (reply === 'no') return around.failing.has(phrase) ? 'not' : 'no';
  if (reply === 'cancel') return 'leave';
  if (kindCommandOf.get(phrase) === 'wait') return 'hold';
  if (around.failing.has(phrase)) return 'not';
  const isBeside =
    courtesies.has(phrase) ||
    kindCommandOf.get(phrase) === 'thanks' ||
    (!around.another.has(phrase) &&
      [around.opener, around.it, around.request, around.article].some((some) => some.has(phrase)));
  return isBeside ? 'beside' : undefined;
}
