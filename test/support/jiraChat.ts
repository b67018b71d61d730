import type { Storage } from 'botbuilder';
import type { Assistant } from '../../src/assistant/assistant';
import { createLogger } from '../../src/assistant/logger';
import { readSettings } from '../../src/settings/settings';
import { startEmulator, type Emulator, type Person } from '../../src/emulator';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startBalancer } from './balancer';
import { startChatBot } from './chatBot';
import { openChatWindow, type ChatWindow } from './chatWindow';
import { startFakeChannel, type FakeChannel } from './fakeChannel';
import { holdTimer } from './heldTimer';
import type { Relay } from './relay';

export const encryptionKeys = [{ kid: 'k', secret: new Uint8Array(32).fill(1) }];

/** The assistant, or another bot set by `chatsAreWith`, between a channel and the emulator, all over HTTP. */
export interface JiraChat extends ChatWindow {
  readonly emulator: Emulator;
  /** The first one, if there are several. */
  readonly assistant: Assistant;
  readonly channel: FakeChannel;
  /** Moves the clock of the assistants' limits, which otherwise stands still. Milliseconds. */
  pass(time: number): void;
  close(): Promise<void>;
}

export interface JiraChatOptions {
  readonly storage?: Storage;
  /** One for each instance of the assistant, over the same records; requests go to each in turn. */
  readonly storages?: readonly Storage[];
  readonly appId?: string;
  /** A relay between the assistant and Atlassian's API, given the emulator's address. */
  readonly between?: (url: string) => Promise<Relay>;
  /** Awaited before each call to the channel's connector. */
  readonly take?: () => Promise<void>;
  /** Buttons and inputs are found by the part of their titles before this. */
  readonly calledBefore?: string;
  /** The client's; English by default. */
  readonly locale?: string;
  /** The path that public addresses begin with. */
  readonly basePath?: string;
  /** The people who can sign in. */
  readonly people?: readonly Person[];
  /** Further settings. */
  readonly env?: Readonly<Record<string, string>>;
}

export async function startJiraChat(
  channelId: string,
  {
    storage = new MemoryStorage(),
    storages = [storage],
    appId,
    between,
    take,
    calledBefore,
    locale,
    basePath = '',
    people,
    env: more = {},
  }: JiraChatOptions = {},
): Promise<JiraChat> {
  const emulator = await startEmulator(people ? { people } : {});
  const { timer, pass } = holdTimer();
  const balancer = await startBalancer();
  const relay = await between?.(emulator.url);
  const env = {
    JIRA_OAUTH2_CLIENT_ID: emulator.clientId,
    JIRA_OAUTH2_CLIENT_SECRET: emulator.clientSecret,
    JIRA_OAUTH2_AUTH_URL: relay?.url ?? emulator.url,
    JIRA_OAUTH2_API_URL: relay?.url ?? emulator.url,
    JIRA_OAUTH2_CALLBACK_URL: `${balancer.url}${basePath}/oauth2/jira/callback/`,
    PORT: '0',
    ...(appId === undefined ? {} : { MicrosoftAppId: appId }),
    ...more,
  };
  const { clientId, clientSecret } = emulator;
  const start = (own: Storage) =>
    startChatBot({
      settings: { ...readSettings({ file: 'none', env }), clientId, clientSecret },
      storage: own,
      isShared: storages.length > 1,
      encryptionKeys,
      logger: createLogger('silent'),
      timer,
    });
  const assistant = await start(storages[0] ?? storage);
  const assistants = [assistant, ...(await Promise.all(storages.slice(1).map(start)))];
  balancer.targets = assistants.map(({ url }) => url);
  const botUrl = assistants.length > 1 ? balancer.url : assistant.url;
  const channel = await startFakeChannel({ botUrl, channelId, locale, take });

  return {
    emulator,
    assistant,
    channel,
    ...openChatWindow(channel, emulator, { calledBefore, locale }),
    pass,
    async close() {
      // The channel closes after the assistants: they would retry whatever they still push.
      await Promise.all(assistants.map((one) => one.close()));
      await channel.close();
      await balancer.close();
      await relay?.close();
      await emulator.close();
    },
  };
}
