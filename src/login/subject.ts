import { hash } from 'node:crypto';

/** One chat user of one bot in one channel and tenant, as a hash of fixed length. Made only by `subjectOf`. */
export type Subject = string & { readonly brand: 'Subject' };

/** What identifies a chat user. All from authenticated fields of the activity. */
export interface SubjectParts {
  /** The bot's Microsoft app id; empty in development. */
  readonly appId: string;
  readonly connection: string;
  /** In lower case and without a sub-channel: people are the same in all of them. */
  readonly channelId: string;
  /** Empty if the channel has no tenants. */
  readonly tenantId: string;
  readonly userId: string;
  /** Set if the channel does not vouch for user ids: the identity is then good for this conversation only. */
  readonly conversationId?: string;
  /** The parent bot, if this one is its skill: another bot may give the same id to somebody else. */
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
