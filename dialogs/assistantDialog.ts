import { helpText, menuCard } from './assistantCards';
import { channelOf } from '../src/channel/channels';
import { isGroup } from './chatUser';
import { asks } from './innermost';
import { findType } from './requests/findTypeDialog';
import { greetingFor } from './greeting';
import { choice, ChoiceDialog } from './choiceDialog';
import { keyCommand, parseCommand, readCommand, type Command } from './commands';
import { createRequest, CreateRequestDialog } from './requests/createRequestDialog';
import { disconnect } from './login/azureSignInDialog';
import { login, LoginDialog } from './login/loginDialog';
import { onlyJira, type Providers } from './login/providerDialog';
import { myRequests, MyRequestsSteps } from './requests/myRequestsDialog';
import type { ChatFiles } from './chatFiles';
import { LiveCard } from './liveCard';
import { botCommands, haveCommands } from './texts/commandsHad';
import { textsOf } from './texts/languages';
import { forgetUnfinished } from './requests/unfinished';
import { plainMessage } from './plainMessage';
import type { Logins } from './logins';
import {
  ActivityTypes,
  ComponentDialog,
  Dialog,
  type Activity,
  type DialogContext,
  type DialogTurnResult,
  type TurnContext,
} from './sdk';
import { userText } from './userInput';
import { request, ShowRequestDialog } from './requests/showRequestDialog';
import { SiteDialog } from './login/siteDialog';
import { signedIn, SignedInDialog, switchSite, type Task } from './signedInDialog';
import { helpSigningIn } from './login/troubleshooting';
import { isRepeatedCode } from './login/signInDialog';
import { codeIn } from './login/verificationCode';
import { describeIdentity } from './login/whoAmI';

/**
 * The root of the assistant: the chat words, which always work in a personal chat, and the dialogs behind them. What
 * was asked for before signing in goes on by itself afterwards.
 */
export class AssistantDialog extends ComponentDialog {
  private readonly showRequest: ShowRequestDialog;

  constructor(
    id: string,
    private readonly logins: Logins,
    chatFiles?: ChatFiles,
    private readonly providers: Providers = onlyJira,
  ) {
    super(id);
    this.showRequest = new ShowRequestDialog(request.id, logins, chatFiles);
    this.addDialog(new SignedInDialog(signedIn.id));
    this.addDialog(new ChoiceDialog(choice.id));
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
    const greets = comesIn(activity);
    const isMessage = activity.type === ActivityTypes.Message;
    if (isMessage && isGroup(activity)) {
      await dc.context.sendActivity(textsOf(activity).talk.personalChat);
      return Dialog.EndOfTurn;
    }
    const card = LiveCard.of(dc);
    if (card.press === 'ignored' || (await isRepeatedCode(dc))) return Dialog.EndOfTurn;
    // Whoever hosts the chat says so, too: once is enough.
    if (greets === 'as-told' && card.wasShown) return Dialog.EndOfTurn;
    if (card.press === 'old') await this.interrupt(dc, textsOf(activity).card.outOfUse);
    else if (greets) await this.greet(dc);
    else await this.react(dc);
    // What comes next is at the bottom, whatever has just ended.
    if (card.isMissing && !dc.activeDialog) await this.offer(dc);
    await card.settle();
    return Dialog.EndOfTurn;
  }

  private async react(dc: DialogContext): Promise<void> {
    if (await helpSigningIn(dc)) return;
    const text = userText(dc.context.activity);
    const said = this.isAsking(dc) ? parseCommand(text) : readCommand(text);
    // What one needs is never a request's key alone.
    const command = said ?? (asks(dc, findType.id) ? keyCommand(text) : undefined);
    if (command) await this.run(dc, command);
    else if (dc.activeDialog) await this.goOn(dc);
    else await this.withoutDialog(dc);
  }

  private async greet(dc: DialogContext): Promise<void> {
    const { talk, menu } = textsOf(dc.context.activity);
    if (this.isAsking(dc)) return this.interrupt(dc, talk.hello);
    await this.showMenu(dc, menu.whatNow, await greetingFor(dc.context, this.logins));
  }

  /** Says something that is about nothing that is going on: an open question comes again, below. */
  private async interrupt(dc: DialogContext, text: string): Promise<void> {
    if (!this.isAsking(dc)) return this.offer(dc, text);
    await dc.context.sendActivity(plainMessage(text));
    await dc.repromptDialog();
  }

  /** Says something, with what can be done next below it; where there are no cards, that is there for the asking. */
  private async offer(dc: DialogContext, text?: string): Promise<void> {
    if (channelOf(dc.context.activity.channelId).adaptiveCards)
      return this.showMenu(dc, textsOf(dc.context.activity).menu.next, text);
    await dc.cancelAllDialogs();
    if (text !== undefined) await dc.context.sendActivity(plainMessage(text));
  }

  private async showMenu(dc: DialogContext, title: string, text?: string): Promise<void> {
    await dc.cancelAllDialogs();
    const isSignedIn = (await this.logins.identity(dc.context)) !== undefined;
    await LiveCard.of(dc).show(menuCard(dc.context.activity, title, isSignedIn), title, text);
  }

  /** Whether an answer is waited for, and not only shown what can be done next. */
  private isAsking(dc: DialogContext): boolean {
    const { activeDialog } = dc;
    return (
      activeDialog !== undefined && activeDialog.id !== myRequests.id && this.showRequest.showing(dc) === undefined
    );
  }

  private async goOn(dc: DialogContext): Promise<void> {
    const { result } = await dc.continueDialog();
    const outcome = signedIn.outcome(result);
    if (outcome.status === 'elsewhere')
      await this.begin(dc, { dialog: 'createRequest', options: { words: outcome.text } });
  }

  private async run(dc: DialogContext, command: Command): Promise<void> {
    const { context } = dc;
    if (command.kind === 'request') return this.aboutRequest(dc, command);
    const t = textsOf(context.activity);
    switch (command.word) {
      case 'help':
        return this.isAsking(dc) ? this.interrupt(dc, helpText(t)) : this.showMenu(dc, t.menu.canDo);
      case 'who am i':
        return this.interrupt(dc, await describeIdentity(context, this.logins, this.isAsking(dc)));
      case 'hello':
        return this.greet(dc);
      case 'thanks':
        return this.interrupt(dc, t.talk.welcome);
      case 'back':
        return this.isAsking(dc) ? this.goOn(dc) : this.offer(dc, t.talk.nothingToGoBackTo);
      case 'cancel':
        return this.offer(dc, this.isAsking(dc) ? t.talk.cancelled : t.talk.nothingToCancel);
      case 'log out':
        await dc.cancelAllDialogs();
        LiveCard.of(dc).close();
        forgetUnfinished(context);
        await this.logOut(context);
        return;
      case 'log in':
        return this.begin(dc, { dialog: 'login' });
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

  /** Goes on in the card of the request where it is shown; otherwise begins anew. */
  private async aboutRequest(
    dc: DialogContext,
    { command, key, text }: Extract<Command, { kind: 'request' }>,
  ): Promise<void> {
    if (command !== 'request' && this.showRequest.showing(dc) === key) await dc.continueDialog();
    else await this.begin(dc, { dialog: 'showRequest', options: { key, command, text } });
  }

  /** A new command takes the place of whatever was going on. */
  private async begin(dc: DialogContext, task: Task): Promise<void> {
    await dc.cancelAllDialogs();
    await signedIn.begin(dc, task);
  }

  private async logOut(context: TurnContext): Promise<void> {
    const { signIn: t } = textsOf(context.activity);
    const done = await this.logins.signOut(context);
    const left = await this.disconnectAll(context);
    if (left.length > 0) await context.sendActivity(plainMessage(t.signedOutOf(left.join(', '))));
    if (!done && left.length > 0) return;
    await context.sendActivity(done ? t.signedOut : t.notSignedIn);
  }

  /** Signs out of the Azure Bot's connections that are offered here; returns those where the person was signed in. */
  private async disconnectAll(context: TurnContext): Promise<string[]> {
    const left: string[] = [];
    for (const provider of await this.providers(context)) {
      if (provider.kind === 'azure' && (await disconnect(context, provider.connection))) left.push(provider.connection);
    }
    return left;
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
    if (codeIn(context.activity) !== undefined) return this.offer(dc, textsOf(context.activity).talk.noCodeHere);
    const words = userText(context.activity);
    if (words !== '') return this.begin(dc, { dialog: 'createRequest', options: { words } });
    await this.showMenu(dc, textsOf(context.activity).menu.whatNow);
  }
}

/**
 * How it is known that the person is there: the channel says so, or the page that hosts Web Chat, whose event is greeted where
 * Direct Line tells nothing before the first message.
 * https://github.com/microsoft/BotFramework-WebChat/tree/main/samples/04.api/a.welcome-event
 */
function comesIn({ type, name }: Partial<Activity>): 'seen' | 'as-told' | undefined {
  if (type === ActivityTypes.ConversationUpdate) return 'seen';
  return type === ActivityTypes.Event && name === 'webchat/join' ? 'as-told' : undefined;
}
