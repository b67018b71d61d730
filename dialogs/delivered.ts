import { deliveryOf } from '../src/channel/delivery';
import { outermostState } from './outermost';
import type { DialogContext, TurnContext } from './sdk';
import type { Turn } from './sessionDialog';

const key = Symbol('whether this turn’s activity was delivered before');
const knownAtMost = 16;

/**
 * Whether the channel has delivered this turn's activity before, as far as the conversation's dialogs know: channels do, when the
 * answer was lost or late. The same however often it is asked in a turn.
 */
export function isDeliveredAgain(dc: DialogContext): boolean {
  const { turnState } = dc.context;
  const state: { delivered?: readonly string[] } = outermostState(dc);
  const known: unknown = turnState.get(key);
  if (typeof known === 'boolean') return known;
  const delivery = deliveryOf(dc.context);
  const { delivered = [] } = state;
  const isAgain = delivery !== undefined && delivered.includes(delivery);
  if (delivery !== undefined && !isAgain) state.delivered = [...delivered, delivery].slice(-knownAtMost);
  turnState.set(key, isAgain);
  return isAgain;
}

const effects = Symbol('what this turn has done');

/**
 * True for the first to ask: what has this key, `kind:run`, is done once, and once for an activity, however often that is delivered,
 * wherever, and whatever was said meanwhile.
 */
export function isFirst({ session, context }: Pick<Turn, 'session' | 'context'>, run: string): Promise<boolean> {
  const delivery = deliveryOf(context);
  if (delivery === undefined) return session.once(run);
  const [kind = ''] = run.split(':');
  return session.once(run, `delivered:${kind}:${nthIn(context, kind)}:${delivery}`);
}

/** Code may have two things of a kind done in one turn. */
function nthIn({ turnState }: TurnContext, kind: string): number {
  const done = turnState.get<Map<string, number> | undefined>(effects) ?? new Map<string, number>();
  turnState.set(effects, done);
  const nth = done.get(kind) ?? 0;
  done.set(kind, nth + 1);
  return nth;
}
