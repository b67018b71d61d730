import type { Server } from 'node:http';
import { ActivityTypes, PrivateConversationState, type Storage, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { AssistantDialog } from '../../dialogs/assistant/assistantDialog';
import { createSend } from '../atlassian/http';
import {
  createApplicationsSection,
  createAuditSection,
  createChecksSection,
  createConfiguration,
  createGrantLog,
  createUsersSection,
} from '../configuration';
import { createApplications, type Applications } from '../applications/applications';
import type { EncryptionKey } from '../records/encryptionKeys';
import { lendingOver } from '../records/lending';
import { SealedStorage } from '../records/sealedStorage';
import type { Users } from '../login/registrations';
import { createAtlassianLogin } from '../plugin';
import { createTurnLeases } from '../plugin/turnLeases';
import { systemTimer, type Timer } from '../platform/timer';
import { within } from '../platform/within';
import { addRoutes, routePrefixes } from './addRoutes';
import { createAdapter } from './createAdapter';
import { createAdminSessions } from './adminSessions';
import { createAuditing } from './auditing';
import { createBot } from './bot';
import { serviceHostsFor } from '../channel/serviceHosts';
import { createLiveLogin } from './liveLogin';
import { logSignIns } from './logger';
import { createHttpServer } from './httpServer';
import { endGently, listen } from './listening';
import { createMessagesRoute } from './messagesRoute';
import { offeredProviders } from './offeredProviders';
import { createReadiness } from './readiness';
import { startSweeping } from './sweeping';
import { createTurnErrors } from './turnErrors';
import { createTurns } from './turns';
import { warnOfSettings } from './warnOfSettings';
import { basePathOf, callbackUrlOf } from '../settings/callbackUrl';
import type { Settings, SettingsReport } from '../settings/settings';

export interface Assistant {
  /** The address it listens at, e.g. `http://localhost:3978`. */
  readonly url: string;
  /** The line to print: where to set the assistant up, or that the configuration page is closed. */
  readonly invitation: string;
  /** Which log-ins each application offers. */
  readonly applications: Applications;
  /** Who may sign in, and who has. */
  readonly users: Users;
  /** Takes no new requests, lets those under way finish, within 15 seconds, then closes every connection. */
  close(): Promise<void>;
}

export interface AssistantParts {
  /** The client id and secret are those of the emulator when none are configured. */
  readonly settings: Settings & { readonly clientId: string; readonly clientSecret: string };
  readonly storage: Storage;
  /** Whether other instances or processes may use this storage, too. */
  readonly isShared?: boolean;
  readonly encryptionKeys: readonly EncryptionKey[];
  readonly logger: Logger;
  /** Reads the settings afresh from the files and the environment. Default: `settings`. */
  readonly readSettings?: () => SettingsReport;
  /** Returns the address of a chat client that runs beside it, once there is one. */
  readonly chatClient?: () => string | undefined;
  /** Times turns and the shutdown. */
  readonly timer?: Timer;
  /** Prints a line for the person who started the assistant. Default: prints nothing. */
  readonly print?: (line: string) => void;
}

/** Milliseconds a turn waits for Atlassian: the channel resends its message after fifteen seconds. */
const atlassianWithin = 10_000;
const closed =
  'The configuration page is closed. To open it set configuration_password, or configuration = on for a key at each start.';
/** Milliseconds that requests and turns under way get to finish when the assistant closes. */
const endsWithin = 15_000;

/** The runnable bot: restify, the Bot Framework endpoint, the two sign-in routes, liveness and readiness. */
export async function startAssistant({
  settings,
  storage,
  isShared = false,
  encryptionKeys,
  logger,
  readSettings = () => ({
    settings,
    files: [],
    faults: [],
    warnings: [],
    placeOf: () => undefined,
    whereIs: () => undefined,
  }),
  chatClient,
  timer = systemTimer,
  print = () => undefined,
}: AssistantParts): Promise<Assistant> {
  const onError = (what: string, error: unknown) => logger.warn({ what, err: error }, 'failed');
  const { callbackUrl: publicCallbackUrl } = settings;
  const basePath = publicCallbackUrl === undefined ? '' : basePathOf(publicCallbackUrl);
  const http = { isBehindHttps: publicCallbackUrl?.startsWith('https:') === true, basePath, routePrefixes, onError };
  const server = createHttpServer(http);
  // No client knows a port that the system picks. On any other, messages would arrive before the routes are there.
  const port = settings.port === 0 ? await listen(server, 0, settings.host, 'port') : settings.port;
  const url = `http://localhost:${port}`;

  const { microsoftAppId: appId = '' } = settings;
  const adapter = createAdapter(settings, timer);
  const readiness = createReadiness(storage, onError);
  const onUnreadable = (error: unknown) => onError('record', error);
  const sealedStorage = new SealedStorage(storage, encryptionKeys, { onUnreadable });
  const conversationState = new PrivateConversationState(sealedStorage);

  const callbackUrl = callbackUrlOf({ callbackUrl: settings.callbackUrl, port });
  const serviceHosts = settings.allowServiceUrls ?? serviceHostsFor(appId);
  warnOfSettings(settings, logger);
  const grants = createGrantLog(Date.now);
  const auditing = createAuditing({ storage, encryptionKeys, onUnreadable, timer, logger, onError });
  const { login, users, setUp } = createLiveLogin({
    settings: { ...settings, callbackUrl },
    readSettings,
    create: ({ authUrl: auth, apiUrl: api, ...client }) =>
      createAtlassianLogin({
        adapter,
        run: (context) => turns.run(context),
        appId,
        clientId: client.clientId,
        clientSecret: client.clientSecret,
        previousClientSecret: client.previousClientSecret,
        callbackUrl,
        scope: client.scope,
        userNameAttribute: client.userNameAttribute,
        registration: client.registration,
        registeredDomains: client.registeredDomains,
        endpoints: { auth, api },
        serviceHosts,
        allowAnonymous: settings.allowAnonymous,
        trustDirectLineIds: settings.trustDirectLineIds,
        webChatPages: settings.webChatOrigins,
        storage,
        encryptionKeys,
        onEvent: logSignIns(logger),
        onAudit: auditing.note,
        onGranted: (scopes) => grants.record(scopes),
        onError,
        atlassianWithin,
        readsAhead: true,
        keepsNames: settings.keepNames,
        keepsEmailAddresses: settings.showEmailAddresses,
      }),
  });
  const administeredUsers = auditing.forgetting(users);
  const applications = createApplications({ storage, encryptionKeys, onUnreadable });
  await applications.prepare();

  const { configuration: where = 'on' } = settings;
  const apart = typeof where === 'number' ? createHttpServer(http) : undefined;
  const configurationPort = apart && (await listen(apart, Number(where), settings.host, 'configuration'));
  const configuration = createConfiguration({
    setUp,
    sessions: createAdminSessions({ storage, encryptionKeys, onUnreadable }),
    send: createSend(),
    grants,
    signIns: async () => (await (await contextOver(storage, encryptionKeys)).signIns()).said,
    sections: [
      createApplicationsSection(applications),
      createUsersSection(administeredUsers, {
        auditLog: auditing.auditLog,
        userNameAttribute: () => setUp.running.userNameAttribute,
        shows: { names: settings.keepNames, emails: settings.showEmailAddresses },
        setUp,
      }),
      createAuditSection(auditing.auditLog),
      createChecksSection(() => checkEverything(storage, encryptionKeys, grants.last()?.scopes)),
    ],
    password: settings.configurationPassword,
    trustedProxies: settings.trustedProxies,
    url: configurationPort === undefined ? url : `http://localhost:${configurationPort}`,
    isApart: apart !== undefined,
    chatClient,
    print,
    onAct: auditing.noteAct,
    onError,
  });

  const providers = offeredProviders(applications, appId);
  const root = new AssistantDialog('assistant', login, login.chatFiles, providers);
  adapter.onTurnError = createTurnErrors({ root, conversationState, readiness, onError });
  /** Besides the identity: for the browser's event, where the sign-in stands; otherwise, which log-ins to offer. */
  const lookUp = async (context: TurnContext) =>
    Promise.all([
      login.identity(context),
      context.activity.type === ActivityTypes.Event ? login.signIn.awaitingCode(context) : providers(context),
    ]);
  const { teamsTenants: tenants, language } = settings;
  const note = (context: TurnContext) => login.noteState(context, conversationState);
  const lease = isShared ? createTurnLeases(lendingOver(storage)) : undefined;
  const turns = createTurns(createBot({ root, conversationState, lookUp, lease, note, tenants, language }), timer);
  const sweep = async (pause: () => Promise<unknown>) => {
    await login.sweep(pause);
    await sealedStorage.sealInClear(pause);
  };
  const sweeping = startSweeping({ sweep, idle: () => turns.ended(), onError });

  addRoutes(server, {
    login,
    messages: createMessagesRoute({ adapter, run: turns.receive, appId, serviceHosts, timer, onError }),
    configuration,
    configurationAt: where === 'off' ? 'off' : (apart ?? server),
    readiness,
  });
  if (settings.port !== 0) await listen(server, settings.port, settings.host, 'port');

  return {
    url,
    invitation: where === 'off' ? closed : configuration.invitation(),
    applications,
    users: administeredUsers,
    async close() {
      readiness.end();
      const servers = apart ? [server, apart] : [server];
      const ended = Promise.all(servers.map(endGently));
      const finished = Promise.all([ended, turns.ended(), sweeping.end()]).then(() => auditing.close());
      const late = () => new Error('not in time');
      await within(endsWithin, finished, late, timer).catch(() => {
        for (const one of servers) (one.server as Server).closeAllConnections();
      });
      await ended;
    },
  };
}

/** Runs the checks of `npm run doctor`, plus what only the running assistant knows. */
async function checkEverything(...what: Parameters<typeof contextOver>) {
  const { runChecks } = await import('../doctor/index.js');
  return runChecks(await contextOver(...what));
}

/** Uses this process's own storage and keys: no other process can reach what `memory:` holds. */
async function contextOver(storage: Storage, keys: readonly EncryptionKey[], grantedScopes?: readonly string[]) {
  // Loaded on demand, to keep the start fast.
  const { createContext } = await import('../doctor/index.js');
  const openStorage = () => ({ storage, embedded: true, close: async () => {} });
  const evidence = grantedScopes ? { grantedScopes } : {};
  return createContext({ env: process.env, evidence, openStorage, runningKeys: keys });
}
