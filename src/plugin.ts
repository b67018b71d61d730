import type { AuditEvent } from './audit/event';
import { setUpMark } from './audit/setUpMark';
import { atlassianCloud, createSend } from './atlassian/http';
import { createOAuth, grantedScopes, type OAuth } from './atlassian/oauth';
import { defaultScope } from './atlassian/scopes';
import { chatOf } from '../dialogs/chatUser';
import { LoginDialog } from '../dialogs/login/loginDialog';
import type { Begun, Logins } from '../dialogs/logins';
import type { TurnContext } from '../dialogs/sdk';
import type { ChatFiles } from '../dialogs/chatFiles';
import type { ChatTurn } from './channel/chatTurn';
import { createChatFiles, publicFileHosts } from './channel/chatFiles';
import { readWebChatPages } from './settings/webChatPages';
import { createRoutes, type Route } from './web/routes';
import { createResumeConversation } from './channel/resumeConversation';
import { serviceHostsFor } from './channel/serviceHosts';
import { createLogin } from './login/login';
import type { Chat } from './login/flow';
import type { Users } from './login/registrations';
import type { Session } from './login/session';
import { checkOptions } from './plugin/checkOptions';
import { createEvents, type On } from './plugin/events';
import { createGuard } from './plugin/createGuard';
import { createLogins } from './plugin/createLogins';
import type { Guard } from './plugin/guard';
import { createNoteState, type NotedState } from './plugin/notedState';
import type { AtlassianLoginOptions } from './plugin/options';
import { createTurns } from './plugin/turns';
import { createWaitingRecords } from './plugin/waiting';
import { waitingSchema } from './plugin/waitingSchema';
import { createHint, warnOnce } from './plugin/warnOnce';
import { createRecords, type UnreadableRecordError } from './records/records';
import { createSealing } from './records/sealing';
import { isAtomic } from './records/storage';
import { probeStorage } from './storage/probeStorage';

/** "Log in with Jira (Cloud)" for one bot. */
export interface AtlassianLogin extends Logins, Guard {
  /** For `GET /oauth2/jira/chat/`. */
  readonly startRoute: Route;
  /** For `GET /oauth2/jira/callback/`, with and without the last slash. */
  readonly callbackRoute: Route;
  /** A dialog that signs the person in and, if they have several sites, lets them choose one. Ends with a `LoginOutcome`. `id`: default `jiraLogin`. */
  dialog(id?: string): LoginDialog;
  /** Who may sign in and who has: register, block, sign out. */
  readonly users: Users;
  /** For the dialogs that take files from the chat. */
  readonly chatFiles: ChatFiles;
  readonly on: On;
  /**
   * Records which person this bot state belongs to, so that `users.data` and `users.remove` cover it too. For state in a
   * `SealedStorage` over the login's storage. Call it in each turn, before `saveChanges`; it goes to the store every 15 days only.
   */
  noteState(context: ChatTurn, state: NotedState): Promise<void>;
  /** The session of the person who sent this turn's activity; `undefined` if they are signed out or have not chosen a site yet. */
  session(context: ChatTurn): Promise<Session | undefined>;
  /**
   * Deletes records that are no longer needed: abandoned sign-ins and tombstones after a day, sealed conversation state after
   * thirty. Returns how many; 0 if the storage cannot list its records and compare eTags. Call it now and then (the assistant
   * does each hour), in as many processes as you like; `pause` is awaited after every 100 records.
   */
  sweep(pause?: () => Promise<unknown>): Promise<number>;
  /** Signs out the person who sent this turn's activity: their tokens are revoked and forgotten. False if there were none. */
  signOut(context: ChatTurn): Promise<boolean>;
}

/**
 * "Log in with Jira (Cloud)" for one bot on the Bot Framework SDK. Throws a `TypeError` that lists every wrong option and says what
 * it must be.
 *
 * @example
 * const jira = createAtlassianLogin({ adapter, run, appId, clientId, clientSecret, callbackUrl, storage, encryptionKeys });
 * server.get('/oauth2/jira/chat/', jira.startRoute);
 * server.get('/oauth2/jira/callback/', jira.callbackRoute);
 */
export function createAtlassianLogin<Turn extends ChatTurn = TurnContext>(
  options: AtlassianLoginOptions<Turn>,
): AtlassianLogin {
  checkOptions(options);
  const { adapter, run, appId, clientId, clientSecret, callbackUrl, storage, encryptionKeys } = options;
  const {
    scope = defaultScope,
    userNameAttribute = 'account_id',
    registration = 'open',
    connection = 'jira',
  } = options;
  const { endpoints = atlassianCloud, now = Date.now, onError: report = warnOnce() } = options;
  const { atlassianWithin = Infinity } = options;
  const { serviceHosts = serviceHostsFor(appId), trustDirectLineIds = false } = options;

  /** The bot's own `onError` may throw: nobody else can be told, and the turn must go on. */
  function onError(what: string, error: unknown): void {
    try {
      report(what, error);
    } catch (thrown) {
      process.emitWarning(`botbuilder-atlassian: onError: ${String(thrown)}`);
    }
  }
  /** A listener is called once the code is spent or a record written: what it throws must not end the sign-in. */
  function guarded<T>(name: string, listener: ((value: T) => void) | undefined) {
    return (value: T): void => {
      try {
        listener?.(value);
      } catch (error) {
        onError(name, error);
      }
    };
  }
  const hint = createHint(options.onError && onError);
  const { on, tell } = createEvents(onError);
  const onGranted = guarded('onGranted', options.onGranted);

  const send = createSend();
  const { previousClientSecret } = options;
  const client = { clientId, clientSecret, previousClientSecret, redirectUri: callbackUrl };
  const oauth = createOAuth({ ...client, scope, endpoints, send, now });
  const exchange: OAuth['exchange'] = async (code, verifier) => {
    const tokens = await oauth.exchange(code, verifier);
    onGranted(grantedScopes(tokens));
    return tokens;
  };
  const { onAudit } = options;
  const setUp = setUpMark({ clientId, callbackUrl, authUrl: endpoints.auth });
  const isSignIn = ({ act, outcome }: AuditEvent) => act === 'signIn' && outcome === 'done';
  const onUnreadable = (error: UnreadableRecordError) => onError('record', error);
  const login = createLogin({
    storage,
    encryptionKeys,
    oauth: { ...oauth, exchange },
    send,
    endpoints,
    scope,
    connection,
    userNameAttribute,
    registration,
    registeredDomains: options.registeredDomains?.map((domain) => domain.toLowerCase()),
    onEvent: guarded('onEvent', options.onEvent),
    onAudit: guarded(
      'onAudit',
      onAudit && ((event: AuditEvent) => onAudit(isSignIn(event) ? { ...event, setUp } : event)),
    ),
    onUnreadable,
    readsAhead: options.readsAhead,
    keeps: { names: options.keepsNames === true, emailAddresses: options.keepsEmailAddresses === true },
    now,
  });
  const startRouteUrl = callbackUrl.replace(/callback\/?$/, 'chat/');

  const turns = createTurns({ appId, connection, trustDirectLineIds, atlassianWithin, now });
  const { subject } = turns;

  let probe: Promise<void> | undefined;
  /** Checked before the first sign-in: without eTags one sign-in could be used twice. An atomic storage needs no check. */
  function storageHoldsETags(): Promise<void> {
    probe ??= probeStorage(storage).catch((error: unknown) => {
      probe = undefined;
      throw error;
    });
    return probe;
  }

  async function begin(context: ChatTurn, { waits }: Pick<Chat, 'waits'>): Promise<Begun> {
    if (!isAtomic(storage)) await storageHoldsETags();
    const begun = await login.begin(subject(context), { ...chatOf(context), waits });
    return typeof begun === 'string' ? begun : { flowId: begun.flowId, link: `${startRouteUrl}?signin=${begun.link}` };
  }

  const { commands, branding } = options;
  const given = { commands, branding, onError };
  const logins = createLogins({ login, turns, tell, begin: (context) => begin(context, { waits: false }), ...given });

  const note = (context: ChatTurn, key: string) => login.note(subject(context), key);
  const sealing = createSealing(encryptionKeys);
  const waitingRecords = createRecords(storage, sealing, () => waitingSchema, {
    onUnreadable,
    now,
    empty: () => ({ stage: 'over' as const, writtenAt: now() }),
  });
  const { goOn, ...guard } = createGuard({
    logins: { ...logins, signIn: { ...logins.signIn, begin: (context) => begin(context, { waits: true }) } },
    waiting: createWaitingRecords(waitingRecords, now),
    subject,
    note,
    forgetOnce: (context, key) => login.forgetOnce(subject(context), key),
    run,
    now,
    onError,
    hint,
  });
  const runOnPush = async (context: TurnContext, { waits = true }: Chat): Promise<void> => {
    if (waits && (await goOn(context))) return;
    await run(context);
    if (!waits && !turns.isAsked(context)) hint('events');
  };
  const resume = createResumeConversation({ adapter, appId, serviceHosts, run: runOnPush, onError });
  const { pathname } = new URL(callbackUrl);
  const { startRoute, callbackRoute } = createRoutes({
    browser: login.browser,
    callbackPath: pathname,
    branding,
    webChatPages: readWebChatPages(options.webChatPages ?? []),
    resume,
    onError,
  });

  return {
    ...logins,
    ...guard,
    on,
    noteState: createNoteState(note, now),
    startRoute,
    callbackRoute,
    users: login.users,
    sweep: (pause) => login.sweep(pause),
    chatFiles: createChatFiles({ hosts: [...serviceHosts, ...publicFileHosts] }),
    dialog: (id = 'jiraLogin') => new LoginDialog(id, logins, options.providers),
  };
}
