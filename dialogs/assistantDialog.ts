import { helpText } from './assistantCards';
import { Remarks } from './remarks';
import { isGroup } from './chatUser';
import { asks, innermost } from './innermost';
import { findType, saidToFind } from './requests/findTypeDialog';
import { comesIn } from './greeting';
import { choice, ChoiceDialog } from './choiceDialog';
import { isAnswered } from './choices';
import { isSomethingElse } from './somethingElse';
import { parseCommand, type Command } from './commands';
import { readCommand } from './kindCommands';
import { isDeliveredAgain } from './delivered';
import { createRequest, CreateRequestDialog } from './requests/createRequestDialog';
import type { ShownRequest } from './requests/createRequestOptions';
import { logOut } from './login/logOut';
import { login, LoginDialog } from './login/loginDialog';
import { onlyJira, type Providers } from './login/providerDialog';
import { myRequests, MyRequestsSteps } from './requests/myRequestsDialog';
import type { ChatFiles } from './chatFiles';
import { LiveCard } from './liveCard';
import { botCommands, haveCommands } from './texts/commandsHad';
import { textsOf } from './texts/languages';
import type { RequestCommand } from './texts/words';
import { forget, isKeptNow, keepWords } from './requests/unfinished';
import { plainMessage } from './plainMessage';
import { replyIn } from './replies';
import type { Logins } from './logins';
import { ActivityTypes, ComponentDialog, Dialog, type DialogContext, type DialogTurnResult } from './sdk';
import { userText } from './userInput';
import { textWithKeys } from './requests/requestLinks';
import { request, ShowRequestDialog } from './requests/showRequestDialog';
import { SiteDialog } from './login/siteDialog';
import { awaitingSignIn, signedIn, SignedInDialog, signInUnderWay, switchSite, type Task } from './signedInDialog';
import { helpSigningIn } from './login/troubleshooting';
import { answerInvoke, isRepeatedCode } from './login/signInDialog';
import { codeIn } from './login/verificationCode';
import { describeIdentity } from './login/whoAmI';

/**
 * The root of the assistant: the chat words, which always work in a personal chat, and the dialogs behind them. What
 * was asked for before signing in goes on by itself afterwards.
 */
export class AssistantDialog extends ComponentDialog {
  private readonly remarks: Remarks;
  private readonly showRequest: ShowRequestDialog;
  private readonly choices = new ChoiceDialog(choice.id);

  constructor(
    id: string,
    private readonly logins: Logins,
    chatFiles?: ChatFiles,
    private readonly providers: Providers = onlyJira,
  ) {
    super(id);
    this.remarks = new Remarks(logins, (dc) => this.isAsking(dc));
    this.showRequest = new ShowRequestDialog(request.id, logins, chatFiles);
    this.addDialog(new SignedInDialog(signedIn.id));
    this.addDialog(this.choices);
    this.addDialog(new LoginDialog(login.id, logins, providers));
    this.addDialog(new SiteDialog(switchSite.id, logins));
    this.addDialog(new CreateRequestDialog(createRequest.id, logins, chatFiles));
    this.addDialog(new MyRequestsSteps(myRequests.id, logins, request.id));
    this.addDialog(this.showRequest);
  }

  protected override onBeginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.turn(dc);
  }

  protected override onContinueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.turn(dc);
  }

  /** One turn of the conversation. The root itself never ends: there is always something to say. */
  private async turn(dc: DialogContext): Promise<DialogTurnResult> {
    haveCommands(dc.context, botCommands);
    const { activity } = dc.context;
    if (isDeliveredAgain(dc)) {
      await answerInvoke(dc.context, 200);
      return Dialog.EndOfTurn;
    }
    const greets = comesIn(activity);
    if (isGroup(activity)) {
      if (greets || activity.type === ActivityTypes.Message)
        await dc.context.sendActivity(textsOf(activity).talk.personalChat);
      return Dialog.EndOfTurn;
    }
    const card = LiveCard.of(dc);
    if (card.press === 'ignored' || (await isRepeatedCode(dc))) return Dialog.EndOfTurn;
    // Whoever hosts the chat says so, too: once is enough.
    if (greets === 'as-told' && card.wasShown) return Dialog.EndOfTurn;
    if (card.press === 'old') await this.remarks.interrupt(dc, textsOf(activity).card.outOfUse);
    else if (greets) await this.remarks.greet(dc);
    else await this.react(dc);
    // What comes next is at the bottom, whatever has just ended.
    if (card.isMissing && !dc.activeDialog) await this.remarks.offer(dc);
    await card.settle();
    return Dialog.EndOfTurn;
  }

  private async react(dc: DialogContext): Promise<void> {
    if (await helpSigningIn(dc)) return;
    const { context } = dc;
    // An answer may be a link.
    const text = this.isAsking(dc) ? userText(context.activity) : await textWithKeys(context, this.logins);
    const command = this.mayBeKindly(dc) ? readCommand(text) : parseCommand(text);
    const isAboutShown = command?.kind === 'word' && command.word === 'solved' && this.showRequest.showing(dc);
    if (command && !isAboutShown) await this.run(dc, command);
    else if (isSomethingElse(this.choices.questionIn(innermost(dc)), context.activity)) await this.need(dc, text);
    else if (this.isAsking(dc)) await this.goOn(dc);
    else if (replyIn(text) !== undefined) await this.remarks.offer(dc, textsOf(context.activity).talk.fine);
    else if (dc.activeDialog) await this.goOn(dc);
    else await this.withoutDialog(dc);
  }

  /** Whether words may be a command though they only sound like one: they are no answer to what is asked. */
  private mayBeKindly(dc: DialogContext): boolean {
    if (!this.isAsking(dc)) return true;
    const question = this.choices.questionIn(innermost(dc));
    if (!question) return false;
    // What one needs is told in words of one's own: those that are a command are none.
    return (!question.acceptsText || asks(dc, findType.id)) && !isAnswered(question, dc.context.activity);
  }

  /** Whether an answer is waited for, and not only shown what can be done next. */
  private isAsking(dc: DialogContext): boolean {
    const { activeDialog } = dc;
    return (
      activeDialog !== undefined && activeDialog.id !== myRequests.id && this.showRequest.showing(dc) === undefined
    );
  }

  private async goOn(dc: DialogContext): Promise<void> {
    const shown = this.showRequest.showing(dc);
    await this.goOnElsewhere(dc, await dc.continueDialog(), shown);
  }

  /** Words that were not about what was shown are what the person needs. */
  private async goOnElsewhere(dc: DialogContext, { result }: DialogTurnResult, shown?: ShownRequest): Promise<void> {
    const outcome = signedIn.outcome(result);
    if (outcome.status === 'elsewhere') await this.need(dc, outcome.text, shown);
  }

  /** Finds what fits a person's words; what has no letter is none. */
  private async need(dc: DialogContext, words: string, shown?: ShownRequest): Promise<void> {
    if (/\p{L}/u.test(words)) await this.begin(dc, { dialog: 'createRequest', options: { words, about: { shown } } });
    else await this.remarks.showMenu(dc, textsOf(dc.context.activity).menu.whatNow);
  }

  private async run(dc: DialogContext, command: Command): Promise<void> {
    const { context } = dc;
    const t = textsOf(context.activity);
    switch (command.kind) {
      case 'request':
        return this.aboutRequest(dc, command);
      case 'unnamed':
        return this.aboutSome(dc, command.command);
      case 'requests':
        return this.begin(dc, { dialog: 'myRequests', options: { ...command, said: userText(context.activity) } });
      case 'word':
        break;
    }
    switch (command.word) {
      case 'help':
        return this.isAsking(dc) ? this.remarks.interrupt(dc, helpText(t)) : this.remarks.showMenu(dc, t.menu.canDo);
      case 'who am i':
        return this.remarks.interrupt(dc, await describeIdentity(context, this.logins, this.isAsking(dc)));
      case 'hello':
        return this.remarks.greet(dc);
      case 'thanks':
        return this.remarks.interrupt(dc, t.talk.welcome);
      case 'fine':
      case 'solved':
      case 'bye':
        return this.remarks.offer(dc, { fine: t.talk.fine, solved: t.create.solved, bye: t.talk.bye }[command.word]);
      case 'human':
        await context.sendActivity(plainMessage(t.talk.people));
        return this.begin(dc, { dialog: 'createRequest', options: {} });
      case 'back':
        return this.isAsking(dc) ? this.goOn(dc) : this.remarks.offer(dc, t.talk.nothingToGoBackTo);
      case 'cancel':
        if (!this.isAsking(dc)) return this.remarks.offer(dc, t.talk.nothingToCancel);
        await dc.cancelAllDialogs();
        return this.remarks.offer(dc, isKeptNow(context) ? t.create.cancelledKept : t.talk.cancelled);
      case 'log out':
        await dc.cancelAllDialogs();
        LiveCard.of(dc).close();
        forget(context, 'draft');
        forget(context, 'words');
        await logOut(context, this.logins, this.providers);
        return;
      case 'log in':
        return this.logIn(dc);
      case 'switch site':
        return this.begin(dc, { dialog: 'switchSite', options: { ask: true } });
      case 'create request':
        return this.begin(dc, { dialog: 'createRequest', options: {} });
      case 'my requests':
        return this.begin(dc, { dialog: 'myRequests', options: {} });
      case 'approvals':
        return this.begin(dc, { dialog: 'myRequests', options: { list: 'approvals' } });
    }
  }

  /** What was asked for goes on behind it. Whoever is signed in is told so, whatever is open. */
  private async logIn(dc: DialogContext): Promise<void> {
    const awaiting = awaitingSignIn(dc);
    const isDone = !awaiting && (await this.logins.identity(dc.context))?.site !== undefined;
    if (isDone) return this.remarks.interrupt(dc, await describeIdentity(dc.context, this.logins, true));
    // The page with the code may be gone: a sign-in that goes on is no help.
    if (awaiting) await dc.cancelAllDialogs();
    return this.begin(dc, awaiting ?? { dialog: 'login' });
  }

  /** Goes on in the card of the request where it is shown; otherwise begins anew. */
  private async aboutRequest(
    dc: DialogContext,
    { command, key, text }: Extract<Command, { kind: 'request' }>,
  ): Promise<void> {
    if (command !== 'request' && this.showRequest.showing(dc)?.key === key) await dc.continueDialog();
    else await this.begin(dc, { dialog: 'showRequest', options: { key, command, text } });
  }

  /** About the request that is shown, or one of those that are; otherwise the person chooses. */
  private async aboutSome(dc: DialogContext, command: RequestCommand): Promise<void> {
    if (dc.activeDialog && !this.isAsking(dc)) return this.goOn(dc);
    const isDecision = command === 'approve' || command === 'decline';
    await this.begin(dc, { dialog: 'myRequests', options: isDecision ? { list: 'approvals' } : { asksWhich: true } });
  }

  /** A new command takes the place of whatever was going on; what the person said they need is offered again. */
  private async begin(dc: DialogContext, task: Task): Promise<void> {
    const awaiting = awaitingSignIn(dc);
    const words = saidToFind(dc) ?? (awaiting?.dialog === 'createRequest' ? awaiting.options.words : undefined);
    if (words !== undefined) keepWords(dc, words);
    // The code that the browser shows stays good.
    const underWay = task.dialog === 'login' ? undefined : signInUnderWay(dc);
    if (underWay && (await this.logins.awaitingCode(dc.context)) !== undefined) {
      underWay.goOnWith(task);
      return this.goOn(dc);
    }
    await dc.cancelAllDialogs();
    await this.goOnElsewhere(dc, await signedIn.begin(dc, task));
  }

  /**
   * Nothing is going on: a code may still come for a sign-in whose dialog was lost; any other words are what the person
   * needs.
   */
  private async withoutDialog(dc: DialogContext): Promise<void> {
    const { context } = dc;
    const flowId = await this.logins.awaitingCode(context);
    if (
      flowId !== undefined &&
      (codeIn(context.activity) !== undefined || context.activity.type === ActivityTypes.Event)
    ) {
      await signedIn.begin(dc, { dialog: 'login', options: { flowId } });
      return;
    }
    if (context.activity.type !== ActivityTypes.Message) return;
    if (codeIn(context.activity) !== undefined)
      return this.remarks.offer(dc, textsOf(context.activity).talk.noCodeHere);
    const words = userText(context.activity);
    await this.need(dc, words);
  }
}
