import type { DialogContext } from './sdk';

/**
 * What the active dialog keeps between turns, as plain data: it is written to storage, and whoever reads along there or
 * in a trace sees it. Never a link, a code or a token.
 */
export function stateOf<T>(dc: DialogContext): T {
  return dc.activeDialog?.state.at as T;
}

export function keep<T extends object>(dc: DialogContext, at: T): void {
  if (dc.activeDialog) dc.activeDialog.state.at = at;
}
