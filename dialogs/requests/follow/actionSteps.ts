import type { ChatFiles } from '../../chatFiles';
import { openApproval } from '../../../src/atlassian/serviceDesk/approvals';
import { channelOf } from '../../../src/channel/channels';
import { ratingBehind } from '../../reading/ratings';
import { keepFailed } from '../../failedTask';
import { LiveCard } from '../../liveCard';
import type { Sessions } from '../../logins';
import { plainMessage } from '../../plainMessage';
import { Dialog, type DialogTurnResult } from '../../sdk';
import { type Elsewhere, SessionDialog, type SessionEnding, type Turn } from '../../sessionDialog';
import { userText } from '../../reading/userInput';
import { approval } from './actions/approvalDialog';
import { attach } from './actions/attachDialog';
import { comment } from './actions/commentDialog';
import { move } from './actions/moveDialog';
import { rate } from './actions/rateDialog';
import { share } from './actions/shareDialog';
import { standing } from './actions/standingDialog';
import type { ShownRequest } from '../raise/createRequestOptions';
import { newsOf, showRequest } from './requestCard';
import { textsOf } from '../../texts/languages';
import type { RequestCommand } from '../../texts/words';
import { awaitedOf, type Awaited } from './requestView';
import { nothingKnown, subscribed, unchanged, type After, type RequestViews } from './requestViews';
import { nextOf, type ShowRequestOptions } from './showRequestOptions';
import { offerNext } from '../raise/nextNeed';

export interface ShowRequestState extends ShownRequest {
  /** What it waits for from the person, which may be a single word. */
  readonly awaits?: Awaited | undefined;
  /** What to do after the current action. */
  readonly next?: ShowRequestOptions | undefined;
  /** What is being done, or was done last. */
  readonly doing?: ShowRequestOptions | undefined;
}

/** Begins what is asked to be done with a request, and shows what has become of it in the request card below. */
export abstract class ActionSteps extends SessionDialog<
  ShowRequestOptions,
  ShowRequestState,
  Elsewhere | SessionEnding
> {
  constructor(
    id: string,
    sessions: Sessions,
    protected readonly views: RequestViews,
    protected readonly chatFiles: ChatFiles | undefined,
  ) {
    super(id, sessions);
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

  protected async act(
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
        await this.views.beside(turn, key, session.serviceDesk.unsubscribe(key));
        return this.goOnTo(turn, state.next, key, t.muted(key), subscribed(false));
      case 'unmute':
        await this.views.beside(turn, key, session.serviceDesk.subscribe(key));
        return this.goOnTo(turn, state.next, key, t.unmuted(key), subscribed(true));
    }
  }

  /** Says what was done, and does what comes next or else shows the request. */
  protected async goOnTo(
    turn: Turn,
    next: ShowRequestOptions | undefined,
    key: string,
    told: string,
    after: After,
  ): Promise<DialogTurnResult> {
    if (!next) return this.report(turn, key, told, after);
    await turn.context.sendActivity(plainMessage(told));
    return this.start(turn, next);
  }

  protected async mayDecide(turn: Turn, key: string): Promise<boolean> {
    const { approvals = [] } = await this.views.shown(turn, key);
    return openApproval(approvals) !== undefined;
  }

  /** Tells what others have said last, and shows the request as it is now. */
  protected async tellNews(turn: Turn, key: string): Promise<DialogTurnResult> {
    const { context, session } = turn;
    const view = await this.views.read(turn, key, nothingKnown);
    return this.report(turn, key, newsOf(context.activity, view, session.account.accountId), unchanged);
  }

  /** Says what was done and, on cards, shows the request below. In text that would be long, and the person can ask for it. */
  protected async report(turn: Turn, key: string, text: string, after: After): Promise<DialogTurnResult> {
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
