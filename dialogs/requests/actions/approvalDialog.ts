import { AtlassianError } from '../../../src/atlassian/errors';
import { choice, confirmation } from '../../choiceDialog';
import type { DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { child } from '../../typedDialog';
import { cleanText } from '../../untrustedText';
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
    const [request, approvals] = await Promise.all([serviceDesk.request(key), serviceDesk.approvals(key)]);
    const open = approvals.find(({ canAnswer }) => canAnswer);
    if (!open) return this.done(turn, `Nothing about ${key} waits for your approval.`);
    this.keep(turn.dc, { step: 'confirm', key, decision, approvalId: open.id, canComment: request.allowed.addComment });
    const question = `${decision === 'approve' ? 'Approve' : 'Decline'} ${key}: ${cleanText(request.summary, 200)}?`;
    return choice.begin(turn.dc, confirmation(question, `Yes, ${decision}`, decision === 'decline'));
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const { key, decision, approvalId, canComment } = state;
    const outcome = choice.outcome(result);
    const done = decision === 'approve' ? `You approved ${key}.` : `You declined ${key}.`;
    if (state.step === 'reason') {
      if (outcome.status !== 'said') return this.done(turn, 'All right.');
      await turn.session.serviceDesk.comment(key, outcome.text);
      return this.done(turn, `I added your comment to ${key}.`);
    }
    if (outcome.status !== 'chosen' || outcome.id !== 'yes') return this.end(turn.dc, { status: 'cancelled' });
    if (!(await this.isFirst(turn))) return this.doneBefore(turn);
    try {
      await turn.session.serviceDesk.answerApproval(key, approvalId, decision);
    } catch (error) {
      if (!(error instanceof AtlassianError) || error.code !== 'conflict') throw error;
      return this.done(turn, `${key} has been answered already.`);
    }
    if (!canComment) return this.done(turn, done);
    this.keep(turn.dc, { ...state, step: 'reason' });
    return choice.begin(turn.dc, {
      done,
      question: `Would you like to say why? Everybody who sees ${key} can read it.`,
      buttons: [noComment],
      acceptsText: true,
    });
  }
}
