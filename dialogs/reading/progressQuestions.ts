import { questionAsked, isAskedAny, isQuestion } from './asked';
import { isFiller, normalised, wordByWord } from './normalised';
import { around } from '../texts/languages';

/** How many characters are searched for a complaint about waiting. */
const readAtMost = 2000;

/** Whether words ask how a request stands: "how much longer?", "nobody answers me", "did anyone look at it?", "who has to approve it?" */
export function asksAboutProgress(text: string): boolean {
  const asks = [hasWaited, asksWhoDeals, asksForApproval, asksWhoseItIs, asksWhoFollows, asksWhetherToDecide];
  return questionAsked(text) === 'duration' || asks.some((ask) => ask(text));
}

/** "How's it going?", which is small talk elsewhere, asks about the request that is shown or was just raised. */
export function asksHowItGoes(text: string): boolean {
  return isQuestion(text) && wordByWord(normalised(text)).some((word) => around.it.has(word));
}

/** Whether words ask if anybody is dealing with it. */
export function asksWhoDeals(text: string): boolean {
  return isAskedAny(text, around.dealing.keys());
}

/** Whether words ask who has to approve it, or whether that is done. */
export function asksForApproval(text: string): boolean {
  return isAskedAny(text, around.approving.keys());
}

/** Whether words ask who raised it. */
export function asksWhoseItIs(text: string): boolean {
  return isAskedAny(text, around.requester.keys());
}

/** Whether words ask whom it is shared with. */
export function asksWhoFollows(text: string): boolean {
  return isAskedAny(text, around.following.keys());
}

/** Whether words ask what to decide: "should I approve it?" approves nothing. */
export function asksWhetherToDecide(text: string): boolean {
  return isAskedAny(text, around.deciding.keys());
}

/** Whether somebody complains of waiting: "nobody answers me!", but not "jobs are still waiting" or "nobody answers the phone". */
export function hasWaited(text: string): boolean {
  return text
    .slice(0, readAtMost)
    .split(/[.,;:!?…\n。、！？،؛؟]/u)
    .some((part) => {
      const said = ` ${normalised(part)} `;
      return [...around.waiting.keys()].some((phrase) => tellsOfWaiting(said, phrase));
    });
}

/** After a phrase that ends with `*` anything may follow; beside any other there may be only fillers, and since when. */
function tellsOfWaiting(said: string, phrase: string): boolean {
  if (/\p{Script=Hiragana}/u.test(phrase)) {
    const start = said.indexOf(phrase);
    // A particle before the phrase: a server or a telephone does not respond, say.
    return start >= 0 && !/(?:から|に)[のは]?$/u.test(said.slice(0, start));
  }
  const words = ` ${phrase.replace(/ \*$/, '')} `;
  if (!said.includes(words)) return false;
  const beside = said.replace(words, ' ').trim().split(' ');
  return phrase.endsWith('*') || beside.every((word) => word === '' || isFiller(word) || around.when.has(word));
}
