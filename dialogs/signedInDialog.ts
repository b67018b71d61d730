import { choice, confirmation } from './choiceDialog';
import { keepFailed } from './failedTask';
import { login, type LoginOutcome } from './login/loginDialog';
import type { SignInOptions } from './login/signInDialog';
import { site, type SiteOptions } from './login/siteDialog';
import { createRequest, type CreateRequestOptions } from './requests/raise/createRequestDialog';
import { discardOne } from './requests/raise/discardDialog';
import { myRequests } from './requests/follow/myRequestsSteps';
import type { ListedOptions } from './requests/follow/myRequestsOptions';
import { request } from './requests/follow/showRequestDialog';
import type { ShowRequestOptions } from './requests/follow/showRequestOptions';
import { offerNext, putOffNext } from './requests/raise/nextNeed';
import { isKeptNow, keepForRequest, keepWords, keptWordsNow, leftNames } from './requests/raise/unfinished';
import { unsentIn } from './requests/follow/unsent';
import type { DialogContext, DialogReason, DialogTurnResult } from './sdk';
import type { Elsewhere } from './sessionDialog';
import { textsOf } from './texts/languages';
import { child, TypedDialog, type Cancelled } from './typedDialog';

/** What a person has asked for: a dialog to begin once they are signed in. */
export type Task =
  | { readonly dialog: 'login'; readonly options?: SignInOptions }
  /** Only the sign-in, for the guard: the bot's own code goes on. */
  | { readonly dialog: 'none'; readonly options?: SignInOptions }
  | { readonly dialog: 'switchSite'; readonly options: SiteOptions }
  | { readonly dialog: 'createRequest'; readonly options: CreateRequestOptions }
  | { readonly dialog: 'discardOne' }
  | { readonly dialog: 'myRequests'; readonly options: ListedOptions }
  /** `siteId`: the request's site, if it is another one. */
  | { readonly dialog: 'showRequest'; readonly options: ShowRequestOptions; readonly siteId?: string | undefined };

interface State {
  readonly task: Task;
  /**
   * `again`: after a sign-in that failed, or that Atlassian has ended. `site`: another site is chosen first, because the former one is lost or
   * what was asked for is on that one.
   */
  readonly step: 'login' | 'again' | 'task' | 'site';
}

const begun = Symbol('a task was begun in this turn');

export const switchSite = site.as('switchSite');

export const signedIn = child<SignedInDialog>('signedIn', { done: true, elsewhere: true, cancelled: true });

/**
 * Signs the person in if necessary, and does what was asked for. The task is kept when the sign-in fails, and when Atlassian ends it midway:
 * the person may sign in once more and go on. Needs a `ChoiceDialog` beside it.
 */
export class SignedInDialog extends TypedDialog<Task, State, { readonly status: 'done' } | Elsewhere | Cancelled> {
  override async beginDialog(dc: DialogContext, options?: Task): Promise<DialogTurnResult> {
    const task = this.given(options);
    this.keep(dc, { step: 'login', task });
    const { flowId } = ((task.dialog === 'login' || task.dialog === 'none') && task.options) || {};
    return login.begin(dc, { goesOn: saysNeed(task), ...(flowId === undefined ? {} : { flowId }) });
  }

  override async resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    const { step, task } = this.stateOf(dc);
    switch (step) {
      case 'login':
        return this.loggedIn(dc, task, login.outcome(result));
      case 'again': {
        const outcome = choice.outcome(result);
        if (outcome.status !== 'chosen' || outcome.id !== 'yes') return this.declined(dc, task);
        this.keep(dc, { step: 'login', task });
        return login.begin(dc, { goesOn: saysNeed(task) });
      }
      case 'task': {
        const about = createRequest.outcome(result);
        if (about.status === 'aboutRequest') return this.begin(dc, { dialog: 'showRequest', options: about.options });
        // The outcomes handled below are the same for every task.
        const outcome = myRequests.outcome(result);
        if (outcome.status === 'elsewhere') return this.end(dc, outcome);
        const said = withAllWords(dc, task);
        if (outcome.status === 'failed') keepFailed(dc, said);
        const options = unsentIn(dc.context);
        const again: Task = options ? { dialog: 'showRequest', options } : said;
        if (outcome.status === 'signedOut') {
          // The answers typed say more than the words the task began with. In the turn that began it, a kept draft is of an earlier request.
          const isKept = isKeptNow(dc.context) && !dc.context.turnState.has(begun);
          return this.askAgain(dc, isKept ? { dialog: 'createRequest', options: {} } : again);
        }
        if (outcome.status !== 'siteLost') return this.done(dc);
        this.keep(dc, { step: 'site', task: again });
        return switchSite.begin(dc, { ask: true });
      }
      case 'site':
        return switchSite.outcome(result).status === 'chosen' ? this.begin(dc, task) : this.done(dc);
    }
  }

  private async loggedIn(dc: DialogContext, task: Task, outcome: LoginOutcome | Cancelled): Promise<DialogTurnResult> {
    if (outcome.status === 'connected' && task.dialog !== 'login')
      await dc.context.sendActivity(textsOf(dc.context.activity).signIn.needsJira);
    if (mayTryAgain(outcome)) return this.askAgain(dc, task);
    if (outcome.status === 'signedIn') return this.begin(dc, task);
    return outcome.status === 'failed' ? this.declined(dc, task) : this.cancelled(dc, task);
  }

  /** Ends, and says that what was typed is kept: it comes first after the next sign-in. */
  private async declined(dc: DialogContext, task: Task): Promise<DialogTurnResult> {
    const kept = typedFor(dc, task);
    keepFailed(dc, kept);
    if (kept) await dc.context.sendActivity(textsOf(dc.context.activity).signIn.keptForLater);
    return this.cancelled(dc, task);
  }

  /** Ends, and keeps what was typed, to be offered again. */
  private async cancelled(dc: DialogContext, task: Task): Promise<DialogTurnResult> {
    if (task.dialog === 'createRequest') keepWords(dc, task.options);
    if (task.dialog === 'showRequest') keepForRequest(dc, task.options);
    putOffNext(dc.context);
    return this.end(dc, { status: 'cancelled' });
  }

  private begin(dc: DialogContext, task: Task): Promise<DialogTurnResult> {
    this.keep(dc, { step: 'task', task });
    dc.context.turnState.set(begun, true);
    switch (task.dialog) {
      case 'login':
      case 'none':
        return this.done(dc);
      case 'switchSite':
        return switchSite.begin(dc, task.options);
      case 'createRequest':
        return createRequest.begin(dc, task.options);
      case 'discardOne':
        return discardOne.begin(dc, {});
      case 'myRequests':
        return myRequests.begin(dc, task.options);
      case 'showRequest': {
        const { siteId, ...here } = task;
        if (siteId === undefined) return request.begin(dc, task.options);
        this.keep(dc, { step: 'site', task: here });
        return switchSite.begin(dc, { siteId });
      }
    }
  }

  /** Ends, and offers what the person said meanwhile, unless that has been offered already. */
  private async done(dc: DialogContext): Promise<DialogTurnResult> {
    await offerNext(dc.context);
    return this.end(dc, { status: 'done' });
  }

  private askAgain(dc: DialogContext, task: Task): Promise<DialogTurnResult> {
    this.keep(dc, { step: 'again', task });
    const t = textsOf(dc.context.activity);
    const question = task.dialog === 'login' ? t.signIn.onceMore : t.signIn.onceMoreKept;
    return choice.begin(dc, { ...confirmation(t, question, t.signIn.yesSignIn), givesWay: true });
  }
}

/** The task, if something was typed for it. A comment is asked about before it is sent. */
function typedFor({ context }: DialogContext, task: Task): Task | undefined {
  if (task.dialog === 'createRequest')
    return task.options.words !== undefined || leftNames(context).length > 0 ? task : undefined;
  const { text, attachments = [] } = task.dialog === 'showRequest' ? task.options : {};
  const isTyped = task.dialog === 'showRequest' && (text !== undefined || attachments.length > 0);
  return isTyped ? { ...task, options: { ...task.options, asksFirst: true } } : undefined;
}

/** The task with all that the person has said they need, which may be more than it began with. */
function withAllWords({ context }: DialogContext, task: Task): Task {
  return task.dialog === 'createRequest' ? { ...task, options: { ...task.options, ...keptWordsNow(context) } } : task;
}

/** Whether the person has said in their own words what they need. */
function saysNeed(task: Task): boolean {
  return task.dialog === 'createRequest' && task.options.words !== undefined;
}

/** The task that waits for the person to sign in; `undefined` if signing in is all they asked for. */
export function awaitingSignIn({ stack }: DialogContext): Task | undefined {
  const at: unknown = stack.find(({ id }) => id === signedIn.id)?.state.at;
  const { task, step } = (at as State | undefined) ?? {};
  const awaits = step === 'login' || step === 'again';
  return awaits && task?.dialog !== 'login' ? task : undefined;
}

/** The sign-in or choice of a site under way, and the task that follows it. */
interface SignInUnderWay {
  readonly task: Task;
  /** Makes another task follow. */
  goOnWith(task: Task): void;
}

export function signInUnderWay({ stack }: DialogContext): SignInUnderWay | undefined {
  const instance = stack.find(({ id }) => id === signedIn.id);
  const at = instance?.state.at as State | undefined;
  const isSwitching = at?.step === 'site' || (at?.step === 'task' && at.task.dialog === 'switchSite');
  if (!instance || !at || (at.step !== 'login' && !isSwitching)) return undefined;
  return {
    task: at.task,
    goOnWith(task) {
      instance.state.at = { step: isSwitching ? 'site' : 'login', task } satisfies State;
    },
  };
}

/** Whether the next attempt may succeed; other failures are for an administrator to fix. */
function mayTryAgain(outcome: LoginOutcome | Cancelled): boolean {
  if (outcome.status === 'denied' || outcome.status === 'expired') return true;
  const passing: readonly string[] = ['unavailable', 'wrong-browser', 'unknown-link'];
  return outcome.status === 'failed' && passing.includes(outcome.reason);
}
