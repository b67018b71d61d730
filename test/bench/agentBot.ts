import { AgentApplication, authorizeJWT, CloudAdapter, MemoryStorage } from '@microsoft/agents-hosting';
import express from 'express';
import { serving } from '../support/serving';
import type { BotReady } from './botProcess';
import type { Services } from './services';

/** The Agents SDK's own way to sign in: a handler that asks for `authorization`, and has a word for whoever is signed in. */
export async function startAgentBot({ bots }: Services): Promise<BotReady> {
  process.env['TOKEN_SERVICE_ENDPOINT'] = bots;
  const adapter = new CloudAdapter({});
  const agent = new AgentApplication({
    adapter,
    storage: new MemoryStorage(),
    authorization: { jira: { azureBotOAuthConnectionName: 'sign-in' } },
  });
  const greet = async (context: { sendActivity(text: string): Promise<unknown> }) => {
    await context.sendActivity('You are signed in.');
  };
  agent.onActivity('message', greet, ['jira']);
  const app = express();
  app.post('/api/messages', express.json(), authorizeJWT({}), (request, response) =>
    adapter.process(request, response, (context) => agent.run(context)),
  );
  return serving(app);
}
