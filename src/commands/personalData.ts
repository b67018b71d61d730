import { createAuditLog, type AuditLog } from '../audit/auditLog';
import { createSend } from '../atlassian/http';
import { createOAuth } from '../atlassian/oauth';
import { createLogin } from '../login/login';
import type { Users } from '../login/registrations';
import { storedOfUser } from '../login/storedOfUser';
import { callbackUrlOf } from '../settings/callbackUrl';
import { UsageError, type CommandEnvironment } from './printing';
import { withStore } from './withStore';

/** The `export` command: all that is stored of one user, as JSON to print. Throws an `Error` that says what is wrong. */
export async function runExport(args: readonly string[], env: CommandEnvironment): Promise<string> {
  const userName = userIn(args, 'export');
  return inStore(env, async (users, auditLog) => {
    const stored = await storedOfUser(users, auditLog, userName);
    if (!stored) throw new Error(`Nothing is stored about ${userName}.`);
    return JSON.stringify(stored, undefined, 2);
  });
}

/** The `erase` command: returns what to print. Throws an `Error` that says what is wrong. */
export async function runErase(args: readonly string[], env: CommandEnvironment): Promise<string> {
  const userName = userIn(args, 'erase');
  return inStore(env, async (users, auditLog) => {
    const chats = (await users.data(userName))?.chats.map(({ chat }) => chat);
    const [removed, events] = [await users.remove(userName), await auditLog.forget(userName, chats)];
    if (!removed && events === 0) throw new Error(`Nothing is stored about ${userName}.`);
    return `${userName} is signed out everywhere and erased, and no longer named in ${events} ${events === 1 ? 'event' : 'events'}. They may sign in again.`;
  });
}

function userIn(args: readonly string[], command: string): string {
  const [userName = '', ...more] = args;
  if (userName.trim() === '' || userName.startsWith('-') || more.length > 0)
    throw new UsageError(`${command} takes one USER: a user name as the configuration page shows it.`);
  return userName.trim();
}

function inStore<T>(env: CommandEnvironment, use: (users: Users, auditLog: AuditLog) => Promise<T>): Promise<T> {
  return withStore(({ settings, storage, encryptionKeys }) => {
    const { clientId = '', clientSecret = '', scope, userNameAttribute, registration } = settings;
    const [send, endpoints] = [createSend(), { auth: settings.authUrl, api: settings.apiUrl }];
    const redirectUri = callbackUrlOf(settings);
    const { previousClientSecret } = settings;
    const client = { clientId, clientSecret, previousClientSecret, redirectUri };
    const oauth = createOAuth({ ...client, scope, endpoints, send });
    // Without a client id the tokens are the emulator's: there is nothing to revoke at Atlassian.
    const revoke = (token: string) => (clientId === '' ? Promise.resolve() : oauth.revoke(token));
    const login = createLogin({
      storage,
      encryptionKeys,
      oauth: { ...oauth, revoke },
      send,
      endpoints,
      scope,
      userNameAttribute,
      registration,
      keeps: { names: settings.keepNames, emailAddresses: settings.showEmailAddresses },
    });
    const onError = () => undefined;
    return use(login.users, createAuditLog({ storage, encryptionKeys, onError }));
  }, env);
}
