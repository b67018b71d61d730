import { AtlassianError } from '../../../src/atlassian/errors';
import type { Approval } from '../../../src/atlassian/serviceDesk';
import { choice, confirmation } from '../../choiceDialog';
import type { DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { child } from '../../typedDialog';
import { textsOf } from '../../texts/languages';
import { cleanText } from '../../untrustedText';
import { unchanged, withApproval, withComment } from '../requestViews';
import { noComment, RequestAction, requestActionStatuses, type RequestActionOptions } from './requestAction';

export interface ApprovalOptions extends RequestActionOptions {
  readonly decision: 'approve' | 'decline';
}

interface State extends ApprovalOptions {
  readonly step: 'confirm' | 'reason';
  readonly approvalId: string;
  readonly canComment: boolean;
}

export const approval = child<ApprovalDialog>('approval', requestActionStatuses);

/** Approves or declines what waits for the person, after asking whether they mean it; the reason becomes a comment. */
export class ApprovalDialog extends RequestAction<State, ApprovalOptions> {
  protected override async start(turn: Turn, { key, decision }: ApprovalOptions): Promise<DialogTurnResult> {
    const { serviceDesk } = turn.session;
    const t = textsOf(turn.context.activity);
    const shown = await this.shown(turn, key);
    const [request, approvals] = await Promise.all([
      shown.request ?? serviceDesk.request(key),
      shown.approvals ?? serviceDesk.approvals(key),
    ]);
    const open = approvals.find(({ canAnswer }) => canAnswer);
    if (!open) return this.done(turn, t.request.nothingToDecide(key));
    this.keep(turn.dc, { step: 'confirm', key, decision, approvalId: open.id, canComment: request.allowed.addComment });
    const summary = cleanText(request.summary, 200);
    const sure =
      decision === 'approve'
        ? confirmation(t, t.request.approveQuestion(key, summary), t.request.yesApprove)
        : confirmation(t, t.request.declineQuestion(key, summary), t.request.yesDecline, true);
    return choice.begin(turn.dc, sure);
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const { key, decision, approvalId, canComment } = state;
    const outcome = choice.outcome(result);
    const t = textsOf(turn.context.activity);
    const done = decision === 'approve' ? t.request.approved(key) : t.request.declined(key);
    if (state.step === 'reason') {
      if (outcome.status !== 'said') return this.done(turn, t.talk.allRight, unchanged);
      const added = await this.beside(turn, key, turn.session.serviceDesk.comment(key, outcome.text));
      return this.done(turn, t.request.commentAdded(key), withComment(added));
    }
    if (outcome.status !== 'chosen' || outcome.id !== 'yes') return this.end(turn.dc, { status: 'cancelled' });
    if (!(await this.isFirst(turn))) return this.doneBefore(turn);
    let decided: Approval;
    try {
      decided = await this.beside(turn, key, turn.session.serviceDesk.answerApproval(key, approvalId, decision));
    } catch (error) {
      if (!(error instanceof AtlassianError) || error.code !== 'conflict') throw error;
      return this.done(turn, t.request.decidedAlready(key));
    }
    if (!canComment) return this.done(turn, done, withApproval(decided));
    this.ahead(turn, key, withApproval(decided));
    this.keep(turn.dc, { ...state, step: 'reason' });
    return choice.begin(turn.dc, {
      done,
      question: t.request.sayWhy(key),
      buttons: [noComment(t)],
      acceptsText: true,
    });
  }
}
