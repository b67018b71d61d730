import type { SkillIdentity } from './parentBot';

/**
 * The part of a turn that this package needs, shared by the `TurnContext` of the Bot Framework SDK and that of the Microsoft 365
 * Agents SDK, which are unrelated classes. Anything in an activity may be missing.
 */
export interface ChatTurn {
  readonly activity: ChatActivity;
}

/** Continues a conversation from outside a turn, like the Bot Framework SDK's `CloudAdapter`. */
export interface ChatAdapter<Turn> {
  /**
   * @param bot Its app id; with an audience, its identity towards the bot that uses it as a skill.
   * @param audience The app id of that bot. Left out if there is none.
   */
  continueConversationAsync(
    bot: string | SkillIdentity,
    reference: Readonly<Record<string, unknown>>,
    audience: string | ((context: Turn) => Promise<void>),
    logic?: (context: Turn) => Promise<void>,
  ): Promise<void>;
}

/** An activity as either SDK has parsed it. */
export interface ChatActivity {
  readonly type?: string | undefined;
  readonly id?: string | undefined;
  readonly channelId?: string | undefined;
  readonly serviceUrl?: string | undefined;
  readonly locale?: string | undefined;
  readonly timestamp?: Date | string | undefined;
  readonly from?: ChatAccount | undefined;
  readonly recipient?: ChatAccount | undefined;
  readonly conversation?: ChatConversation | undefined;
  readonly channelData?: unknown;
  readonly attachments?: readonly ChatAttachment[] | undefined;
}

interface ChatAccount {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

interface ChatConversation extends ChatAccount {
  readonly isGroup?: boolean | undefined;
  readonly conversationType?: string | undefined;
  readonly tenantId?: string | undefined;
}

export interface ChatAttachment {
  readonly contentType?: string | undefined;
  readonly contentUrl?: string | undefined;
  readonly content?: unknown;
  readonly name?: string | undefined;
}
