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
  /** The bot's adapter: the chat goes on from the browser's callback through its `continueConversationAsync`. */
  readonly adapter: ChatAdapter<Turn>;
  /** Runs the bot on one turn, as for `adapter.process`. */
  readonly run: (context: Turn) => Promise<void>;
  /** The bot's Microsoft app id. Empty for a bot without authentication in development. */
  readonly appId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The secret before it, while a new one takes its place: asked with where Atlassian refuses the new one. */
  readonly previousClientSecret?: string | undefined;
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
  /**
   * Domains of e-mail addresses: with `registered`, whoever Atlassian says has one there is registered by signing in. Default:
   * none.
   */
  readonly registeredDomains?: readonly string[];
  /** The log-ins that `dialog()` offers, asked where somebody logs in. Default: Log in with Jira (Cloud) alone. */
  readonly providers?: Providers;
  /**
   * What the bot does when a person says it: then the dialogs tell people so ("Not you? Say log out"). Default: none, and they tell of
   * no command. `request`: shows one by its key.
   */
  readonly commands?: readonly BotCommand[];
  /** Lets a bot without an app id, which believes everybody, be reached by others than this machine. Default false. */
  readonly allowAnonymous?: boolean;
  /**
   * For a bot whose pages get Direct Line tokens that name their user: who has an id that begins with `dl_` stays signed in
   * from one conversation to the next. Default false: with other tokens, anybody may claim such an id.
   */
  readonly trustDirectLineIds?: boolean;
  /**
   * Pages that host Web Chat and may take the code for the person: origins, and the address of one return page. Default: none;
   * see docs/webChat.md.
   */
  readonly webChatPages?: readonly string[];
  /** Hosts a conversation may be resumed at. Default: the Bot Framework's; plus loopback without an app id. */
  readonly serviceHosts?: readonly string[];
  /** Atlassian's origins. Default: the real ones. */
  readonly endpoints?: Endpoints;
  /**
   * Milliseconds that all calls to Atlassian in one turn have together; what changes something has 15 seconds once it is
   * sent, a file a minute. Default: only each call has its limit.
   */
  readonly atlassianWithin?: number;
  /** Default: no logo, and blue. */
  readonly branding?: Branding;
  /**
   * Tells two logins of one bot apart; each has a callback URL of its own, and may have the same storage and keys. Default `jira`.
   */
  readonly connection?: string;
  /**
   * Reads the desks and latest requests of people while they sign in, two calls each, so that what they raise begins without a wait.
   * Default false: a bot may have no use for them.
   */
  readonly readsAhead?: boolean;
  /**
   * Keeps what Atlassian calls people in the store, in `users.list()` and their exports. Default false: names are asked for when
   * somebody wants to know them, see `session.profile()`.
   */
  readonly keepsNames?: boolean;
  /** Keeps the e-mail addresses of those who are signed in, for `users.data()`. Default false. */
  readonly keepsEmailAddresses?: boolean;
  /** Is told what each sign-in was granted: scopes, with `offline_access` where there is a refresh token. */
  readonly onGranted?: (scopes: readonly string[]) => void;
  /** Is told what becomes of each sign-in: for a log. What is counted goes to OpenTelemetry by itself. */
  readonly onEvent?: (event: SignInEvent) => void;
  /**
   * Is told of what has to be accounted for: every sign-in and refusal, sign-out and write at Atlassian, with who, for whom,
   * which request and what came of it; never contents.
   */
  readonly onAudit?: (event: AuditEvent) => void;
  /**
   * Is told what went wrong beneath, a throwing `onGranted`, `onEvent` or `onAudit` included, and what the bot lacks: its guard, events
   * for its dialogs. The errors hold no secret. Default: the first one is a warning on the console, and so is each thing lacking.
   */
  readonly onError?: (what: string, error: unknown) => void;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}
