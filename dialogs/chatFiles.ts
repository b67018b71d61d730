import type { ChatAttachment } from '../src/channel/chatTurn';
import type { ReceivedFile } from '../src/channel/receivedFile';
import type { TurnContext } from './sdk';

/** Files as the activities that brought them tell of them; the channel has them. Plain data. */
export type SentFiles = readonly ChatAttachment[];

export type { ReceivedFile } from '../src/channel/receivedFile';

/** Gets the files that a message brings. Each channel keeps them elsewhere. */
export interface ChatFiles {
  /** Whether the message brings any. */
  has(context: TurnContext): boolean;
  /** `sent`: of messages that came before. Default: those of this turn's. */
  receive(context: TurnContext, sent?: SentFiles): Promise<readonly ReceivedFile[]>;
}
