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
  | 'thanks'
  | 'bye'
  /** Approval, an apology, a heart: nothing is asked for. */
  | 'fine'
  /** Nothing is wanted. */
  | 'nothing'
  /** Nothing is needed any more. */
  | 'solved'
  /** Somebody wants to talk to people. */
  | 'human'
  /** Whether there is an answer: of the request that is shown, or else of all. */
  | 'news'
  /** Not now, but soon: what is open stays so. */
  | 'wait';

/** What is said to a bot as to a person, and is no command of its own. */
type Courtesy = 'hello' | 'thanks' | 'bye' | 'fine' | 'nothing' | 'solved' | 'human' | 'news' | 'wait';

/** What can be done with one request, as the word that is said before its key. */
export type RequestCommand =
  'request' | 'comment' | 'attach' | 'move' | 'approve' | 'decline' | 'share' | 'unshare' | 'mute' | 'unmute' | 'rate';

/** What a short reply means, whatever its words. `none` leaves out what is optional. */
export type Reply = 'yes' | 'no' | 'none' | 'done' | 'back' | 'cancel';

/** What people ask about a request before they send it: who sees it, what then, how long that takes, what can be changed later. */
export type Asked = 'seen' | 'next' | 'duration' | 'later';

/** Fields that sites have everywhere, whatever they are called there. */
export type KnownField = 'summary' | 'description' | 'priority' | 'urgency' | 'duedate' | 'components' | 'labels';

/** What a priority may be. */
export type Level = 'highest' | 'high' | 'medium' | 'low' | 'lowest';

/** Words that change a list of requests. */
export type ListWord = 'more' | 'open' | 'closed' | 'all' | 'mine' | 'shared';

/**
 * Words round a command. `opener`: before it, "can you"; `filler`: says nothing of its own beside a request, "what happened to";
 * `request`: what the bot calls a request, "my tickets"; `another`: before it, one that is to be raised, "a ticket"; `it`: the one
 * that is shown; `news`: asks how things stand, "any news on my laptop", or begins to, "what happened to my leave"; `unwanted`: begins a sentence that wants nothing; `unneeded`: says of what stands at `*`
 * that it is not needed any more; `article`: says
 * nothing before a noun; `failing`: something is not as it should be, and that is new, "my ticket system is not working"; `with`:
 * before whom something is shared with; `involving`: says of whoever stands at `*` that they are to follow a request; `when`: says
 * since when there is one, "from last week"; `waiting`: says
 * that nobody has answered, with nothing beside it that tells more, or anything at `*`; `relaying`: asks to tell what stands at
 * `*` to those who deal with a request, "tell them that", where that begins with one of `relayed`: the sentence stands by itself then; `person`: somebody,
 * without their name; `signingIn`: is about the sign-in itself, "I see no code"; `correcting`: before what
 * something is to be instead, "no, make it"; `changing`: changes what stands at the first `*` to what stands at the second.
 */
export type Around =
  | 'opener'
  | 'filler'
  | 'request'
  | 'another'
  | 'it'
  | 'news'
  | 'unwanted'
  | 'unneeded'
  | 'article'
  | 'failing'
  | 'with'
  | 'involving'
  | 'when'
  | 'waiting'
  | 'relaying'
  | 'relayed'
  | 'person'
  | 'signingIn'
  | 'correcting'
  | 'changing';

/** What people say in one language. In lower case, without final punctuation; of several the first is the one that is shown. */
export interface Words {
  /** What works everywhere. "Cancel" and "back" are among the replies. */
  readonly always: Readonly<Record<Exclude<CommandWord, Courtesy | 'cancel' | 'back'>, readonly string[]>>;
  /** What people say instead where no question of the bot's is open: as an answer to one it may mean something else. */
  readonly kindly: Readonly<Record<Exclude<CommandWord, 'cancel' | 'back'>, readonly string[]>>;
  readonly replies: Readonly<Record<Reply, readonly string[]>>;
  /** Said before a request's key. */
  readonly request: Readonly<Record<RequestCommand, readonly string[]>>;
  readonly list: Readonly<Record<ListWord, readonly string[]>>;
  readonly around: Readonly<Record<Around, readonly string[]>>;
  /** Words of such a question, in their order; between them may stand what says nothing of its own. */
  readonly asked: Readonly<Record<Asked, readonly string[]>>;
  /** What those fields are called. */
  readonly fields: Readonly<Record<KnownField, readonly string[]>>;
  readonly levels: Readonly<Record<Level, readonly string[]>>;
  /** Asks what to do where signing in does not work. */
  readonly trouble: readonly string[];
  /** What is first of several, what is second, as far as the eighth. */
  readonly ordinals: readonly (readonly string[])[];
  readonly last: readonly string[];
  /** Of two that are offered, the second. */
  readonly other: readonly string[];
  /** Asks for what was asked for last: "the usual". */
  readonly again: readonly string[];
  /** Goes with a number or a place and says no more: "the" and "one" of "the second one". */
  readonly besideNumber: readonly string[];
  /** May stand behind any reply: "please". */
  readonly courtesies: readonly string[];
  /** Before the first name of who something is for. */
  readonly forWhom: readonly string[];
  /** Before the code that finishes a sign-in: "my code is". */
  readonly beforeCode: readonly string[];
}
