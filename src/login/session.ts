import type { Account, Site } from '../atlassian/types';
import type { ServiceDesk } from '../atlassian/serviceDesk';

/**
 * One chat user's access to one Atlassian site. It holds no token that can be read: printing or serialising it gives
 * `[redacted]`. Made for one turn; ask again at the next.
 */
export interface Session {
  readonly account: Account;
  /** The Atlassian profile's field named by `jira_oauth2_user_name_attribute`. */
  readonly userName: string;
  readonly site: Site;
  /** Jira Service Management requests at `site`. */
  readonly serviceDesk: ServiceDesk;
  /**
   * True for the first caller with this key, false for every later one, over all instances of the bot. Ask it before a
   * side effect, with a key that names the effect: channels deliver activities twice.
   */
  once(key: string): Promise<boolean>;
}
