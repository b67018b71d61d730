import type { Calls } from './calls';
import { requestPath } from './keys';
import { approval } from './schemas';
import type { ServiceDesk } from './serviceDesk';
import type { Approval } from './types';

/** A request's approvals, and answering them. */
export function createApprovals(calls: Calls): Pick<ServiceDesk, 'approvals' | 'answerApproval'> {
  return {
    async approvals(key) {
      const operation = 'list approvals';
      return (await calls.page({ operation, item: approval, path: requestPath(key, operation, 'approval') }, {})).items;
    },
    async answerApproval(key, approvalId, decision) {
      const operation = 'answer approval';
      const path = requestPath(key, operation, 'approval', approvalId);
      return calls.ask(approval, { operation, method: 'POST', path, body: { decision } });
    },
  };
}

/** The approval that this person has still to answer. */
export function openApproval(approvals: readonly Approval[]): Approval | undefined {
  return approvals.find(({ canAnswer }) => canAnswer);
}
