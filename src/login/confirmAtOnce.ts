import { isSame } from '../platform/isSame';
import type { Records } from '../records/records';
import type { WriteTogether } from '../records/together';
import { core, flowKey, isAwaited, personOf, slotOf, type Flow, type Grant } from './flow';
import type { Grants } from './grants';
import type { Registrations } from './registrations';
import type { Subject } from './subject';

export interface ConfirmAtOnceOptions {
  readonly writeTogether: WriteTogether;
  readonly flows: Records<Flow>;
  readonly grants: Grants;
  readonly registrations: Registrations;
  readonly now: () => number;
}

/** A code, and whose it is. */
export interface Given {
  readonly subject: Subject;
  readonly id: string;
  readonly conversationId: string;
  readonly code: string;
  /** The epoch of the subject's grant before the sign-in. */
  readonly epoch: number;
}

/**
 * Writes everything that the right code changes at once: the sign-in, the user and the grant. False if nothing was written, for
 * whatever reason: the caller then changes one record after another, and counts a wrong code.
 */
export function createConfirmAtOnce({ writeTogether, flows, grants, registrations, now }: ConfirmAtOnceOptions) {
  return async ({ subject, id, conversationId, code, epoch }: Given): Promise<boolean> => {
    let grant: Grant | undefined;
    const flow = await flows.ready(flowKey(slotOf(subject)), (current) => {
      if (!isAwaited(current, id, conversationId)) return undefined;
      if (current.expiresAt <= now() || !isSame(current.code, code)) return undefined;
      ({ grant } = current);
      return { ...core(current), stage: 'done', browser: current.browser, claimedAt: now() };
    });
    if (!flow || !grant) return false;
    const user = registrations.readyToEnter(personOf(grant), subject);
    return writeTogether([flow, ...(await Promise.all([user, grants.readyToAttach(subject, id, epoch, grant)]))]);
  };
}
