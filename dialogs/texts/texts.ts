import type { ProblemTexts } from '../../src/atlassian/requestForm';
import { defaultScope } from '../../src/atlassian/scopes';
import type { ApprovalDecision } from '../../src/atlassian/serviceDesk';
import type { Failure } from '../../src/login/failures';
import type { Asked, ListWord, RequestCommand } from './words';

export const scopesNeeded = defaultScope.join(', ');

export type MenuWord = 'create request' | 'my requests' | 'approvals' | 'switch site' | 'who am i' | 'log out';

interface Trouble {
  /** What the person sees, as they would put it, and the button's label. Starts in lower case. */
  readonly sees: string;
  /** The likely cause, and the next step. */
  readonly answer: string;
}

/**
 * Everything the chat says, in one language. Text between double asterisks is shown in bold; names come as they are, and contain nothing that
 * needs escaping.
 */
export interface Texts {
  /** BCP 47, without a region. */
  readonly language: string;
  /** For dates and numbers, if the client names only the language. */
  readonly locale: string;
  readonly isRightToLeft: boolean;
  /** Between the items of a list, including the space if there is one. */
  readonly comma: string;
  /** Between a name and its value. */
  readonly colon: string;
  /** Between two sentences. */
  readonly gap: string;
  /** A word or a name in quotation marks. */
  readonly quoted: (text: string) => string;
  readonly card: {
    readonly outOfUse: string;
    readonly moreCharacters: (text: string, count: number) => string;
    readonly read: (title: string) => string;
    readonly openPortal: string;
  };
  readonly choice: {
    readonly back: string;
    readonly cancel: string;
    readonly no: string;
    readonly more: string;
    /** Does once more what has failed. */
    readonly tryAgain: string;
    readonly noneOfThese: string;
    /** Names the option that a typing mistake may have meant. */
    readonly didYouMean: (name: string) => string;
    /** When the person asks whether it is done: "created?" */
    readonly notYet: string;
    readonly ownWords: string;
    /** When several things are offered and the person says "yes". */
    readonly agreedToWhich: string;
    readonly ambiguous: (count: number, names: string) => string;
    readonly answerByNumber: (others: string) => string;
    readonly say: (words: string) => string;
  };
  readonly menu: {
    readonly what: Readonly<Record<MenuWord, string>>;
    readonly oneRequest: string;
    readonly stop: string;
    readonly inASentence: string;
    readonly anytime: (words: string) => string;
    readonly next: string;
    readonly canDo: string;
    readonly whatNow: string;
  };
  readonly talk: {
    readonly hello: string;
    readonly helloTo: (name: string) => string;
    readonly introduction: string;
    readonly nothingWaits: string;
    /** One sentence from several parts. */
    readonly together: (parts: readonly string[]) => string;
    readonly approvalsWait: (count: number, orMore: boolean) => string;
    readonly requestsWait: (count: number, orMore: boolean) => string;
    /** The reply to thanks. */
    readonly welcome: string;
    /** Follows `welcome` when nothing else is asked. */
    readonly whatElse: string;
    readonly bye: string;
    readonly fine: string;
    /** When somebody needs a moment. */
    readonly wait: string;
    /** When somebody shows only anger. */
    readonly upset: string;
    /** When somebody asks for another language. */
    readonly language: string;
    /** When somebody asks how to log out. */
    readonly howToLogOut: string;
    /** When somebody wants to use another account; follows who is signed in. */
    readonly otherAccount: string;
    /** When somebody wants to talk to a person. */
    readonly people: string;
    /** What is stored about the person, and who can erase it. */
    readonly stored: string;
    readonly nothingToGoBackTo: string;
    readonly cancelled: string;
    readonly nothingToCancel: string;
    readonly stillAtIt: string;
    /** When more messages wait than are taken. */
    readonly tooMany: string;
    readonly allRight: string;
    readonly nothingChanged: string;
    readonly doneBefore: string;
    readonly personalChat: string;
    readonly noCodeHere: string;
    /** When tenants are listed and the person belongs to none of them. */
    readonly otherOrganization: string;
  };
  readonly signIn: {
    readonly otherBrowser: string;
    readonly noLogIn: string;
    readonly signedOut: string;
    readonly title: string;
    readonly card: string;
    readonly havingTrouble: string;
    readonly group: string;
    readonly tooManyCodes: string;
    readonly tooManySignIns: string;
    readonly stopped: string;
    readonly cancelled: string;
    readonly pressFirst: string;
    readonly wrongCode: (left: number) => string;
    readonly typeCode: string;
    /** `typeCode`, and how to get a new code: if the person has said something else. */
    readonly typeCodeOrAgain: string;
    readonly waiting: string;
    /** Before `waiting` and `typeCode`: what was said meanwhile is kept for later. */
    readonly goesOnAfter: string;
    /** Why the sign-in is needed, and that it is safe. */
    readonly about: string;
    readonly signedInAs: (name: string) => string;
    readonly signedIn: string;
    readonly linkExpired: string;
    readonly codeCameFirst: string;
    readonly which: string;
    readonly withJira: string;
    readonly with: (name: string) => string;
    readonly notOffered: string;
    readonly signedInWith: (name: string) => string;
    readonly tookTooLong: string;
    readonly doesNotWork: (name: string) => string;
    readonly azureTitle: string;
    readonly azureText: string;
    readonly needsJira: string;
    readonly onceMore: string;
    readonly onceMoreKept: string;
    /** After a no to `onceMoreKept`. */
    readonly keptForLater: string;
    readonly sayAgain: string;
    readonly yesSignIn: string;
    readonly notAnyMore: string;
    readonly refused: string;
    readonly otherAccess: string;
    readonly notSignedIn: string;
    readonly notSignedInHint: string;
    readonly signedOutOf: (names: string) => string;
    readonly youAre: (who: string, site: string) => string;
    /** When the person's name is not known. */
    readonly signedInAt: (site: string) => string;
    readonly siteNotChosen: string;
  };
  readonly site: {
    readonly none: string;
    readonly which: string;
    /** When somebody does not know which to choose. */
    readonly unsure: string;
    /** When somebody wants another site but has only this one. */
    readonly only: (name: string, host: string) => string;
    readonly workingWith: (name: string, host: string) => string;
    readonly gone: string;
  };
  readonly failures: Readonly<Record<Failure, string>>;
  /** In every language the same number, in the same order. */
  readonly trouble: {
    readonly question: string;
    readonly sayOne: string;
    readonly all: readonly Trouble[];
  };
  readonly errors: {
    /** The assistant itself has failed. */
    readonly broken: string;
    readonly storeAway: string;
    readonly unreadableRecord: string;
    readonly unknownOutcome: string;
    readonly says: (quote: string) => string;
    readonly ownError: string;
    readonly unreachable: string;
    readonly slowDown: (minutes: number) => string;
    readonly signInAgain: string;
    readonly missingScope: (scope: string | undefined) => string;
    readonly misconfigured: string;
    readonly forbidden: string;
    readonly siteLost: string;
    readonly notFound: string;
    readonly conflict: string;
    readonly invalid: string;
  };
  readonly find: {
    readonly tellOrChoose: string;
    readonly tellOrChooseWho: string;
    readonly somethingElse: string;
    readonly browse: string;
    readonly solved: string;
    readonly goOn: string;
    readonly noDesk: string;
    readonly about: string;
    readonly deskTakesNone: string;
    readonly whichKind: string;
    readonly nothingFits: string;
    readonly which: string;
    readonly mayHelp: string;
    readonly mayHelpDidIt: string;
    readonly notSure: string;
    /** What was said has been added to what was said before. */
    readonly noted: string;
    /** When somebody asks about a need what only the desk can answer. */
    /** To whoever does not know, or does not mind, which of the types it is. */
    readonly closest: string;
    readonly cannotTell: string;
    readonly raise: (name: string) => string;
    readonly commentOn: (key: string) => string;
    /** Offered besides `commentOn`, which has only the words to be passed on. */
    readonly commentAsWritten: (key: string) => string;
    /** While a request is shown. */
    readonly commentOrNew: (key: string) => string;
    readonly commentSure: (key: string) => string;
    readonly close: (key: string) => string;
    readonly closeOrNew: string;
    /** Before the person's words, verbatim. */
    readonly youWrote: string;
  };
  readonly create: {
    readonly unfinished: (name: string) => string;
    /** Before the names of the other drafts. */
    readonly unfinishedOthers: string;
    readonly notNow: string;
    /** When somebody wants a draft deleted and there are several. */
    readonly deleteWhich: string;
    readonly deleteAll: string;
    /** When somebody wants a draft deleted and there is none. */
    readonly nothingLeft: string;
    readonly deleted: (names: string) => string;
    readonly yesGoOn: string;
    readonly solved: string;
    readonly sentBefore: string;
    readonly cancelledKept: string;
    readonly inPortal: (fields: string, link: string) => string;
    readonly leftOut: (fields: string, link: string) => string;
    readonly incomplete: (fields: string, link: string) => string;
    readonly formUnreadable: (link: string) => string;
    /** Atlassian does not know the type, or does not let this person raise it. */
    readonly typeGone: string;
    /** After a refusal that nothing in the form can mend. */
    readonly notCreated: string;
    readonly formChanged: string;
    readonly youWrote: (words: string) => string;
    /** When only the portal can continue. */
    readonly typedSoFar: string;
    readonly review: (name: string) => string;
    readonly create: string;
    readonly change: string;
    readonly share: string;
    readonly forSomebody: string;
    readonly whoElse: string;
    readonly forWhom: string;
    /** When somebody says whom it is for, but Atlassian lets nobody raise it for others. */
    readonly ownNameOnly: string;
    /** When somebody needs two things: the second is `rest`. */
    readonly oneFirst: (rest: string) => string;
    readonly thenNext: (rest: string, command: string) => string;
    /** When somebody may need something else than the request that they are writing. */
    readonly anotherNeed: (need: string) => string;
    readonly yesAnother: string;
    readonly addHere: string;
    readonly nobody: string;
    readonly files: string;
    readonly sharedWith: string;
    readonly for: string;
    readonly created: (key: string, status: string) => string;
    readonly followHere: (link: string) => string;
    readonly isCreated: (name: string) => string;
    readonly noAnswer: (name: string) => string;
    readonly show: string;
  };
  /** Answers to what people ask about a request before they send it. */
  readonly asked: Readonly<Record<Asked, string>>;
  readonly form: {
    /** From 1. */
    readonly page: (title: string, number: number, count: number) => string;
    readonly filesNext: string;
    readonly notRight: string;
    readonly next: string;
    readonly fillThisIn: string;
    /** When the other buttons do not send what was typed. */
    readonly keptByNext: string;
    /** Follows `create.cancelledKept`. */
    readonly notKept: string;
    readonly wordsWithCommas: string;
    readonly time: string;
    readonly choose: string;
    readonly left: (title: string) => string;
    readonly cancelled: (title: string) => string;
    readonly fillIn: string;
    /** `names`: of the fields, quoted. */
    readonly stillNeeded: (names: string) => string;
    readonly putInto: (name: string) => string;
    /** When a question can only be answered by the service desk. */
    readonly askDesk: (name: string) => string;
    readonly yesAskDesk: string;
    readonly shareLater: string;
    readonly have: (value: string) => string;
    readonly moreOptions: (count: number) => string;
    /** When there are more options, or people, than were listed. */
    readonly partHint: string;
    readonly partOfName: string;
    /** The label of an input beside a list. */
    readonly another: (name: string) => string;
    readonly somebodyElse: (name: string) => string;
    readonly chooseFromList: string;
    readonly toLeaveOut: string;
    /** Asks which of several days was meant for a field. */
    readonly whichDay: (name: string) => string;
    /** Asks for the time on a day. */
    readonly whichTime: (day: string) => string;
    readonly whichOption: (name: string) => string;
    readonly dateHint: string;
    readonly dateTimeHint: string;
    readonly timeHint: string;
    readonly numberHint: string;
    readonly labelsHint: string;
    readonly optionsHint: string;
    readonly optionHint: string;
    /** When one of the options is "Other". */
    readonly otherHint: string;
  };
  /** Finding one of many options, or a person, by part of the name. */
  readonly search: {
    readonly askForWords: (name: string) => string;
    readonly which: (name: string, words: string) => string;
    readonly nothing: (words: string) => string;
    readonly many: (count: number) => string;
    /** Follows a question that asks for a person. */
    readonly orName: string;
    readonly anotherWord: string;
  };

  readonly files: {
    /** `most`: in megabytes. */
    readonly byClip: (most: number) => string;
    readonly goesAlong: (names: string) => string;
    readonly noPlace: string;
    /** For files that nobody asked for, until the person says what they are for. */
    readonly waits: (names: string) => string;
    /** For a file too large to be kept until then. */
    readonly notTaken: string;
    /** For files that came after the request with this key was raised. */
    readonly attachTo: (names: string, key: string) => string;
    readonly yesAttach: string;
    readonly noFile: string;
    readonly have: (names: string) => string;
    readonly leftOut: (most: number, names: string) => string;
    readonly summary: (text: string) => string;
    readonly cancelled: string;
    readonly sendMore: (names: string) => string;
    readonly theMost: (names: string) => string;
    readonly needed: string;
    readonly wanted: string;
    readonly done: string;
    readonly none: string;
    readonly tooLarge: (name: string) => string;
    readonly tooMany: (name: string) => string;
    readonly unreachable: (name: string) => string;
    readonly notAllowed: (name: string) => string;
    readonly noAnswer: string;
    readonly notYet: (names: string) => string;
    /** When a file is to be removed, and there is none. */
    readonly noneYet: string;
  };
  readonly list: {
    readonly whichOne: string;
    /** When several are to be decided at once. */
    readonly oneByOne: string;
    /** When somebody asks for another person's requests. */
    readonly notOfOthers: string;
    readonly words: Readonly<Record<ListWord, string>>;
    readonly with: (words: string) => string;
    readonly noneWith: (words: string) => string;
    readonly toApprove: string;
    readonly nothingToApprove: string;
    readonly yours: (status: 'open' | 'closed' | 'all') => string;
    readonly shared: (status: 'open' | 'closed' | 'all') => string;
    readonly noneOfYours: (status: 'open' | 'closed' | 'all') => string;
    readonly noneShared: (status: 'open' | 'closed' | 'all') => string;
    readonly sayNumber: string;
    readonly orSay: (words: string) => string;
    readonly raisedBy: (name: string) => string;
    readonly search: string;
    readonly approve: (key: string) => string;
    readonly decline: (key: string) => string;
    readonly waiting: string;
    readonly nothingWaiting: string;
    /** Asked which are urgent. */
    readonly urgencyUnknown: string;
    readonly allOfThem: string;
  };
  readonly request: {
    readonly actions: Readonly<Record<Exclude<RequestCommand, 'request'>, string>>;
    readonly canSay: (words: string) => string;
    readonly status: string;
    readonly before: string;
    readonly request: string;
    readonly raised: string;
    readonly raisedBy: (name: string) => string;
    readonly sharedWith: string;
    readonly files: string;
    readonly moreFiles: (count: number) => string;
    readonly approval: string;
    readonly decisions: Readonly<Record<ApprovalDecision, string>>;
    readonly notifications: string;
    readonly off: string;
    readonly muted: (key: string) => string;
    readonly unmuted: (key: string) => string;
    readonly showAgain: (key: string) => string;
    readonly nothingToDecide: (key: string) => string;
    readonly raisedByWhom: (key: string, name: string) => string;
    /** When somebody asks whether to approve it. */
    readonly yoursToDecide: string;
    readonly noApproval: (key: string, status: string) => string;
    readonly approveQuestion: (key: string, summary: string) => string;
    readonly declineQuestion: (key: string, summary: string) => string;
    readonly yesApprove: string;
    readonly yesDecline: string;
    readonly approved: (key: string) => string;
    readonly declined: (key: string) => string;
    readonly decidedAlready: (key: string) => string;
    readonly sayWhy: (key: string) => string;
    readonly noComment: string;
    readonly nobodyAnswered: (key: string, status: string) => string;
    /** `since`: empty if unknown. */
    readonly stands: (key: string, status: string, since: string) => string;
    readonly slaTarget: (name: string, due: string) => string;
    readonly waitsForYou: string;
    /** When somebody has waited long. */
    readonly sorry: string;
    readonly deskKnows: string;
    readonly askDesk: (key: string) => string;
    readonly yesAskDesk: string;
    readonly commentAdded: (key: string) => string;
    /** Something else was asked for first. */
    readonly commentNotAdded: (key: string) => string;
    readonly commentEarlier: (key: string) => string;
    readonly commentQuestion: (key: string) => string;
    readonly attached: (count: number, key: string) => string;
    readonly nothingToMove: (key: string) => string;
    readonly moveQuestion: (key: string) => string;
    readonly mayClose: (name: string, key: string) => string;
    readonly yesMove: (name: string) => string;
    readonly moved: (name: string, key: string) => string;
    readonly saySomething: (name: string) => string;
    readonly ratings: readonly string[];
    readonly rateLater: (key: string) => string;
    readonly rateOthers: (key: string) => string;
    readonly rateQuestion: (key: string) => string;
    readonly rateWhy: string;
    readonly rateWithReason: (key: string) => string;
    readonly yesRateWith: string;
    readonly rated: (key: string) => string;
    readonly sharedWithNobody: (key: string) => string;
    readonly nobodyCalled: (name: string) => string;
    readonly nobodyKnown: string;
    readonly unshareQuestion: (key: string) => string;
    readonly shareQuestion: (key: string) => string;
    readonly unshareSure: (name: string, key: string) => string;
    readonly yesUnshare: string;
    readonly nowShared: (name: string, key: string) => string;
    readonly nowUnshared: (name: string, key: string) => string;
  };
  /** Asked before a language model's proposal is sent. */
  readonly tools: {
    readonly addComment: (key: string) => string;
    readonly yesAdd: string;
    readonly comment: string;
    readonly move: (name: string, key: string) => string;
    readonly share: (name: string, key: string) => string;
    readonly yesShare: string;
    readonly lookFirst: string;
    readonly tooLate: string;
  };
  readonly problems: ProblemTexts;
}
