import { outermostState } from './outermost';
import type { DialogContext, TurnContext } from './sdk';

/** "It" is, until something else is asked for, the request that has just been raised. */
export function keepRaised(at: { readonly context: TurnContext } | DialogContext, key: string | undefined): void {
  const state = outermostState(at);
  if (key === undefined) delete state['raised'];
  else state['raised'] = key;
}

export function raisedIn(dc: DialogContext): string | undefined {
  const { raised } = outermostState(dc);
  return typeof raised === 'string' ? raised : undefined;
}
