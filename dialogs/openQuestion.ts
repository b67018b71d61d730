import { isBesideTyping } from './besideTyping';
import type { ChoiceDialog } from './choiceDialog';
import { isAnswered, isOffered, type Question } from './choices';
import { asks, innermost } from './innermost';
import { isAboutDraft } from './reading/aboutDraft';
import { askedIn } from './reading/asked';
import { attachCommandIn } from './reading/attachingIn';
import { parseCommand, type Command } from './reading/commands';
import { saysDecision, toSeeFirst } from './reading/decisionBeside';
import { asksHowItStands } from './reading/howItStands';
import { takesBack } from './reading/insteadIn';
import { asksToWait, readCommand } from './reading/kindCommands';
import { replyIn } from './reading/replies';
import { commandText, userText } from './reading/userInput';
import { approval } from './requests/actions/approvalDialog';
import { findType, saidToFind } from './requests/findTypeDialog';
import { myRequests } from './requests/myRequestsDialog';
import type { ShowRequestDialog } from './requests/showRequestDialog';
import { goesBeside, isSigningIn } from './saidDuringSignIn';
import type { DialogContext } from './sdk';
import { eachOf, listWordOf } from './texts/languages';

/** What is open in the chat, and whether words are for it. */
export class OpenQuestion {
  constructor(
    private readonly choices: ChoiceDialog,
    private readonly showRequest: ShowRequestDialog,
  ) {}

  /** The choice that is offered. */
  question(dc: DialogContext): Question | undefined {
    return this.choices.questionIn(innermost(dc));
  }

  /** The command in words that are for nothing that is open. `brings`: whether files come with them. */
  commandIn(dc: DialogContext, text: string, brings: boolean): Command | undefined {
    const attach = brings ? attachCommandIn(text, this.showRequest.showing(dc)?.key) : undefined;
    const kindly = (asks(dc, approval.id) ? toSeeFirst(text) : undefined) ?? readCommand(text);
    const command = attach ?? (this.mayBeKindly(dc, text, kindly) ? kindly : parseCommand(text));
    return this.isOffered(dc, command) ? undefined : command;
  }

  /** Whether an answer is waited for, and not only shown what can be done next. */
  isAsking(dc: DialogContext): boolean {
    const { activeDialog } = dc;
    return (
      activeDialog !== undefined && activeDialog.id !== myRequests.id && this.showRequest.showing(dc) === undefined
    );
  }

  /** Whether what is said stands there to be chosen: no command about a request goes before it. */
  private isOffered(dc: DialogContext, command: Command | undefined): boolean {
    const { activity } = dc.context;
    if (dc.activeDialog?.id === myRequests.id) return listWordOf.has(commandText(userText(activity)));
    const question = command?.kind === 'word' ? undefined : this.question(dc);
    return question !== undefined && isOffered(question, activity);
  }

  /** Whether words may be a command though they only sound like one: they are no answer to what is asked. */
  private mayBeKindly(dc: DialogContext, text: string, command: Command | undefined): boolean {
    if (!this.isAsking(dc)) return true;
    if (isSigningIn(dc)) return goesBeside(text);
    // A comment that is offered is not meant any more.
    if (takesBack(text) && saidToFind(dc)?.about?.shown) return false;
    if (asksToWait(text)) return true;
    const question = this.question(dc);
    if (!question) return isBesideTyping(dc, text, command);
    // "Skip" leaves nothing.
    if (question.sends && replyIn(text) === 'none') return false;
    const isNeed = asks(dc, findType.id);
    // "It" is then what is needed, "all" what there is, and "in German" may be how.
    const shown = isNeed ? saidToFind(dc)?.about?.shown : undefined;
    const isHow = (command?.kind === 'word' && command.word === 'language') || eachOf.has(commandText(text));
    if (isNeed && (command?.kind === 'unnamed' || isHow) && shown === undefined) return false;
    const isOfShown = shown !== undefined && asksHowItStands(text);
    // "It" is what is not sent yet.
    if (question.acceptsRemarks ? isAboutDraft(text) : isNeed && !isOfShown && askedIn(text) !== undefined)
      return false;
    // Beside "yes" words of one's own say why: "we do not need it".
    const isDecision = asks(dc, approval.id);
    if (isDecision && saysDecision(command)) return false;
    // What one needs is told in words of one's own: those that are a command are none.
    return (!question.acceptsText || isDecision || isNeed) && !isAnswered(question, dc.context.activity);
  }

  /** Whether words may lead to another site: they are no answer to what is asked. */
  mayLeadElsewhere(dc: DialogContext): boolean {
    const question = this.question(dc);
    return question
      ? !isAnswered(question, dc.context.activity) && question.acceptsRemarks !== true
      : !this.isAsking(dc);
  }
}
