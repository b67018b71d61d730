import { randomInt } from 'node:crypto';
import type { z } from 'zod/v4';
import type { Refusal } from '../audit/event';
import { recordKeys } from '../records/recordKeys';
import { StoreError } from '../records/storeErrors';
import type { Failure } from './failures';
import type { Applicant } from './registrations';
import type { common, flowSchema, grantSchema } from './schemas';
import { digest, type Subject } from './subject';

/** How long a sign-in may take from the card to Atlassian's redirect, in milliseconds. */
export const flowLifetime = 15 * 60_000;
/** How long a held grant waits for its code, in milliseconds. */
export const holdLifetime = 10 * 60_000;

/** The chat that asked: how pages name it, and how it is reached when the sign-in moves on. */
export interface Chat {
  readonly conversationId: string;
  readonly channelId: string;
  /** The person's name in the channel. Untrusted text. */
  readonly userName: string;
  readonly botName: string;
  /** The SDK's conversation reference. A credential: the bot's own token is sent to the `serviceUrl` in it. */
  readonly reference: Readonly<Record<string, unknown>>;
  /** The Microsoft app id of the parent bot, if this bot is its skill: the conversation with the person is the parent's. */
  readonly parent?: string | undefined;
  /** Whether a guard began it, which then runs the bot on what was asked for. Absent in flows of earlier versions, and once the conversation has moved. */
  readonly waits?: boolean | undefined;
}

export type Grant = z.infer<typeof grantSchema>;
export type Flow = z.infer<typeof flowSchema>;
export type Stage<S extends Flow['stage']> = Extract<Flow, { stage: S }>;

/** The fields that every stage has. Verifier, code and grant belong to one stage and do not outlive it. */
export function core({ id, subject, chat, wrongCodes, begins, correlationId }: Flow): Pick<Flow, keyof typeof common> {
  return { id, subject, chat, wrongCodes, begins, correlationId };
}

/** Whether this sign-in awaits its code in this conversation. */
export function isAwaited(flow: Flow | undefined, id: string, conversationId: string): flow is Stage<'held'> {
  return flow?.stage === 'held' && flow.id === id && flow.chat.conversationId === conversationId;
}

export function personOf({ userName, account }: Grant): Applicant {
  return { userName, name: account.name, email: account.email };
}

/** Why a redirect from Atlassian led to no grant. */
export interface Refused {
  readonly reason: Failure;
  /** Atlassian's own reason. */
  readonly refusal?: Refusal | undefined;
  readonly userName?: string | undefined;
}

export function failed(flow: Flow, reason: Failure, { refusal, userName }: Partial<Refused> = {}): Stage<'failed'> {
  const browser = flow.stage === 'begun' ? undefined : flow.browser;
  return { ...core(flow), stage: 'failed', reason, browser, refusal, userName };
}

/** The failure to show when a step of a sign-in throws. */
export function ownFault(thrown: unknown): 'store' | 'internal' {
  return thrown instanceof StoreError ? 'store' : 'internal';
}

/** Replaces a flow that no key opens: it is over and belongs to no chat. */
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

/** A code of six digits, shown in the browser only. */
export function newCode(): string {
  return randomInt(1_000_000).toString().padStart(6, '0');
}
