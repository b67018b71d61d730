import { createAuditLog } from '../audit/auditLog';
import type { AuditEvent } from '../audit/event';
import type { DoctorContext } from './context';
import { lookIntoStore } from './store';

/** The newest: nobody waits for months of them. */
const eventsAtMost = 2000;

/**
 * What Atlassian has refused for want of a permission since somebody signed in: a sign-in, or a call. Nothing where the store cannot
 * be read, which other checks tell.
 */
export async function lastRefusal(context: DoctorContext): Promise<AuditEvent | undefined> {
  const looked = await lookIntoStore(context, (storage, encryptionKeys) =>
    createAuditLog({ storage, encryptionKeys, onError: () => undefined, now: context.now }).read({
      atMost: eventsAtMost,
    }),
  ).catch(() => undefined);
  if (looked?.kind !== 'looked') return undefined;
  const isLacking = ({ outcome }: AuditEvent) => outcome === 'missing-scope';
  const newest = looked.found.find((event) => isLacking(event) || (event.act === 'signIn' && event.outcome === 'done'));
  return newest && isLacking(newest) ? newest : undefined;
}
