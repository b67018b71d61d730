import type { Storage } from '../records/storage';
import type { AuditEntry, AuditEvent } from '../audit/event';
import { isSameUser } from '../audit/userName';
import type { Endpoints, Send } from '../atlassian/http';
import type { OAuth } from '../atlassian/oauth';
import { createServiceDeskCache } from '../atlassian/serviceDesk';
import type { CloudId } from '../atlassian/types';
import { createAccess, type Access } from './access';
import { createAccessTokens, type AccessTokens } from './accessTokens';
import { createConfirmAtOnce } from './confirmAtOnce';
import { createBrowserFlow, type BrowserFlow } from './browserFlow';
import type { EncryptionKey } from '../records/encryptionKeys';
import { flowKey, letGoFlow, slotOf } from './flow';
import { createGrants, type ActiveGrant } from './grants';
import { nothingKept, type Keeps } from './keeping';
import { createKeptElsewhere } from './kept';
import { createIdempotencyKeys } from './idempotencyKeys';
import { createRecords, type RecordsOptions } from '../records/records';
import { togetherOver } from '../records/together';
import { createPersonalData } from './personalData';
import { createProfiles } from './profiles';
import { createReadAhead } from './readAhead';
import { createRedeem, type UserNameAttribute } from './redeem';
import { createRegistrations, type Users } from './registrations';
import { createSealing } from '../records/sealing';
import { flowSchema, grantRecordSchema, idempotencyKeysSchema, keptSchema, userShardSchema } from './schemas';
import type { LoginTurn } from './session';
import { createSignIn, type SignIn } from './signIn';
import { createSignInEvents, type SignInEvent } from './signInEvents';
import type { Subject } from './subject';
import { createSweep } from './sweep';
import { createTickets } from './tickets';
import { createTidy } from './tidy';
import { createUserRecords } from './userRecords';

/** One chat user's way from signed out to a session and back. @internal */
export interface Login extends SignIn, Access {
  readonly browser: BrowserFlow;
  /** Who may sign in and who has, for an administrator. */
  readonly users: Users;
  /** Notes that the record with this key holds data about the subject, so that exports and erasure include it. */
  note(subject: Subject, key: string): Promise<void>;
  /** Starts reading what people see first when they raise a request, if `readsAhead` is set. */
  readAhead(subject: Subject, turn?: LoginTurn): Promise<void>;
  /** Makes a session's `once` return true for this key once more. */
  forgetOnce(subject: Subject, key: string): Promise<void>;
  /** False if the site is not one of the grant's. */
  chooseSite(subject: Subject, site: CloudId): Promise<boolean>;
  /**
   * Forgets the tokens and ends a sign-in under way. False if there was nothing to sign out of. Records of the subject that do not
   * open are let go, so that signing in works again.
   */
  signOut(subject: Subject): Promise<boolean>;
  /** Deletes records that are no longer needed; returns how many. `pause` is awaited after every 100 records. */
  sweep(pause?: () => Promise<unknown>): Promise<number>;
}

/** @internal */
export interface LoginOptions {
  readonly storage: Storage;
  readonly encryptionKeys: readonly EncryptionKey[];
  readonly oauth: OAuth;
  readonly send: Send;
  readonly endpoints: Endpoints;
  readonly scope: readonly string[];
  readonly userNameAttribute: UserNameAttribute;
  /** The name of this login if the bot has several: the tickets of one are not valid for another. */
  readonly connection?: string | undefined;
  /** `open` registers whoever signs in; `registered` lets in only those already registered. */
  readonly registration: 'open' | 'registered';
  /** In lower case: people with a verified e-mail address in one of these are registered when they sign in. */
  readonly registeredDomains?: readonly string[] | undefined;
  /** Default: neither names nor e-mail addresses. */
  readonly keeps?: Keeps | undefined;
  /** Called with each step of each sign-in. Must not throw. */
  readonly onEvent?: (event: SignInEvent) => void;
  /** Called with what belongs in an audit trail. Must not throw. */
  readonly onAudit?: (event: AuditEvent) => void;
  /** Called for records that do not open. Must not throw. */
  readonly onUnreadable?: RecordsOptions['onUnreadable'];
  /** Whether what people see first when they raise a request is read while they sign in. Default false. */
  readonly readsAhead?: boolean | undefined;
  /** Epoch milliseconds. */
  readonly now?: () => number;
  /** Milliseconds. */
  readonly wait?: (time: number) => Promise<unknown>;
}

/** @internal */
export function createLogin(options: LoginOptions): Login {
  const { storage, oauth, send, endpoints, scope, userNameAttribute, registration, now = Date.now, wait } = options;
  const { onUnreadable, keeps = nothingKept } = options;
  const sealing = createSealing(options.encryptionKeys);
  const tickets = createTickets(sealing.macKeys, options.connection);
  const audit = (entry: AuditEntry) => options.onAudit?.({ v: 1, at: now(), ...entry });
  const events = createSignInEvents({ onEvent: options.onEvent ?? (() => undefined), audit, now });
  const flows = events.watch(createRecords(storage, sealing, () => flowSchema, { onUnreadable, now }));
  const profiles = createProfiles();
  const grants = createGrants({
    records: createRecords(storage, sealing, () => grantRecordSchema, { onUnreadable, now }),
    keeps,
    onAttached: ({ account }) => profiles.know(account),
    now,
  });
  const idempotencyKeys = createIdempotencyKeys(
    createRecords(storage, sealing, () => idempotencyKeysSchema, { onUnreadable, now }),
  );
  const userRecords = createUserRecords(
    createRecords(storage, sealing, () => userShardSchema, {
      onUnreadable,
      mustOpen: true,
      now,
      empty: () => ({ users: [] }),
    }),
    keeps,
  );
  const keptElsewhere = createKeptElsewhere({
    storage,
    sealing,
    records: createRecords(storage, sealing, () => keptSchema, { onUnreadable, now, empty: () => ({ records: [] }) }),
    now,
  });
  const registrations = createRegistrations({
    records: userRecords,
    registration,
    domains: options.registeredDomains,
    personalData: createPersonalData({ users: userRecords, grants, flows, keptElsewhere }),
    async end(subject, userName) {
      const grant = await end(subject, (known) => isSameUser(known.userName, userName));
      if (grant) audit({ act: 'signOut', whom: userName, outcome: 'done' });
      return grant !== undefined;
    },
    now,
  });
  const accessTokens: AccessTokens = createAccessTokens({
    grants,
    oauth,
    now,
    audit,
    mayGoOn: async (subject, { userName, account: { name, email } }) =>
      (await registrations.enter({ userName, name, email }, subject)) === 'admitted',
    ...(wait ? { wait } : {}),
  });
  const redeem = createRedeem({
    oauth,
    scope,
    userNameAttribute,
    admit: (person, subject) => registrations.admit(person, subject),
  });
  const serviceDeskCache = createServiceDeskCache({ now });
  const readAhead = options.readsAhead ? createReadAhead({ send, endpoints, cache: serviceDeskCache, now }) : undefined;
  const access = createAccess({
    grants,
    accessTokens,
    profiles,
    idempotencyKeys,
    serviceDeskCache,
    oauth,
    send,
    endpoints,
    scope,
    audit,
    now,
  });
  const writeTogether = togetherOver(storage);
  const signIn = createSignIn({
    confirmAtOnce: writeTogether && createConfirmAtOnce({ writeTogether, flows, grants, registrations, now }),
    flows,
    grants,
    registrations,
    idempotencyKeys,
    tickets,
    discardGrant: (subject, flowId) => end(subject, (grant) => grant.flowId === flowId),
    now,
  });

  async function end(subject: Subject, onlyIf?: (grant: ActiveGrant) => boolean): Promise<ActiveGrant | undefined> {
    const grant = await grants.end(subject, 'signedOut', onlyIf);
    if (grant) profiles.forget(grant.account);
    const refreshToken = grant?.tokens.refreshToken;
    // Best effort, and only after our own copy is gone: Atlassian advertises revocation without documenting it.
    if (refreshToken !== undefined) void oauth.revoke(refreshToken).catch(() => undefined);
    return grant;
  }

  return {
    ...signIn,
    ...access,
    browser: createBrowserFlow({
      flows,
      tickets,
      oauth,
      redeem,
      onHeld: (grant) => readAhead?.held(grant),
      onLinkOpened: events.linkOpened,
      now,
      ...(wait ? { wait } : {}),
    }),
    users: registrations,
    note: (subject, key) => keptElsewhere.note(subject, key),
    async readAhead(subject, turn) {
      const serviceDesk = readAhead && (await access.session(subject, turn))?.serviceDesk;
      if (serviceDesk) readAhead.at(serviceDesk);
    },

    forgetOnce: (subject, key) => idempotencyKeys.forget(subject, key),
    chooseSite: (subject, site) => grants.chooseSite(subject, site),
    sweep: createSweep({
      storage,
      sealing,
      tidy: createTidy({ sealing, flows, grants, users: userRecords, keeps, now }),
      now,
    }),

    async signOut(subject) {
      const letGo = await Promise.all([
        flows.letGo(flowKey(slotOf(subject)), letGoFlow(subject)),
        grants.letGo(subject),
        idempotencyKeys.letGo(subject),
      ]);
      await signIn.cancel(subject);
      const grant = await end(subject);
      if (grant) audit({ act: 'signOut', by: grant.userName, outcome: 'done' });
      return grant !== undefined || letGo.includes(true);
    },
  };
}
