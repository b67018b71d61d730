import { deliveryOf } from '../src/channel/delivery';
import { slot } from './outermost';
import type { DialogContext, TurnContext } from './sdk';
import type { Turn } from './sessionDialog';

const key = Symbol('whether this turn’s activity was delivered before');
const knownAtMost = 16;
const delivered = slot<readonly string[]>('delivered');

/**
 * Whether the channel has delivered this turn's activity before, as far as the conversation's dialogs know: channels deliver again when
 * the response was lost or late. The result stays the same throughout a turn.
 */
export function isDeliveredAgain(dc: DialogContext): boolean {
  const { turnState } = dc.context;
  // Even when the result is known: from now on callers with only the turn find this state.
  const before = delivered.get(dc) ?? [];
  const known: unknown = turnState.get(key);
  if (typeof known === 'boolean') return known;
  const delivery = deliveryOf(dc.context);
  const isAgain = delivery !== undefined && before.includes(delivery);
  if (delivery !== undefined && !isAgain) delivered.set(dc, [...before, delivery].slice(-knownAtMost));
  turnState.set(key, isAgain);
  return isAgain;
}

const effects = Symbol('what this turn has done');

/**
 * True only for the first call with this key, `kind:run`, and only for the first delivery of an activity: whatever it guards is done once,
 * however often and to whichever instance the activity is delivered, and whatever is said in between.
 */
export function isFirst({ session, context }: Pick<Turn, 'session' | 'context'>, run: string): Promise<boolean> {
  const delivery = deliveryOf(context);
  if (delivery === undefined) return session.once(run);
  const [kind = ''] = run.split(':');
  return session.once(run, `delivered:${kind}:${nthIn(context, kind)}:${delivery}`);
}

/** Counts within the turn, because a bot's code may do two things of a kind in one. */
function nthIn({ turnState }: TurnContext, kind: string): number {
  const done = turnState.get<Map<string, number> | undefined>(effects) ?? new Map<string, number>();
  turnState.set(effects, done);
  const nth = done.get(kind) ?? 0;
  done.set(kind, nth + 1);
  return nth;
}
