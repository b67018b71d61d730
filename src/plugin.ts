import type { CloudAdapter, Storage, TurnContext } from 'botbuilder';
import { AtlassianError } from './atlassian/errors';
import { atlassianCloud, createSend, type Endpoints } from './atlassian/http';
import { createOAuth, grantedScopes, type OAuth } from './atlassian/oauth';
import { defaultScope } from './atlassian/scopes';
import { chatOf, chatUser } from '../dialogs/chatUser';
import { LoginDialog } from '../dialogs/login/loginDialog';
import type { Providers } from '../dialogs/login/providerDialog';
import type { Logins } from '../dialogs/logins';
import type { ChatFiles } from '../dialogs/chatFiles';
import { createChatFiles, publicFileHosts } from './channel/chatFiles';
import { createRoutes, type Route } from './web/routes';
import { createResumeConversation } from './channel/resumeConversation';
import { serviceHostsFor } from './channel/serviceHosts';
import { isLoopback } from './platform/loopback';
import { within } from './platform/within';
import type { EncryptionKey } from './records/encryptionKeys';
import { createLogin } from './login/login';
import type { UserNameAttribute } from './login/redeem';
import type { Users } from './login/registrations';
import type { Session } from './login/session';
import type { SignInEvent } from './login/signInEvents';
import { subjectOf, type Subject } from './login/subject';

export interface AtlassianLoginOptions {
  /** The bot's adapter: the chat goes on from the browser's callback through its `continueConversationAsync`. */
  readonly adapter: Pick<CloudAdapter, 'continueConversationAsync'>;
  /** Runs the bot on one turn, as for `adapter.process`. */
  readonly run: (context: TurnContext) => Promise<void>;
  /** The bot's Microsoft app id. Empty for a bot without authentication in development. */
  readonly appId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Byte-equal to the Callback URL in Atlassian's developer console; ends in `/oauth2/jira/callback/`. */
  readonly callbackUrl: string;
  /** Any Bot Framework storage whose eTags hold. Not the SDK's `MemoryStorage` in production. */
  readonly storage: Storage;
  /** 32 bytes each. The first one seals, all of them open. */
  readonly encryptionKeys: readonly EncryptionKey[];
  /** Default: profile, refresh, reading and raising service requests. */
  readonly scope?: readonly string[];
  /** Which field of the Atlassian profile names the registered user. Default `account_id`. */
  readonly userNameAttribute?: UserNameAttribute;
  /** `registered` lets in only users who were registered by hand or signed in while it was `open`. Default `open`. */
  readonly registration?: 'open' | 'registered';
  /** The log-ins that `dialog()` offers, asked where somebody logs in. Default: Log in with Jira (Cloud) alone. */
  readonly providers?: Providers;
  /** Lets a bot without an app id, which believes everybody, be reached by others than this machine. Default false. */
  readonly allowAnonymous?: boolean;
  /**
   * For a bot whose pages get Direct Line tokens that name their user: who has an id that begins with `dl_` stays signed in
   * from one conversation to the next. Default false: with other tokens, anybody may claim such an id.
   */
  readonly trustDirectLineIds?: boolean;
  /** Hosts a conversation may be resumed at. Default: the Bot Framework's; plus loopback without an app id. */
  readonly serviceHosts?: readonly string[];
  /** Atlassian's origins. Default: the real ones. */
  readonly endpoints?: Endpoints;
  /**
   * Milliseconds that all calls to Atlassian in one turn have together; what changes something has 15 seconds once it is
   * sent, a file a minute. Default: only each call has its limit.
   */
  readonly atlassianWithin?: number;
  /** Tells two logins of one bot apart. Default `jira`. */
  readonly connection?: string;
  /** Is told what each sign-in was granted: scopes, with `offline_access` where there is a refresh token. */
  readonly onGranted?: (scopes: readonly string[]) => void;
  /** Is told what becomes of each sign-in: for a log. What is counted goes to OpenTelemetry by itself. */
  readonly onEvent?: (event: SignInEvent) => void;
  /** Is told what went wrong beneath, a throwing `onGranted` or `onEvent` included. The errors hold no secret. */
  readonly onError?: (what: string, error: unknown) => void;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/** "Log in with Jira (Cloud)" for one bot. */
export interface AtlassianLogin extends Logins {
  /** For `GET /oauth2/jira/chat/`. */
  readonly startRoute: Route;
  /** For `GET /oauth2/jira/callback/`, with and without the last slash. */
  readonly callbackRoute: Route;
  /** A dialog that ends with a `LoginOutcome`: signs in, and lets a person with several sites choose one. */
  dialog(id?: string): LoginDialog;
  /** Who may sign in and who has: register, block, sign out. */
  readonly users: Users;
  /** For the dialogs that take files from the chat. */
  readonly chatFiles: ChatFiles;
  /** The session of whoever sent this turn's activity; `undefined` when signed out or before a site is chosen. */
  session(context: TurnContext): Promise<Session | undefined>;
  /**
   * Takes away records that are of no use any more: abandoned sign-ins and tombstones after a day, sealed conversation
   * state after thirty. Returns how many; 0 where the storage cannot list and compare. Call it now and then, in any
   * number of processes; `pause` is awaited every 100 records.
   */
  sweep(pause?: () => Promise<unknown>): Promise<number>;
  /** Forgets the tokens of whoever sent this turn's activity. False when there was nothing to forget. */
  signOut(context: TurnContext): Promise<boolean>;
}

/** Puts the layers together: the one place that sees all of them. */
export function createAtlassianLogin(options: AtlassianLoginOptions): AtlassianLogin {
  const { adapter, run, appId, clientId, clientSecret, callbackUrl, storage, encryptionKeys } = options;
  const {
    scope = defaultScope,
    userNameAttribute = 'account_id',
    registration = 'open',
    connection = 'jira',
  } = options;
  const { endpoints = atlassianCloud, now = Date.now, onError = () => undefined } = options;
  const { atlassianWithin = Infinity } = options;
  const { serviceHosts = serviceHostsFor(appId), allowAnonymous = false, trustDirectLineIds = false } = options;
  if (appId === '' && !allowAnonymous && !isLoopback(new URL(callbackUrl).hostname)) {
    throw new Error(
      'botbuilder-atlassian: without an appId anybody is any user, and the callbackUrl is not on this machine; give the appId, or allowAnonymous.',
    );
  }

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
  const onGranted = guarded('onGranted', options.onGranted);

  const send = createSend();
  const oauth = createOAuth({ clientId, clientSecret, redirectUri: callbackUrl, scope, endpoints, send, now });
  const exchange: OAuth['exchange'] = async (code, verifier) => {
    const tokens = await oauth.exchange(code, verifier);
    onGranted(grantedScopes(tokens));
    return tokens;
  };
  const login = createLogin({
    storage,
    encryptionKeys,
    oauth: { ...oauth, exchange },
    send,
    endpoints,
    scope,
    userNameAttribute,
    registration,
    onEvent: guarded('onEvent', options.onEvent),
    onUnreadable: (error) => onError('record', error),
    now,
  });
  const resume = createResumeConversation({ adapter, appId, serviceHosts, run, onError });
  const { pathname } = new URL(callbackUrl);
  const { startRoute, callbackRoute } = createRoutes({
    browser: login.browser,
    callbackPath: pathname,
    resume,
    onError,
  });
  const startRouteUrl = callbackUrl.replace(/callback\/?$/, 'chat/');

  const subject = ({ activity }: TurnContext): Subject =>
    subjectOf({ appId, connection, ...chatUser(activity, trustDirectLineIds) });

  const waitsUntil = new WeakMap<TurnContext, number>();
  /** Of `atlassianWithin`, which begins when a turn first asks. */
  function timeLeft(context: TurnContext): number {
    const until = waitsUntil.get(context) ?? now() + atlassianWithin;
    waitsUntil.set(context, until);
    return until - now();
  }

  const logins: Logins = {
    session: (context) => login.session(subject(context), () => timeLeft(context)),
    async begin(context) {
      const begun = await login.begin(subject(context), chatOf(context.activity));
      return typeof begun === 'string'
        ? begun
        : { flowId: begun.flowId, link: `${startRouteUrl}?signin=${begun.link}` };
    },
    status: (context, flowId) => login.status(subject(context), flowId, chatOf(context.activity)),
    awaitingCode: (context) => login.awaitingCode(subject(context), context.activity.conversation.id),
    confirm: (context, flowId, code) => login.confirm(subject(context), flowId, context.activity.conversation.id, code),
    cancel: (context) => login.cancel(subject(context)),
    identity: (context) => login.identity(subject(context)),
    async refreshSites(context) {
      const sites = login.refreshSites(subject(context));
      const left = timeLeft(context);
      return left === Infinity ? sites : within(left, sites, () => new AtlassianError('unavailable', 'list sites'));
    },
    chooseSite: (context, site) => login.chooseSite(subject(context), site),
    signOut: (context) => login.signOut(subject(context)),
  };

  return {
    ...logins,
    startRoute,
    callbackRoute,
    users: login.users,
    sweep: (pause) => login.sweep(pause),
    chatFiles: createChatFiles({ hosts: [...serviceHosts, ...publicFileHosts] }),
    dialog: (id = 'atlassianLogin') => new LoginDialog(id, logins, options.providers),
  };
}
