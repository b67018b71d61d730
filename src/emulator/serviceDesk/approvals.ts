import { fieldsOf, notAllowed, notFound, notYours, pageOf, refusal, unknownField } from '../api';
import type { RequestPart, Requests } from './requests';
import { approvalView } from './requestViews';

/** `/request/{key}/approval` */
export function createApprovals(requests: Requests): RequestPart {
  return (request, call, [id]) => {
    const { caller, method, body } = call;
    if (id === undefined && method === 'GET') {
      return pageOf(
        request.approvals.map((approval) => approvalView(caller, request, approval)),
        call,
      );
    }
    const approval = request.approvals.find((known) => known.id === id);
    if (!approval) return notFound;
    if (method === 'GET') return { status: 200, body: approvalView(caller, request, approval) };
    if (method !== 'POST') return notAllowed;

    const { decision } = fieldsOf(body);
    const unknown = unknownField(body, ['decision']);
    if (unknown) return unknown;
    if (decision !== 'approve' && decision !== 'decline') return refusal(400, 'decision has to be approve or decline.');
    if (approval.approver !== caller.person.accountId) return notYours;
    if (approval.decision !== 'pending') return refusal(409, 'The approval has been answered already.');
    requests.decide(request, approval, decision === 'approve' ? 'approved' : 'declined');
    requests.save();
    return { status: 200, body: approvalView(caller, request, approval) };
  };
}
