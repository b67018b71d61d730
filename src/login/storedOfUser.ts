import type { AuditLog } from '../audit/auditLog';
import type { Users } from './registrations';

/** Everything that is stored about one user, audit events included; `undefined` if there is nothing. */
export async function storedOfUser(users: Pick<Users, 'data'>, auditLog: Pick<AuditLog, 'read'>, userName: string) {
  const user = await users.data(userName);
  const events = await auditLog.read({ about: userName, chats: user?.chats.map(({ chat }) => chat) ?? [] });
  return user || events.length > 0 ? { user, events } : undefined;
}
