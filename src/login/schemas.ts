import { z } from 'zod/v4';
import type { CloudId } from '../atlassian/types';
import { refusalSchema } from '../audit/event';
import { failures } from './failures';
import type { Subject } from './subject';

// The content of the login's records. Nothing here is needed before the first of them is read.

const tokens = z.object({
  accessToken: z.string(),
  refreshToken: z.string().optional(),
  expiresAt: z.number(),
  scopes: z.array(z.string()),
});

const account = z.object({
  accountId: z.string(),
  name: z.string(),
  email: z.string().optional(),
  type: z.string(),
  status: z.string(),
});

const cloudId = z.custom<CloudId>((value) => typeof value === 'string');
const site = z.object({ cloudId, name: z.string(), url: z.string() });

/** What a sign-in brought: enough to act for the person. */
export const grantSchema = z.object({ tokens, account, userName: z.string(), sites: z.array(site).min(1) });

const chatSchema = z.object({
  conversationId: z.string(),
  channelId: z.string(),
  userName: z.string(),
  botName: z.string(),
  reference: z.record(z.string(), z.unknown()),
  parent: z.string().optional(),
  waits: z.boolean().optional(),
});

export const common = {
  id: z.string(),
  subject: z.custom<Subject>((value) => typeof value === 'string'),
  chat: chatSchema,
  /** When wrong codes came from this subject within the last hour, in epoch milliseconds. */
  wrongCodes: z.array(z.number()).default([]),
  /** When sign-ins of this subject were begun. */
  begins: z.array(z.number()).default([]),
  /** Names the sign-in in logs. Random: from `id`, which is in links, states and cookies, nobody gets to it. */
  correlationId: z.string().default('unknown'),
};

/** Early versions stored a sign-in's id under the name `flow` everywhere. */
function idAs<T extends z.ZodType>(name: 'id' | 'flowId', schema: T) {
  return z.preprocess(
    (record) =>
      typeof record === 'object' && record !== null && 'flow' in record ? { [name]: record.flow, ...record } : record,
    schema,
  );
}

const flowStages = z.discriminatedUnion('stage', [
  z.object({
    ...common,
    stage: z.literal('begun'),
    verifier: z.string(),
    expiresAt: z.number(),
    /** The chat has been told that another browser tried. */
    otherBrowser: z.boolean(),
  }),
  z.object({ ...common, stage: z.literal('exchanging'), browser: z.string(), expiresAt: z.number() }),
  z.object({
    ...common,
    stage: z.literal('held'),
    browser: z.string(),
    expiresAt: z.number(),
    code: z.string(),
    attempts: z.number(),
    grant: grantSchema,
  }),
  /** The code was right; the grant becomes the subject's unless its epoch has moved on. */
  z.object({ ...common, stage: z.literal('confirmed'), browser: z.string(), epoch: z.number(), grant: grantSchema }),
  z.object({
    ...common,
    stage: z.literal('done'),
    browser: z.string(),
    /** When a turn began to go on with it in the chat. */
    claimedAt: z.number().optional(),
  }),
  z.object({
    ...common,
    stage: z.literal('failed'),
    browser: z.string().optional(),
    reason: z.enum(failures),
    refusal: refusalSchema.optional(),
    /** Who it was, if Atlassian had said so before it failed. */
    userName: z.string().optional(),
  }),
]);

/** One subject's slot: the newest sign-in and the stage it is in. Times are epoch milliseconds. */
export const flowSchema = idAs('id', flowStages);

const grantStages = z.discriminatedUnion('stage', [
  grantSchema.extend({
    stage: z.literal('active'),
    epoch: z.number(),
    flowId: z.string(),
    /** Absent until a person with several sites has chosen one. */
    site: cloudId.optional(),
    /** Epoch milliseconds. */
    signedInAt: z.number(),
    /** When Atlassian refused a token that it had just renewed, in epoch milliseconds. */
    refusedAt: z.number().optional(),
    /** Who is refreshing, until when at most (epoch milliseconds). */
    lease: z.object({ by: z.string(), until: z.number() }).optional(),
  }),
  /** `ended`: Atlassian does not accept the grant any more. Both are tombstones without secrets, kept for a day at least. */
  z.object({ stage: z.enum(['signedOut', 'ended']), epoch: z.number() }),
]);

/** A subject's grant. `epoch` moves with every sign-in and sign-out, so that neither is undone by what began before. */
export const grantRecordSchema = idAs('flowId', grantStages);

/** The keys of records that are not the login's own, and when each was noted last, in epoch milliseconds. */
export const keptSchema = z.object({ records: z.array(z.object({ key: z.string(), at: z.number() })) });

export const idempotencyKeysSchema = z.object({ seen: z.array(z.string()) });

export const recordedUserSchema = z.object({
  userName: z.string(),
  name: z.string(),
  status: z.enum(['registered', 'waiting', 'blocked']),
  since: z.number(),
  lastUsed: z.number().optional(),
  /** The newest is last. Those signed out of stay: signing out of them again does no harm. */
  chats: z.array(z.custom<Subject>((value) => typeof value === 'string')),
  /** Chats in which they were refused, the newest last. */
  refusedIn: z.array(z.custom<Subject>((value) => typeof value === 'string')).optional(),
});

export const userShardSchema = z.object({ users: z.array(recordedUserSchema) });
