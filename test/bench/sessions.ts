import { randomBytes } from 'node:crypto';
import type { Storage } from 'botbuilder';
import { createOAuth } from '../../src/atlassian/oauth';
import type { Call } from '../../src/atlassian/http';
import type { CloudId } from '../../src/atlassian/types';
import { createGrants } from '../../src/login/grants';
import { nothingKept } from '../../src/login/keeping';
import { grantRecordSchema } from '../../src/login/schemas';
import { createLogin, type Login } from '../../src/login/login';
import { createRecords } from '../../src/records/records';
import { createSealing } from '../../src/records/sealing';
import { subjectOf, type Subject } from '../../src/login/subject';

const encryptionKeys = [{ kid: 'bench', secret: new Uint8Array(32).fill(7) }];
const endpoints = { auth: 'http://127.0.0.1:9', api: 'http://127.0.0.1:9' };
const scope = ['read:me', 'offline_access', 'read:servicedesk-request', 'write:servicedesk-request'];
const cloudId = '11111111-2222-3333-4444-555555555555' as CloudId;

/** Atlassian's tokens are signed JSON of about this many characters. */
const tokenLength = 1500;

/** People who are signed in, over any storage, with an Atlassian that answers nothing: whatever asks it fails. */
export interface Sessions {
  readonly login: Login;
  /** Signs them in as the sign-in does, without a browser. */
  signIn(subjects: readonly Subject[]): Promise<void>;
  /** What a turn does to act for a person: their session, and the access token in the hand of the HTTP client. */
  accessToken(subject: Subject): Promise<string>;
}

export function createSessions(storage: Storage): Sessions {
  let handed: string | undefined;
  const send = async ({ accessToken }: Call) => {
    handed = accessToken;
    return undefined;
  };
  const login = createLogin({
    storage,
    encryptionKeys,
    oauth: createOAuth({ clientId: 'c', clientSecret: 's', redirectUri: 'http://localhost/', scope, endpoints, send }),
    send,
    endpoints,
    scope,
    userNameAttribute: 'account_id',
    registration: 'open',
  });
  const grants = createGrants({
    records: createRecords(storage, createSealing(encryptionKeys), () => grantRecordSchema),
    keeps: nothingKept,
    now: Date.now,
  });

  return {
    login,
    async signIn(subjects) {
      const all = subjects.map((subject) => grants.attach(subject, 'bench', 0, newGrant()));
      if ((await Promise.all(all)).includes(false)) throw new Error('somebody was signed in already');
    },
    async accessToken(subject) {
      handed = undefined;
      const session = await login.session(subject);
      await session?.request('GET', '/rest/servicedeskapi/info');
      if (handed === undefined) throw new Error('not signed in');
      return handed;
    },
  };
}

export function subjectNamed(userId: string): Subject {
  return subjectOf({ appId: '', connection: 'jira', channelId: 'test', tenantId: '', userId });
}

export function subjectsNamed(count: number): Subject[] {
  return Array.from({ length: count }, (_, index) => subjectNamed(`user-${index}`));
}

function newGrant() {
  const token = () => randomBytes((tokenLength * 3) / 4).toString('base64url');
  const expiresAt = Date.now() + 24 * 60 * 60_000;
  return {
    tokens: { accessToken: token(), refreshToken: token(), expiresAt, scopes: scope.slice(2) },
    account: { accountId: randomBytes(12).toString('hex'), name: 'Ann Example', type: 'atlassian', status: 'active' },
    userName: 'ann',
    sites: [{ cloudId, name: 'Acme', url: 'https://acme.atlassian.net' }],
  };
}
