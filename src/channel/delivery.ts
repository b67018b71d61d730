import { createHash } from 'node:crypto';
import { ActivityTypes } from './activityTypes';
import type { ChatTurn } from './chatTurn';

/**
 * A 132-bit id by which to recognise an activity that its channel delivers again because the response was lost or late. `undefined`
 * if that cannot happen: events come from the bot itself, with the id of another activity, and without an id there is nothing to go by.
 */
export function deliveryOf({ activity }: Pick<ChatTurn, 'activity'>): string | undefined {
  const { id, type, channelId, conversation, timestamp } = activity;
  if (id === undefined || type === ActivityTypes.Event) return undefined;
  // Each new test adapter counts its ids from zero.
  const at = channelId === 'test' ? [new Date(timestamp ?? 0).getTime()] : [];
  const known = JSON.stringify([channelId, conversation?.id, id, ...at]);
  // Shortened, since several are kept in each conversation's state.
  return createHash('sha256').update(known).digest('base64url').slice(0, 22);
}
