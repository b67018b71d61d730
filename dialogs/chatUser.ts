import { channelOf } from '../src/channel/channels';
import { ActivityTypes } from '../src/channel/activityTypes';
import type { ChatActivity, ChatTurn } from '../src/channel/chatTurn';
import { parentOf } from '../src/channel/parentBot';
import type { Chat } from '../src/login/flow';
import type { SubjectParts } from '../src/login/subject';

/**
 * Identifies the sender of an activity. Where nobody vouches for the user id, the identity is good for this conversation only. Throws if the
 * activity lacks a channel, a sender or a conversation.
 */
export function chatUser(
  activity: ChatActivity,
  trustDirectLineIds: boolean,
): Omit<SubjectParts, 'appId' | 'connection'> {
  const { channelId, from, conversation } = activity;
  if (!channelId || !from?.id || !conversation?.id) {
    throw new Error('botbuilder-atlassian: the activity lacks a channel, a sender or a conversation.');
  }
  const { id, userIds } = channelOf(channelId);
  const vouched = userIds === 'channel' || (userIds === 'token' && trustDirectLineIds && from.id.startsWith('dl_'));
  return {
    channelId: id,
    tenantId: tenantOf(activity),
    userId: from.id,
    ...(vouched ? {} : { conversationId: conversation.id }),
  };
}

/** The chat an activity came from, for the browser's pages and to resume the conversation. */
export function chatOf(turn: ChatTurn): Chat {
  const { activity } = turn;
  const { type, id, channelId = '', serviceUrl, locale, from, recipient, conversation } = activity;
  return {
    conversationId: conversation?.id ?? '',
    channelId,
    userName: from?.name || 'you',
    botName: recipient?.name || 'the assistant',
    reference: {
      // Direct Line does not show replies to a conversationUpdate.
      activityId: type === ActivityTypes.ConversationUpdate ? undefined : id,
      user: from,
      bot: recipient,
      // A resumed turn has no channel data: the tenant goes with the conversation.
      conversation: { ...conversation, tenantId: tenantOf(activity) },
      channelId,
      locale,
      serviceUrl,
    },
    parent: parentOf(turn),
  };
}

/** Whether everybody in the conversation can read along, and drives the same dialog. */
export function isGroup({ conversation }: ChatActivity): boolean {
  return conversation?.isGroup || ['groupChat', 'channel'].includes(conversation?.conversationType ?? '');
}

/** Empty if the channel names none. Throws for an activity that names two. */
export function tenantOf({ conversation, channelData }: ChatActivity): string {
  const tenant = (channelData as { tenant?: { id?: unknown } } | undefined)?.tenant?.id;
  const inData = typeof tenant === 'string' ? tenant : '';
  const inConversation = conversation?.tenantId ?? '';
  if (inData && inConversation && inData !== inConversation) {
    throw new Error('botbuilder-atlassian: the activity names two tenants.');
  }
  return inConversation || inData;
}
