import { createAuditLog } from '../audit/auditLog';
import type { AuditEvent } from '../audit/event';
import type { DoctorContext } from './context';
import { lookIntoStore } from './store';

/** Only the newest are read: months of them would take too long. */
const eventsAtMost = 2000;

/** Returns the audit events, newest first; none if the store cannot be read, which other checks report. */
export async function eventsOf(context: DoctorContext): Promise<readonly AuditEvent[]> {
  const looked = await lookIntoStore(context, (storage, encryptionKeys) =>
    createAuditLog({ storage, encryptionKeys, onError: () => undefined, now: context.now }).read({
      atMost: eventsAtMost,
    }),
  ).catch(() => undefined);
  return looked?.kind === 'looked' ? looked.found : [];
}

/** Returns the last sign-in or call that Atlassian refused for lack of a permission, if nobody has signed in since. */
export async function lastRefusal({ events }: DoctorContext): Promise<AuditEvent | undefined> {
  const isLacking = ({ outcome }: AuditEvent) => outcome === 'missing-scope';
  const newest = (await events()).find(
    (event) => isLacking(event) || (event.act === 'signIn' && event.outcome === 'done'),
  );
  return newest && isLacking(newest) ? newest : undefined;
}
