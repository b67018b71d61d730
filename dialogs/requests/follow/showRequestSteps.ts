import { otherThanShown } from './otherListed';
import type { ChatFiles } from '../../chatFiles';
import { openApproval } from '../../../src/atlassian/serviceDesk/approvals';
import { channelOf } from '../../../src/channel/channels';
import { commentOnShown } from '../../reading/commands';
import { asksAboutProgress, asksHowItGoes } from '../../reading/progressQuestions';
import { asksToWait, readCommand } from '../../reading/kindCommands';
import { alsoWithIn, endsSharing, participantIn, excludedIn } from '../../reading/participants';
import { ratingBehind } from '../../reading/ratings';
import { replyIn } from '../../reading/replies';
import { keepFailed } from '../../failedTask';
import { LiveCard } from '../../liveCard';
import type { Sessions } from '../../logins';
import { normalised } from '../../reading/normalised';
import { plainMessage } from '../../plainMessage';
import { Dialog, type DialogContext, type DialogInstance, type DialogTurnResult } from '../../sdk';
import { type Elsewhere, SessionDialog, type SessionEnding, type Turn } from '../../sessionDialog';
import { commandText, userText } from '../../reading/userInput';
import { approval } from './actions/approvalDialog';
import { attach } from './actions/attachDialog';
import { comment } from './actions/commentDialog';
import { move } from './actions/moveDialog';
import { rate } from './actions/rateDialog';
import { share } from './actions/shareDialog';
import { standing } from './actions/standingDialog';
import { isOfFiles } from '../../reading/attachingIn';
import { courtesyBeside } from './courtesyBeside';
import type { ShownRequest } from '../raise/createRequestOptions';
import { ratedBeside } from './ratedBeside';
import { isKnown } from '../recentActivity';
import { decisionTold } from '../../reading/decisionBeside';
import { areLeft } from '../files/sentFiles';
import { withKeys } from '../normaliseKeys';
import { commandOnButton } from '../../reading/requestCommands';
import { againCard, newsOf, showRequest } from './requestCard';
import { requestCommandOf, textsOf } from '../../texts/languages';
import type { RequestCommand } from '../../texts/words';
import { movedBeside } from './movedBeside';
import { awaitedAfter, awaitedOf, type Awaited } from './requestView';
import { nothingKnown, subscribed, unchanged, type After, type RequestViews } from './requestViews';
import { inTurn, nextOf, type ShowRequestOptions } from './showRequestOptions';
import { offerNext } from '../raise/nextNeed';
import { unsentIn } from './unsent';

export interface ShowRequestState extends ShownRequest {
  /** What it waits for from the person, which may be a single word. */
  readonly awaits?: Awaited | undefined;
  /** What to do after the current action. */
  readonly next?: ShowRequestOptions | undefined;
  /** What is being done, or was done last. */
  readonly doing?: ShowRequestOptions | undefined;
}

/** Begins the action the person asks for, then shows its result in the request card below. */
export class ShowRequestSteps extends SessionDialog<ShowRequestOptions, ShowRequestState, Elsewhere | SessionEnding> {
  constructor(
    id: string,
    sessions: Sessions,
    private readonly views: RequestViews,
    private readonly chatFiles: ChatFiles | undefined,
  ) {
    super(id, sessions);
  }

  showing(active: DialogInstance | undefined): ShownRequest | undefined {
    return active?.id === this.id ? this.stateIn(active) : undefined;
  }

  shownIn(stack: readonly DialogInstance[]): ShownRequest | undefined {
    const steps = stack.find(({ id }) => id === this.id);
    return steps && this.stateIn(steps);
  }

  protected override async start(
    turn: Turn,
    { key, command = 'request', text, others, next, ...more }: ShowRequestOptions,
  ): Promise<DialogTurnResult> {
    const state: ShowRequestState = {
      key: key.toUpperCase(),
      mayComment: true,
      next: nextOf({ command, text, said: more.said, others, next }),
    };
    this.keep(turn.dc, state);
    return this.act(turn, state.key, command, text, more);
  }

  protected override async onMessage(turn: Turn, state: ShowRequestState): Promise<DialogTurnResult> {
    const typed = userText(turn.context.activity);
    const t = textsOf(turn.context.activity);
    const text = await withKeys(turn.session, typed);
    if (this.chatFiles?.has(turn.context) && isOfFiles(text, state.key)) return this.act(turn, state.key, 'attach');
    if (asksToWait(text)) return this.report(turn, state.key, t.talk.wait, unchanged);
    const other = otherThanShown(turn, state, text);
    if (other) return this.start(turn, other);
    const rated = state.awaits === 'rating' ? ratedBeside(text, t.request.ratings) : undefined;
    if (rated) return rate.begin(turn.dc, { key: state.key, ...rated });
    const pressed = commandOnButton(t, text);
    if (pressed !== undefined) return this.act(turn, state.key, pressed);
    const said = commentOnShown(text);
    if (said !== undefined) return this.act(turn, state.key, 'comment', said);
    if (asksAboutProgress(text)) return this.act(turn, state.key, 'request', text);
    const decided = state.awaits === 'decision' ? decisionTold(text) : undefined;
    if (decided) return this.act(turn, state.key, decided.decision, decided.reason);
    // "Nope" may answer what the desk has asked.
    const isAnswer = state.awaits === 'answer' && ['yes', 'no'].includes(replyIn(text) ?? '');
    if (isAnswer) return this.end(turn.dc, { status: 'elsewhere', text: typed });
    const asked = readCommand(text);
    const word = asked?.kind === 'word' ? asked.word : undefined;
    if (word === 'news' || (word === 'fine' && asksHowItGoes(text))) return this.tellNews(turn, state.key);
    const courteous = word && courtesyBeside(t, word);
    if (courteous !== undefined) return this.report(turn, state.key, courteous, unchanged);
    // With files, "this is the second" is something to tell rather than to show the request.
    const isTold = asked?.kind === 'unnamed' && asked.command === 'request' && areLeft(turn.context);
    if (asked?.kind === 'unnamed' && !isTold) return this.act(turn, state.key, asked.command, asked.text);
    const about = asked?.kind === 'request' ? asked : undefined;
    // An older card's button names its own request.
    if (about && (about.key !== state.key || about.others || about.next)) return this.start(turn, about);
    const command = requestCommandOf.get(commandText(text)) ?? about?.command;
    if (command !== undefined) return this.act(turn, state.key, command, about?.text, { asksFirst: about?.asksFirst });
    const { transitions = [] } = await this.views.shown(turn, state.key);
    const moved = movedBeside(transitions, text);
    if (moved) return this.act(turn, state.key, 'move', moved.reason);
    const refused = endsSharing(text) ? excludedIn(text) : undefined;
    const who = refused ?? participantIn(normalised(text));
    const isAlso = state.doing?.command === 'share' && alsoWithIn(normalised(text)) !== undefined;
    if (who !== undefined && (isAlso || (await isKnown(turn.session, who))))
      return this.act(turn, state.key, refused === undefined ? 'share' : 'unshare', who);
    return text === '' ? Dialog.EndOfTurn : this.end(turn.dc, { status: 'elsewhere', text: typed });
  }

  protected override askAgainBelow(dc: DialogContext, text: string): Promise<DialogTurnResult> {
    return this.withSession(dc, (turn) => this.report(turn, this.stateOf(dc).key, text, unchanged));
  }

  protected override async goOn(turn: Turn, state: ShowRequestState, result: unknown): Promise<DialogTurnResult> {
    // All actions end with the same statuses, so any one of them can read the outcome.
    const outcome = comment.outcome(result);
    switch (outcome.status) {
      case 'done':
      case 'cancelled': {
        const isDone = outcome.status === 'done';
        if (isDone) this.keep(turn.dc, { ...state, awaits: awaitedAfter(state.awaits, state.doing?.command) });
        const told = isDone ? outcome.text : textsOf(turn.context.activity).talk.nothingChanged;
        // "Who asked for it?" may have been asked instead of deciding.
        if (state.doing?.command === 'request' && (await this.mayDecide(turn, state.key)))
          this.keep(turn.dc, { ...state, awaits: 'decision' });
        const next = inTurn(isDone ? outcome.next : undefined, state.next);
        if (!next) return this.report(turn, state.key, told, isDone ? outcome.after : unchanged);
        await turn.context.sendActivity(plainMessage(told));
        return this.start(turn, next);
      }
      case 'failed': {
        const options = unsentIn(turn.context) ?? state.doing;
        this.views.forget(turn);
        keepFailed(turn.dc, options && { dialog: 'showRequest', options });
        if (channelOf(turn.context.activity.channelId).adaptiveCards)
          await LiveCard.of(turn.dc).show(againCard(textsOf(turn.context.activity), state.key), state.key);
        return Dialog.EndOfTurn;
      }
      case 'elsewhere':
      case 'signedOut':
      case 'siteLost':
        return this.end(turn.dc, outcome);
    }
  }

  private async act(
    turn: Turn,
    key: string,
    command: RequestCommand,
    text?: string,
    { attachments, asksFirst, said = userText(turn.context.activity) }: Omit<ShowRequestOptions, 'key'> = {},
  ): Promise<DialogTurnResult> {
    const { dc, session } = turn;
    const { request: t } = textsOf(turn.context.activity);
    keepFailed(dc, undefined);
    const { awaits, ...state } = this.stateOf(dc);
    const isDecided = command === 'approve' || command === 'decline';
    this.keep(dc, { ...state, awaits: isDecided ? undefined : awaits, doing: { key, command, text, said } });
    switch (command) {
      case 'request':
        return text === undefined ? this.show(turn, key, nothingKnown) : standing.begin(dc, { key, question: text });
      case 'comment':
        return comment.begin(dc, { key, text, attachments, asksFirst });
      case 'attach':
        return attach.begin(dc, { key, asksFirst });
      case 'move':
        return move.begin(dc, { key, said, reason: text });
      case 'rate':
        return rate.begin(dc, { key, given: text === undefined ? undefined : ratingBehind(text) });
      case 'approve':
      case 'decline':
        return approval.begin(dc, { key, decision: command, reason: text, attachments });
      case 'share':
      case 'unshare':
        return share.begin(dc, { key, remove: command === 'unshare', who: text });
      case 'mute':
        await this.beside(turn, key, session.serviceDesk.unsubscribe(key));
        return this.report(turn, key, t.muted(key), subscribed(false));
      case 'unmute':
        await this.beside(turn, key, session.serviceDesk.subscribe(key));
        return this.report(turn, key, t.unmuted(key), subscribed(true));
    }
  }

  private async mayDecide(turn: Turn, key: string): Promise<boolean> {
    const { approvals = [] } = await this.views.shown(turn, key);
    return openApproval(approvals) !== undefined;
  }

  private async beside(turn: Turn, key: string, doing: Promise<void>): Promise<void> {
    try {
      await this.views.beside(turn, key, doing);
    } catch (error) {
      this.views.forget(turn);
      throw error;
    }
  }

  /** Tells what others have said last, and shows the request as it is now. */
  private async tellNews(turn: Turn, key: string): Promise<DialogTurnResult> {
    const { context, session } = turn;
    const view = await this.views.read(turn, key, nothingKnown);
    return this.report(turn, key, newsOf(context.activity, view, session.account.accountId), unchanged);
  }

  /** Says what was done and, on cards, shows the request below. In text that would be long, and the person can ask for it. */
  private async report(turn: Turn, key: string, text: string, after: After): Promise<DialogTurnResult> {
    const saying = turn.context.sendActivity(plainMessage(text));
    if (channelOf(turn.context.activity.channelId).adaptiveCards) return this.show(turn, key, after, saying);
    await saying;
    await offerNext(turn.context);
    return Dialog.EndOfTurn;
  }

  /** `saying`: a message being sent meanwhile, which the card has to come after. */
  private async show(turn: Turn, key: string, after: After, saying?: Promise<unknown>): Promise<DialogTurnResult> {
    const { dc, context } = turn;
    const [view] = await Promise.all([this.views.read(turn, key, after), saying]);
    const { key: shown, typeId } = view.request;
    const mayComment = view.allowed.includes('comment');
    const { doing } = this.stateOf(dc);
    this.keep(dc, { key: shown, typeId, mayComment, awaits: awaitedOf(view), doing });
    await offerNext(context);
    const card = showRequest(context.activity, view);
    await LiveCard.of(dc).show(card, `${view.request.key}${textsOf(context.activity).colon}${view.request.summary}`);
    return Dialog.EndOfTurn;
  }
}
