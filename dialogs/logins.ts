import type { Begun, Confirmation, SignInStatus } from '../src/login/signIn';
import type { Identity } from '../src/login/access';
import type { Session } from '../src/login/session';
import type { CloudId, Profile, Site } from '../src/atlassian/types';
import type { Branding } from '../src/channel/branding';
import type { ChatTurn } from '../src/channel/chatTurn';
import type { BotCommand } from './texts/commandsHad';

export type { Begun, Confirmation, SignInStatus } from '../src/login/signIn';

/** What the request dialogs need of the login: the session of whoever sent the activity of this turn. */
export interface Sessions {
  /** `undefined` when that person is signed out, or has not chosen a site yet. */
  session(context: ChatTurn): Promise<Session | undefined>;
  /** What the bot does when it is told to: the dialogs tell people to say these, and nothing else. Default: none. */
  readonly commands?: readonly BotCommand[] | undefined;
}

/** The steps of a sign-in, for whoever asks in another way than the dialogs and the guard do. */
export interface SignInSteps {
  /** Starts a sign-in; `link` is the address for the card's button. */
  begin(context: ChatTurn): Promise<Begun>;
  status(context: ChatTurn, flowId: string): Promise<SignInStatus>;
  /** The sign-in that awaits its code in this conversation. */
  awaitingCode(context: ChatTurn): Promise<string | undefined>;
  confirm(context: ChatTurn, flowId: string, code: string): Promise<Confirmation>;
  /** Nothing more comes of this sign-in; one that the person has begun since goes on. */
  cancel(context: ChatTurn, flowId: string): Promise<void>;
}

/** What the sign-in and site dialogs need of the login, always for whoever sent the activity of this turn. */
export interface Logins extends Sessions {
  /** Of the card of the sign-in. */
  readonly branding?: Branding | undefined;
  /** Is told what went wrong and is nothing for the chat, without secrets. */
  readonly onError?: ((what: string, error: unknown) => void) | undefined;
  readonly signIn: SignInSteps;
  identity(context: ChatTurn): Promise<Identity | undefined>;
  /**
   * What Atlassian calls whoever is signed in: one call, unless this process has heard it within twelve hours. Throws an
   * `AtlassianError`.
   */
  profile(context: ChatTurn): Promise<Profile | undefined>;
  /** Asks Atlassian anew. */
  refreshSites(context: ChatTurn): Promise<readonly Site[]>;
  chooseSite(context: ChatTurn, site: CloudId): Promise<boolean>;
  /** False when there was nothing to sign out of. */
  signOut(context: ChatTurn): Promise<boolean>;
}
