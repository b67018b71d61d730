import { randomInt } from 'node:crypto';
import { z } from 'zod/v4';
import type { CloudId } from '../atlassian/types';
import { refusalSchema, type Refusal } from '../audit/event';
import { recordKeys } from '../records/recordKeys';
import { StoreError } from '../records/records';
import { failures, type Failure } from './failures';
import { digest, type Subject } from './subject';

/** How long a sign-in may take from the card to Atlassian's redirect, in milliseconds. */
export const flowLifetime = 15 * 60_000;
/** How long a held grant waits for its code, in milliseconds. */
export const holdLifetime = 10 * 60_000;

/** The chat that asked, as the browser's pages name it and as it is told how the sign-in went. */
export interface Chat {
  readonly conversationId: string;
  readonly channelId: string;
  /** What the channel calls the person. Untrusted text. */
  readonly userName: string;
  readonly botName: string;
  /** The SDK's conversation reference. A credential: the bot's own token is sent to the `serviceUrl` in it. */
  readonly reference: Readonly<Record<string, unknown>>;
  /** The Microsoft app id of the bot that has this one as a skill and keeps the conversation with the person. */
  readonly parent?: string | undefined;
}

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

export const cloudId = z.custom<CloudId>((value) => typeof value === 'string');
const site = z.object({ cloudId, name: z.string(), url: z.string() });

/** What a sign-in brought: enough to act for the person. */
export const grantSchema = z.object({ tokens, account, userName: z.string(), sites: z.array(site).min(1) });
export type Grant = z.infer<typeof grantSchema>;

const chatSchema = z.object({
  conversationId: z.string(),
  channelId: z.string(),
  userName: z.string(),
  botName: z.string(),
  reference: z.record(z.string(), z.unknown()),
  parent: z.string().optional(),
});

const common = {
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

/** One subject's slot: the newest sign-in and the stage it is in. Times are epoch milliseconds. */
export const flowSchema = z.discriminatedUnion('stage', [
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
    /** When a turn took it upon itself to go on in the chat. */
    claimedAt: z.number().optional(),
  }),
  z.object({
    ...common,
    stage: z.literal('failed'),
    browser: z.string().optional(),
    reason: z.enum(failures),
    refusal: refusalSchema.optional(),
    /** Who it was, where Atlassian had said that before it came to nothing. */
    userName: z.string().optional(),
  }),
]);

export type Flow = z.infer<typeof flowSchema>;
export type Stage<S extends Flow['stage']> = Extract<Flow, { stage: S }>;

/** The flow without what only its stage needs: verifier, code and grant do not outlive their use. */
export function core({ id, subject, chat, wrongCodes, begins, correlationId }: Flow): Pick<Flow, keyof typeof common> {
  return { id, subject, chat, wrongCodes, begins, correlationId };
}

/** Why Atlassian's redirect came to nothing. */
export interface Refused {
  readonly reason: Failure;
  /** What Atlassian said. */
  readonly refusal?: Refusal | undefined;
  readonly userName?: string | undefined;
}

export function failed(flow: Flow, reason: Failure, { refusal, userName }: Partial<Refused> = {}): Stage<'failed'> {
  const browser = flow.stage === 'begun' ? undefined : flow.browser;
  return { ...core(flow), stage: 'failed', reason, browser, refusal, userName };
}

/** Whose fault it is when a step of a sign-in throws. */
export function failureOf(thrown: unknown): 'store' | 'internal' {
  return thrown instanceof StoreError ? 'store' : 'internal';
}

/** What takes the place of a flow that does not open: it is over, and nobody's chat. */
export function letGoFlow(subject: Subject): Stage<'failed'> {
  const chat = { conversationId: '', channelId: '', userName: '', botName: '', reference: {} };
  return {
    id: '',
    subject,
    chat,
    wrongCodes: [],
    begins: [],
    correlationId: 'unknown',
    stage: 'failed',
    reason: 'cancelled',
  };
}

/** The subject's slot, as tickets name it. */
export function slotOf(subject: Subject): string {
  return Buffer.from(digest('slot', subject), 'hex').subarray(0, 16).toString('base64url');
}

export function flowKey(slot: string): string {
  return recordKeys.flow(digest('flow', slot));
}

/** Six digits, shown to the browser only. */
export function newCode(): string {
  return randomInt(1_000_000).toString().padStart(6, '0');
}
