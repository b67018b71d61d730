import { agent } from '../people';
import type { EmulatedRequest } from '../state';
import { statuses, type Requests, type Status } from './requests';

/** Priya Nair, the agent who answers a site's requests; tests tell her what to do. Every method throws for an unknown key. */
export interface Agent {
  /** Adds a public comment. */
  comment(key: string, body: string): void;
  /** Adds an internal note, which only agents may read. */
  note(key: string, body: string): void;
  /** Throws for an unknown status. */
  move(key: string, status: Status): void;
  /** Asks this person to approve; the request waits for it. */
  askApproval(key: string, accountId: string): void;
  /** Decides on behalf of the approver. Throws if nobody has been asked. */
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
