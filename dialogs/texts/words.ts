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
  | Courtesy;

/** What is said to a bot as to a person, and is no command of its own. */
type Courtesy =
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
  /** Whether this is a bot. */
  | 'bot'
  /** What is stored of the person, and how it is erased. */
  | 'privacy'
  /** Goes on with what was left. */
  | 'resume'
  /** What was left is not wanted any more. */
  | 'discard'
  /** Tries once more what did not come about. */
  | 'retry'
  /** Whether there is an answer: of the request that is shown, or else of all. */
  | 'news'
  /** Anger alone. */
  | 'upset'
  /** Wants another language. */
  | 'language'
  /** Not now, but soon: what is open stays so. */
  | 'wait';

/** What can be done with one request, as the word that is said before its key. */
export type RequestCommand =
  'request' | 'comment' | 'attach' | 'move' | 'approve' | 'decline' | 'share' | 'unshare' | 'mute' | 'unmute' | 'rate';

/** What a short reply means, whatever its words. `none` leaves out what is optional. */
export type Reply = 'yes' | 'no' | 'none' | 'done' | 'back' | 'cancel';

/** What is said of what is about to be sent: to send it, that it is right, not yet, some other time, to change it, to leave something out, what it is to be instead; `beside` says nothing there. */
export type SendingWord = 'send' | 'right' | 'wait' | 'leave' | 'change' | 'without' | 'want' | 'beside';

/** What is offered, and called otherwise by people: something else, to go on as what there is to read did not help, that it did, to add what was said as a comment, to approve or to decline, to see it first, to close a request or not. */
export type Offered = 'else' | 'unsolved' | 'solved' | 'add' | 'approve' | 'decline' | 'show' | 'close' | 'stay';

/** What any field of a kind may be called. */
export type FieldKind = 'date' | 'text';

/** What people ask about a request before they send it: what a question means, who sees it, what then, how long that takes, what can be changed later. */
export type Asked = 'meaning' | 'seen' | 'next' | 'duration' | 'later';

/** Fields that sites have everywhere, whatever they are called there. */
export type KnownField = 'summary' | 'description' | 'priority' | 'urgency' | 'duedate' | 'components' | 'labels';

/** What a priority may be. */
export type Level = 'highest' | 'high' | 'medium' | 'low' | 'lowest';

/** Words that change a list of requests. */
export type ListWord = 'more' | 'previous' | ListFilter;

/** Which requests are listed. */
export type ListFilter = 'open' | 'closed' | 'all' | 'mine' | 'shared';

/** Words round a command. `*` stands for what is meant. */
export type Around =
  /** Before a command: "can you". */
  | 'opener'
  /** Behind a command, where a language asks for it there. */
  | 'closer'
  /** Words of a courtesy before what somebody needs, in their order: as those of `asked`. */
  | 'wishing'
  /** Asks what can be asked of whoever stands at `*`: "what does * offer". */
  | 'offering'
  /** Begins what greets somebody: "dear" of "Dear all". */
  | 'greeting'
  /** Says nothing of its own beside a request: "what happened to". */
  | 'filler'
  /** What the bot calls a request: "my tickets". */
  | 'request'
  /** Begins what says by itself that something is wanted, and what: "request a laptop"; of several words within a sentence, too: "how do I request". */
  | 'requesting'
  /** Before one that is to be raised: "a ticket". */
  | 'another'
  /** The request that is shown. */
  | 'it'
  /** Asks how things stand, "any news on my laptop", or begins to, "what happened to my leave". */
  | 'news'
  /** Asks after what somebody has asked for, `*`: "where is my *", "has my * arrived". */
  | 'after'
  /** Begins a sentence that wants nothing. */
  | 'unwanted'
  /** Says of `*` that it is not needed any more. */
  | 'unneeded'
  /** Asks what the person `*` has said of a request: "what did * say". */
  | 'telling'
  /** Looks for what there is about `*`, or for a thing: "find *". */
  | 'finding'
  /** Points at one of several by what it is about, `*`: "the one about *". */
  | 'pointing'
  /** Before a reason. */
  | 'because'
  /** Between what only asks for a request and what that is about: "create a ticket about". */
  | 'regarding'
  /** Between two things that somebody needs. */
  | 'joining'
  /** Says nothing before a noun. */
  | 'article'
  /** Something is not as it should be, and that is new: "my ticket system is not working". */
  | 'failing'
  /** Before whom something is shared with. */
  | 'with'
  /** Says of the person `*` that they are to follow a request. */
  | 'involving'
  /** Since when there is a request: "from last week". */
  | 'when'
  /** Nobody has answered: with nothing beside it that tells more, or with anything at `*`. */
  | 'waiting'
  /** Words of a question whether anybody deals with a request, in their order: as those of `asked`. */
  | 'dealing'
  /** Words of a question who has to approve it, or whether that is done: as those of `asked`. */
  | 'approving'
  /** Words of a question who has asked for it: as those of `asked`. */
  | 'requester'
  /** Words of a question whom it is shared with: as those of `asked`. */
  | 'following'
  /** Words of a question whether to approve or to decline it: as those of `asked`. */
  | 'deciding'
  /** Before what a comment is to say: "add a comment". */
  | 'commenting'
  /** Before what somebody says, which is none of it: "that". */
  | 'conjunction'
  /** Before what goes with a yes: "yes, but". */
  | 'but'
  /** With what is to be done in another's place, or when: "decline it instead". */
  | 'rather'
  /** Between what asks to tell something and the request's key: "add to ITH-1 that". */
  | 'into'
  /** Asks to tell `*` to those who deal with a request: "tell them that". */
  | 'relaying'
  /** What `*` of `relaying` begins with where it stands by itself: "I", "we". */
  | 'relayed'
  /** Somebody, without their name. */
  | 'person'
  /** Is about the sign-in itself: "I see no code". */
  | 'signingIn'
  /** Before what something is to be instead: "no, make it". */
  | 'correcting'
  /** Behind what something is to be instead: "would be better". */
  | 'preferring'
  /** Chooses what stands at `*`: "switch to *". */
  | 'choosing'
  /** Changes what stands at the first `*` to what stands at the second. */
  | 'changing'
  /** Puts what stands at `*` in the place of what stands at `~`: "not ~, *". */
  | 'replacing'
  /** Says of what stands at `*` that it is not wanted: "no", "without". */
  | 'denying'
  /** Between all and what is not wanted of it: "all but"; `*` where that stands before it. */
  | 'excepting'
  /** Says of the day `*` that something is needed by it. */
  | 'due';

/** What stands below the words of a mail, and is none of them; `*` is anything. */
export type MailPart =
  /** Before the name of who has written it: "best regards". */
  | 'closing'
  /** What a telephone adds: "sent from my *". */
  | 'sentFrom'
  /** Above the message that is answered, whose line a colon ends. */
  | 'wrote'
  /** In its head, who has sent it: "from". */
  | 'sender'
  /** Below that, when. */
  | 'sentAt';

/** What is said of a sign-in that goes on: that it does not work, why it is needed or whether that is safe, that it is not wanted. */
export type SaidOfSignIn = 'failing' | 'asked' | 'unwanted';

/** What people say in one language. In lower case, without final punctuation; of several the first is the one that is shown. */
export interface Words {
  /** What works everywhere. "Cancel" and "back" are among the replies. */
  readonly always: Readonly<Record<Exclude<CommandWord, Courtesy | 'cancel' | 'back'>, readonly string[]>>;
  /** What people say instead where no question of the bot's is open: as an answer to one it may mean something else. */
  readonly kindly: Readonly<Record<Exclude<CommandWord, 'cancel' | 'back'>, readonly string[]>>;
  readonly replies: Readonly<Record<Reply, readonly string[]>>;
  /** Words, of which one may say several to "shall I raise this?". */
  readonly sending: Readonly<Record<SendingWord, readonly string[]>>;
  /** In place of the name of what is offered. */
  readonly offered: Readonly<Record<Exclude<Offered, 'solved'>, readonly string[]>>;
  /** Said before a request's key. */
  readonly request: Readonly<Record<RequestCommand, readonly string[]>>;
  readonly list: Readonly<Record<ListWord, readonly string[]>>;
  readonly around: Readonly<Record<Around, readonly string[]>>;
  /** Words of such a question, in their order; between them may stand what says nothing of its own. */
  readonly asked: Readonly<Record<Asked, readonly string[]>>;
  /** What those fields are called. */
  readonly fields: Readonly<Record<KnownField, readonly string[]>>;
  readonly kinds: Readonly<Record<FieldKind, readonly string[]>>;
  readonly levels: Readonly<Record<Level, readonly string[]>>;
  /** Asks what to do where signing in does not work. */
  readonly trouble: readonly string[];
  /** Words of it, in their order; between them may stand what says nothing of its own. */
  readonly signingIn: Readonly<Record<SaidOfSignIn, readonly string[]>>;
  /** What is first of several, what is second, as far as the eighth. */
  readonly ordinals: readonly (readonly string[])[];
  readonly last: readonly string[];
  /** How somebody is satisfied who gives one star, two, as far as five. */
  readonly ratings: readonly (readonly string[])[];
  /** Between how many stars and five. */
  readonly outOf: readonly string[];
  /** One, two, as far as eight. */
  readonly cardinals: readonly (readonly string[])[];
  /** Of two that are offered, the second. */
  readonly other: readonly string[];
  /** Of several that are offered, all. */
  readonly each: readonly string[];
  /** Beside an answer that is there: it is to stay, as `yes` says, too. */
  readonly keeping: readonly string[];
  /** More than one, and not certain how many. */
  readonly several: readonly string[];
  /** Asks for what was asked for last: "the usual". */
  readonly again: readonly string[];
  /** Goes with a number or a place and says no more: "the" and "one" of "the second one", "stars" of "five stars". */
  readonly besideNumber: readonly string[];
  /** May stand behind any reply: "please". */
  readonly courtesies: readonly string[];
  /** Before the first name of who something is for; in Japanese behind it. */
  readonly forWhom: readonly string[];
  /** Whoever says this is meant. */
  readonly myself: readonly string[];
  /** Before the code that finishes a sign-in: "my code is". */
  readonly beforeCode: readonly string[];
  readonly mail: Readonly<Record<MailPart, readonly string[]>>;
}
