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
  /** Whether a guard began it, which goes on with what was asked for. Unknown of earlier versions', and once the conversation has moved. */
  readonly waits?: boolean | undefined;
}

export type Grant = z.infer<typeof grantSchema>;
export type Flow = z.infer<typeof flowSchema>;
export type Stage<S extends Flow['stage']> = Extract<Flow, { stage: S }>;

/** The flow without what only its stage needs: verifier, code and grant do not outlive their use. */
export function core({ id, subject, chat, wrongCodes, begins, correlationId }: Flow): Pick<Flow, keyof typeof common> {
  return { id, subject, chat, wrongCodes, begins, correlationId };
}

/** Whether it is this sign-in that awaits its code, in this conversation. */
export function isAwaited(flow: Flow | undefined, id: string, conversationId: string): flow is Stage<'held'> {
  return flow?.stage === 'held' && flow.id === id && flow.chat.conversationId === conversationId;
}

export function personOf({ userName, account }: Grant): Applicant {
  return { userName, name: account.name, email: account.email };
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
export function ownFault(thrown: unknown): 'store' | 'internal' {
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
