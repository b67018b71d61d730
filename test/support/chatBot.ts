import express from 'express';
import { startAssistant, type Assistant, type AssistantParts } from '../../src/assistant/assistant';
import { basePathOf, callbackUrlAt } from '../../src/settings/callbackUrl';
import { hostedBots, type SdkName } from './hostedBots';
import { serving } from './serving';

let sdk: SdkName | undefined;

/** From now on chats are with a developer's bot on this SDK; `undefined`: with the assistant again. */
export function chatsAreWith(bot: SdkName | undefined): void {
  sdk = bot;
}

/** Whether chats are with the assistant. */
export function isWithAssistant(): boolean {
  return sdk === undefined;
}

/** Starts the assistant, or a bot as set by `chatsAreWith`, with the assistant's dialogs and these settings. */
export async function startChatBot(parts: AssistantParts): Promise<Assistant> {
  if (sdk === undefined) return startAssistant(parts);
  const { settings, storage, isShared, encryptionKeys } = parts;
  const app = express();
  const server = await serving(app);
  const callbackUrl = settings.callbackUrl ?? callbackUrlAt(server.url);
  const jira = hostedBots[sdk](
    app,
    {
      clientId: settings.clientId,
      clientSecret: settings.clientSecret,
      callbackUrl,
      endpoints: { auth: settings.authUrl, api: settings.apiUrl },
      scope: settings.scope,
      userNameAttribute: settings.userNameAttribute,
      registration: settings.registration,
      trustDirectLineIds: settings.trustDirectLineIds,
      storage,
      encryptionKeys,
      // Like the assistant.
      readsAhead: true,
      atlassianWithin: 10_000,
    },
    isShared,
  );
  app.get(`${basePathOf(callbackUrl)}/oauth2/jira/chat/`, jira.startRoute);
  app.get(`${basePathOf(callbackUrl)}/oauth2/jira/callback/`, jira.callbackRoute);
  return {
    url: server.url,
    invitation: '',
    users: jira.users,
    get applications(): never {
      throw new Error('The assistant alone has applications.');
    },
    close: () => server.close(),
  };
}
