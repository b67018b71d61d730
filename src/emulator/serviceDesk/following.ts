import { fieldsOf, lacksOptIn, notAllowed, notFound, notYours, pageOf, refusal, textsOf, unknownField } from '../api';
import { findColleague } from '../people';
import { reports, type RequestPart, type Requests } from './requests';
import { userView } from './requestViews';

/** `/request/{key}/participant` */
export function createParticipants(requests: Requests): RequestPart {
  return (request, call) => {
    const { caller, method, body } = call;
    if (method === 'GET') return pageOf(request.participants.map(userView), call);
    if (method !== 'POST' && method !== 'DELETE') return notAllowed;
    const accountIds = textsOf(fieldsOf(body)['accountIds']);
    const unknown = unknownField(body, ['accountIds']);
    if (unknown) return unknown;
    if (!accountIds?.every((accountId) => findColleague(accountId)))
      return refusal(400, 'accountIds has to be a list of account ids this site knows.');
    if (!reports(request, caller.person.accountId)) return notYours;
    const others = request.participants.filter((accountId) => !accountIds.includes(accountId));
    request.participants = method === 'POST' ? [...others, ...accountIds] : others;
    requests.save();
    return pageOf(request.participants.map(userView), call);
  };
}

/** `/request/{key}/notification` */
export function createNotifications(requests: Requests): RequestPart {
  return (request, { caller, method }) => {
    const { accountId } = caller.person;
    if (method === 'GET') return { status: 200, body: { subscribed: !request.muted.includes(accountId) } };
    if (method !== 'PUT' && method !== 'DELETE') return notAllowed;
    const others = request.muted.filter((one) => one !== accountId);
    request.muted = method === 'DELETE' ? [...others, accountId] : others;
    requests.save();
    return { status: 204 };
  };
}

/** `/request/{key}/feedback`: the reporter's rating and comment. */
export function createFeedback(requests: Requests): RequestPart {
  return (request, call) => {
    const refused = lacksOptIn(call);
    if (refused) return refused;
    if (!reports(request, call.caller.person.accountId)) return notYours;
    const answer = (status: number) => {
      const { rating, comment } = request.feedback ?? { rating: 0, comment: '' };
      return { status, body: { type: 'csat', rating, comment: { body: comment } } };
    };
    switch (call.method) {
      case 'GET':
        return request.feedback ? answer(200) : notFound;
      case 'POST': {
        const { type, rating, comment } = fieldsOf(call.body);
        if (type !== 'csat' || typeof rating !== 'number' || ![1, 2, 3, 4, 5].includes(rating))
          return refusal(400, 'type has to be csat, rating a whole number from 1 to 5.');
        const { body } = fieldsOf(comment);
        request.feedback = { rating, comment: typeof body === 'string' ? body : '' };
        requests.save();
        return answer(201);
      }
      case 'DELETE':
        delete request.feedback;
        requests.save();
        return { status: 204 };
      default:
        return notAllowed;
    }
  };
}
