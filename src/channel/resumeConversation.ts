import type { Chat } from '../login/flow';
import type { ChatAdapter } from './chatTurn';
import { skillIdentity } from './parentBot';
import { isAllowed, isWebAddress } from './serviceHosts';
import { metrics } from '../telemetry/metrics';

export interface ResumeConversationOptions<Turn> {
  readonly adapter: ChatAdapter<Turn>;
  /** Empty in development. */
  readonly appId: string;
  /** Hosts a conversation may be resumed at: the bot's own token is sent there. */
  readonly serviceHosts: readonly string[];
  /** Runs the bot on a turn, as for any activity. */
  readonly run: (context: Turn, chat: Chat) => Promise<void>;
  readonly onError: (what: string, error: unknown) => void;
}

/**
 * Runs the bot on a `ContinueConversation` event in a chat, from wherever the browser's callback arrived. Best effort:
 * the sign-in is stored, and the next message of the person finds it. `since`: when the callback arrived, by
 * `performance.now()`.
 */
export function createResumeConversation<Turn>({
  adapter,
  appId,
  serviceHosts,
  run,
  onError,
}: ResumeConversationOptions<Turn>) {
  return async (chat: Chat, since: number): Promise<void> => {
    const { reference, parent } = chat;
    const { serviceUrl } = reference;
    const goOn = (context: Turn) => run(context, chat);
    try {
      // A token for a parent is of use nowhere else: it may be wherever it says, as in its own turns.
      if (parent === undefined ? !isAllowed(serviceUrl, serviceHosts) : !isWebAddress(serviceUrl))
        throw new Error('the service URL of the conversation is not allowed');
      if (parent === undefined) await adapter.continueConversationAsync(appId, reference, goOn);
      else await adapter.continueConversationAsync(skillIdentity(appId, parent), reference, parent, goOn);
      metrics.callbackToChat(since, 'told');
    } catch (error) {
      metrics.callbackToChat(since, 'failed');
      onError('resume the conversation', error);
    }
  };
}
