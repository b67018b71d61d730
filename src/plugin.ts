import { AtlassianError } from './atlassian/errors';
import { atlassianCloud, createSend } from './atlassian/http';
import { createOAuth, grantedScopes, type OAuth } from './atlassian/oauth';
import { defaultScope } from './atlassian/scopes';
import { chatOf, chatUser } from '../dialogs/chatUser';
import { LoginDialog } from '../dialogs/login/loginDialog';
import type { Begun, Logins } from '../dialogs/logins';
import type { TurnContext } from '../dialogs/sdk';
import type { ChatFiles } from '../dialogs/chatFiles';
import type { ChatTurn } from './channel/chatTurn';
import { parentOf } from './channel/parentBot';
import { createChatFiles, publicFileHosts } from './channel/chatFiles';
import { readWebChatPages } from './settings/webChatPages';
import { createRoutes, type Route } from './web/routes';
import { createResumeConversation } from './channel/resumeConversation';
import { serviceHostsFor } from './channel/serviceHosts';
import { within } from './platform/within';
import { createLogin } from './login/login';
import type { Chat } from './login/flow';
import { turnLength } from './login/signIn';
import type { Users } from './login/registrations';
import type { LoginTurn, Session } from './login/session';
import { subjectOf, type Subject } from './login/subject';
import { checkOptions } from './plugin/checkOptions';
import { createEvents, type On } from './plugin/events';
import { createGuard } from './plugin/createGuard';
import type { Guard } from './plugin/guard';
import { createNoteState, type NotedState } from './plugin/notedState';
import { observedDesk } from './plugin/observedDesk';
import type { AtlassianLoginOptions } from './plugin/options';
import { createWaitingRecords } from './plugin/waiting';
import { waitingSchema } from './plugin/waitingSchema';
import { warnOnce } from './plugin/warnOnce';
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
  /** A dialog that ends with a `LoginOutcome`: signs in, and lets a person with several sites choose one. `id`: `jiraLogin` by default. */
  dialog(id?: string): LoginDialog;
  /** Who may sign in and who has: register, block, sign out. */
  readonly users: Users;
  /** For the dialogs that take files from the chat. */
  readonly chatFiles: ChatFiles;
  readonly on: On;
  /**
   * Notes whose state this is, kept in a `SealedStorage` over the login's storage, so that `users.data` and `users.remove` reach it.
   * Call it in each turn, before `saveChanges`; the store is asked every 15 days.
   */
  noteState(context: ChatTurn, state: NotedState): Promise<void>;
  /** The session of whoever sent this turn's activity; `undefined` when signed out or before a site is chosen. */
  session(context: ChatTurn): Promise<Session | undefined>;
  /**
   * Takes away records that are of no use any more: abandoned sign-ins and tombstones after a day, sealed conversation
   * state after thirty. Returns how many; 0 where the storage cannot list and compare. Call it now and then, in any
   * number of processes; `pause` is awaited every 100 records.
   */
  sweep(pause?: () => Promise<unknown>): Promise<number>;
  /** Forgets the tokens of whoever sent this turn's activity. False when there was nothing to forget. */
  signOut(context: ChatTurn): Promise<boolean>;
}

/**
 * "Log in with Jira (Cloud)" for one bot on the Bot Framework SDK. Throws a `TypeError` that lists all wrong options, each with what it
 * must be. The one place that sees all layers.
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
  const { endpoints = atlassianCloud, now = Date.now, onError = warnOnce() } = options;
  const { atlassianWithin = Infinity } = options;
  const { serviceHosts = serviceHostsFor(appId), trustDirectLineIds = false } = options;

  /** By then the code is spent, or a record written: what throws in a listener must not end the sign-in. */
  function guarded<T>(name: string, listener: ((value: T) => void) | undefined) {
    return (value: T): void => {
      try {
        listener?.(value);
      } catch (error) {
        onError(name, error);
      }
    };
  }
  const { on, tell } = createEvents(onError);
  /** What is asked about is a turn of the bot's own SDK, of which listeners know more than this package. */
  const whole = (context: ChatTurn) => context as TurnContext;
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
    onAudit: guarded('onAudit', options.onAudit),
    onUnreadable,
    readsAhead: options.readsAhead,
    now,
  });
  const startRouteUrl = callbackUrl.replace(/callback\/?$/, 'chat/');

  function subject(context: ChatTurn): Subject {
    checkTurn(context);
    return subjectOf({
      appId,
      connection,
      parent: parentOf(context),
      ...chatUser(context.activity, trustDirectLineIds),
    });
  }

  const conversationOf = ({ activity }: ChatTurn): string => activity.conversation?.id ?? '';

  const turns = new WeakMap<ChatTurn, Required<LoginTurn>>();
  /** Begins when the login is first asked in it. */
  function turnOf(context: ChatTurn): Required<LoginTurn> {
    const began = now();
    const turn = turns.get(context) ?? {
      until: began + turnLength,
      timeLeft: () => began + atlassianWithin - now(),
    };
    turns.set(context, turn);
    return turn;
  }

  let probe: Promise<void> | undefined;
  /** Before the first sign-in: a storage without eTags would let one happen twice. One that is atomic compares them. */
  function storageHoldsETags(): Promise<void> {
    probe ??= probeStorage(storage).catch((error: unknown) => {
      probe = undefined;
      throw error;
    });
    return probe;
  }

  async function begin(context: ChatTurn, waits: boolean): Promise<Begun> {
    if (!isAtomic(storage)) await storageHoldsETags();
    const begun = await login.begin(subject(context), { ...chatOf(context), waits });
    return typeof begun === 'string' ? begun : { flowId: begun.flowId, link: `${startRouteUrl}?signin=${begun.link}` };
  }

  const logins: Logins = {
    commands: options.commands,
    branding: options.branding,
    session: (context) =>
      login.session(subject(context), turnOf(context), (serviceDesk, session) =>
        observedDesk(serviceDesk, tell, { context: whole(context), session }),
      ),
    begin: (context) => begin(context, false),
    status: (context, flowId) => login.status(subject(context), flowId, chatOf(context), turnOf(context)),
    awaitingCode: (context) => login.awaitingCode(subject(context), conversationOf(context), turnOf(context)),
    async confirm(context, flowId, code) {
      const confirmation = await login.confirm(
        subject(context),
        flowId,
        conversationOf(context),
        code,
        turnOf(context),
      );
      if (confirmation.kind !== 'signedIn' || confirmation.elsewhere) return confirmation;
      await login.readAhead(subject(context), turnOf(context));
      const account = (await login.identity(subject(context), turnOf(context)))?.account;
      if (account) await tell('signedIn', { context: whole(context), account });
      return confirmation;
    },
    cancel: (context, flowId) => login.cancel(subject(context), flowId),
    identity: (context) => login.identity(subject(context), turnOf(context)),
    async refreshSites(context) {
      const sites = login.refreshSites(subject(context));
      const left = turnOf(context).timeLeft();
      return left === Infinity ? sites : within(left, sites, () => new AtlassianError('unavailable', 'list sites'));
    },
    async chooseSite(context, cloudId) {
      const isChosen = await login.chooseSite(subject(context), cloudId);
      const site = isChosen ? (await login.identity(subject(context)))?.site : undefined;
      if (site) {
        await login.readAhead(subject(context));
        await tell('siteChosen', { context: whole(context), site });
      }
      return isChosen;
    },
    async signOut(context) {
      const isDone = await login.signOut(subject(context));
      if (isDone) await tell('signedOut', { context: whole(context) });
      return isDone;
    },
  };

  const note = (context: ChatTurn, key: string) => login.note(subject(context), key);
  const sealing = createSealing(encryptionKeys);
  const waitingRecords = createRecords(storage, sealing, () => waitingSchema, {
    onUnreadable,
    now,
    empty: () => ({ stage: 'over' as const, writtenAt: now() }),
  });
  const { goOn, ...guard } = createGuard({
    logins: { ...logins, begin: (context) => begin(context, true) },
    waiting: createWaitingRecords(waitingRecords, now),
    subject,
    note,
    forgetOnce: (context, key) => login.forgetOnce(subject(context), key),
    run,
    now,
    onError,
  });
  const runOnPush = async (context: TurnContext, { waits = true }: Chat): Promise<void> => {
    if (!waits || !(await goOn(context))) await run(context);
  };
  const resume = createResumeConversation({ adapter, appId, serviceHosts, run: runOnPush, onError });
  const { pathname } = new URL(callbackUrl);
  const { startRoute, callbackRoute } = createRoutes({
    browser: login.browser,
    callbackPath: pathname,
    branding: options.branding,
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

/** A bot in JavaScript may give something else, such as a `DialogContext`. */
function checkTurn(context: Partial<ChatTurn> | undefined): void {
  if (!context?.activity)
    throw new TypeError("botbuilder-atlassian: give the turn's context; in a dialog that is dialogContext.context");
}
