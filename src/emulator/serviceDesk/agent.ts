import { agent } from '../people';
import type { EmulatedRequest } from '../state';
import { statuses, type Requests, type Status } from './requests';

/** Priya Nair, who answers the requests of a site; tests tell her what to do. Each throws for a key that there is not. */
export interface Agent {
  /** Says something that everybody reads who may see the request. */
  comment(key: string, body: string): void;
  /** Writes a note that agents alone may read. */
  note(key: string, body: string): void;
  /** Throws for a status that there is not. */
  move(key: string, status: Status): void;
  /** Asks this person to approve; the request waits for it. */
  askApproval(key: string, accountId: string): void;
  /** Decides in place of whoever was asked. Throws where nobody is. */
  decide(key: string, decision: 'approved' | 'declined'): void;
}

export function createAgent(requests: Requests, cloudId: string): Agent {
  const { accountId: author } = agent;

  const changing =
    <Args extends readonly unknown[]>(change: (request: EmulatedRequest, ...args: Args) => void) =>
    (key: string, ...args: Args): void => {
      const request = requests.ofSite(cloudId).find((known) => known.key === key);
      if (!request) throw new Error(`There is no request ${key} at this site.`);
      change(request, ...args);
      requests.save();
    };

  return {
    comment: changing((request, body: string) => void requests.say(request, { author, body })),
    note: changing((request, body: string) => void requests.say(request, { author, body, isInternal: true })),
    move: changing((request, status: Status) => {
      if (!statuses.includes(status)) throw new Error(`There is no status ${status}.`);
      requests.move(request, status);
    }),
    askApproval: changing((request, accountId: string) => requests.askApproval(request, accountId)),
    decide: changing((request, decision: 'approved' | 'declined') => {
      const pending = request.approvals.find((approval) => approval.decision === 'pending');
      if (!pending) throw new Error(`Nobody is asked to approve ${request.key}.`);
      requests.decide(request, pending, decision);
    }),
  };
}
