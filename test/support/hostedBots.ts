import { AgentApplication, authorizeJWT, CloudAdapter as AgentsAdapter } from '@microsoft/agents-hosting';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState, type TurnContext } from 'botbuilder';
import {
  AssistantDialog,
  createAtlassianLogin,
  SealedStorage,
  turnsInOrder,
  type AtlassianLogin,
  type AtlassianLoginOptions,
} from 'botbuilder-atlassian';
import { createAtlassianLogin as createAgentLogin, createDialogHandler } from 'botbuilder-atlassian/agents';
import { DialogSet } from 'botbuilder-dialogs';
import express, { type Express } from 'express';
import type { Emulator } from '../../src/emulator';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { encryptionKeys } from './jiraChat';
import { serving, type Serving } from './serving';

/** The options of every login, whichever SDK the bot uses. */
export type Common = Omit<AtlassianLoginOptions, 'adapter' | 'run' | 'appId'>;

/** The options for a bot at this address, with the emulator in place of Atlassian. */
export function commonOptions(emulator: Emulator, botUrl: string): Common {
  return {
    clientId: emulator.clientId,
    clientSecret: emulator.clientSecret,
    callbackUrl: `${botUrl}/oauth2/jira/callback/`,
    endpoints: { auth: emulator.url, api: emulator.url },
    storage: new MemoryStorage(),
    encryptionKeys,
  };
}

/** A bot on each SDK's own adapter. */
export const hostedBots = {
  'the Bot Framework SDK': onBotFramework,
  'the Agents SDK': onAgents,
} satisfies Record<string, (server: Express, common: Common, isShared?: boolean) => AtlassianLogin>;

export type SdkName = keyof typeof hostedBots;

/** Starts a developer's bot with the assistant's dialogs, on this SDK's own adapter, between a channel and the emulator. */
export async function startHostedBot(sdk: SdkName, emulator: Emulator): Promise<Serving> {
  const app = express();
  const server = await serving(app);
  const jira = hostedBots[sdk](app, commonOptions(emulator, server.url));
  app.get('/oauth2/jira/chat/', jira.startRoute);
  app.get('/oauth2/jira/callback/', jira.callbackRoute);
  return server;
}

/** `isShared`: whether other instances use its store. */
function onBotFramework(server: Express, common: Common, isShared = false): AtlassianLogin {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  if (isShared) adapter.use(turnsInOrder(common.storage));
  const jira = createAtlassianLogin({ ...common, adapter, run, appId: '' });
  const state = new ConversationState(new SealedStorage(common.storage, common.encryptionKeys));
  const root = new AssistantDialog('assistant', jira, jira.chatFiles);
  const dialogs = new DialogSet(state.createProperty('dialogs')).add(root);
  async function run(context: TurnContext): Promise<void> {
    const dc = await dialogs.createContext(context);
    const { status } = await dc.continueDialog();
    if (status === 'empty') await dc.beginDialog(root.id);
    await state.saveChanges(context);
  }
  server.post('/api/messages', express.json(), (request, response) => adapter.process(request, response, run));
  return jira;
}

function onAgents(server: Express, common: Common, isShared = false): AtlassianLogin {
  const adapter = new AgentsAdapter({});
  if (isShared) adapter.use(turnsInOrder(common.storage));
  // The SDK's own handler reports failures to the chat.
  adapter.onTurnError = async (_context, error) => {
    throw error;
  };
  const agent = new AgentApplication({ adapter });
  const jira = createAgentLogin({ ...common, agent });
  const root = new AssistantDialog('assistant', jira, jira.chatFiles);
  const handler = createDialogHandler(root, new SealedStorage(common.storage, common.encryptionKeys));
  agent.onActivity(['message', 'event', 'invoke', 'conversationUpdate'], handler);
  server.post('/api/messages', express.json(), authorizeJWT({}), (request, response) =>
    adapter.process(request, response, (context) => agent.run(context)),
  );
  return jira;
}
