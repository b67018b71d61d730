import {
  AgentApplication,
  authorizeJWT,
  CloudAdapter as AgentsAdapter,
  MemoryStorage as AgentsStorage,
} from '@microsoft/agents-hosting';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Storage, TurnContext } from 'botbuilder';
import express, { type Express } from 'express';
import { createAtlassianLogin as createAgentLogin } from '../../src/agents';
import { createAtlassianLogin, type AtlassianLogin } from '../../src/plugin';
import type { AtlassianLoginOptions } from '../../src/plugin/options';
import { startEmulator, type Emulator } from '../../src/emulator';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startBalancer } from './balancer';
import { startFakeChannel, type FakeChannel } from './fakeChannel';
import type { SdkName } from './hostedBots';
import { serving } from './serving';

/** What a bot without dialogs does on a turn, on either SDK. */
export type BotOf = (jira: AtlassianLogin) => (context: TurnContext) => Promise<void>;

type Common = Omit<AtlassianLoginOptions, 'adapter' | 'run' | 'appId'>;

export interface GuardedBots {
  /** Without `/api/messages`. */
  readonly url: string;
  readonly emulator: Emulator;
  readonly channel: FakeChannel;
  /** Moves every bot's clock. Milliseconds. */
  pass(time: number): void;
  /** Ends all instances and starts the same number anew, over the same storage. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface GuardedBotsOptions {
  readonly sdk?: SdkName;
  readonly channelId?: string;
  /** Instances of the bot, which share the storage; requests go to each in turn. */
  readonly instances?: number;
  readonly storage?: Storage;
  /** Whether the bot's adapter uses the guard. */
  readonly uses?: boolean;
  readonly options?: Partial<Common>;
}

/** A bot of a few lines between a channel and the emulator, all over HTTP. */
export async function startGuardedBots(
  bot: BotOf,
  {
    sdk = 'the Bot Framework SDK',
    channelId = 'emulator',
    instances = 1,
    storage = new MemoryStorage(),
    uses = true,
    options,
  }: GuardedBotsOptions = {},
): Promise<GuardedBots> {
  const emulator = await startEmulator();
  const balancer = await startBalancer();
  let late = 0;

  async function start() {
    const app = express();
    const jira = hosts[sdk](app, bot, uses, {
      clientId: emulator.clientId,
      clientSecret: emulator.clientSecret,
      callbackUrl: `${balancer.url}/oauth2/jira/callback/`,
      storage,
      encryptionKeys: [{ kid: 'k', secret: new Uint8Array(32).fill(1) }],
      endpoints: { auth: emulator.url, api: emulator.url },
      now: () => Date.now() + late,
      ...options,
    });
    app.get('/oauth2/jira/chat/', jira.startRoute);
    app.get('/oauth2/jira/callback/', jira.callbackRoute);
    return serving(app);
  }

  const startAll = async () => {
    const all = await Promise.all(Array.from({ length: instances }, start));
    balancer.targets = all.map(({ url }) => url);
    return all;
  };
  let running = await startAll();
  const channel = await startFakeChannel({ botUrl: balancer.url, channelId });

  return {
    url: balancer.url,
    emulator,
    channel,
    pass(time) {
      late += time;
    },
    async restart() {
      await Promise.all(running.map((one) => one.close()));
      running = await startAll();
    },
    async close() {
      await Promise.all(running.map((one) => one.close()));
      await channel.close();
      await balancer.close();
      await emulator.close();
    },
  };
}

const hosts: Readonly<Record<SdkName, (app: Express, bot: BotOf, uses: boolean, common: Common) => AtlassianLogin>> = {
  'the Bot Framework SDK'(app, bot, uses, common) {
    const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
    adapter.onTurnError = async (_context, error) => {
      throw error;
    };
    const run = (context: TurnContext): Promise<void> => turn(context);
    const jira = createAtlassianLogin({ ...common, adapter, run, appId: '' });
    const turn = bot(jira);
    if (uses) adapter.use(jira.guard);
    app.post('/api/messages', express.json(), (request, response) => adapter.process(request, response, run));
    return jira;
  },

  /** Also has a sign-in of Azure's: an agent with one hands its routes a copy of the turn. */
  'the Agents SDK'(app, bot, uses, common) {
    const adapter = new AgentsAdapter({});
    adapter.onTurnError = async (_context, error) => {
      throw error;
    };
    const authorization = { graph: { name: 'graph' } };
    const agent = new AgentApplication({ adapter, storage: new AgentsStorage(), authorization });
    const jira = createAgentLogin({ ...common, agent });
    const turn = bot(jira);
    if (uses) adapter.use(jira.guard);
    agent.onActivity(/./, async (context) => {
      // Each SDK has its own TurnContext type; these bots use what both have in common.
      const either: unknown = context;
      await turn(either as TurnContext);
    });
    app.post('/api/messages', express.json(), authorizeJWT({}), (request, response) =>
      adapter.process(request, response, (context) => agent.run(context)),
    );
    return jira;
  },
};
