import { z } from 'zod/v4';
import type { Chat } from './flow';

/** Characters of a name. Names are only shown: nobody is identified by one. */
const nameLength = 200;
/** Bytes of the whole chat. Ids cannot be cut, but no channel has ids that come near this. */
const bytesAtMost = 8 * 1024;

// Channels send null or nothing for what they do not know. Values of another type are dropped, as if unknown.
const text = z.string().min(1).optional().catch(undefined);
const name = z.string().min(1).transform(cut).optional().catch(undefined);
const account = z.object({ id: text, name, role: text, aadObjectId: text });

/** What the SDK needs to continue a conversation; whatever else a client sends is dropped. */
const referenceSchema = z.object({
  activityId: text,
  user: account.optional().catch(undefined),
  bot: account.optional().catch(undefined),
  conversation: account
    .extend({ isGroup: z.boolean().optional().catch(undefined), conversationType: text, tenantId: text })
    .optional()
    .catch(undefined),
  channelId: text,
  locale: text,
  serviceUrl: text,
});

/** The chat as it is stored: names cut, unknown fields dropped. Throws if it is still larger than 8 KiB. */
export function cappedChat(chat: Chat): Chat {
  const reference = referenceSchema.parse(chat.reference);
  const capped = { ...chat, userName: cut(chat.userName), botName: cut(chat.botName), reference };
  if (Buffer.byteLength(JSON.stringify(capped)) > bytesAtMost) {
    throw new Error('botbuilder-atlassian: the ids of this conversation are too long to be kept.');
  }
  return capped;
}

function cut(long: string): string {
  // By code points, so that no character is split.
  return long.length > nameLength
    ? Array.from(long.slice(0, 2 * nameLength))
        .slice(0, nameLength)
        .join('')
    : long;
}
