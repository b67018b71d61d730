import type { Providers } from '../../dialogs/login/providerDialog';
import type { TurnContext } from '../../dialogs/sdk';
import type { BotCommand } from '../../dialogs/texts/commandsHad';
import type { AuditEvent } from '../audit/event';
import type { Endpoints } from '../atlassian/http';
import type { Branding } from '../channel/branding';
import type { ChatAdapter, ChatTurn } from '../channel/chatTurn';
import type { UserNameAttribute } from '../login/redeem';
import type { SignInEvent } from '../login/signInEvents';
import type { EncryptionKey } from '../records/encryptionKeys';
import type { Storage } from '../records/storage';

export type { Branding } from '../channel/branding';

export interface AtlassianLoginOptions<Turn extends ChatTurn = TurnContext> {
  /** The bot's adapter. Its `continueConversationAsync` carries on in the chat once the browser has been to the callback. */
  readonly adapter: ChatAdapter<Turn>;
  /** The bot's turn handler, the same that `adapter.process` gets. */
  readonly run: (context: Turn) => Promise<void>;
  /** The bot's Microsoft app id. Empty for a bot without authentication in development. */
  readonly appId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The former secret, while the client secret is being replaced: tried if Atlassian refuses the new one. */
  readonly previousClientSecret?: string | undefined;
  /** Byte-equal to the Callback URL in Atlassian's developer console; ends in `/oauth2/jira/callback/`. */
  readonly callbackUrl: string;
  /** Any Bot Framework storage that enforces eTags. Not the SDK's `MemoryStorage` in production. */
  readonly storage: Storage;
  /** 32 bytes each. The first one seals new records; the others still open what they have sealed. */
  readonly encryptionKeys: readonly EncryptionKey[];
  /** OAuth scopes. Default: `read:me offline_access read:servicedesk-request write:servicedesk-request`. */
  readonly scope?: readonly string[];
  /** Which field of the Atlassian profile names the registered user. Default `account_id`. */
  readonly userNameAttribute?: UserNameAttribute;
  /** `registered` lets in only users who were registered by hand or signed in while it was `open`. Default `open`. */
  readonly registration?: 'open' | 'registered';
  /**
   * E-mail domains, for `registration: 'registered'`: people whose address, as verified by Atlassian, is in one of them are
   * registered when they first sign in. Default: none.
   */
  readonly registeredDomains?: readonly string[];
  /** The log-ins that `dialog()` offers; asked each time somebody logs in. Default: Log in with Jira (Cloud) alone. */
  readonly providers?: Providers;
  /**
   * Commands that your bot understands; the dialogs then mention them ("Not you? Say log out"). `request` shows a request by
   * its key. Default: none, so the dialogs mention none.
   */
  readonly commands?: readonly BotCommand[];
  /** Allows a bot without an app id, which cannot tell who is calling, to be reachable from other machines. Default false. */
  readonly allowAnonymous?: boolean;
  /**
   * Set it when every Direct Line token your pages get names its user: a user whose id begins with `dl_` then stays signed in
   * from one conversation to the next. Default false: with any other token, anybody can claim such an id.
   */
  readonly trustDirectLineIds?: boolean;
  /**
   * Pages that host Web Chat and may hand over the code in the person's place: their origins, and the URL of at most one return
   * page. Default: none. See docs/webChat.md.
   */
  readonly webChatPages?: readonly string[];
  /** Hosts at which a conversation may be resumed. Default: the Bot Framework's, and loopback too without an app id. */
  readonly serviceHosts?: readonly string[];
  /** Atlassian's origins. Default: the real ones. */
  readonly endpoints?: Endpoints;
  /**
   * Milliseconds that the calls to Atlassian may take in one turn, all together. A write that has been sent gets 15 seconds
   * all the same, a file a minute. Default: no limit but that of each call.
   */
  readonly atlassianWithin?: number;
  /** Default: no logo, and blue. */
  readonly branding?: Branding;
  /** Names this login if the bot has several. Each needs its own callback URL; all may share storage and keys. Default `jira`. */
  readonly connection?: string;
  /**
   * Fetches a person's service desks and latest requests during the sign-in (two calls), so that their first request begins
   * without a wait. Default false: not every bot needs them.
   */
  readonly readsAhead?: boolean;
  /**
   * Stores people's display names, so that `users.list()` and exports have them. Default false: a name is then fetched when it
   * is needed, see `session.profile()`.
   */
  readonly keepsNames?: boolean;
  /** Stores the e-mail addresses of people who are signed in, for `users.data()`. Default false. */
  readonly keepsEmailAddresses?: boolean;
  /** Called for each sign-in with the scopes it was granted, `offline_access` among them if there is a refresh token. */
  readonly onGranted?: (scopes: readonly string[]) => void;
  /** Called with each step of each sign-in, for your log. Metrics need no code: they go to OpenTelemetry. */
  readonly onEvent?: (event: SignInEvent) => void;
  /**
   * Called for an audit trail: every sign-in, refusal, sign-out and write at Atlassian, with who did it, for whom, to which
   * request, and the outcome. Never with contents.
   */
  readonly onAudit?: (event: AuditEvent) => void;
  /**
   * Called with errors that stop nothing, such as one thrown by `onGranted`, `onEvent` or `onAudit`, and with what the bot seems
   * to lack: the guard in its adapter, or `event` activities for its dialogs. No error holds a secret. Default: warns on the
   * console, once of errors and once of each thing lacking.
   */
  readonly onError?: (what: string, error: unknown) => void;
  /** The clock, in epoch milliseconds. Default `Date.now`; for tests. */
  readonly now?: () => number;
}
