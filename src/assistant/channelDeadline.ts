import type { Middleware } from 'botbuilder';
import type { Timer } from '../platform/timer';
import { within } from '../platform/within';

/** Fails what the channel does not answer within so many milliseconds, and the turn with it: the SDK alone waits for ever. */
export function createChannelDeadline(milliseconds: number, timer?: Timer): Middleware {
  const late = () => new Error(`The channel did not answer within ${milliseconds} ms.`);
  return {
    async onTurn(context, next) {
      context.onSendActivities((_context, _activities, send) => within(milliseconds, send(), late, timer));
      context.onUpdateActivity((_context, _activity, update) => within(milliseconds, update(), late, timer));
      await next();
    },
  };
}
