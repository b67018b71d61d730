import type { DialogContext, TurnContext } from './sdk';

const key = Symbol('the state of the outermost dialog');

/**
 * The state of the outermost dialog: what belongs to the conversation as a whole, over every dialog in it. Whoever has no
 * dialog context finds it once somebody in this turn has asked with one.
 */
export function outermostState(at: { readonly context: TurnContext } | DialogContext): Record<string, unknown> {
  const { turnState } = at.context;
  const known: unknown = turnState.get(key);
  if (typeof known === 'object' && known !== null) return known as Record<string, unknown>;
  const state = 'stack' in at ? stateIn(at) : undefined;
  if (state) turnState.set(key, state);
  return state ?? {};
}

function stateIn(dc: DialogContext): Record<string, unknown> | undefined {
  let outermost = dc;
  while (outermost.parent) outermost = outermost.parent;
  return outermost.stack[0]?.state;
}
