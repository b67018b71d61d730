import type { Chat } from '../login/flow';
import type { ChatAdapter } from './chatTurn';
import { skillIdentity } from './parentBot';
import { isAllowed, isWebAddress } from './serviceHosts';
import { metrics } from '../telemetry/metrics';

export interface ResumeConversationOptions<Turn> {
  readonly adapter: ChatAdapter<Turn>;
  /** Empty in development. */
  readonly appId: string;
  /** Hosts at which a conversation may be resumed: the bot's own token is sent there. */
  readonly serviceHosts: readonly string[];
  /** Runs the bot on a turn, as for any activity. */
  readonly run: (context: Turn, chat: Chat) => Promise<void>;
  readonly onError: (what: string, error: unknown) => void;
}

/**
 * Runs the bot on a `ContinueConversation` event in a chat, whichever instance the browser's callback reached. Best effort: the
 * sign-in is stored, and the person's next message finds it. `since`: when the callback arrived, by `performance.now()`.
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
      // A token for a parent is useless anywhere else, so any service URL will do, as in the parent's own turns.
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
