import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  AgentApplication,
  CloudAdapter as AgentsAdapter,
  MessageFactory,
  TurnContext as AgentsTurnContext,
} from '@microsoft/agents-hosting';
import { ActivityHandler, ConversationState, MemoryStorage, TestAdapter, TurnContext } from 'botbuilder';
import {
  createAtlassianLogin,
  defaultScope,
  type AtlassianLogin,
  type Interpret,
  type Session,
  type TypeHit,
  type Understanding,
} from 'botbuilder-atlassian';
import { startEmulator } from 'botbuilder-atlassian/emulator';
import { emulated, signIn } from 'botbuilder-atlassian/testing';
import { serviceDeskTools, type ServiceDeskTool } from 'botbuilder-atlassian/tools';
import { DialogSet, type DialogContext } from 'botbuilder-dialogs';
import restify from 'restify';
import { textsOf } from '../../dialogs/texts/languages';
import { pageLanguages } from '../../src/web/texts/pageLanguage';

// Runs compiled snippets of README and docs one after another, each in the kind of bot it is for, with its person signed in at the
// emulator. Prints a line of JSON for each: its file, and the result.

const askModel: Interpret = async () => ({ typeId: '10', values: { summary: 'A cracked screen' } });

/** What `snippet` finds around it, for snippets and for the checks of their results. */
async function world() {
  const atlassian = await startEmulator();
  const state = new ConversationState(new MemoryStorage());
  const bot = new ActivityHandler();
  async function run(context: TurnContext): Promise<void> {
    await bot.run(context);
    await state.saveChanges(context);
  }
  const chat = new TestAdapter(run);
  const { user: from = { id: '', name: '' }, bot: recipient, conversation, channelId, serviceUrl } = chat.conversation;
  const message = { type: 'message', text: '', from, recipient, conversation, channelId, serviceUrl };
  const adapter = Object.assign(chat, {
    continueConversationAsync: (_appId: unknown, _reference: unknown, logic: unknown) =>
      chat.processActivity({ ...message, type: 'event' }, logic as typeof run),
  });
  const options = { ...emulated(atlassian), adapter, run, appId: 'app' };
  const jira = createAtlassianLogin({ ...options, scope: [...defaultScope, 'read:jira-work', 'read:jira-user'] });
  const session = await signIn(chat, 'Mia Krystof', jira);
  const dialogs = new DialogSet(state.createProperty('dialogs'));
  const context = new TurnContext(chat, message);
  const saidByAgent: unknown[] = [];
  const agentsAdapter = new AgentsAdapter({});
  agentsAdapter.sendActivities = async (_context, activities) =>
    activities.map(({ text }) => ({ id: `${saidByAgent.push(text)}` }));
  const agent = new AgentApplication({ adapter: agentsAdapter });
  Object.assign(globalThis, {
    adapter,
    agent,
    bot,
    context,
    dialogs,
    dialogContext: await dialogs.createContext(context),
    server: restify.createServer(),
    jira,
    options,
    tools: serviceDeskTools(session, { propose: () => undefined }),
    model: async (said: string, tools: readonly ServiceDeskTool[]) =>
      `${said}: ${tools.length > 0 ? 'with tools' : ''}`,
    remember: () => undefined,
    talk: (dc: DialogContext, said: string) => dc.context.sendActivity(`talk: ${said}`),
    askModel,
  });
  return {
    session,
    dialogs,
    /** Says something to the bot. */
    say: (text: string) => chat.processActivity({ ...message, text }, run),
    /** What the bot has said. */
    said: () => chat.activityBuffer.map(({ text }) => text),
    /** Says something to the agent, and returns all it has said. */
    sayToAgent: async (text: string) => {
      const activity = Object.assign(MessageFactory.text(text), { ...message, text });
      await agent.run(new AgentsTurnContext(agentsAdapter, activity));
      return saidByAgent;
    },
    close: () => atlassian.close(),
  };
}

type World = Awaited<ReturnType<typeof world>>;

/** What the snippets declare; each declares some of it. */
interface Declared {
  readonly items: readonly unknown[];
  readonly me: { readonly displayName: string };
  readonly found: { readonly issues: readonly unknown[] };
  readonly inTheCloud: AtlassianLogin;
  readonly stop: () => void;
  readonly openAi: readonly object[];
  readonly anthropic: readonly object[];
  readonly mcp: readonly object[];
  readonly hits: readonly TypeHit[];
  readonly certain: unknown;
  readonly values: unknown;
  readonly understanding: Understanding;
  readonly workAbroad: (session: Session) => Promise<string>;
}

/** Checks, for snippets that do not look at their results themselves. */
const looks: Readonly<Record<string, (declared: Declared, world: World) => unknown>> = {
  'README-1': (_, { dialogs }) => dialogs.find('jiraLogin')?.id,
  'README-2': ({ items }) => items.length > 0,
  async 'README-3'(_, { say, said }) {
    await say('how many');
    return said();
  },
  'forms-1': ({ workAbroad }, { session }) => workAbroad(session),
  'inYourBot-1': (_, { said }) => said(),
  'inYourBot-2': ({ me, found }) => [me.displayName, found.issues.length > 0],
  'inYourBot-4': ({ inTheCloud }) => typeof inTheCloud.session,
  'inYourBot-5': (_, { said }) => said(),
  'inYourBot-6': (_, { dialogs }) => ['jiraLogin', 'adminLogin'].map((id) => dialogs.find(id)?.id),
  'inYourBot-7': ({ stop }) => typeof stop,
  'languages-1': () => [textsOf({ locale: 'en' }).menu.whatNow, textsOf({ locale: 'pt' }).talk.hello],
  'languages-2': () => pageLanguages.get('pt')?.almostDone,
  async 'tools-1'(_, { say, said }) {
    await say('a request');
    return said();
  },
  'tools-2': ({ openAi, anthropic, mcp }) => [openAi, anthropic, mcp].map(([tool = {}]) => Object.keys(tool)),
  async 'tools-3'(_, { sayToAgent }) {
    await sayToAgent('a request');
    return sayToAgent('another');
  },
  'understanding-1': ({ hits }) => hits[0]?.typeId,
  'understanding-2': async ({ understanding }) =>
    (await understanding.index([{ id: '7', name: 'Book the boat' }])).find('i want to go sailing').hits[0]?.typeId,
  'understanding-3': ({ certain, values }) => [certain, values],
};

async function main(directory: string): Promise<void> {
  for (const file of readdirSync(directory)
    .filter((name) => name.endsWith('.mjs'))
    .toSorted()) {
    const name = file.replace('.mjs', '');
    const around = await world();
    const declared: Declared = await import(pathToFileURL(join(directory, file)).href);
    process.stdout.write(`${JSON.stringify([name, (await looks[name]?.(declared, around)) ?? 'ran'])}\n`);
    await around.close();
  }
  process.exit();
}

void main(process.argv[2] ?? '');
