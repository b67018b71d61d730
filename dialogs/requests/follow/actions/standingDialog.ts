import { choice, confirmation } from '../../../choiceDialog';
import {
  asksForApproval,
  asksWhetherToDecide,
  asksWhoDeals,
  asksWhoFollows,
  asksWhoseItIs,
  hasWaited,
} from '../../../reading/progressQuestions';
import type { DialogTurnResult } from '../../../sdk';
import type { Turn } from '../../../sessionDialog';
import { textsOf } from '../../../texts/languages';
import { child } from '../../../typedDialog';
import { cleanText } from '../../../untrustedText';
import { approvalsOf, followersOf, standingOf } from '../requestCard';
import { unchanged } from '../requestViews';
import { waitsForYou } from '../../status';
import { comment } from './commentDialog';
import { RequestAction, requestActionStatuses, type RequestActionOptions } from './requestAction';

export interface StandingOptions extends RequestActionOptions {
  /** The person's question: when it will be done, who deals with it, who has to approve it or who asked for it. */
  readonly question: string;
}

export const standing = child<StandingDialog>('standing', requestActionStatuses);

/**
 * Tells what is known about when a request will be done, who deals with it, who has to approve it and who asked for it. For anything else,
 * offers to ask the desk.
 */
export class StandingDialog extends RequestAction<StandingOptions, StandingOptions> {
  protected override async start(turn: Turn, { key, question }: StandingOptions): Promise<DialogTurnResult> {
    const { dc, context, session } = turn;
    this.keep(dc, { key, question });
    const t = textsOf(context.activity);
    const view = await this.read(turn, key);
    const { activity } = context;
    if (asksForApproval(question)) return this.done(turn, approvalsOf(activity, view), unchanged);
    if (asksWhetherToDecide(question)) return this.done(turn, t.request.yoursToDecide, unchanged);
    const { reporter, participants } = view.request;
    if (asksWhoFollows(question))
      return this.done(
        turn,
        participants.length > 0 ? followersOf(t, participants) : t.request.sharedWithNobody(key),
        unchanged,
      );
    if (reporter !== undefined && asksWhoseItIs(question))
      return this.done(turn, t.request.raisedByWhom(key, cleanText(reporter, 80)), unchanged);
    const sorry = hasWaited(question) ? [t.request.sorry] : [];
    const told = [...sorry, standingOf(activity, view, session.account.accountId)].join('\n');
    const isOpen = view.request.statusCategory !== 'done' && view.allowed.includes('comment');
    if (!isOpen || asksWhoDeals(question)) return this.done(turn, told, unchanged);
    if (waitsForYou(view.request)) return this.done(turn, `${told}\n${t.request.waitsForYou}`, unchanged);
    return choice.begin(dc, {
      ...confirmation(t, t.request.askDesk(key), t.request.yesAskDesk),
      done: `${told}\n${t.request.deskKnows}`,
      facts: [{ name: t.find.youWrote, value: question }],
      givesWay: true,
    });
  }

  protected override goOn(
    { dc }: Turn,
    { key, question }: StandingOptions,
    result: unknown,
  ): Promise<DialogTurnResult> {
    const answer = choice.outcome(result);
    return answer.status === 'chosen' && answer.id === 'yes'
      ? comment.replace(dc, { key, text: question })
      : this.end(dc, { status: 'cancelled' });
  }
}
