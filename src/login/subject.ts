import { hash } from 'node:crypto';

/** One chat user of one bot in one channel and tenant, as a hash of fixed length. Made only by `subjectOf`. */
export type Subject = string & { readonly brand: 'Subject' };

/** What makes a chat user one and the same. All from authenticated fields of the activity. */
export interface SubjectParts {
  /** The bot's Microsoft app id; empty in development. */
  readonly appId: string;
  readonly connection: string;
  /** In lower case, without a sub-channel: one is the same person in all of them. */
  readonly channelId: string;
  /** Empty where the channel has no tenants. */
  readonly tenantId: string;
  readonly userId: string;
  /** Set where the channel does not vouch for user ids: then nobody gets further than this conversation. */
  readonly conversationId?: string;
  /** The bot that says who it is, where this one is its skill: what others say of the same person is another matter. */
  readonly parent?: string | undefined;
}

export function subjectOf(parts: SubjectParts): Subject {
  const { appId, connection, channelId, tenantId, userId, conversationId = '', parent } = parts;
  const from = parent === undefined ? [] : [parent];
  return digest('subject', appId, connection, channelId, tenantId, userId, conversationId, ...from) as Subject;
}

/** SHA-256 in hex over the values with their lengths before them, so that no two lists of values collide. */
export function digest(...values: readonly string[]): string {
  return hash('sha256', values.map((value) => `${Buffer.byteLength(value)}:${value}`).join(''));
}
