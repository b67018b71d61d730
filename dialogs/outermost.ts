import type { DialogContext, TurnContext } from './sdk';

const key = Symbol('the state of the outermost dialog');

type At = { readonly context: TurnContext } | DialogContext;

/**
 * The outermost dialog's state, for what belongs to the conversation as a whole. A caller without a dialog context gets it once a caller with
 * one has asked in the same turn. If another dialog has taken the place of one that ended in this turn, it is given that one's cards and
 * deliveries.
 */
export function outermostState(at: At): Record<string, unknown> {
  const { turnState } = at.context;
  const known = turnState.get<Record<string, unknown> | undefined>(key);
  const state = 'stack' in at ? stateIn(at) : undefined;
  if (!state || state === known) return known ?? {};
  for (const name of ['cards', 'delivered']) if (known) state[name] ??= known[name];
  turnState.set(key, state);
  return state;
}

function stateIn(dc: DialogContext): Record<string, unknown> | undefined {
  let outermost = dc;
  while (outermost.parent) outermost = outermost.parent;
  return outermost.stack[0]?.state;
}

/** One thing that is kept with the conversation. */
export interface Slot<Kept> {
  get(at: At): Kept | undefined;
  /** `undefined` forgets it. */
  set(at: At, kept: Kept | undefined): void;
}

/** The place of one thing in the outermost dialog's state. It is written to storage there: `Kept` has to be plain data. */
export function slot<Kept>(name: string): Slot<Kept> {
  return {
    get: (at) => outermostState(at)[name] as Kept | undefined,
    set(at, kept) {
      const state = outermostState(at);
      if (kept === undefined) delete state[name];
      else state[name] = kept;
    },
  };
}
