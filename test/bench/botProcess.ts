import { startAssistant } from '../../src/assistant/assistant';
import { createLogger } from '../../src/assistant/logger';
import { readSettings } from '../../src/settings/settings';
import { temporaryEncryptionKeys } from '../../src/records/embeddedEncryptionKeys';
import { openStorage } from '../../src/storage/openStorage';
import { startAgentBot } from './agentBot';
import { startBareSignIn } from './bareSignIn';
import { optionsGiven, serve } from './child';
import { startEchoBot } from './echoBot';
import { startLimitBot } from './limitBot';
import { startPromptBot } from './promptBot';
import type { Services } from './services';

// A process of its own for one bot, so that its processor time is its own.

export interface BotOptions {
  /** A bare bot, one with the SDK's dialogs, its echo bot, what either SDK signs in with, the least a bot can be; or where the assistant keeps its records. */
  readonly storage:
    | 'bare'
    | 'bare with dialogs'
    | 'echo with state'
    | 'echo with state, three calls'
    | 'OAuthPrompt'
    | 'authorization'
    | `limit:${string}`
    | 'memory:'
    | `lmdb:${string}`;
  readonly services: Services;
}

/** Asked anything, the process answers the processor time it has had, in milliseconds. */
export interface BotReady {
  readonly url: string;
}

async function main(): Promise<void> {
  const { storage, services } = optionsGiven<BotOptions>();
  const { url } = await start(storage, services);
  const ready: BotReady = { url };
  serve(ready, () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  });
}

function start(storage: BotOptions['storage'], services: Services): Promise<BotReady> {
  if (storage === 'bare') return startBareSignIn(services);
  if (storage === 'bare with dialogs') return startBareSignIn(services, { dialogs: true });
  if (storage === 'echo with state') return startEchoBot({ calls: 1 });
  if (storage === 'echo with state, three calls') return startEchoBot({ calls: 3 });
  if (storage === 'OAuthPrompt') return startPromptBot(services);
  if (storage === 'authorization') return startAgentBot(services);
  if (storage.startsWith('limit:')) return startLimitBot(storage.slice('limit:'.length));
  return startOurs(storage, services);
}

function startOurs(storageUrl: string, { atlassian }: Services): Promise<BotReady> {
  const { clientId, clientSecret, url } = atlassian;
  const settings = readSettings({
    env: { PORT: '0', JIRA_OAUTH2_AUTH_URL: url, JIRA_OAUTH2_API_URL: url },
  });
  return startAssistant({
    settings: { ...settings, clientId, clientSecret },
    storage: openStorage(storageUrl).storage,
    // As `serve` has it: other processes may have a directory, too.
    isShared: storageUrl !== 'memory:',
    encryptionKeys: temporaryEncryptionKeys(),
    logger: createLogger('error'),
  });
}

void main();
