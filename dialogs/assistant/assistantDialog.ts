import { Remarks } from './remarks';
import { isGroup } from '../chatUser';
import { mayTakeFiles, UnaskedFiles } from './unaskedFiles';
import { comesIn } from './greeting';
import { choice, ChoiceDialog } from '../choiceDialog';
import type { Question } from '../choices';
import { isAnswered } from '../isAnswered';
import { questionAsked } from '../reading/asked';
import type { Command } from '../reading/commands';
import { attachInsteadIn, bringingTo } from '../reading/attachingIn';
import { isSomethingElse } from './somethingElse';
import { CommandActions } from './commandActions';
import { CommandsOnRequests } from './commandsOnRequests';
import { isDeliveredAgain } from '../delivered';
import { createRequest, CreateRequestDialog } from '../requests/raise/createRequestDialog';
import { DiscardDialog, discardOne } from '../requests/raise/discardDialog';
import { isAttaching } from '../requests/files/filesSteps';
import { login, LoginDialog } from '../login/loginDialog';
import { onlyJira, type Providers } from '../login/providerDialog';
import { myRequests, MyRequestsSteps } from '../requests/follow/myRequestsSteps';
import type { ChatFiles } from '../chatFiles';
import { LiveCard } from '../liveCard';
import { OpenQuestion } from './openQuestion';
import { botCommands, haveCommands } from '../texts/commandsHad';
import { textsOf } from '../texts/languages';
import { replyIn } from '../reading/replies';
import type { Logins } from '../logins';
import { ActivityTypes, ComponentDialog, Dialog, type DialogContext, type DialogTurnResult } from '../sdk';
import type { CommandWord } from '../texts/words';
import { userText } from '../reading/userInput';
import { wishIn } from '../reading/wishIn';
import { commandOnButton } from '../reading/requestCommands';
import { textWithKeys } from '../requests/requestLinks';
import { areJustSent, areLeft, areNew, dropsNew, noteNew, waitForWords } from '../requests/files/sentFiles';
import { agreesToNext, resumesByName } from '../requests/raise/resuming';
import { request, ShowRequestDialog } from '../requests/follow/showRequestDialog';
import { SiteDialog } from '../login/siteDialog';
import { isSigningIn, keepNeed } from './saidDuringSignIn';
import { signedIn, SignedInDialog, switchSite } from '../signedInDialog';
import { otherSiteIn } from './otherSite';
import { lastRaisedIn } from '../lastRaised';
import { goesOnAbout } from '../reading/goesOnAbout';
import { relayedComment } from '../reading/relayedComment';
import { Tasks } from './tasks';
import { helpAsOffered } from '../login/troubleshooting';
import { answerInvoke } from '../login/answerInvoke';
import { codeIn, isRepeatedCode } from '../login/verificationCode';

/**
 * The root of the assistant: tells commands, answers and what the person needs apart, and runs the dialogs for them. What was asked for before
 * signing in continues by itself afterwards.
 */
export class AssistantDialog extends ComponentDialog {
  private readonly remarks: Remarks;
  private readonly tasks: Tasks;
  private readonly actions: CommandActions;
  private readonly onRequests: CommandsOnRequests;
  private readonly unaskedFiles: UnaskedFiles;
  private readonly showRequest: ShowRequestDialog;
  private readonly open: OpenQuestion;
  private readonly lists: MyRequestsSteps;

  constructor(
    id: string,
    private readonly logins: Logins,
    private readonly chatFiles?: ChatFiles,
    providers: Providers = onlyJira,
  ) {
    super(id);
    const showRequest = new ShowRequestDialog(request.id, logins, chatFiles);
    this.lists = new MyRequestsSteps(myRequests.id, logins, request.id);
    const choices = new ChoiceDialog(choice.id);
    this.showRequest = showRequest;
    this.open = new OpenQuestion(choices, showRequest);
    const isAsking = (dc: DialogContext) => this.open.isAsking(dc);
    const asksWhich = (dc: DialogContext) => this.lists.asksWhich(dc);
    this.remarks = new Remarks(logins, isAsking);
    this.tasks = new Tasks(logins, this.remarks, showRequest, chatFiles !== undefined);
    this.onRequests = new CommandsOnRequests(this.tasks, showRequest, isAsking);
    this.unaskedFiles = new UnaskedFiles(this.tasks, this.remarks, showRequest, isAsking);
    const { remarks, tasks, onRequests } = this;
    const parts = { remarks, tasks, showRequest, onRequests, isAsking, asksWhich };
    this.actions = new CommandActions({ logins, providers, ...parts });
    this.addDialog(new SignedInDialog(signedIn.id));
    this.addDialog(choices);
    this.addDialog(new LoginDialog(login.id, logins, providers));
    this.addDialog(new SiteDialog(switchSite.id, logins));
    this.addDialog(new CreateRequestDialog(createRequest.id, logins, chatFiles));
    this.addDialog(new DiscardDialog(discardOne.id));
    this.addDialog(this.lists);
    this.addDialog(showRequest);
  }

  protected override onBeginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.turn(dc);
  }

  protected override onContinueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.turn(dc);
  }

  /** One turn of the conversation. The root itself never ends: the person can always say something. */
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
    // Both the channel and the page that hosts the chat may report the arrival: one greeting is enough.
    if (greets === 'as-told' && card.wasShown) return Dialog.EndOfTurn;
    if (card.press === 'old' && !dc.activeDialog) await this.remarks.offer(dc, textsOf(activity).card.outOfUse);
    else if (card.press === 'old') await this.tasks.goOn(dc);
    else if (greets) await this.remarks.greet(dc);
    else await this.react(dc);
    // The conversation always ends with what can be done next.
    if (card.isMissing && !dc.activeDialog) await this.remarks.offer(dc);
    await card.settle();
    return Dialog.EndOfTurn;
  }

  private async react(dc: DialogContext): Promise<void> {
    if (await helpAsOffered(dc)) return;
    const { context } = dc;
    noteNew(dc, isSigningIn(dc));
    const brings = this.chatFiles?.has(context) ?? false;
    if (brings && (await this.unaskedFiles.take(dc))) return;
    await this.handleText(dc);
    // Files that no dialog has taken are kept, and the person is told so.
    if (brings && areLeft(context)) await this.remarks.interrupt(dc, waitForWords(context));
  }

  private async handleText(dc: DialogContext): Promise<void> {
    const { context } = dc;
    const { talk } = textsOf(context.activity);
    const elsewhere = this.open.mayLeadElsewhere(dc) ? await otherSiteIn(context, this.logins) : undefined;
    if (elsewhere) return this.tasks.begin(dc, elsewhere);
    const isAsking = this.open.isAsking(dc);
    // The answer to a question may be a link: only otherwise is it read as a request key.
    const text = isAsking ? userText(context.activity) : await textWithKeys(context, this.logins);
    const brings = this.chatFiles?.has(context) ?? false;
    if (!brings && !isAsking && dropsNew(context, text)) return this.remarks.offer(dc, talk.allRight);
    const known = this.open.commandIn(dc, text, brings);
    const bringing = bringingOf(dc, text, known, brings);
    if (bringing) return this.onRequests.begin(dc, bringing);
    const mayResume = !isAsking && known?.kind !== 'word';
    const resumes = mayResume && (resumesByName(context, text) || agreesToNext(dc, text));
    const command = resumes ? ({ kind: 'word', word: 'resume' } as const) : known;
    if (brings && command && !mayTakeFiles(command)) await context.sendActivity(waitForWords(context));
    if (command && !this.isAboutShown(dc, text, command)) return this.actions.run(dc, command);
    const question = this.open.question(dc);
    if (isSomethingElse(question, context.activity)) return this.tasks.need(dc, text, this.showRequest.shownIn(dc));
    if (isAsking) return this.answer(dc, question);
    if (this.isPlainReply(dc, text)) return this.remarks.offer(dc, talk.fine);
    return dc.activeDialog ? this.tasks.goOn(dc) : this.withoutDialog(dc);
  }

  /** Whether the command may be about the request that is shown, which then deals with it. */
  private isAboutShown(dc: DialogContext, text: string, command: Command): boolean {
    const mayBe = command.kind === 'word' && saidOfShown.has(command.word);
    const isOnButton = commandOnButton(textsOf(dc.context.activity), text) !== undefined;
    return (mayBe || isOnButton) && this.showRequest.showing(dc) !== undefined;
  }

  /** Passes words on to what is asked; what they say of a need is noted first, in the middle of a sign-in. */
  private async answer(dc: DialogContext, question: Question | undefined): Promise<void> {
    const noted = keepNeed(dc, question);
    if (noted !== undefined && question && !isAnswered(question, dc.context.activity))
      return this.remarks.interrupt(dc, noted);
    if (noted !== undefined) await dc.context.sendActivity(noted);
    return this.tasks.goOn(dc);
  }

  /** A reply although nothing is asked: "ok", "no"; "later", too, unless it may be said of what is shown. */
  private isPlainReply(dc: DialogContext, text: string): boolean {
    const isLater = !dc.activeDialog && wishIn(text) === 'leave';
    return isLater || (replyIn(text) !== undefined && !this.awaitsReply(dc, text));
  }

  private awaitsReply(dc: DialogContext, text: string): boolean {
    return this.showRequest.awaitsAnswer(dc) || (this.lists.asksWhich(dc) && replyIn(text) === 'yes');
  }

  /**
   * With no dialog open, a code may still come for a sign-in whose dialog was lost; any other words say what the person
   * needs.
   */
  private async withoutDialog(dc: DialogContext): Promise<void> {
    const { context } = dc;
    const flowId = await this.logins.signIn.awaitingCode(context);
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
    const asked = questionAsked(words);
    if (asked === 'seen') return this.remarks.offer(dc, textsOf(context.activity).asked[asked]);
    const mayBeTold = relayedComment(words) !== undefined || goesOnAbout(words) || areJustSent(context);
    const raised = mayBeTold ? lastRaisedIn(dc) : undefined;
    await this.tasks.need(dc, words, raised === undefined ? undefined : { key: raised, mayComment: true });
  }
}

/** Commands that may be about the request shown, which then stays. */
const saidOfShown: ReadonlySet<CommandWord> = new Set([
  'solved',
  'news',
  'thanks',
  'fine',
  'upset',
  'language',
  'howToLogOut',
]);

function mayBeKey(known: Command | undefined): boolean {
  return known === undefined || (known.kind === 'request' && known.command === 'request' && known.text === undefined);
}

/** With files, or right after them, "ITH-4" says where they go; so does "no, to ITH-4" before they are attached to another one. */
function bringingOf(dc: DialogContext, text: string, known: Command | undefined, brings: boolean) {
  const isNew = areNew(dc.context);
  const instead = (isAttaching(dc) || isNew) && mayBeKey(known) ? attachInsteadIn(text) : undefined;
  return instead ?? (brings || isNew ? bringingTo(known, text) : undefined);
}
