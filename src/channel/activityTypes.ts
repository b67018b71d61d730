/** The activity types that matter here, as sent on the wire: section 2 of the Bot Framework's activity schema. */
export const ActivityTypes = {
  ConversationUpdate: 'conversationUpdate',
  Event: 'event',
  Invoke: 'invoke',
  InvokeResponse: 'invokeResponse',
  Message: 'message',
} as const;

/** The name of the event with which an adapter continues a conversation. */
export const continueConversation = 'ContinueConversation';
