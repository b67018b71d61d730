import type { ReceivedFile } from '../src/channel/receivedFile';
import type { TurnContext } from './sdk';

export type { ReceivedFile } from '../src/channel/receivedFile';

/** Gets the files that a message brings. Each channel keeps them elsewhere. */
export interface ChatFiles {
  /** Whether the message brings any. */
  has(context: TurnContext): boolean;
  receive(context: TurnContext): Promise<readonly ReceivedFile[]>;
}
