import type { Begun, Confirmation, SignInStatus } from '../src/login/signIn';
import type { Identity } from '../src/login/access';
import type { Session } from '../src/login/session';
import type { CloudId, Profile, Site } from '../src/atlassian/types';
import type { Branding } from '../src/channel/branding';
import type { ChatTurn } from '../src/channel/chatTurn';
import type { BotCommand } from './texts/commandsHad';

export type { Begun, Confirmation, SignInStatus } from '../src/login/signIn';

/** What the request dialogs need of the login: the session of the person who sent this turn's activity. */
export interface Sessions {
  /** `undefined` when that person is signed out, or has not chosen a site yet. */
  session(context: ChatTurn): Promise<Session | undefined>;
  /** The commands that the bot carries out: the dialogs tell people to say these, and no others. Default: none. */
  readonly commands?: readonly BotCommand[] | undefined;
}

/** The steps of a sign-in, for bots that ask for it themselves, without the dialogs or the guard. */
export interface SignInSteps {
  /** Starts a sign-in; `link` is the address for the card's button. */
  begin(context: ChatTurn): Promise<Begun>;
  status(context: ChatTurn, flowId: string): Promise<SignInStatus>;
  /** The flow id of the sign-in that awaits its code in this conversation. */
  awaitingCode(context: ChatTurn): Promise<string | undefined>;
  confirm(context: ChatTurn, flowId: string, code: string): Promise<Confirmation>;
  /** Cancels this sign-in, but not one that the person has begun since. */
  cancel(context: ChatTurn, flowId: string): Promise<void>;
}

/** What the sign-in and site dialogs need of the login, always for the person who sent this turn's activity. */
export interface Logins extends Sessions {
  /** Shown on the sign-in card. */
  readonly branding?: Branding | undefined;
  /** Called with what went wrong and is not for the chat. Gets no secrets. */
  readonly onError?: ((what: string, error: unknown) => void) | undefined;
  readonly signIn: SignInSteps;
  identity(context: ChatTurn): Promise<Identity | undefined>;
  /**
   * The signed-in person's profile at Atlassian: one call, unless this process has fetched it within twelve hours. Throws an
   * `AtlassianError`.
   */
  profile(context: ChatTurn): Promise<Profile | undefined>;
  /** Asks Atlassian again for the person's sites. */
  refreshSites(context: ChatTurn): Promise<readonly Site[]>;
  chooseSite(context: ChatTurn, site: CloudId): Promise<boolean>;
  /** False when there was nothing to sign out of. */
  signOut(context: ChatTurn): Promise<boolean>;
}
