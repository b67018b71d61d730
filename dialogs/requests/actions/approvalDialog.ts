import { AtlassianError } from '../../../src/atlassian/errors';
import { confirmation, type ChoiceOutcome } from '../../choiceDialog';
import type { DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { cleanText } from '../../untrustedText';
import { RequestAction, type RequestActionOptions } from './requestAction';

export interface ApprovalOptions extends RequestActionOptions {
  readonly decision: 'approve' | 'decline';
}

interface State extends ApprovalOptions {
  readonly approval: string;
}

/** Approves or declines what waits for the person, after asking whether they mean it. */
export class ApprovalDialog extends RequestAction<State, ApprovalOptions> {
  protected override async start(
    turn: Turn,
    { key = '', decision = 'approve' }: Partial<ApprovalOptions>,
  ): Promise<DialogTurnResult> {
    const { serviceDesk } = turn.session;
    const [request, approvals] = await Promise.all([serviceDesk.request(key), serviceDesk.approvals(key)]);
    const open = approvals.find(({ canAnswer }) => canAnswer);
    if (!open) return this.done(turn, `Nothing about ${key} waits for your approval.`);
    this.keep(turn, { key, decision, approval: open.id });
    const question = `${decision === 'approve' ? 'Approve' : 'Decline'} ${key}: ${cleanText(request.summary, 200)}?`;
    return turn.dc.beginDialog(
      'choice',
      confirmation(question, decision === 'approve' ? 'Yes, approve' : 'Yes, decline'),
    );
  }

  protected override async goOn(turn: Turn, state: State, outcome: ChoiceOutcome): Promise<DialogTurnResult> {
    const { key, decision, approval } = state;
    if (outcome.status !== 'chosen' || outcome.id !== 'yes') return this.end(turn, 'cancelled');
    if (!(await this.isFirst(turn))) return this.end(turn, 'cancelled');
    try {
      await turn.session.serviceDesk.answerApproval(key, approval, decision);
    } catch (error) {
      if (!(error instanceof AtlassianError) || error.code !== 'conflict') throw error;
      return this.done(turn, `${key} has been answered already.`);
    }
    return this.done(turn, decision === 'approve' ? `You approved ${key}.` : `You declined ${key}.`);
  }
}
