import type { TurnContext } from '../../sdk';
import type { ShowRequestOptions } from './showRequestOptions';

const unsent = Symbol('what was to be sent to a request');

/** Keeps, until this turn ends, what could not be sent to a request: with these options it can be once more. */
export function keepUnsent({ turnState }: TurnContext, options: ShowRequestOptions): void {
  if (!turnState.has(unsent)) turnState.set(unsent, options);
}

export function unsentIn({ turnState }: TurnContext): ShowRequestOptions | undefined {
  return turnState.get<ShowRequestOptions | undefined>(unsent);
}
