import { saysAny } from './asked';
import { isFiller, normalised } from './normalised';
import { ageOf, around, cardinalOf, listWordOf, replyOf } from '../texts/languages';
import type { Age, ListWord } from '../texts/words';

/** The word that changes a list in "show me more" and "which ones are closed"; not in "one more" or "no more". */
export function listWordIn(text: string): ListWord | undefined {
  const words = normalised(text).split(' ');
  const [word, ...more] = words.flatMap((one) => listWordOf.get(one) ?? []);
  const leads = (one: string) => listWordOf.has(one) || (isFiller(one) && !cardinalOf.has(one) && !replyOf.has(one));
  return more.length === 0 && words.every(leads) ? word : undefined;
}

/** Whether words only ask to show the list again: "refresh"; or "sort by date", as it is but for what waits for the person. */
export function asksToRefresh(text: string): boolean {
  return saysAny(text, around.refreshing.keys());
}

/** Whether words ask which requests wait for the person: "which need my answer?", "which of my tickets are waiting for me". */
export function asksForOwnTurn(text: string): boolean {
  return saysAny(text, around.ownTurn.keys(), around.request);
}

/** Whether words ask which requests are urgent, which no list tells. */
export function asksForUrgent(text: string): boolean {
  return saysAny(text, around.pressing.keys(), around.request);
}

/** `oldest` of "the oldest one" and "which is my oldest ticket?", if words say nothing else. */
export function ageIn(text: string): Age | undefined {
  const said = [...ageOf.keys()].find((one) => saysAny(text, [one]));
  return said === undefined ? undefined : ageOf.get(said);
}
