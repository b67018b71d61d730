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

/** What came with a code. */
export interface Given {
  readonly subject: Subject;
  readonly id: string;
  readonly conversationId: string;
  readonly code: string;
  /** Of the subject's grant before. */
  readonly epoch: number;
}

/**
 * Writes all that the right code changes at once: the sign-in, the user, the grant. False where nothing was written, whatever the
 * code: then each is changed after the other, which also counts a wrong one.
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
