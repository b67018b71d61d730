/** The words that always work in a personal chat, whatever case. */
export type CommandWord =
  | 'log in'
  | 'log out'
  | 'who am i'
  | 'switch site'
  | 'create request'
  | 'my requests'
  | 'approvals'
  | 'help'
  | 'cancel'
  | 'back'
  | 'hello'
  | 'thanks';

/** What can be done with one request, as the word that is said before its key. */
export type RequestCommand =
  'request' | 'comment' | 'attach' | 'move' | 'approve' | 'decline' | 'share' | 'unshare' | 'mute' | 'unmute' | 'rate';

/** What a short reply means, whatever its words. `none` leaves out what is optional. */
export type Reply = 'yes' | 'no' | 'none' | 'done' | 'back' | 'cancel';

/** Words that change a list of requests. */
export type ListWord = 'more' | 'open' | 'closed' | 'all' | 'mine' | 'shared';

/** What people say in one language. In lower case, without final punctuation; of several the first is the one that is shown. */
export interface Words {
  /** What works everywhere. "Cancel" and "back" are among the replies. */
  readonly always: Readonly<Record<Exclude<CommandWord, 'hello' | 'thanks' | 'cancel' | 'back'>, readonly string[]>>;
  /** What people say instead where no question of the bot's is open: as an answer to one it may mean something else. */
  readonly kindly: Readonly<Record<Exclude<CommandWord, 'cancel' | 'back'>, readonly string[]>>;
  readonly replies: Readonly<Record<Reply, readonly string[]>>;
  /** Said before a request's key. */
  readonly request: Readonly<Record<RequestCommand, readonly string[]>>;
  readonly list: Readonly<Record<ListWord, readonly string[]>>;
  /** Asks what to do where signing in does not work. */
  readonly trouble: readonly string[];
}
