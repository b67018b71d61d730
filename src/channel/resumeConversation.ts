import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import type { Chat } from '../login/flow';
import { isAllowed } from './serviceHosts';
import { metrics } from '../telemetry/metrics';

export interface ResumeConversationOptions {
  readonly adapter: Pick<CloudAdapter, 'continueConversationAsync'>;
  /** Empty in development. */
  readonly appId: string;
  /** Hosts a conversation may be resumed at: the bot's own token is sent there. */
  readonly serviceHosts: readonly string[];
  /** Runs the bot on a turn, as for any activity. */
  readonly run: (context: TurnContext) => Promise<void>;
  readonly onError: (what: string, error: unknown) => void;
}

/**
 * Runs the bot on a `ContinueConversation` event in a chat, from wherever the browser's callback arrived. Best effort:
 * the sign-in is stored, and the next message of the person finds it. `since`: when the callback arrived, by
 * `performance.now()`.
 */
export function createResumeConversation({ adapter, appId, serviceHosts, run, onError }: ResumeConversationOptions) {
  return async ({ reference }: Chat, since: number): Promise<void> => {
    try {
      const target: Partial<ConversationReference> = reference;
      if (!isAllowed(target.serviceUrl, serviceHosts))
        throw new Error('the service URL of the conversation is not allowed');
      await adapter.continueConversationAsync(appId, target, run);
      metrics.callbackToChat(since, 'told');
    } catch (error) {
      metrics.callbackToChat(since, 'failed');
      onError('resume the conversation', error);
    }
  };
}
