import type { Logger } from 'pino';
import { createAuditLog, type AuditLogOptions } from '../audit/auditLog';
import type { AuditEvent } from '../audit/event';
import type { AdministratorsAct } from '../configuration';
import type { Users } from '../login/registrations';

/** The `what` of an `AdministratorsAct` that erases a user. */
const erasing = 'users/act/remove';

export type AuditingOptions = Omit<AuditLogOptions, 'onError'> & {
  readonly logger: Logger;
  readonly onError: (what: string, error: unknown) => void;
};

/** Writes each audit event to the log at once, and to the store. */
export function createAuditing({ logger, onError, ...options }: AuditingOptions) {
  const auditLog = createAuditLog({ ...options, onError: (error) => onError('audit', error) });

  function note(event: AuditEvent): void {
    logger.info(event, 'audit');
    // Only the log names the person who was erased.
    auditLog.add(event.what === erasing ? { ...event, whom: 'erased' } : event);
  }

  return {
    auditLog,
    note,
    noteAct: (act: AdministratorsAct) =>
      note({ v: 1, at: Date.now(), act: 'administration', by: 'administrator', ...act }),

    /** The same users, except that `remove` also takes the person's name out of every audit event. */
    forgetting: (users: Users): Users => ({
      list: () => users.list(),
      data: (userName) => users.data(userName),
      register: (userName) => users.register(userName),
      block: (userName) => users.block(userName),
      signOut: (userName) => users.signOut(userName),
      async remove(userName) {
        const chats = (await users.data(userName))?.chats.map(({ chat }) => chat);
        const isRemoved = await users.remove(userName);
        await auditLog.forget(userName, chats);
        return isRemoved;
      },
    }),

    async close(): Promise<void> {
      await auditLog.flush().catch((error: unknown) => onError('audit', error));
    },
  };
}
