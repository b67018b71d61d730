import type { AuditLog } from '../audit/auditLog';
import type { Users } from './registrations';

/** All that is stored of one user, what was done included, for whoever asks what that is; `undefined` where nothing is. */
export async function storedOfUser(users: Pick<Users, 'data'>, auditLog: Pick<AuditLog, 'read'>, userName: string) {
  const user = await users.data(userName);
  const events = await auditLog.read({ about: userName, chats: user?.chats.map(({ chat }) => chat) ?? [] });
  return user || events.length > 0 ? { user, events } : undefined;
}
