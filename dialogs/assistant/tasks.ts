import type { Logins } from '../logins';
import type { Remarks } from './remarks';
import { failedTask, keepFailed } from '../failedTask';
import { keepLastRaised } from '../lastRaised';
import { plainMessage } from '../plainMessage';
import type { CreateRequestOptions, ShownRequest } from '../requests/raise/createRequestOptions';
import { saidToFind } from '../requests/raise/findType/findTypeDialog';
import { keptWith, takeSent, takeWaiting } from '../requests/files/sentFiles';
import type { ShowRequestDialog } from '../requests/follow/showRequestDialog';
import { keepNext } from '../requests/raise/nextNeed';
import { forgetForRequest, keepForRequest, keepWords, tellOfKept } from '../requests/raise/unfinished';
import type { DialogContext, DialogTurnResult } from '../sdk';
import { awaitingSignIn, signedIn, signInUnderWay, type Task } from '../signedInDialog';
import { textsOf } from '../texts/languages';
import { replyIn } from '../reading/replies';
import { userText, wholeText } from '../reading/userInput';

/** Begins, continues and replaces the tasks of a conversation with the assistant. */
export class Tasks {
  constructor(
    private readonly logins: Logins,
    private readonly remarks: Remarks,
    private readonly showRequest: ShowRequestDialog,
    private readonly takesFiles: boolean,
  ) {}

  async goOn(dc: DialogContext): Promise<void> {
    const shown = this.showRequest.showing(dc);
    await this.goOnElsewhere(dc, await dc.continueDialog(), shown);
  }

  /** Takes words that were not about what is shown as what the person needs. */
  async goOnElsewhere(dc: DialogContext, { result }: DialogTurnResult, shown?: ShownRequest): Promise<void> {
    const outcome = signedIn.outcome(result);
    if (outcome.status === 'elsewhere') await this.need(dc, outcome.text, shown);
  }

  /** Finds what fits a person's words, including all that stands in a mail. Text without a letter gets the menu. */
  async need(dc: DialogContext, words: string, shown?: ShownRequest): Promise<void> {
    const { activity } = dc.context;
    const all = shown === undefined && words === userText(activity) ? wholeText(activity) : words;
    // "👍" or "2" beside a request may be an answer.
    const isAnswer = shown !== undefined && (replyIn(words) !== undefined || /\p{N}/u.test(words));
    if (isAnswer || /\p{L}/u.test(words)) await this.create(dc, { words: all, about: { shown } });
    else await this.remarks.showMenu(dc, textsOf(dc.context.activity).menu.whatNow);
  }

  /** Leads to the people at the desk: by a comment on the request shown, or by a new one. */
  async toPeople(dc: DialogContext): Promise<void> {
    const shown = this.showRequest.showing(dc);
    if (shown) await this.need(dc, userText(dc.context.activity), shown);
    else await this.begin(dc, { dialog: 'createRequest', options: {} });
  }

  /** Creates a request, with the files of this turn's message and those that waited for it. */
  async create(dc: DialogContext, options: CreateRequestOptions): Promise<void> {
    const t = textsOf(dc.context.activity);
    const waiting = this.takesFiles ? takeWaiting(dc.context) : [];
    const { files: attachments, told } = keptWith(
      t,
      waiting,
      this.takesFiles ? takeSent(dc.context) : [],
      t.files.have,
    );
    if (told !== '') await dc.context.sendActivity(plainMessage(told));
    await this.begin(dc, { dialog: 'createRequest', options: { ...options, attachments } });
  }

  /** Begins a task in place of whatever is going on; what the person said they need is kept, to be offered again. */
  async begin(dc: DialogContext, task: Task): Promise<void> {
    const awaiting = awaitingSignIn(dc);
    const said = saidToFind(dc) ?? (awaiting?.dialog === 'createRequest' ? awaiting.options : undefined);
    if (said) keepWords(dc, said);
    for (const left of [awaiting, failedTask(dc)]) if (left?.dialog === 'showRequest') keepForRequest(dc, left.options);
    if (awaiting && task.dialog !== 'login' && task.dialog !== 'createRequest') tellLater(dc, awaiting);
    if (task.dialog === 'showRequest') forgetForRequest(dc.context, task.options);
    // The code shown in the browser stays valid.
    const underWay = task.dialog === 'login' ? undefined : signInUnderWay(dc);
    if (underWay && (await this.logins.signIn.awaitingCode(dc.context)) !== undefined) {
      underWay.goOnWith(task);
      await dc.context.sendActivity(textsOf(dc.context.activity).signIn.goesOnAfter);
      return this.goOn(dc);
    }
    keepLastRaised(dc, undefined);
    keepFailed(dc, undefined);
    await dc.cancelAllDialogs();
    await this.goOnElsewhere(dc, await signedIn.begin(dc, task));
  }
}

/** What was typed for a task whose place another one takes during the sign-in: the person is told of it once that one is done. */
function tellLater(dc: DialogContext, left: Task): void {
  if (left.dialog === 'createRequest' && left.options.words !== undefined) keepNext(dc, left.options.words);
  if (left.dialog === 'showRequest') tellOfKept(dc.context);
}
