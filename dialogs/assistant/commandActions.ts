import { helpMessage } from './assistantCards';
import type { CommandsOnRequests } from './commandsOnRequests';
import type { Command } from '../reading/commands';
import { asksForOwnTurn } from '../reading/listWordIn';
import { isChoiceOf } from '../innermost';
import { asksHowItGoes } from '../reading/progressQuestions';
import { failedTask, keepFailed } from '../failedTask';
import { LiveCard } from '../liveCard';
import { logOut } from '../login/logOut';
import type { Providers } from '../login/providerDialog';
import { describeIdentity } from '../login/whoAmI';
import type { Logins } from '../logins';
import { plainMessage } from '../plainMessage';
import { keepLastRaised, lastRaisedIn } from '../lastRaised';
import { asks } from '../reading/asked';
import { opensHow } from '../reading/logOutIn';
import type { Remarks } from './remarks';
import { listBehind } from '../requests/follow/listBehind';
import { createRequest } from '../requests/raise/createRequestDialog';
import { myRequests } from '../requests/follow/myRequestsSteps';
import { saidToFind } from '../requests/raise/findType/findTypeDialog';
import type { ShowRequestDialog } from '../requests/follow/showRequestDialog';
import { takeWaiting } from '../requests/files/sentFiles';
import { discardAll, discardNewest } from '../requests/raise/resuming';
import { isKeptNow, keepWords, leftNames } from '../requests/raise/unfinished';
import type { DialogContext } from '../sdk';
import { isSigningIn } from './saidDuringSignIn';
import { awaitingSignIn } from '../signedInDialog';
import type { Tasks } from './tasks';
import { textsOf } from '../texts/languages';
import { userText } from '../reading/userInput';

export interface CommandParts {
  readonly logins: Logins;
  readonly providers: Providers;
  readonly remarks: Remarks;
  readonly tasks: Tasks;
  readonly showRequest: ShowRequestDialog;
  readonly onRequests: CommandsOnRequests;
  /** Whether the person was asked which of those listed something is to be done with. */
  readonly asksWhich: (dc: DialogContext) => boolean;
  /** Whether the bot is waiting for an answer. */
  readonly isAsking: (dc: DialogContext) => boolean;
}

/** Carries out the assistant's commands. */
export class CommandActions {
  constructor(private readonly parts: CommandParts) {}

  async run(dc: DialogContext, command: Command): Promise<void> {
    const { tasks, onRequests, asksWhich } = this.parts;
    switch (command.kind) {
      case 'request':
        return onRequests.named(dc, command);
      case 'unnamed':
        return onRequests.unnamed(dc, command);
      case 'requests':
        // They answer which ones something is to be done with.
        if (command.keys && asksWhich(dc)) return tasks.goOn(dc);
        return tasks.begin(dc, { dialog: 'myRequests', options: { ...command, said: userText(dc.context.activity) } });
      case 'word':
        return this.runWord(dc, command);
    }
  }

  private async runWord(dc: DialogContext, command: Extract<Command, { kind: 'word' }>): Promise<void> {
    const { logins, providers, remarks, tasks, isAsking } = this.parts;
    const { context } = dc;
    const t = textsOf(context.activity);
    switch (command.word) {
      case 'help':
        return isAsking(dc) ? remarks.beside(dc, helpMessage(context.activity)) : remarks.showMenu(dc, t.menu.canDo);
      case 'who am i':
        return remarks.interrupt(dc, await describeIdentity(context, logins, { isAsking: isAsking(dc) }));
      case 'hello':
        return remarks.greet(dc);
      case 'thanks':
        return remarks.interrupt(dc, isAsking(dc) ? t.talk.welcome : `${t.talk.welcome}${t.gap}${t.talk.whatElse}`);
      case 'fine':
        if (lastRaisedIn(dc) !== undefined && asksHowItGoes(userText(context.activity)))
          return this.parts.onRequests.unnamed(dc, { kind: 'unnamed', command: 'request' });
        return remarks.interrupt(dc, isAsking(dc) ? t.talk.allRight : t.talk.fine);
      case 'bye':
      case 'upset':
      case 'language':
      case 'howToLogOut':
        return remarks.interrupt(dc, t.talk[command.word]);
      case 'nothing':
        return remarks.offer(dc, t.talk.fine);
      case 'solved': {
        const raised = isAsking(dc) ? undefined : lastRaisedIn(dc);
        if (raised === undefined) return remarks.offer(dc, t.create.solved);
        return tasks.need(dc, userText(context.activity), { key: raised, mayComment: true });
      }
      case 'wait':
        // A list or a request replies by itself, and stays.
        if (!isAsking(dc) && dc.activeDialog) return tasks.goOn(dc);
        return remarks.interrupt(dc, t.talk.wait);
      case 'human':
        if (isAsking(dc)) return remarks.interrupt(dc, t.talk.people);
        await context.sendActivity(plainMessage(t.talk.people));
        return tasks.toPeople(dc);
      case 'bot':
        return remarks.interrupt(dc, t.talk.people);
      case 'otherAccount': {
        const who = await describeIdentity(context, logins, { isAsking: isAsking(dc) });
        const isSignedIn = (await logins.identity(context)) !== undefined;
        return remarks.interrupt(dc, isSignedIn ? `${who}${t.gap}${t.talk.otherAccount}` : who);
      }
      case 'privacy':
        return remarks.interrupt(dc, t.talk.stored);
      case 'back':
        return this.goBack(dc);
      case 'cancel':
        if (!isAsking(dc)) {
          const isOfFiles = takeWaiting(context).length > 0;
          return remarks.offer(dc, isOfFiles ? t.talk.cancelled : t.talk.nothingToCancel);
        }
        await dc.cancelAllDialogs();
        return remarks.offer(dc, isKeptNow(context) ? t.create.cancelledKept : t.talk.cancelled);
      case 'log out':
      case 'logInAgain':
        if (isSigningIn(dc)) await context.sendActivity(t.signIn.stopped);
        await dc.cancelAllDialogs();
        LiveCard.of(dc).close();
        discardAll(context);
        takeWaiting(context);
        keepLastRaised(dc, undefined);
        keepFailed(dc, undefined);
        await logOut(context, logins, providers);
        return command.word === 'logInAgain' ? tasks.begin(dc, { dialog: 'login' }) : undefined;
      case 'log in':
        return this.logIn(dc);
      case 'switch site':
        return tasks.begin(dc, { dialog: 'switchSite', options: { ask: true } });
      case 'create request':
        return tasks.create(dc, {});
      case 'resume':
        // Whatever is open continues anyway.
        if (isAsking(dc)) return remarks.interrupt(dc, t.talk.allRight);
        return tasks.begin(dc, { dialog: 'createRequest', options: {} });
      case 'discard':
      case 'discardAll':
        return this.discard(dc, command.word);
      case 'retry': {
        if (isAsking(dc)) return dc.repromptDialog();
        const failed = failedTask(dc);
        const key = this.parts.showRequest.shownIn(dc)?.key;
        if (failed) return tasks.begin(dc, failed);
        return key === undefined
          ? remarks.showMenu(dc, t.menu.whatNow)
          : tasks.begin(dc, { dialog: 'showRequest', options: { key } });
      }
      case 'news':
        if (lastRaisedIn(dc) !== undefined)
          return this.parts.onRequests.unnamed(dc, { kind: 'unnamed', command: 'request' });
        return tasks.begin(dc, { dialog: 'myRequests', options: {} });
      case 'my requests': {
        const said = userText(context.activity);
        return tasks.begin(dc, { dialog: 'myRequests', options: asksForOwnTurn(said) ? { said } : {} });
      }
      case 'approvals':
        return tasks.begin(dc, { dialog: 'myRequests', options: { list: 'approvals' } });
    }
  }

  /** Deletes the draft that is meant, or everything left; while a request is created, that one is meant. Asks which, of several and if the words may only ask. */
  private async discard(dc: DialogContext, word: 'discard' | 'discardAll'): Promise<void> {
    const { remarks, tasks } = this.parts;
    const { context } = dc;
    const isCreating = dc.activeDialog?.id === createRequest.id;
    const isThis = isCreating && !isChoiceOf(dc, 'steps');
    const said = saidToFind(dc);
    if (said) keepWords(dc, said);
    if (isCreating) await dc.cancelAllDialogs();
    const isOne = word === 'discard';
    const text = userText(context.activity);
    // "How do I delete my draft" and "can I delete it?" may only ask.
    const isAsked = (asks(text) || opensHow(text)) && leftNames(context).length > 0;
    const isNewest = isOne && isThis && isKeptNow(context);
    if (isAsked || (isOne && !isNewest && leftNames(context).length > 1))
      return tasks.begin(dc, { dialog: 'discardOne' });
    const names = isNewest ? discardNewest(context) : discardAll(context);
    const { create: t, comma } = textsOf(context.activity);
    const told = names.length > 0 ? t.deleted(names.join(comma)) : t.nothingLeft;
    return isCreating ? remarks.offer(dc, told) : remarks.interrupt(dc, told);
  }

  /** From a request to the list it was opened from, or to the unfinished request that was left for it. */
  private async goBack(dc: DialogContext): Promise<void> {
    const { remarks, showRequest, tasks, isAsking } = this.parts;
    const page = listBehind(dc, showRequest.showing(dc)?.key);
    if (page) return tasks.begin(dc, { dialog: 'myRequests', options: { page } });
    const goesOn = isAsking(dc) || dc.activeDialog?.id === myRequests.id;
    if (goesOn) return tasks.goOn(dc);
    // The person came from the request they left unfinished.
    if (leftNames(dc.context).length > 0) return tasks.begin(dc, { dialog: 'createRequest', options: {} });
    return remarks.offer(dc, textsOf(dc.context.activity).talk.nothingToGoBackTo);
  }

  /** Signs in, then continues with what was asked for. Tells a person who is signed in that they are, whatever is open. */
  private async logIn(dc: DialogContext): Promise<void> {
    const { logins, remarks, tasks } = this.parts;
    const awaiting = awaitingSignIn(dc);
    const isDone = !awaiting && (await logins.identity(dc.context))?.site !== undefined;
    if (isDone) return remarks.interrupt(dc, await describeIdentity(dc.context, logins, { isAsking: true }));
    // The page with the code may be gone: continuing that sign-in would not help.
    if (awaiting) await dc.cancelAllDialogs();
    return tasks.begin(dc, awaiting ?? failedTask(dc) ?? { dialog: 'login' });
  }
}
