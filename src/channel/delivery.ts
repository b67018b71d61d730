import { createHash } from 'node:crypto';
import { ActivityTypes } from './activityTypes';
import type { ChatTurn } from './chatTurn';

/**
 * What an activity is known by, 132 bits, when its channel delivers it once more, because the answer to it was lost or late. `undefined` where
 * that cannot be: an event comes of the bot itself, with the id of another activity, and what has no id is known by nothing.
 */
export function deliveryOf({ activity }: Pick<ChatTurn, 'activity'>): string | undefined {
  const { id, type, channelId, conversation, timestamp } = activity;
  if (id === undefined || type === ActivityTypes.Event) return undefined;
  // Each adapter that is made for a test counts from nought.
  const at = channelId === 'test' ? [new Date(timestamp ?? 0).getTime()] : [];
  const known = JSON.stringify([channelId, conversation?.id, id, ...at]);
  // Several are kept in each conversation's state.
  return createHash('sha256').update(known).digest('base64url').slice(0, 22);
}
