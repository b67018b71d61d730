import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import type { Chat } from '../login/flow';
import { measure } from '../telemetry/measure';

/** The Bot Framework's public channel hosts. `*.` stands for any host below. */
export const publicServiceHosts: readonly string[] = [
  'smba.trafficmanager.net',
  '*.botframework.com',
  '*.botframework.azure.us',
  '*.botframework.azure.cn',
];

export const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

export interface TellChatOptions {
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
export function createTellChat({ adapter, appId, serviceHosts, run, onError }: TellChatOptions) {
  return async ({ reference }: Chat, since: number): Promise<void> => {
    try {
      const target: Partial<ConversationReference> = reference;
      if (!isAllowed(target.serviceUrl, serviceHosts))
        throw new Error('the service URL of the conversation is not allowed');
      await adapter.continueConversationAsync(appId, target, run);
      measure.callbackToChat(since, 'told');
    } catch (error) {
      measure.callbackToChat(since, 'failed');
      onError('tell the chat', error);
    }
  };
}

/** https on a listed host; http on a listed loopback host only. */
export function isAllowed(serviceUrl: string | undefined, hosts: readonly string[]): boolean {
  if (serviceUrl === undefined || !URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username, password } = new URL(serviceUrl);
  if (username !== '' || password !== '') return false;
  if (protocol !== 'https:' && !(protocol === 'http:' && loopbackHosts.includes(hostname))) return false;
  return hosts.some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host));
}
