import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Logger } from 'pino';
import type { Emulator } from '../emulator';
import { checkEncryptionKeys, describeCounts, LostRecordsError } from '../records/checkEncryptionKeys';
import { NewerRecordsError } from '../records/recordsVersion';
import { embeddedEncryptionKeys, temporaryEncryptionKeys } from '../records/embeddedEncryptionKeys';
import { errorCode } from '../platform/errorCode';
import { within } from '../platform/within';
import { allPassed } from '../storage/lmdbGate';
import { openStorage, type OpenStorage } from '../storage/openStorage';
import { probeStorage, unusableStore } from '../storage/probeStorage';
import { parseStorageUrl } from '../storage/storageUrl';
import { markRunning, readThroughIfCutOff } from '../storage/runningMark';
import { startAssistant } from './assistant';
import { packageManifest } from '../platform/packageManifest';
import { rehearse } from './rehearse';
import { warmUp } from './warmUp';
import { createLogger, takeConsole } from './logger';
import { hasPlayground, startPlayground } from './playground';
import { acceptOption, readStartOptions, type StartOptions } from './startOptions';
import { logLevelFault } from '../settings/logLevels';
import { publicSettings } from '../settings/settingsSchema';
import { inspectSettings, reachableBy, readSettings, type Settings } from '../settings/settings';

interface MainOptions {
  readonly companions: boolean;
  /** Of the command line, without program and script. */
  readonly args: readonly string[];
}

interface Closable {
  close(): Promise<void>;
}

/**
 * Runs the assistant until a signal comes; a second one ends it at once. With `companions` it also starts the chat client, if only
 * this machine can reach the assistant, and, if no client id is configured, the Atlassian emulator, so that everything can
 * be tried without an account.
 */
export async function runMain({ companions, args }: MainOptions): Promise<void> {
  const options = readStartOptions(args);
  if (!options) return;
  const fault = logLevelFault(process.env);
  if (fault) {
    process.stderr.write(`${fault.message}\n`);
    process.exitCode = 1;
    return;
  }
  const logger = createLogger(process.env['LOG_LEVEL'] || (companions ? 'error' : 'info'));
  takeConsole(logger);
  const running: Closable[] = [];
  let [hasStarted, isEnding] = [false, false];
  const end = async (exitCode: number, why: object = {}) => {
    if (isEnding) {
      await within(storeWithin, allPassed(), () => new Error('the store is held')).catch(() => undefined);
      process.exit(exitCode || 1);
    }
    isEnding = true;
    // A start that failed prints its own line.
    const isTold = hasStarted || exitCode === 0;
    if (isTold) logger.info(why, 'ending');
    for (const part of running.splice(0).toReversed())
      await part.close().catch((error: unknown) => logger.error({ err: error }, 'closing'));
    if (isTold) logger.info('ended');
    process.exit(exitCode);
  };
  // What is printed to a full disk or a reader that is gone is lost, and nothing else.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0, { signal }));
  // Writes under way are finished, but nobody knows what else is broken: the process has to be replaced.
  for (const what of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(what, (error: unknown) => {
      logger.fatal({ err: error }, what);
      void end(1);
    });
  }
  try {
    const said = await start(companions, options, logger, (part) => {
      running.push(part);
      return part;
    });
    if (isEnding) return;
    hasStarted = true;
    process.stdout.write(`${said}\n`);
    // A failure here comes up again, and is reported, where the code is needed.
    await warmUp()
      .then(() => rehearse(logger.level))
      .catch((error: unknown) => logger.warn({ err: error }, 'warming up'));
    logger.debug('warmed up');
  } catch (error) {
    // A shutdown during the start makes it fail; that is not why it ends.
    if (isEnding) return;
    process.stderr.write(`${explain(error)}\n`);
    await end(1);
  }
}

/** Milliseconds after a second signal for writes under way. */
const storeWithin = 1000;

/** Milliseconds a start waits for the store before it says so. */
const silentFor = 3000;

/** Starts everything, passes each part to `keep` for closing, and returns what to print. */
async function start(
  companions: boolean,
  { acceptLost }: StartOptions,
  logger: Logger,
  keep: <T extends Closable>(part: T) => T,
): Promise<string> {
  const required = companions ? [] : (['jira_oauth2_client_id', 'jira_oauth2_client_secret'] as const);
  const read = readSettings({ env: process.env, required });
  // In production hardly anybody watches the output in which it would print a key.
  const { configuration = companions || read.configurationPassword !== undefined ? 'on' : 'off' } = read;
  const settings = { ...read, configuration };
  const sayStarted = () =>
    logger.info({ version: packageManifest().version, settings: publicSettings(settings) }, 'started');
  const report = () => inspectSettings({ env: process.env, required });
  for (const { message } of report().warnings) process.stderr.write(`${message}\n`);
  const storageSetting = `storage_url (${report().whereIs('storage_url') ?? 'by default'})`;
  const sayWaiting = () => process.stderr.write(`${storageSetting}: waiting for the store to answer.\n`);
  const waiting = setTimeout(sayWaiting, silentFor);
  const { storage, directory, embedded } = await openStore(settings.storageUrl, keep)
    .catch((error: unknown) => {
      throw unusableStore(error, storageSetting);
    })
    .finally(() => clearTimeout(waiting));
  const besides = () => (directory === undefined ? temporaryEncryptionKeys() : embeddedEncryptionKeys(directory));
  const keyFile = join(directory ?? '', 'encryption.key');
  const isMadeNow = settings.encryptionKeys === undefined && directory !== undefined && !existsSync(keyFile);
  const encryptionKeys = settings.encryptionKeys ?? besides();
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const lost = await checkEncryptionKeys(storage, encryptionKeys, { acceptLost }).catch((error: unknown) => {
    // A new key must not be taken for the one that is gone.
    if (isMadeNow) rmSync(keyFile);
    throw keysError(error, report().whereIs('encryption_keys') ?? keyFile, storageSetting);
  });
  if (acceptLost) print(`${acceptOption}: lost${describeCounts(lost) || ': nothing'}. Start without it from now on.`);
  let chatClient: string | undefined;
  const parts = {
    chatClient: () => chatClient,
    storage,
    // Other processes may use the directory.
    isShared: !embedded || directory !== undefined,
    encryptionKeys,
    logger,
    readSettings: report,
    print,
  };

  const { clientId, clientSecret } = settings;
  if (clientId !== undefined && clientSecret !== undefined) {
    const { url, invitation } = keep(
      await startAssistant({ ...parts, settings: { ...settings, clientId, clientSecret } }),
    );
    sayStarted();
    if (companions && isForThisMachine(settings) && hasPlayground()) chatClient = await chatClientAt(url, keep);
    const chat = chatClient === undefined ? [] : [openChat(chatClient)];
    return [`The assistant listens at ${url}/api/messages. Ctrl-C ends it.`, ...chat, invitation].join('\n');
  }

  const emulator = keep(await startEmulatorBeside(settings, directory));
  const emulated = {
    clientId: emulator.clientId,
    clientSecret: emulator.clientSecret,
    authUrl: emulator.url,
    apiUrl: emulator.url,
  };
  const assistant = keep(await startAssistant({ ...parts, settings: { ...settings, ...emulated } }));
  sayStarted();
  chatClient = await chatClientAt(assistant.url, keep);
  const appId = report().whereIs('MicrosoftAppId');
  const refusal =
    appId === undefined
      ? []
      : [
          `MicrosoftAppId (${appId}): with an app id the assistant refuses what this chat client sends. Start without it to chat here.`,
        ];
  return [openChat(chatClient), ...refusal, assistant.invitation].join('\n');
}

/** Whether only chat clients on this machine can reach it. */
function isForThisMachine(settings: Settings): boolean {
  return settings.microsoftAppId === undefined && reachableBy(settings) === undefined;
}

const openChat = (url: string) => `Open ${url} in your browser to chat with the assistant. Ctrl-C ends everything.`;

/** Starts the chat client; returns its address. */
async function chatClientAt(assistantUrl: string, keep: (part: Closable & { url: string }) => { url: string }) {
  // `msteams` shows how it looks and behaves in Teams.
  const channelId = process.env['PLAYGROUND_CHANNEL']?.trim() || 'emulator';
  return keep(await startPlayground({ endpoint: `${assistantUrl}/api/messages`, channelId })).url;
}

async function openStore(url: string, keep: (part: OpenStorage) => OpenStorage): Promise<OpenStorage> {
  const where = parseStorageUrl(url);
  if (where?.kind === 'lmdb') readThroughIfCutOff(resolve(where.directory));
  const opened = openStorage(url);
  const unmark = opened.directory === undefined ? () => undefined : markRunning(opened.directory);
  keep({ ...opened, close: () => opened.close().then(unmark) });
  await probeStorage(opened.storage);
  return opened;
}

function keysError(error: unknown, where: string, storageSetting: string): unknown {
  if (error instanceof NewerRecordsError) return unusableStore(error, storageSetting);
  if (!(error instanceof LostRecordsError)) return error;
  const advice = `or start once with ${acceptOption}: those records are then lost, and people have to sign in again.`;
  const message = `encryption_keys (${where}): ${error.message.replace(/\.$/, '')}, ${advice}`;
  return new Error(message, { cause: error });
}

/** On the port after the assistant's, so that links in the chat survive a restart; on any other if that one is taken. */
async function startEmulatorBeside({ port }: Settings, directory: string | undefined): Promise<Emulator> {
  // Loaded on demand: an assistant without the emulator starts faster.
  const { startEmulator } = await import('../emulator/index.js');
  const state = directory === undefined ? {} : { stateFile: join(directory, 'emulator.json') };
  const startAt = (at: number) => startEmulator({ ...state, port: at });
  return startAt(port === 0 ? 0 : port + 1).catch((error: unknown) => {
    if (errorCode(error) !== 'EADDRINUSE') throw error;
    return startAt(0);
  });
}

function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
