import { isBesideTyping } from './besideTyping';
import type { ChoiceDialog } from '../choiceDialog';
import type { Question } from '../choices';
import { innermost, isChoiceOf } from '../innermost';
import { isAnswered, isOffered } from '../isAnswered';
import { isAboutDraft } from '../reading/aboutDraft';
import { onlyAsks, questionAsked } from '../reading/asked';
import { attachCommandIn } from '../reading/attachingIn';
import { type Command, parseCommand } from '../reading/commands';
import { saysDecision, toSeeFirst } from '../reading/decisionBeside';
import { alsoMeant, saysOfOthers, saysWrongRequest } from '../reading/otherMeant';
import { asksAboutProgress } from '../reading/progressQuestions';
import { takesBack } from '../reading/selfCorrection';
import { asksToWait, isCourteous, readCommand, asksNoMore } from '../reading/readCommand';
import { isSlip } from '../reading/mistyped';
import { normalised } from '../reading/normalised';
import { replyIn } from '../reading/replies';
import { commandText, userText } from '../reading/userInput';
import { deletesIt, wishIn } from '../reading/wishIn';
import { lastRaisedIn } from '../lastRaised';
import { review } from '../requests/raise/reviewDialog';
import { leftNames } from '../requests/raise/unfinished';
import { approval } from '../requests/follow/actions/approvalDialog';
import { findType, saidToFind } from '../requests/raise/findType/findTypeDialog';
import { listBehind } from '../requests/follow/listBehind';
import { myRequests } from '../requests/follow/myRequestsSteps';
import type { ShowRequestDialog } from '../requests/follow/showRequestDialog';
import { goesBeside, isSigningIn, keysBesides } from './saidDuringSignIn';
import type { DialogContext } from '../sdk';
import { around, eachOf, listWordOf } from '../texts/languages';
import type { CommandWord } from '../texts/words';

/** Said of the sign-in, and of nothing else. */
const ofSignIn: ReadonlySet<CommandWord> = new Set(['howToLogOut', 'otherAccount', 'logInAgain']);

/** Tells what is open in the chat, and whether words are meant for it. */
export class OpenQuestion {
  constructor(
    private readonly choices: ChoiceDialog,
    private readonly showRequest: ShowRequestDialog,
  ) {}

  /** The choice that is open, if one is. */
  question(dc: DialogContext): Question | undefined {
    return this.choices.questionIn(innermost(dc));
  }

  /** The command in the words, unless they are meant for what is open. `brings`: whether files come with them. */
  commandIn(dc: DialogContext, text: string, brings: boolean): Command | undefined {
    const attach = brings ? attachCommandIn(text, this.showRequest.showing(dc)?.key) : undefined;
    const free =
      (isChoiceOf(dc, approval.id) ? toSeeFirst(text) : undefined) ?? readCommand(text) ?? attachCommandIn(text);
    const command = attach ?? (this.mayBeFree(dc, text, free) ? free : parseCommand(text));
    // What was asked before stays open.
    if (command?.kind === 'word' && this.isAsking(dc) && asksNoMore(text)) return { kind: 'word', word: 'wait' };
    if (this.deletesDraft(dc, text)) return { kind: 'word', word: 'discard' };
    if (command?.kind !== 'unnamed' && this.isAnother(dc, text)) return leadingBack(dc, this.showRequest);
    return this.isOffered(dc, command) ? undefined : command;
  }

  /** Whether words delete what is about to be sent or, with nothing open, what was left. */
  private deletesDraft(dc: DialogContext, text: string): boolean {
    if (!deletesIt(text)) return false;
    const isLeft = !dc.activeDialog && lastRaisedIn(dc) === undefined && leftNames(dc.context).length > 0;
    // At the last look "delete" alone may mean an answer.
    return isLeft || (isChoiceOf(dc, review.id) && wishIn(text) === 'leave');
  }

  /** Whether words say that the request shown is not the one that is meant: "wrong ticket", or "not mine" where that is no answer. */
  private isAnother(dc: DialogContext, text: string): boolean {
    const isShown = this.showRequest.showing(dc) !== undefined;
    return isShown && (this.showRequest.awaitsAnswer(dc) ? saysWrongRequest(text) : saysOther(text));
  }

  /** Whether the bot is waiting for an answer, rather than showing a list or a request. */
  isAsking(dc: DialogContext): boolean {
    const { activeDialog } = dc;
    return (
      activeDialog !== undefined && activeDialog.id !== myRequests.id && this.showRequest.showing(dc) === undefined
    );
  }

  /** Whether the words are one of the answers offered, which take precedence over commands about requests. */
  private isOffered(dc: DialogContext, command: Command | undefined): boolean {
    const { activity } = dc.context;
    if (dc.activeDialog?.id === myRequests.id) {
      const text = userText(activity);
      return listWordOf.has(commandText(text)) || (command?.kind !== 'unnamed' && saysOther(text));
    }
    const question = command?.kind === 'word' ? undefined : this.question(dc);
    return question !== undefined && isOffered(question, activity);
  }

  /** Whether words may be read as a command in free wording, because they do not answer what is asked. */
  private mayBeFree(dc: DialogContext, text: string, command: Command | undefined): boolean {
    if (!this.isAsking(dc)) return true;
    if (isSigningIn(dc)) return goesBeside(text, command) && keysBesides(dc, text).length === 0;
    // Where a comment is offered, "no wait" and "delete it" are about that.
    if ((takesBack(text) || deletesIt(text)) && saidToFind(dc)?.about?.shown) return false;
    if (asksToWait(text)) return true;
    const question = this.question(dc);
    if (!question) return isBesideTyping(dc, text, command);
    // Not even to a question that takes remarks are those a remark.
    if (command?.kind === 'word' && ofSignIn.has(command.word)) return true;
    // "Skip" does not cancel what is about to be sent; "terminé ?" does not, either.
    const isNothing = command?.kind === 'word' && command.word === 'nothing';
    if (question.sends && (replyIn(text) === 'none' || (isNothing && onlyAsks(text)))) return false;
    // "The IT one" names a site: nothing is shown yet that "it" could mean.
    if (question.keepsNeeds === true && command?.kind === 'unnamed') return false;
    const isNeed = isChoiceOf(dc, findType.id);
    // While the person says what they need, "it" means that, "all" what there is, and "in German" may be how they need it.
    const shown = isNeed ? saidToFind(dc)?.about?.shown : undefined;
    const isHow = (command?.kind === 'word' && command.word === 'language') || eachOf.has(commandText(text));
    if (isNeed && (command?.kind === 'unnamed' || isHow) && shown === undefined) return false;
    const isOfShown = shown !== undefined && asksAboutProgress(text);
    // "Snd it" and "and a case" leave no draft; "good mornign" is answered.
    const said = normalised(text);
    const isAdded = around.joining.has(said.split(' ', 1)[0] ?? '');
    if (question.acceptsRemarks && (isAdded || isSlip(said)) && !isCourteous(text)) return false;
    // "It" is the request that is not sent yet.
    if (question.acceptsRemarks ? isAboutDraft(text) : isNeed && !isOfShown && questionAsked(text) !== undefined)
      return false;
    // When a decision is asked for, free text says why: "we do not need it".
    const isDecision = isChoiceOf(dc, approval.id);
    const isAlso = isDecision && alsoMeant(text, this.showRequest.shownIn(dc)?.key ?? '') !== undefined;
    if (isAlso || (isDecision && saysDecision(command))) return false;
    // The person says what they need in free text, but words that read as a command are one.
    return (!question.acceptsText || isDecision || isNeed) && !isAnswered(question, dc.context.activity);
  }

  /** Whether words may lead to another site, because they do not answer what is asked. */
  mayLeadElsewhere(dc: DialogContext): boolean {
    const question = this.question(dc);
    return question
      ? !isAnswered(question, dc.context.activity) && question.acceptsRemarks !== true
      : !this.isAsking(dc);
  }
}

/** Whether words say that a request is the wrong one, or somebody else's. */
function saysOther(text: string): boolean {
  return saysWrongRequest(text) || saysOfOthers(text);
}

/** To the list that the request was opened from, or to all of the person's requests. */
function leadingBack(dc: DialogContext, showRequest: ShowRequestDialog): Command {
  const isListed = listBehind(dc, showRequest.showing(dc)?.key) !== undefined;
  return isListed ? { kind: 'word', word: 'back' } : { kind: 'requests', filter: undefined, words: undefined };
}
