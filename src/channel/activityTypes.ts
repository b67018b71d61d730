/** The types of activities that matter here, as they stand on the wire: §2 of the Bot Framework's activity schema. */
export const ActivityTypes = {
  ConversationUpdate: 'conversationUpdate',
  Event: 'event',
  Invoke: 'invoke',
  InvokeResponse: 'invokeResponse',
  Message: 'message',
} as const;

/** The name of the event with which an adapter goes on in a conversation. */
export const continueConversation = 'ContinueConversation';
