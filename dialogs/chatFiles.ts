import type { ChatAttachment } from '../src/channel/chatTurn';
import type { ReceivedFile } from '../src/channel/receivedFile';
import type { TurnContext } from './sdk';

/** Files as described by the activities that brought them; the channel still holds them. Plain data. */
export type SentFiles = readonly ChatAttachment[];

export type { ReceivedFile } from '../src/channel/receivedFile';

/** Fetches the files that a message brings. Each channel keeps them somewhere else. */
export interface ChatFiles {
  /** Whether the message brings any. */
  has(context: TurnContext): boolean;
  /** `sent`: files of earlier messages. Default: those of this turn's message. */
  receive(context: TurnContext, sent?: SentFiles): Promise<readonly ReceivedFile[]>;
}
