import { expect } from 'chai';
import { createAuditLog } from '../../../src/audit/auditLog';
import type { AuditEntry } from '../../../src/audit/event';
import type { Change, SetUp } from '../../support/healthySetUp';
import { allScopes, lines, scope, type Misconfiguration } from './misconfiguration';
import { sealedStore } from './ofStorage';

/** What is set at Atlassian, or on the way there. */
export const ofAtlassian: readonly Misconfiguration[] = [
  {
    name: 'Atlassian over http',
    id: 'settings',
    status: 'problem',
    says: /^jira_oauth2_auth_url .*must begin with https:.*line 7$/,
    wrong: () => lines('jira_oauth2_auth_url = http://auth.example.com'),
    right: () => ({}),
  },
  {
    name: 'a name without an address',
    id: 'auth-host',
    status: 'problem',
    says: /name auth\.invalid has no address here \(DNS\).*spelling/,
    wrong: () => lines('jira_oauth2_auth_url = https://auth.invalid'),
    right: () => ({}),
  },
  {
    name: 'a host without TLS',
    id: 'api-host',
    status: 'problem',
    says: /certificate of localhost:\d+ is not trusted, or it does not speak TLS.*NODE_EXTRA_CA_CERTS/,
    wrong: ({ atlassian }) => lines(`jira_oauth2_api_url = ${atlassian.replace('http:', 'https:')}`),
    right: () => ({}),
  },
  {
    name: 'a host that refuses the connection',
    id: 'api-host',
    status: 'notChecked',
    says: /127\.0\.0\.1:\d+ refuses the connection.*firewall/,
    // Not the port of the set-up, where the doctor tries to listen meanwhile.
    wrong: () => lines('jira_oauth2_api_url = http://127.0.0.1:9'),
    right: () => ({}),
  },
  {
    name: 'the emulator for a bot with people',
    id: 'auth-host',
    status: 'warning',
    says: /the emulator, not Atlassian.*Remove jira_oauth2_auth_url/,
    wrong: () => ({ env: { NODE_ENV: 'production' } }),
    right: () => ({}),
  },
  {
    name: 'a clock two minutes ahead',
    id: 'clock',
    status: 'warning',
    says: /^It is 1[12]\d seconds ahead of Atlassian’s.*NTP/,
    wrong: () => ({ more: { now: () => Date.now() + 120_000 } }),
    right: () => ({ more: { now: () => Date.now() + 30_000 } }),
  },
  {
    name: 'a clock two minutes behind',
    id: 'clock',
    status: 'warning',
    says: /^It is 1[12]\d seconds behind Atlassian’s/,
    wrong: () => ({ more: { now: () => Date.now() - 120_000 } }),
    right: () => ({ more: { now: () => Date.now() - 30_000 } }),
  },
  {
    name: 'a wrong client secret',
    id: 'client-credentials',
    status: 'problem',
    says: /Atlassian refuses the client id or the secret.*Copy both again from https:.*Settings.*line 7$/,
    wrong: () => lines('jira_oauth2_client_secret = hunter2'),
    right: () => ({}),
  },
  {
    name: 'a wrong client id',
    id: 'client-credentials',
    status: 'problem',
    says: /Atlassian refuses the client id or the secret/,
    wrong: () => lines('jira_oauth2_client_id = hunter2'),
    right: () => ({}),
  },
  {
    name: 'a client secret in quotes',
    id: 'settings',
    status: 'problem',
    says: /jira_oauth2_client_secret .*remove the quotes.*line 7$/,
    wrong: () => lines('jira_oauth2_client_secret = "emulator-secret"'),
    right: () => ({}),
  },
  {
    name: 'the client id in place of the secret',
    id: 'settings',
    status: 'problem',
    says: /jira_oauth2_client_secret .*must not be the client id.*line 7$/,
    wrong: () => lines('jira_oauth2_client_secret = emulator-client'),
    right: () => ({}),
  },
  ...['read:me', 'offline_access', 'read:servicedesk-request', 'write:servicedesk-request'].map(
    (name): Misconfiguration => ({
      name: `no ${name}`,
      id: 'scopes',
      status: 'problem',
      says: new RegExp(
        `^${name} is not requested: .*Add ${name} to jira_oauth2_scope\\. ${name === 'read:me' ? '.*User identity API' : ''}.*line 7$`,
      ),
      wrong: () => scope(allScopes.replace(name, '')),
      right: () => scope(allScopes),
    }),
  ),
  {
    name: 'a scope that the console has not ticked',
    id: 'scopes',
    status: 'problem',
    says: /did not grant write:servicedesk-request at the last sign-in.*myapps.*Permissions$/,
    wrong: () => ({ more: { evidence: { grantedScopes: ['read:me', 'read:servicedesk-request'] } } }),
    right: () => ({
      more: { evidence: { grantedScopes: ['read:me', 'read:servicedesk-request', 'write:servicedesk-request'] } },
    }),
  },
  {
    name: 'a scope that the last person was not granted',
    id: 'scopes',
    status: 'problem',
    says: /did not grant write:servicedesk-request at the last sign-in.*myapps.*Permissions$/,
    wrong: (setUp) => noted(setUp, { act: 'signIn', ...lacks('write:servicedesk-request') }),
    right: (setUp) => noted(setUp, { act: 'signIn', ...lacks('write:servicedesk-request') }, signedIn),
  },
  {
    name: 'a scope that a call lacked',
    id: 'scopes',
    status: 'problem',
    says: /^Atlassian refused "read request" on [-\d]{10} because read:jira-work is missing\. \| Add read:jira-work to jira_oauth2_scope.*Permissions/,
    wrong: (setUp) => noted(setUp, signedIn, { act: 'call', what: 'read request', ...lacks('read:jira-work') }),
    right: (setUp) => ({
      ...noted(setUp, { act: 'call', what: 'read request', ...lacks('read:jira-work') }),
      ...scope(`${allScopes} read:jira-work`),
    }),
  },
  {
    name: 'a scope that a call lacked, of which Atlassian did not say which',
    id: 'scopes',
    status: 'problem',
    says: /^Atlassian refused "add comment" on [-\d]{10} because read:jira-work is missing\. \| Add read:jira-work/,
    wrong: (setUp) => noted(setUp, { act: 'write', what: 'add comment', outcome: 'missing-scope' }),
    right: (setUp) => noted(setUp, { act: 'write', what: 'add comment', outcome: 'missing-scope' }, signedIn),
  },
];

const signedIn: AuditEntry = { act: 'signIn', outcome: 'done' };
const lacks = (name: string) => ({ outcome: 'missing-scope', refusal: { scopes: [name] } });

/** A store in which this was noted, one after another. */
function noted(setUp: SetUp, ...entries: readonly AuditEntry[]): Change {
  return sealedStore(setUp, 'k1', 1, {}, async (storage, encryptionKeys) => {
    const log = createAuditLog({ storage, encryptionKeys, onError: (error) => expect.fail(String(error)) });
    for (const entry of entries) log.add({ v: 1, at: Date.now(), ...entry });
    await log.flush();
  });
}
