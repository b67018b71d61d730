import type { TurnContext } from './sdk';

/** When the person said or pressed it, by the channel's clock where it tells; in epoch milliseconds. */
export function timeOf({ activity: { timestamp } }: TurnContext): number {
  return timestamp === undefined ? Date.now() : new Date(timestamp).getTime();
}
