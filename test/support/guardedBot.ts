import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Request as BotRequest } from 'botbuilder';
import type { Storage, TurnContext } from 'botbuilder';
import restify from 'restify';
import { createAtlassianLogin, type AtlassianLogin } from '../../src/plugin';
import type { AtlassianLoginOptions } from '../../src/plugin/options';
import { startEmulator, type Emulator } from '../../src/emulator';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startBalancer } from './balancer';
import { startFakeChannel, type FakeChannel } from './fakeChannel';
import { listening } from './listening';

/** What a bot without dialogs does on one turn. */
export type BotOf = (jira: AtlassianLogin) => (context: TurnContext) => Promise<void>;

export interface GuardedBots {
  readonly emulator: Emulator;
  readonly channel: FakeChannel;
  /** Moves the time of every bot. Milliseconds. */
  pass(time: number): void;
  /** Ends all instances and starts as many anew, over the same storage. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface GuardedBotsOptions {
  readonly channelId?: string;
  /** Instances of the bot, which share the storage; every request goes to the next one. */
  readonly instances?: number;
  readonly storage?: Storage;
  /** Whether the bot's adapter uses the guard. */
  readonly uses?: boolean;
  readonly options?: Partial<AtlassianLoginOptions>;
}

/** A bot of a few lines between a channel and the emulator, all over HTTP. */
export async function startGuardedBots(
  bot: BotOf,
  {
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
    const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
    adapter.onTurnError = async (_context, error) => {
      throw error;
    };
    const run = (context: TurnContext): Promise<void> => turn(context);
    const jira = createAtlassianLogin({
      adapter,
      run,
      appId: '',
      clientId: emulator.clientId,
      clientSecret: emulator.clientSecret,
      callbackUrl: `${balancer.url}/oauth2/jira/callback/`,
      storage,
      encryptionKeys: [{ kid: 'k', secret: new Uint8Array(32).fill(1) }],
      endpoints: { auth: emulator.url, api: emulator.url },
      now: () => Date.now() + late,
      ...options,
    });
    const turn = bot(jira);
    if (uses) adapter.use(jira.guard);
    const server = restify.createServer();
    server.use(restify.plugins.bodyParser({ mapParams: false }));
    server.post('/api/messages', async (request, response) => {
      await adapter.process(request as BotRequest, response, run);
    });
    server.get('/oauth2/jira/chat/', jira.startRoute);
    server.get('/oauth2/jira/callback/', jira.callbackRoute);
    const port = await listening(server.server);
    return {
      url: `http://127.0.0.1:${port}`,
      async close() {
        server.server.closeAllConnections();
        await new Promise<void>((resolve) => server.close(() => resolve()));
      },
    };
  }

  const startAll = async () => {
    const all = await Promise.all(Array.from({ length: instances }, start));
    balancer.targets = all.map(({ url }) => url);
    return all;
  };
  let running = await startAll();
  const channel = await startFakeChannel({ botUrl: balancer.url, channelId });

  return {
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
