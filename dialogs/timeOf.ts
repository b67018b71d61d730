import type { TurnContext } from './sdk';

/** When the person said or pressed something, in epoch milliseconds, by the channel's clock if it tells. */
export function timeOf({ activity: { timestamp } }: TurnContext): number {
  return timestamp === undefined ? Date.now() : new Date(timestamp).getTime();
}
