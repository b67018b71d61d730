import { z } from 'zod/v4';
import type { Chat } from './flow';

/** Characters of a name, which a page shows and nobody is known by. */
const nameLength = 200;
/** Bytes of the whole: ids cannot be cut, and no channel's come near. */
const bytesAtMost = 8 * 1024;

// Channels send null or nothing at all for what they do not know; what is of another type is left out as what is unknown.
const text = z.string().min(1).optional().catch(undefined);
const name = z.string().min(1).transform(cut).optional().catch(undefined);
const account = z.object({ id: text, name, role: text, aadObjectId: text });

/** What the SDK needs to go on in a conversation; whatever else a client sends is left out. */
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

/** The chat as it is kept: names cut, unknown fields dropped. Throws when it still is larger than 8 KiB. */
export function cappedChat(chat: Chat): Chat {
  const reference = referenceSchema.parse(chat.reference);
  const capped = { ...chat, userName: cut(chat.userName), botName: cut(chat.botName), reference };
  if (Buffer.byteLength(JSON.stringify(capped)) > bytesAtMost) {
    throw new Error('botbuilder-atlassian: the ids of this conversation are too long to be kept.');
  }
  return capped;
}

function cut(long: string): string {
  // By code points: half a character is none.
  return long.length > nameLength
    ? Array.from(long.slice(0, 2 * nameLength))
        .slice(0, nameLength)
        .join('')
    : long;
}
