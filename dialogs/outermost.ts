import type { DialogContext, TurnContext } from './sdk';

const key = Symbol('the state of the outermost dialog');

/**
 * The state of the outermost dialog: what belongs to the conversation as a whole, over every dialog in it. Whoever has no
 * dialog context finds it once somebody in this turn has asked with one. The cards in the chat, and what was delivered, stay known where a dialog has
 * taken the place of one that ended in this turn.
 */
export function outermostState(at: { readonly context: TurnContext } | DialogContext): Record<string, unknown> {
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
