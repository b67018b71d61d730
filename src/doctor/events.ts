import { createAuditLog } from '../audit/auditLog';
import type { AuditEvent } from '../audit/event';
import type { DoctorContext } from './context';
import { lookIntoStore } from './store';

/** The newest: nobody waits for months of them. */
const eventsAtMost = 2000;

/** What was done, the newest first. Nothing where the store cannot be read, which other checks tell. */
export async function eventsOf(context: DoctorContext): Promise<readonly AuditEvent[]> {
  const looked = await lookIntoStore(context, (storage, encryptionKeys) =>
    createAuditLog({ storage, encryptionKeys, onError: () => undefined, now: context.now }).read({
      atMost: eventsAtMost,
    }),
  ).catch(() => undefined);
  return looked?.kind === 'looked' ? looked.found : [];
}

/** What Atlassian has refused for want of a permission since somebody signed in: a sign-in, or a call. */
export async function lastRefusal({ events }: DoctorContext): Promise<AuditEvent | undefined> {
  const isLacking = ({ outcome }: AuditEvent) => outcome === 'missing-scope';
  const newest = (await events()).find(
    (event) => isLacking(event) || (event.act === 'signIn' && event.outcome === 'done'),
  );
  return newest && isLacking(newest) ? newest : undefined;
}
