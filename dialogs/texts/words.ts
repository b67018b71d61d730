/** The words that always work in a personal chat, in any case. */
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

/** What people say to a bot as they would to a person, apart from its commands. */
type Courtesy =
  | 'hello'
  | 'thanks'
  | 'bye'
  /** Approval, an apology, a heart: asks for nothing. */
  | 'fine'
  /** Wants nothing. */
  | 'nothing'
  /** Needs nothing any more. */
  | 'solved'
  /** Wants to talk to a person. */
  | 'human'
  /** Asks whether this is a bot. */
  | 'bot'
  /** Asks how to log out, which logs nobody out. */
  | 'howToLogOut'
  /** Wants to use another account. */
  | 'otherAccount'
  /** Logs out, and then in again, perhaps with another account. */
  | 'logInAgain'
  /** Asks what is stored about them, and how to erase it. */
  | 'privacy'
  /** Goes on with what was left. */
  | 'resume'
  /** Does not want what was left any more. */
  | 'discard'
  /** Wants nothing of what was left any more. */
  | 'discardAll'
  /** Tries again what has failed. */
  | 'retry'
  /** Asks whether there is an answer: to the request that is shown, or else to any. */
  | 'news'
  /** Anger and nothing else. */
  | 'upset'
  /** Wants another language. */
  | 'language'
  /** Not now, but soon: what is open stays open. */
  | 'wait';

/** What can be done with a request, as the word said before its key. */
export type RequestCommand =
  'request' | 'comment' | 'attach' | 'move' | 'approve' | 'decline' | 'share' | 'unshare' | 'mute' | 'unmute' | 'rate';

/** What can be decided about a request that waits for approval. */
export type Decision = Extract<RequestCommand, 'approve' | 'decline'>;

/** What a short reply means, whatever its words. `none` leaves out something optional. */
export type Reply = 'yes' | 'no' | 'none' | 'done' | 'back' | 'cancel';

/**
 * What people say to something about to be sent: send it, it is right, not yet, keep it for later, not now, delete it, change it, without it, instead;
 * `beside` adds nothing.
 */
export type SendingWord =
  'send' | 'right' | 'wait' | 'keep' | 'leave' | 'delete' | 'change' | 'without' | 'want' | 'beside';

/**
 * Other names for what is offered: something else, that is not what I wanted, that did not help, that did, comment, approve, decline, show it, close
 * it, withdraw it, leave it open, try again.
 */
export type Offered =
  | 'else'
  | 'wrong'
  | 'unsolved'
  | 'solved'
  | 'add'
  | 'approve'
  | 'decline'
  | 'show'
  | 'close'
  | 'withdraw'
  | 'stay'
  | 'retry';

/** What any field of a kind may be called. */
export type FieldKind = 'date' | 'text';

/** What people ask about a request before they send it: what a question means, who sees it, what comes next, how long, what can change later. */
export type Asked = 'meaning' | 'seen' | 'next' | 'files' | 'duration' | 'later';

/** Fields that every site has, whatever it calls them. */
export type KnownField = 'summary' | 'description' | 'priority' | 'urgency' | 'duedate' | 'components' | 'labels';

/** The levels of a priority. */
export type Level = 'highest' | 'high' | 'medium' | 'low' | 'lowest';

/** Words that change a list of requests. */
export type ListWord = 'more' | 'previous' | ListFilter;

/** Which of the requests listed was raised first, or last. */
export type Age = 'oldest' | 'newest';

/** Which requests are listed. */
export type ListFilter = 'open' | 'closed' | 'all' | 'mine' | 'shared';

/** Words around a command. `*` stands for what is meant. */
export type Around =
  /** Before a command: "can you". */
  | 'opener'
  /** After a command, in languages that put it there. */
  | 'closer'
  /** Words of a courtesy that comes before what somebody needs, in order, like those of `asked`. */
  | 'wishing'
  /** Asks what one can request from `*`: "what does * offer". */
  | 'offering'
  /** Starts a greeting: "dear" in "Dear all". */
  | 'greeting'
  /** Adds nothing beside a request: "what happened to". */
  | 'filler'
  /** What people call a request: "my tickets". */
  | 'request'
  /** Starts a phrase that says by itself what is wanted: "request a laptop"; if it has several words, within a sentence, too: "how do I request". */
  | 'requesting'
  /** Before a request that is to be raised: "a ticket". */
  | 'another'
  /** The request that is shown. */
  | 'it'
  /** Asks how things stand, "any news on my laptop", or starts to, "what happened to my leave". */
  | 'news'
  /** Asks about something requested, `*`: "where is my *", "has my * arrived". */
  | 'after'
  /** Starts a sentence that asks for nothing. */
  | 'unwanted'
  /** Says that `*` is not needed any more. */
  | 'unneeded'
  /** Asks what the person `*` has said about a request: "what did * say". */
  | 'telling'
  /** Looks for what there is about `*`, or for a thing: "find *". */
  | 'finding'
  /** Points to one of several by what it is about, `*`: "the one about *". */
  | 'pointing'
  /** Before a reason. */
  | 'because'
  /** Between the wish for a request and what it is about: "create a ticket about". */
  | 'regarding'
  /** Between two things that somebody needs. */
  | 'joining'
  /** Says that something goes for another one, too. */
  | 'also'
  /** Means nothing before a noun. */
  | 'article'
  /** Something is not as it should be, which is news: "my ticket system is not working". */
  | 'failing'
  /** Before the name of the person to share with. */
  | 'with'
  /** Says that the person `*` is to follow a request. */
  | 'involving'
  /** Says that the person `*` is not to follow a request any more: "remove * from". */
  | 'excluding'
  /** Asks which requests wait for the person who asks: "which need my answer". */
  | 'ownTurn'
  /** Asks which requests are urgent, or for a list in that order. */
  | 'pressing'
  /** Since when a request exists: "from last week". */
  | 'when'
  /** Nobody has answered: with nothing else of note beside it, or with anything at `*`. */
  | 'waiting'
  /** Words of a question whether anybody is working on a request, in order, like those of `asked`. */
  | 'dealing'
  /** Words of a question who has to approve it, or whether they have, like those of `asked`. */
  | 'approving'
  /** Words of a question who raised it, like those of `asked`. */
  | 'requester'
  /** Words of a question who it is shared with, like those of `asked`. */
  | 'following'
  /** Finds something good: not a firm yes to what cannot be undone. */
  | 'praising'
  /** Before what is told of something: "is" in "the status page is down". */
  | 'stating'
  /** Between two things of which one is to be done: "or". */
  | 'alternative'
  /** Starts a condition: "if it is cheap". In Japanese the verb's ending does. */
  | 'condition'
  /** Starts a complaint: "it" in "it logs me out". */
  | 'subject'
  /** Starts a question that asks for nothing to be done: "why" in "why did you log me out", "who closed it". */
  | 'questioning'
  /** Words of somebody who does not know which of several to choose, in order, like those of `asked`. */
  | 'unsure'
  /** Words of somebody who agrees, but doubtfully, in order, like those of `asked`: not enough to send something. */
  | 'hesitating'
  /** Asks to show a list again, or in the order it has, in words like those of `asked`. */
  | 'refreshing'
  /** Starts with a no, but refuses nothing: "no rush". */
  | 'unworried'
  /** Begins a question that may lack its mark: "is that ok"; in scripts without spaces, ends one. */
  | 'inquiring'
  /** Presses for time, and asks for nothing else: "hurry up". */
  | 'hurrying'
  /** Announces more without saying it: "I want to add something". */
  | 'announcing'
  /** Words of a question whether to approve or decline it, like those of `asked`. */
  | 'deciding'
  /** Before the text of a comment: "add a comment". */
  | 'commenting'
  /** Before what somebody says, but not part of it: "that". */
  | 'conjunction'
  /** Before what is said with a yes: "yes, but". */
  | 'but'
  /** Says that something is to be done instead, or when: "decline it instead". */
  | 'rather'
  /** Asks for one thing in place of another: "a phone instead", "I changed my mind, I need a phone". */
  | 'instead'
  /** Says that a request type, or its form, is not the one that is needed. */
  | 'wrongForm'
  /** Between the wish to say something and the request's key: "add to ITH-1 that". */
  | 'into'
  /** Asks to pass `*` on to those who work on a request: "tell them that". */
  | 'relaying'
  /** How `*` in `relaying` starts if it is a sentence of its own: "I", "we". */
  | 'relayed'
  /** Somebody, without a name. */
  | 'person'
  /** About the sign-in itself: "I see no code". */
  | 'signingIn'
  /** Before the value that is to replace another: "no, make it". */
  | 'correcting'
  /** Says that the request, `*`, is not the one that is meant, "not this *"; or, without `*`, the whole sentence. */
  | 'otherThan'
  /** Says that what is shown is somebody else's, the whole sentence: "that's not mine". */
  | 'ofOthers'
  /** After the value that is to replace another: "would be better". */
  | 'preferring'
  /** Chooses `*`: "switch to *". */
  | 'choosing'
  /** Changes the field `~` to `*`: "set ~ to *", "use * as ~". */
  | 'changing'
  /** Gives the request the title `*`: "call it *". */
  | 'titling'
  /** Replaces `~` with `*`: "not ~, *". */
  | 'replacing'
  /** Says that `*` is not wanted: "no", "without". */
  | 'denying'
  /** Between everything and the exceptions: "all but"; with `*` in languages that put the exceptions first. */
  | 'excepting'
  /** Says that something is needed by the day `*`. */
  | 'due';

/** Lines below an e-mail's own text; `*` is anything. */
type MailPart =
  /** Before the writer's name: "best regards". */
  | 'closing'
  /** Added by a phone: "sent from my *". */
  | 'sentFrom'
  /** Above the message that is answered, on a line ending in a colon. */
  | 'wrote'
  /** In that message's header, the sender: "from". */
  | 'sender'
  /** Below it, the date. */
  | 'sentAt';

/** What people say about a sign-in under way: it does not work; why is it needed, or is it safe; it is not wanted; they need another link or code. */
export type SaidOfSignIn = 'failing' | 'asked' | 'unwanted' | 'again';

/** What people say in one language, in lower case and without final punctuation. The first of several is the one that is shown. */
export interface Words {
  /** What works anywhere. "Cancel" and "back" are among the replies. */
  readonly always: Readonly<Record<Exclude<CommandWord, Courtesy | 'cancel' | 'back'>, readonly string[]>>;
  /** Other ways to say it, while the bot has no question open: as an answer they might mean something else. */
  readonly kindly: Readonly<Record<Exclude<CommandWord, 'cancel' | 'back'>, readonly string[]>>;
  readonly replies: Readonly<Record<Reply, readonly string[]>>;
  /** Replies to "shall I raise this?", of which people may combine several. */
  readonly sending: Readonly<Record<SendingWord, readonly string[]>>;
  /** Instead of the name of what is offered. */
  readonly offered: Readonly<Record<Exclude<Offered, 'solved' | 'retry'>, readonly string[]>>;
  /** Said before a request's key. */
  readonly request: Readonly<Record<RequestCommand, readonly string[]>>;
  readonly list: Readonly<Record<ListWord, readonly string[]>>;
  readonly around: Readonly<Record<Around, readonly string[]>>;
  /** The words of such a question, in order; words that add nothing may stand between them. */
  readonly asked: Readonly<Record<Asked, readonly string[]>>;
  /** Names of those fields. */
  readonly fields: Readonly<Record<KnownField, readonly string[]>>;
  readonly kinds: Readonly<Record<FieldKind, readonly string[]>>;
  readonly levels: Readonly<Record<Level, readonly string[]>>;
  /** Asks what to do when signing in does not work. */
  readonly trouble: readonly string[];
  /** The words of such a sentence, in order; words that add nothing may stand between them. */
  readonly signingIn: Readonly<Record<SaidOfSignIn, readonly string[]>>;
  /** The first of several, the second, up to the eighth. */
  readonly ordinals: readonly (readonly string[])[];
  readonly last: readonly string[];
  readonly ages: Readonly<Record<Age, readonly string[]>>;
  /** How satisfied somebody is who gives one star, two, up to five. */
  readonly ratings: readonly (readonly string[])[];
  /** Between the number of stars and five. */
  readonly outOf: readonly string[];
  /** One, two, up to eight. */
  readonly cardinals: readonly (readonly string[])[];
  /** The second of two that are offered. */
  readonly other: readonly string[];
  /** All of those that are offered, if there are two. */
  readonly both: readonly string[];
  /** All of those that are offered, however many. */
  readonly each: readonly string[];
  /** Keeps the answer that is there, as `yes` does, too; so does "no idea", which leaves out what has none. */
  readonly keeping: readonly string[];
  /** More than one, without saying how many. */
  readonly several: readonly string[];
  /** Asks for the same as last time: "the usual". */
  readonly again: readonly string[];
  /** Goes with a number or position without adding anything: "the" and "one" in "the second one". `stars` do so, too. */
  readonly besideNumber: readonly string[];
  /** What ratings are counted in: "five stars". */
  readonly stars: readonly string[];
  /** May follow any reply: "please". */
  readonly courtesies: readonly string[];
  /** Before the first name of the person something is for; in Japanese after it. */
  readonly forWhom: readonly string[];
  /** Means the person who says it. */
  readonly myself: readonly string[];
  /** Before the code that finishes a sign-in: "my code is". */
  readonly beforeCode: readonly string[];
  readonly mail: Readonly<Record<MailPart, readonly string[]>>;
}
