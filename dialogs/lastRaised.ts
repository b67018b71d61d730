import { outermostState } from './outermost';
import type { DialogContext, TurnContext } from './sdk';

/** Remembers the request just raised, which is "it" until the person asks for something else. `undefined` forgets it. */
export function keepLastRaised(at: { readonly context: TurnContext } | DialogContext, key: string | undefined): void {
  const state = outermostState(at);
  if (key === undefined) delete state['raised'];
  else state['raised'] = key;
}

export function lastRaisedIn(dc: DialogContext): string | undefined {
  const { raised } = outermostState(dc);
  return typeof raised === 'string' ? raised : undefined;
}
