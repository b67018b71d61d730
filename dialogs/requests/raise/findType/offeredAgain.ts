import type { Turn } from '../../../sessionDialog';
import { textsOf } from '../../../texts/languages';
import { asksForLast, lastForAnother, readRecentTypes } from '../../recentActivity';
import { chooseDesk, type Browsed } from './browseTypes';
import { fittingOffer } from './fittingOffer';
import type { NeedSoFar } from './needSoFar';
import { byKey } from './typeChoices';

/**
 * Offers the type that the person raised last, for "the same as last time" and "the same for Jonas"; if there is none, asks for a desk. `undefined`
 * if the words say neither.
 */
export async function offeredAgain(turn: Turn, before: NeedSoFar, query: string): Promise<Browsed | undefined> {
  if (asksForLast(query)) return offerLast(turn, before);
  const words = before.about?.shown ? undefined : await lastForAnother(turn.session, query);
  return words === undefined ? undefined : offerLast(turn, { ...before, words });
}

async function offerLast(turn: Turn, before: NeedSoFar): Promise<Browsed> {
  const { session, context } = turn;
  const [desks, recent] = await Promise.all([session.serviceDesk.desks(), before.recent ?? readRecentTypes(session)]);
  const said: NeedSoFar = { ...before, recent };
  const types = recent.slice(0, 1);
  if (types.length === 0) return chooseDesk(turn, said, desks);
  const fitting = { types, others: recent.slice(1), isCertain: true, isGuess: false, values: {} };
  const none = { comment: undefined, unneeded: [], askedAfter: [] };
  const { others, question } = fittingOffer(textsOf(context.activity), fitting, desks, [], none);
  return { state: { step: 'type', types: byKey(types), others, said }, question };
}
