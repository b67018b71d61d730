import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  type Activity,
  type Request as BotRequest,
  type Storage,
  type TurnContext,
} from 'botbuilder';
import { DialogSet } from 'botbuilder-dialogs';
import { expect } from 'chai';
import restify from 'restify';
import type { Session } from '../../src/login/session';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import type { ConfirmationOutcome } from '../../src/tools';
import { startBalancer } from './balancer';
import { addTools } from './documentedBot';
import { startEmulatedLogin, type EmulatedLogin } from './emulatedLogin';
import { startFakeChannel, type FakeChannel, type FakeChannelOptions } from './fakeChannel';
import { listening } from './listening';
import { readResult, type Read } from './toolbox';

/** Takes the place of a language model: hears a message, calls tools, says something. */
export type Model = (said: string, call: (name: string, args?: object) => Promise<Read>) => Promise<string>;

/**
 * A bot with the tools and their confirmation, between a channel and the emulator; Ann is signed in. With several storages, which lead
 * to the same records, there is an instance for each, and requests go to each in turn.
 */
export interface ToolBot {
  readonly emulated: EmulatedLogin;
  readonly session: Session;
  readonly channel: FakeChannel;
  /** How confirmations ended, and what tools returned, in order. */
  readonly outcomes: readonly ConfirmationOutcome[];
  readonly results: readonly Read[];
  /** What is said in the turn after the card. */
  lastWord: string | undefined;
  /** What the newest card's button with this title sends. */
  readonly dataOf: (title: string) => object;
  readonly press: (title: string, extra?: Partial<Activity>) => Promise<readonly Partial<Activity>[]>;
  /** Requests to the site since the last call of this that change something, e.g. `POST /request/ITH-1/comment`. */
  readonly writes: () => readonly string[];
  /** The lines that the newest card or message shows. */
  readonly shown: () => readonly string[];
  /** Replaces the running instances with others over the same records. */
  readonly restart: () => Promise<void>;
  close(): Promise<void>;
}

export async function startToolBot(
  model: Model,
  {
    storages = [new MemoryStorage()],
    ...options
  }: Pick<FakeChannelOptions, 'channelId' | 'conversationType'> & { readonly storages?: readonly Storage[] } = {},
): Promise<ToolBot> {
  const [storage = expect.fail('no storage')] = storages;
  const emulated = await startEmulatedLogin(storage);
  await emulated.signIn();
  const session = (await emulated.login.session(emulated.ann)) ?? expect.fail('not signed in');
  const balancer = await startBalancer();
  const channel = await startFakeChannel({ botUrl: balancer.url, ...options });
  const outcomes: ConfirmationOutcome[] = [];
  const results: Read[] = [];
  let servers: restify.Server[] = [];
  let seen = 0;

  async function serve(own: Storage): Promise<string> {
    const login = emulated.another(own);
    const sessions = { session: () => login.session(emulated.ann) };
    const state = new ConversationState(own);
    const dialogs = new DialogSet(state.createProperty('dialogs'));
    const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
    const server = restify.createServer();
    server.use(restify.plugins.bodyParser({ mapParams: false }));
    const bot = new ActivityHandler();
    addTools({
      bot,
      dialogs,
      jira: sessions,
      model: (said, tools) =>
        model(said, async (name, args) => {
          const tool = tools.find((one) => one.name === name) ?? expect.fail(`no ${name}`);
          const read = readResult(await tool.run(args));
          results.push(read);
          return read;
        }),
      remember: (outcome) => outcomes.push(outcome),
    });
    const turn = async (context: TurnContext): Promise<void> => {
      await bot.run(context);
      if (toolBot.lastWord !== undefined) await context.sendActivity(toolBot.lastWord);
      await state.saveChanges(context);
    };
    server.post('/api/messages', async (request, response) => {
      await adapter.process(request as BotRequest, response, turn);
    });
    servers.push(server);
    return `http://127.0.0.1:${await listening(server.server)}`;
  }

  async function stop(): Promise<void> {
    const running = servers;
    servers = [];
    for (const { server } of running) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  const newest = () => channel.sent.at(-1) ?? expect.fail('nothing was sent');
  const toolBot: ToolBot = {
    emulated,
    session,
    channel,
    outcomes,
    results,
    lastWord: undefined,
    dataOf(title) {
      const cards = channel.sent.flatMap(({ attachments = [] }) => attachments.map(({ content }): unknown => content));
      const found = cards.flatMap(partsOf).findLast((part) => part.type === 'Action.Submit' && part.title === title);
      return found?.data ?? expect.fail(`no button ${title}`);
    },
    press: (title, extra) => channel.submit(toolBot.dataOf(title), extra),
    writes() {
      const { calls } = emulated.emulator;
      const fresh = calls.slice(seen).filter(({ method, path }) => method !== 'GET' && path.startsWith('/ex/'));
      seen = calls.length;
      return fresh.map(({ method, path }) => `${method} ${path.replace(/^.*\/servicedeskapi/, '')}`);
    },
    shown() {
      const { text = '', attachments = [] } = newest();
      const lines = attachments
        .flatMap(({ content }) => partsOf(content))
        .filter(({ type }) => type === 'RichTextBlock');
      return attachments.length === 0
        ? text.split('\n')
        : lines.map(({ inlines = [] }) => lineOf(inlines.map((run) => run.text).join('')));
    },
    async restart() {
      await stop();
      balancer.targets = await Promise.all(storages.map(serve));
    },
    async close() {
      await stop();
      await channel.close();
      await balancer.close();
      await emulated.close();
    },
  };
  await toolBot.restart();
  return toolBot;
}

/** An empty line needs some content, or it would not be visible. */
export function lineOf(shown: string): string {
  expect(shown).not.to.equal('');
  return shown === '\u00a0' ? '' : shown;
}

interface Part {
  readonly type?: string;
  readonly title?: string;
  readonly data?: object;
  readonly inlines?: readonly { readonly text: string }[];
}

function partsOf(value: unknown): readonly Part[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(partsOf);
  const part: Part = value;
  return part.type === undefined ? below : [part, ...below];
}
