import { fieldsOf, notAllowed, pageOf, refusal, unknownField } from '../api';
import type { EmulatedRequest } from '../state';
import { reports, statusOf, type RequestPart, type Requests, type Status } from './requests';
import { statusViews } from './requestViews';

interface Transition {
  readonly id: string;
  readonly name: string;
  readonly from: readonly string[];
  readonly to: Status;
}

const open = ['Waiting for support', 'Waiting for customer', 'In progress'];

/** Transitions that a reporter may perform in the portal. */
const transitions: readonly Transition[] = [
  { id: '701', name: 'Respond to support', from: ['Waiting for customer'], to: 'Waiting for support' },
  { id: '761', name: 'Mark as done', from: open, to: 'Done' },
  { id: '801', name: 'Cancel request', from: [...open, 'Waiting for approval'], to: 'Canceled' },
  { id: '901', name: 'Reopen', from: ['Done'], to: 'Waiting for support' },
];

/** `/request/{key}/status` */
export const status: RequestPart = (request, call) =>
  call.method === 'GET' ? pageOf(statusViews(request), call) : notAllowed;

/** `/request/{key}/transition` */
export function createTransitions(requests: Requests): RequestPart {
  return (request, call) => {
    const { caller, method, body } = call;
    const { accountId } = caller.person;
    const isTheirs = reports(request, accountId) || caller.person.isAgent === true;
    const possible = isTheirs ? transitionsOf(request) : [];
    if (method === 'GET') {
      return pageOf(
        possible.map(({ id, name }) => ({ id, name })),
        call,
      );
    }
    if (method !== 'POST') return notAllowed;

    const { id, additionalComment } = fieldsOf(body);
    const unknown = unknownField(body, ['id', 'additionalComment']);
    if (unknown) return unknown;
    const transition = possible.find((known) => known.id === id);
    if (!transition) return refusal(400, 'The transition does not exist, or is not possible now.');
    const { body: text } = fieldsOf(additionalComment);
    if (typeof text === 'string') requests.say(request, { author: accountId, body: text });
    requests.move(request, transition.to);
    requests.save();
    return { status: 204 };
  };
}

function transitionsOf(request: EmulatedRequest): readonly Transition[] {
  return transitions.filter(({ from }) => from.includes(statusOf(request)));
}
