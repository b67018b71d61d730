import { slot } from './outermost';
import type { DialogContext, TurnContext } from './sdk';

const raised = slot<string>('raised');

/** Remembers the request just raised, which is "it" until the person asks for something else. `undefined` forgets it. */
export function keepLastRaised(at: { readonly context: TurnContext } | DialogContext, key: string | undefined): void {
  raised.set(at, key);
}

export function lastRaisedIn(dc: DialogContext): string | undefined {
  return raised.get(dc);
}
