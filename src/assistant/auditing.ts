import type { Logger } from 'pino';
import { createAuditLog, type AuditLogOptions } from '../audit/auditLog';
import type { AuditEvent } from '../audit/event';
import type { AdministratorsAct } from '../configuration';
import type { Users } from '../login/registrations';

/** What an administrator did, as `AdministratorsAct` has it. */
const erasing = 'users/act/remove';

export type AuditingOptions = Omit<AuditLogOptions, 'onError'> & {
  readonly logger: Logger;
  readonly onError: (what: string, error: unknown) => void;
};

/** What has to be accounted for goes to the log at once, and to the store. */
export function createAuditing({ logger, onError, ...options }: AuditingOptions) {
  const auditLog = createAuditLog({ ...options, onError: (error) => onError('audit', error) });

  function note(event: AuditEvent): void {
    logger.info(event, 'audit');
    // Who was erased is named by the log alone.
    auditLog.add(event.what === erasing ? { ...event, whom: 'erased' } : event);
  }

  return {
    auditLog,
    note,
    noteAct: (act: AdministratorsAct) =>
      note({ v: 1, at: Date.now(), act: 'administration', by: 'administrator', ...act }),

    /** The same users: who is removed is named in no event any more. */
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
