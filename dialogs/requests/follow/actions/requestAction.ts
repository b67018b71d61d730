import { AtlassianError } from '../../../../src/atlassian/errors';
import { isFirst } from '../../../delivered';
import { errorMessage } from '../../../errorMessages';
import type { Sessions } from '../../../logins';
import { plainMessage } from '../../../plainMessage';
import { DialogReason, type DialogInstance, type DialogTurnResult, type TurnContext } from '../../../sdk';
import { choice, type ChoiceOutcome } from '../../../choiceDialog';
import type { Choice } from '../../../choices';
import { asks, isQuestion } from '../../../reading/asked';
import { alsoMeant, saysWrongRequest, otherMeant } from '../../../reading/otherMeant';
import { replyIn } from '../../../reading/replies';
import { replacementIn } from '../../../reading/selfCorrection';
import { spokenIn, textsOf } from '../../../texts/languages';
import type { Offered } from '../../../texts/words';
import { type Elsewhere, SessionDialog, sessionEndings, type Turn } from '../../../sessionDialog';
import { userText } from '../../../reading/userInput';
import { asksToSend, wishIn } from '../../../reading/wishIn';
import { needIn } from '../../../reading/needIn';
import type { ShowRequestOptions } from '../showRequestOptions';
import { elseId } from '../../raise/findType/typeChoices';
import {
  fileFacts,
  isPutOff,
  noComment,
  withMoreFiles,
  type Commented,
  type Remarked,
  type RemarkOptions,
} from './remarked';
import { keepUnsent } from '../unsent';
import type { RequestParts, RequestView } from '../requestView';
import { nothingKnown, unchanged, type After, type RequestViews } from '../requestViews';

export interface RequestActionOptions {
  readonly key: string;
}

/** `text`: tells the person what was done; `after`: what is then known about the request. */
export interface ActionDone {
  readonly status: 'done';
  readonly text: string;
  readonly after: After;
  /** What to do then. */
  readonly next?: ShowRequestOptions | undefined;
}

/** Every status that an action on a request can end with. */
export const requestActionStatuses = { done: true, elsewhere: true, ...sessionEndings } as const;

const passing: ReadonlySet<AtlassianError['code']> = new Set(['unavailable', 'rate-limited', 'unknown-outcome']);

/** An action on one request. Needs a `ChoiceDialog` in the same set. */
export abstract class RequestAction<
  State extends RequestActionOptions,
  Options extends RequestActionOptions = RequestActionOptions,
> extends SessionDialog<Options, State, ActionDone | Elsewhere> {
  constructor(
    id: string,
    sessions: Sessions,
    private readonly views: RequestViews,
  ) {
    super(id, sessions);
  }

  /** How to do it once more if it could not be finished, with what was typed; `undefined`: as it was begun. */
  protected again(_state: State): ShowRequestOptions | undefined {
    return undefined;
  }

  protected override interrupted(context: TurnContext, instance: DialogInstance | undefined): void {
    const state = this.keptIn(instance);
    const options = state && this.again(state);
    if (options) keepUnsent(context, options);
  }

  /** Ends the action if an answer was handled before, by another instance of the bot or by this one before a restart. */
  protected doneBefore(turn: Turn): Promise<DialogTurnResult> {
    return this.done(turn, textsOf(turn.context.activity).talk.doneBefore);
  }

  protected done({ dc }: Turn, text: string, after = nothingKnown, next?: ShowRequestOptions) {
    return this.end(dc, { status: 'done', text, after, next });
  }

  /** Does it with the other request that the person means. */
  protected instead(turn: Turn, next: ShowRequestOptions): Promise<DialogTurnResult> {
    return this.done(turn, textsOf(turn.context.activity).talk.nothingChanged, unchanged, next);
  }

  /** Does it with the other request that the answer names, or with both, if it says nothing else; with none if it says that this is the wrong one. */
  protected otherSaid(turn: Turn, state: State, outcome: ChoiceOutcome): Promise<DialogTurnResult> | undefined {
    if (outcome.status !== 'said') return undefined;
    if (saysWrongRequest(outcome.text)) return this.end(turn.dc, { status: 'cancelled' });
    const also = alsoMeant(outcome.text, state.key);
    const other = also ?? otherMeant(outcome.text, state.key);
    const again = other === undefined ? undefined : this.again(state);
    if (other === undefined || !again) return undefined;
    if (also === undefined) return this.instead(turn, { ...again, key: other });
    const { oneByOne } = textsOf(turn.context.activity).list;
    return this.done(turn, oneByOne, unchanged, { ...again, others: [also] });
  }

  /** Reads the request as it is now. */
  protected read(turn: Turn, key: string): Promise<RequestView> {
    return this.views.read(turn, key, nothingKnown);
  }

  /** What is known about the request without a call. */
  protected shown(turn: Turn, key: string): Promise<Partial<RequestParts>> {
    return this.views.shown(turn, key);
  }

  /** Reads the rest of what the card will show while the action is under way, unless it was read a moment ago. */
  protected beside<T>(turn: Turn, key: string, doing: Promise<T>): Promise<T> {
    return this.views.beside(turn, key, doing);
  }

  /** Starts reading what the action has changed while the person is asked for more. */
  protected ahead(turn: Turn, key: string, after: After): void {
    this.views.ahead(turn, key, after);
  }

  /** How a question was answered. "Ok?", "nothing?" and "is that ok" choose nothing: they are words like any other. */
  protected answered({ context }: Turn, result: unknown): ChoiceOutcome {
    const outcome = choice.outcome(result);
    const text = userText(context.activity);
    return outcome.status === 'chosen' && asks(text) ? { status: 'said', text } : outcome;
  }

  /** The message for an error that may pass, whether nothing was done or nobody knows. Throws other errors on. */
  protected failed(turn: Turn, error: unknown): string {
    if (!(error instanceof AtlassianError) || !passing.has(error.code)) throw error;
    this.views.forget(turn);
    return errorMessage(textsOf(turn.context.activity), error);
  }

  /**
   * Text given when asked for a comment may be something new instead, so it is shown, and the person confirms, before it is sent. Calls `go`
   * with the comment, or with `undefined` if there is none.
   */
  protected remarked(
    turn: Turn,
    state: State & Remarked,
    outcome: ChoiceOutcome,
    options: RemarkOptions,
    go: (comment: Commented | undefined) => Promise<DialogTurnResult>,
  ): Promise<DialogTurnResult> {
    const { dc, context } = turn;
    const { remark } = state;
    const said = outcome.status === 'said' ? outcome.text : undefined;
    if (options.isOptional === true && remark === undefined && said !== undefined && isPutOff(said))
      return go(undefined);
    if (said !== undefined && needIn(said) === said) return this.askRemark(turn, state, said, options);
    const isNew = outcome.status === 'chosen' && outcome.id === elseId;
    const need = said ?? (isNew ? remark : undefined);
    if (need !== undefined) return this.end(dc, { status: 'elsewhere', text: need });
    // "Send it" sends what is there, although "done" otherwise means no comment.
    const isSent = remark !== undefined && asksToSend(userText(context.activity));
    const isYes = outcome.status === 'chosen' && (outcome.id === 'yes' || isSent);
    return go(isYes ? { text: remark, attachments: state.attachments } : undefined);
  }

  /** Shows the text as it is with these words, and asks whether it is a comment. */
  private askRemark(
    { dc, context }: Turn,
    state: State & Remarked,
    said: string,
    { done, question, yes, canGoBack = false, facts = [], means = [], takesFiles = false }: RemarkOptions,
  ): Promise<DialogTurnResult> {
    const { key, remark } = state;
    const t = textsOf(context.activity);
    const isLater = remark !== undefined && ['wait', 'leave'].includes(wishIn(said) ?? '');
    const isUnclear = remark !== undefined && isQuestion(said) && replyIn(said) !== undefined;
    // "No, too expensive" replaces what was said; "urgent, please" is added below it.
    const both = remark === undefined ? said : (replacementIn(said) ?? `${remark}\n${said}`);
    const words = said === '' || isLater || isUnclear ? remark : both;
    const attachments = takesFiles ? withMoreFiles(context, state) : undefined;
    this.keep(dc, { ...state, remark: words, attachments });
    const why = words === undefined ? [] : [{ name: t.tools.comment, value: words }];
    const before = isLater ? t.talk.wait : isUnclear ? t.choice.noneOfThese : done;
    const alsoCalled = spokenIn(t).request.comment;
    const calledAs: readonly Offered[] = done === undefined ? [] : ['retry'];
    return choice.begin(dc, {
      ...(before !== undefined && { done: before }),
      question: question ?? t.find.commentOrNew(key),
      facts: [...facts, ...why, ...fileFacts(t, attachments)],
      buttons: [
        { id: 'yes', name: yes ?? t.find.commentOn(key), alsoCalled, calledAs, means: ['yes'] },
        { id: elseId, name: t.find.somethingElse },
        { ...noComment(t), means: ['no', 'none', 'done', ...means] },
      ],
      acceptsText: true,
      acceptsFiles: takesFiles,
      canGoBack,
    });
  }

  /** If another dialog interrupts, says that the comment was not added, so that nobody believes it sent. */
  override async endDialog(context: TurnContext, instance: DialogInstance, reason: DialogReason): Promise<void> {
    const kept: (State & Remarked) | undefined = this.keptIn(instance);
    if (reason === DialogReason.cancelCalled && kept?.remark !== undefined)
      await context.sendActivity(plainMessage(textsOf(context.activity).request.commentNotAdded(kept.key)));
  }

  /**
   * Makes a call once, and goes on with its result. After a failure that may pass, "try again" makes it once more: `goOn` then gets the choice
   * `id`.
   */
  protected async once<T>(
    turn: Turn,
    id: string,
    call: () => Promise<T>,
    then: (result: T) => Promise<DialogTurnResult>,
  ): Promise<DialogTurnResult> {
    if (!(await this.isFirst(turn))) return this.doneBefore(turn);
    let result: T;
    try {
      result = await call();
    } catch (error) {
      const question = this.failed(turn, error);
      this.renewRun(turn.dc);
      const name = textsOf(turn.context.activity).choice.tryAgain;
      const again: Choice = { id, name, means: ['yes'], calledAs: ['retry'] };
      return choice.begin(turn.dc, { question, buttons: [again], givesWay: true });
    }
    return then(result);
  }

  /** Whether this is the first answer: the action runs once, however often and wherever an answer arrives. */
  protected isFirst(turn: Turn): Promise<boolean> {
    return isFirst(turn, `${this.id}:${this.runOf(turn.dc)}`);
  }
}
