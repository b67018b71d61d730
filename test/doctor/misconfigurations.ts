import type { Storage, StoreItems } from 'botbuilder';
import type { CheckStatus } from '../../src/doctor';
import type { Change, SetUp } from '../support/healthySetUp';

/** One way to set things up wrongly, and the same done right. */
export interface Misconfiguration {
  readonly name: string;
  /** The check that finds it. */
  readonly id: string;
  readonly status: CheckStatus;
  /** Found in message, advice and place, joined by ` | `. */
  readonly says: RegExp;
  readonly wrong: (setUp: SetUp) => Change;
  readonly right: (setUp: SetUp) => Change;
}

const lines = (...added: string[]): Change => ({ lines: added });
const bot = [
  'MicrosoftAppId = 11111111-2222-3333-4444-555555555555',
  'MicrosoftAppPassword = hunter2',
  'jira_oauth2_callback_url = https://bot.example.com/oauth2/jira/callback/',
];
const callback = (url: string): Change => lines(`jira_oauth2_callback_url = ${url}`);
const manifestOf = (botId: string, domain: string): Change => ({
  lines: bot,
  files: { 'manifest.json': JSON.stringify({ bots: [{ botId }], validDomains: [domain] }, undefined, 1) },
});
const appId = '11111111-2222-3333-4444-555555555555';
const scope = (text: string): Change => lines(`jira_oauth2_scope = ${text}`);
const allScopes = 'read:me offline_access read:servicedesk-request write:servicedesk-request';

/** Writes whatever it is given: two instances overwrite each other. */
function forgetfulStorage(comparing: boolean): Storage {
  const items = new Map<string, { eTag: string }>();
  let written = 0;
  return {
    read: async (keys) => Object.fromEntries(keys.flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : []))),
    async write(changes: StoreItems) {
      for (const [key, item] of Object.entries(changes)) {
        if (comparing && item.eTag !== '*' && item.eTag !== items.get(key)?.eTag) throw new Error('conflict');
        items.set(key, { ...item, eTag: String((written += 1)) });
      }
    },
    delete: async (keys) => keys.forEach((key) => items.delete(key)),
  };
}
const store = (comparing: boolean): Change => ({
  lines: ['storage_url = memory:'],
  more: {
    openStorage: () => ({ storage: forgetfulStorage(comparing), close: async () => undefined, embedded: true }),
  },
});

export const misconfigurations: readonly Misconfiguration[] = [
  {
    name: 'a setting that cannot be read',
    id: 'settings',
    status: 'problem',
    says: /^port \(.*kbot\.conf, line 7\): must be a number.*kbot\.conf, line 7$/,
    wrong: () => lines('port = x'),
    right: ({ port }) => lines(`port = ${port}`),
  },
  {
    name: 'a setting whose name has a slip',
    id: 'settings',
    status: 'problem',
    says: /^jira_oauth2_scopes .*line 7\) is not a setting/,
    wrong: () => lines('jira_oauth2_scopes = read:me'),
    right: () => scope(allScopes),
  },
  {
    name: 'http outside localhost',
    id: 'settings',
    status: 'problem',
    says: /^jira_oauth2_callback_url .*must begin with https:.*line 7$/,
    wrong: () => callback('http://bot.example.com/oauth2/jira/callback/'),
    right: () => callback('https://bot.example.com/oauth2/jira/callback/'),
  },
  {
    name: 'another path for the callback',
    id: 'settings',
    status: 'problem',
    says: /must be an absolute URL that ends in \/oauth2\/jira\/callback\//,
    wrong: () => callback('https://bot.example.com/jira/callback/'),
    right: () => callback('https://bot.example.com/oauth2/jira/callback/'),
  },
  {
    name: 'an app password without an app id',
    id: 'settings',
    status: 'problem',
    says: /^MicrosoftAppId is missing, but MicrosoftAppPassword is set .*line 7/,
    wrong: () => lines('MicrosoftAppPassword = hunter2'),
    right: () => ({ lines: bot }),
  },
  {
    name: 'a callback URL without its last slash',
    id: 'callback-url',
    status: 'warning',
    says: /does not end with a slash.*write https:\/\/bot.example.com\/oauth2\/jira\/callback\/ both here and at .*Authorization/,
    wrong: () => callback('https://bot.example.com/oauth2/jira/callback'),
    right: () => callback('https://bot.example.com/oauth2/jira/callback/'),
  },
  {
    name: 'a callback URL with another port',
    id: 'callback-url',
    status: 'problem',
    says: /leads to port 1, but the assistant listens at \d+\. .*line 7$/,
    wrong: () => callback('http://localhost:1/oauth2/jira/callback/'),
    right: ({ port }) => callback(`http://localhost:${port}/oauth2/jira/callback/`),
  },
  {
    name: 'a callback URL with https where the assistant speaks http',
    id: 'callback-url',
    status: 'problem',
    says: /asks for https at port \d+.*Write http:/,
    wrong: ({ port }) => callback(`https://localhost:${port}/oauth2/jira/callback/`),
    right: () => callback(`https://localhost/oauth2/jira/callback/`),
  },
  {
    name: 'a callback URL with an address that the assistant does not listen at',
    id: 'callback-url',
    status: 'problem',
    says: /leads to \[::1\], but the assistant listens at 127\.0\.0\.1 only.*Set host/,
    wrong: ({ port }) => callback(`http://[::1]:${port}/oauth2/jira/callback/`),
    right: ({ port }) => callback(`http://127.0.0.1:${port}/oauth2/jira/callback/`),
  },
  {
    name: 'a callback URL on a port that changes',
    id: 'callback-url',
    status: 'problem',
    says: /port = 0 takes another port at each start.*line 7$/,
    wrong: () => lines('port = 0'),
    right: () => ({}),
  },
  {
    name: 'a callback URL that only this machine reaches, for a bot with people',
    id: 'callback-url',
    status: 'problem',
    says: /browsers on this machine only.*public https address/,
    wrong: () => lines(...bot.slice(0, 2)),
    right: () => ({ lines: bot }),
  },
  {
    name: 'Atlassian over http',
    id: 'auth-host',
    status: 'problem',
    says: /http:\/\/auth\.example\.com is not https: secrets.*line 7$/,
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
    status: 'problem',
    says: /127\.0\.0\.1:\d+ refuses the connection.*firewall/,
    wrong: ({ port }) => lines(`jira_oauth2_api_url = http://127.0.0.1:${port}`),
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
    id: 'client-credentials',
    status: 'problem',
    says: /jira_oauth2_client_secret is written with marks around it.*no quotes.*line 7$/,
    wrong: () => lines('jira_oauth2_client_secret = "emulator-secret"'),
    right: () => ({}),
  },
  {
    name: 'the client id in place of the secret',
    id: 'client-credentials',
    status: 'problem',
    says: /Client id and secret are the same/,
    wrong: () => lines('jira_oauth2_client_secret = emulator-client'),
    right: () => ({}),
  },
  ...['read:me', 'offline_access', 'read:servicedesk-request', 'write:servicedesk-request'].map(
    (name): Misconfiguration => ({
      name: `no ${name}`,
      id: 'scopes',
      status: 'problem',
      says: new RegExp(
        `^${name} is not asked for: .*Add ${name} to jira_oauth2_scope\\. ${name === 'read:me' ? '.*User identity API' : ''}.*line 7$`,
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
    name: 'read:jira-work where Atlassian asks for it',
    id: 'scopes',
    status: 'problem',
    says: /OAuth 2\.0 is not enabled.*Add read:jira-work/,
    wrong: () => ({ more: { evidence: { refusal: 'not-enabled' } } }),
    right: () => ({ ...scope(`${allScopes} read:jira-work`), more: { evidence: { refusal: 'not-enabled' } } }),
  },
  {
    name: 'an app that is not shared',
    id: 'sharing',
    status: 'problem',
    says: /nobody but the app’s owner.*Turn sharing on.*Distribution$/,
    wrong: () => ({ more: { evidence: { refusal: 'not-shared' } } }),
    right: () => ({}),
  },
  {
    name: 'a storage that does not compare and swap',
    id: 'storage',
    status: 'problem',
    says: /does not hold eTags: a write with a stale eTag is accepted.*line 7$/,
    wrong: () => store(false),
    right: () => store(true),
  },
  {
    name: 'memory: for a bot with people',
    id: 'storage',
    status: 'problem',
    says: /memory: forgets.*lmdb:PATH.*line 10$/,
    wrong: () => lines(...bot, 'storage_url = memory:'),
    right: () => lines('storage_url = memory:'),
  },
  {
    name: 'records whose key file is gone',
    id: 'encryption-keys',
    status: 'problem',
    says: /encryption\.key is gone.*backup/,
    wrong: ({ directory }) => ({ lines: [`storage_url = lmdb:${directory}`], files: { 'data.mdb': '' } }),
    right: ({ directory }) => lines(`storage_url = lmdb:${directory}`),
  },
  {
    name: 'a key file that others may read',
    id: 'encryption-keys',
    status: 'warning',
    says: /Others than its owner.*encryption\.key \(mode 640\).*chmod 600/,
    wrong: (setUp) => keyFile(setUp, 0o640),
    right: (setUp) => keyFile(setUp, 0o600),
  },
  {
    name: 'a key file with something else in it',
    id: 'encryption-keys',
    status: 'problem',
    says: /encryption\.key does not hold keys/,
    wrong: (setUp) => keyFile(setUp, 0o600, 'hunter2'),
    right: (setUp) => keyFile(setUp, 0o600),
  },
  {
    name: 'a settings file that others may read',
    id: 'settings-file-mode',
    status: 'warning',
    says: /kbot\.conf holds secrets.*\(mode 644\).*chmod 600/,
    wrong: () => ({ modes: { 'kbot.conf': 0o644 } }),
    right: () => ({ modes: { 'kbot.conf': 0o600 } }),
  },
  {
    name: 'a port that another program has',
    id: 'port',
    status: 'problem',
    says: /^\d+ is in use by another program.*line 7$/,
    wrong: ({ atlassian }) => lines(`port = ${new URL(atlassian).port}`),
    right: () => ({}),
  },
  {
    name: 'an address that is not this machine’s',
    id: 'port',
    status: 'problem',
    says: /^192\.0\.2\.1 is no address of this machine \(EADDRNOTAVAIL\).*line 7$/,
    wrong: () => lines('host = 192.0.2.1'),
    right: () => lines('host = 127.0.0.1'),
  },
  {
    name: 'an app id without a password',
    id: 'microsoft-app',
    status: 'problem',
    says: /MicrosoftAppPassword is not.*Manage Password.*line 7$/,
    wrong: () => lines(`MicrosoftAppId = ${appId}`),
    right: () =>
      lines(`MicrosoftAppId = ${appId}`, 'MicrosoftAppType = UserAssignedMSI', 'MicrosoftAppTenantId = tenant'),
  },
  {
    name: 'an app id that is none',
    id: 'microsoft-app',
    status: 'warning',
    says: /does not look like an app id/,
    wrong: () => lines(...bot, 'MicrosoftAppId = my-bot'),
    right: () => ({ lines: bot }),
  },
  {
    name: 'a bot that believes everybody',
    id: 'microsoft-app',
    status: 'problem',
    says: /Without MicrosoftAppId the bot believes everybody, and it listens at 0\.0\.0\.0/,
    wrong: () => lines('host = 0.0.0.0'),
    right: () => lines('host = 0.0.0.0', ...bot),
  },
  {
    name: 'no app id in production',
    id: 'microsoft-app',
    status: 'warning',
    says: /no channel reaches the bot/,
    wrong: () => ({ env: { NODE_ENV: 'production' } }),
    right: () => ({ env: { NODE_ENV: 'production' }, lines: bot }),
  },
  {
    name: 'hosts of conversations where anybody gets a name',
    id: 'service-hosts',
    status: 'problem',
    says: /Anybody can have a name under \*\.trafficmanager\.net.*line 7$/,
    wrong: () => lines('allow_service_urls = *.trafficmanager.net'),
    right: () => lines('allow_service_urls = smba.trafficmanager.net *.botframework.com'),
  },
  {
    name: 'a whole top-level domain as host of conversations',
    id: 'service-hosts',
    status: 'problem',
    says: /under \*\.com/,
    wrong: () => lines('allow_service_urls = *.com'),
    right: () => lines('allow_service_urls = bots.example.com'),
  },
  {
    name: 'this machine as host of conversations, for a bot with people',
    id: 'service-hosts',
    status: 'warning',
    says: /localhost is this machine.*Remove localhost/,
    wrong: () => lines(...bot, 'allow_service_urls = localhost'),
    right: () => lines('allow_service_urls = localhost'),
  },
  {
    name: 'a manifest without the callback’s host',
    id: 'manifest',
    status: 'problem',
    says: /validDomains lacks bot\.example\.com.*Add "bot\.example\.com".*manifest\.json, line 7$/,
    wrong: () => manifestOf(appId, 'other.example.com'),
    right: () => manifestOf(appId, 'bot.example.com'),
  },
  {
    name: 'a manifest of another bot',
    id: 'manifest',
    status: 'problem',
    says: /botId is not MicrosoftAppId.*manifest\.json, line 4$/,
    wrong: () => manifestOf('99999999-2222-3333-4444-555555555555', 'bot.example.com'),
    right: () => manifestOf(appId, '*.example.com'),
  },
  {
    name: 'a manifest as it comes',
    id: 'manifest',
    status: 'warning',
    says: /not filled in.*validDomains to bot\.example\.com/,
    wrong: () => manifestOf('00000000-0000-0000-0000-000000000000', 'bot.example.com'),
    right: () => manifestOf(appId, 'bot.example.com'),
  },
  {
    name: 'a version of Node.js that is not supported',
    id: 'node-version',
    status: 'problem',
    says: /v22\.11\.9 is not supported.*\^20\.19\.0/,
    wrong: () => ({ more: { node: { version: 'v22.11.9', range: '^20.19.0 || ^22.12.0 || >=24.0.0' } } }),
    right: () => ({ more: { node: { version: 'v22.12.0', range: '^20.19.0 || ^22.12.0 || >=24.0.0' } } }),
  },
];

function keyFile({ directory }: SetUp, mode: number, text?: string): Change {
  return {
    lines: [`storage_url = lmdb:${directory}`],
    files: { 'encryption.key': text ?? `k1:${Buffer.alloc(32, 1).toString('base64')}\n` },
    modes: { 'encryption.key': mode },
  };
}
