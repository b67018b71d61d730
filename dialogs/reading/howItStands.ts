import { askedIn, isAskedAny } from './asked';
import { isFiller, plainly } from './plainly';
import { around } from '../texts/languages';

/** Characters that are read for how long somebody has waited. */
const readAtMost = 2000;

/** "How much longer?", "nobody answers me", "did anyone look at it?", "who has to approve it?": that is about a request there is. */
export function asksHowItStands(text: string): boolean {
  const asks = [hasWaited, asksWhoDeals, asksForApproval, asksWhoseItIs, asksWhoFollows, asksWhetherToDecide];
  return askedIn(text) === 'duration' || asks.some((ask) => ask(text));
}

/** Whether anybody deals with it. */
export function asksWhoDeals(text: string): boolean {
  return isAskedAny(text, around.dealing.keys());
}

/** Who has to approve it, or whether that is done. */
export function asksForApproval(text: string): boolean {
  return isAskedAny(text, around.approving.keys());
}

/** Who has asked for it. */
export function asksWhoseItIs(text: string): boolean {
  return isAskedAny(text, around.requester.keys());
}

/** Whom it is shared with. */
export function asksWhoFollows(text: string): boolean {
  return isAskedAny(text, around.following.keys());
}

/** "Should I approve it?" approves nothing. */
export function asksWhetherToDecide(text: string): boolean {
  return isAskedAny(text, around.deciding.keys());
}

/** "I have been waiting for two weeks and nobody answers me!"; "jobs are still waiting" and "nobody answers the phone" are something else. */
export function hasWaited(text: string): boolean {
  return text
    .slice(0, readAtMost)
    .split(/[.,;:!?…\n。、！？،؛؟]/u)
    .some((part) => {
      const said = ` ${plainly(part)} `;
      return [...around.waiting.keys()].some((phrase) => tellsOfWaiting(said, phrase));
    });
}

/** `*` behind the words: anything may follow; else nothing that tells more may stand beside them. */
function tellsOfWaiting(said: string, phrase: string): boolean {
  if (/\p{Script=Hiragana}/u.test(phrase)) {
    const start = said.indexOf(phrase);
    // What a server or a telephone does not answer stands before a particle.
    return start >= 0 && !/(?:から|に)[のは]?$/u.test(said.slice(0, start));
  }
  const words = ` ${phrase.replace(/ \*$/, '')} `;
  if (!said.includes(words)) return false;
  const beside = said.replace(words, ' ').trim().split(' ');
  return phrase.endsWith('*') || beside.every((word) => word === '' || isFiller(word));
}
