import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnglishResult, ContextOptions } from '../../src/doctor';
import { follow } from '../settings/slips/follow';
import { own } from '../settings/slips/slips';
import type { SetUp } from '../support/healthySetUp';

/** What whoever mends a set-up has before them. */
export interface Place {
  readonly setUp: SetUp;
  /** Of the settings file. */
  lines: string[];
  env: Readonly<Record<string, string | undefined>>;
  more: Partial<ContextOptions>;
}

/** Does what is said, and nothing else. */
type Step = readonly [advice: RegExp, mend: (place: Place, found: readonly string[], result: EnglishResult) => void];

const nameIn = (line: string) => line.split('=', 1).join('').trim();

function set(place: Place, name: string, value: string): void {
  const line = `${name} = ${value}`;
  place.lines = place.lines.some((one) => nameIn(one) === name)
    ? place.lines.map((one) => (nameIn(one) === name ? line : one))
    : [...place.lines, line];
}
/** The setting in the line that a finding names. */
function settingAt({ lines }: Place, { where = '' }: EnglishResult): string {
  const [, line = 0] = /line (\d+)$/.exec(where) ?? [];
  return nameIn(lines[Number(line) - 1] ?? '');
}
const valueOf = ({ lines }: Place, name: string) =>
  lines.filter((line) => nameIn(line) === name).map((line) => line.slice(line.indexOf('=') + 1).trim())[0] ?? '';
const remove = (place: Place, name: string) =>
  (place.lines = place.lines.map((line) => (nameIn(line) === name ? '#' : line)));
const copy = (place: Place, ...names: readonly string[]) => names.forEach((name) => set(place, name, own[name] ?? ''));
/** Another value in the place of one that is written there. */
const replace = (place: Place, name: string, old: string, value: string) =>
  set(place, name, valueOf(place, name).replace(old, value));
function edit({ setUp }: Place, file: string, change: (text: string) => string): void {
  const path = join(setUp.directory, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
const key = (kid: string, fill: number) => `${kid}:${Buffer.alloc(32, fill).toString('base64')}`;
const addressOf = ({ setUp }: Place) => `http://localhost:${setUp.port}/oauth2/jira/callback/`;

export const steps: readonly Step[] = [
  [
    /kbot\.conf\.example shows|^Fix the variable|^The later one is used|^It counts as not set/,
    (place, _, { message, where = '' }) => {
      if (!where.startsWith('environment')) return (place.lines = follow(message, place.lines));
      const lines = Object.entries(place.env).map(([name, value]) => `${name}=${value}`);
      const mended = message.includes('must be on, off') ? ['CONFIGURATION=on'] : follow(message, lines);
      return (place.env = Object.fromEntries(mended.map((line) => line.split('=', 2))));
    },
  ],
  // Callback URL, port, address.
  [/^Set jira_oauth2_callback_url to the public https/, (place) => copy(place, 'jira_oauth2_callback_url')],
  [/: write (\S+) both here and at/, (place, [, url = '']) => set(place, 'jira_oauth2_callback_url', url)],
  [/^Choose a port and use it in/, (place) => set(place, 'port', String(place.setUp.port))],
  [/^Make both the same: /, (place) => set(place, 'jira_oauth2_callback_url', addressOf(place))],
  [/^Write http:\/\/ for this machine/, (place) => replace(place, 'jira_oauth2_callback_url', 'https:', 'http:')],
  [
    /^Set host to 0\.0\.0\.0 or to the address in/,
    (place) => set(place, 'host', new URL(valueOf(place, 'jira_oauth2_callback_url')).hostname.replace(/[[\]]/g, '')),
  ],
  [/^Set host to 0\.0\.0\.0\.$/, (place) => set(place, 'host', '0.0.0.0')],
  [
    /^Stop that program, or choose another/,
    (place, _, result) => {
      const name = settingAt(place, result);
      set(place, name, name === 'port' ? String(place.setUp.port) : '0');
    },
  ],
  // Atlassian.
  [
    /^Check its spelling, this machine’s DNS|^Check its port, the firewall/,
    (place, _, result) => set(place, settingAt(place, result), place.setUp.atlassian),
  ],
  [/^Synchronize the clock/, (place) => (place.more = { ...place.more, now: Date.now })],
  [/^Copy both (again )?from /, (place) => copy(place, 'jira_oauth2_client_id', 'jira_oauth2_client_secret')],
  [/^Remove the former one/, (place) => remove(place, 'jira_oauth2_client_secret_previous')],
  [/^Copy the new secret again/, (place) => set(place, 'jira_oauth2_client_secret', 'new')],
  [
    /^Add (\S+) to jira_oauth2_scope/,
    (place, [, scope = '']) =>
      set(place, 'jira_oauth2_scope', `${valueOf(place, 'jira_oauth2_scope') || own['jira_oauth2_scope']} ${scope}`),
  ],
  [
    /^Tick them under Permissions/,
    (place) =>
      (place.more = { ...place.more, evidence: { grantedScopes: own['jira_oauth2_scope']?.split(' ') ?? [] } }),
  ],
  // What is stored.
  [
    /^Change the owner of \S+ to the user (?!.*configuration)|^Choose another path/,
    (place) => set(place, 'storage_url', `lmdb:${place.setUp.directory}/data`),
  ],
  [
    /^(Change the owner of \S+ to the user|Name a file in KBOT_CONF).* configuration = off/,
    (place) => (place.env = { ...place.env, CONFIGURATION: 'off' }),
  ],
  [
    /^Set storage_url to lmdb:PATH|^Use lmdb:PATH or another store/,
    (place) => {
      set(place, 'storage_url', `lmdb:${place.setUp.directory}/data`);
      place.more = {};
    },
  ],
  [/^Run: (chmod 600 \S+)$/, (_place, [, command = '']) => void execFileSync('sh', ['-c', command])],
  [
    /^Restore it from a backup/,
    ({ setUp }) => writeFileSync(join(setUp.directory, 'encryption.key'), key('k1', 1), { mode: 0o600 }),
  ],
  [
    /^Restore that key from a backup, and put it after the first one/,
    (place) => edit(place, 'encryption.key', (text) => `${text.trim()},${key('k2', 2)}`),
  ],
  [
    /^Restore the key of that name from a backup, in place/,
    (place) => edit(place, 'encryption.key', () => key('k1', 2)),
  ],
  // Who gets in.
  [/^Register people .*; or set registered_domains/, (place) => set(place, 'registered_domains', 'northwind.test')],
  [/^Set (jira_oauth2_registration) = (registered), or/, (place, [, name = '', value = '']) => set(place, name, value)],
  [
    /^Remove (\S+) from registered_domains/,
    (place, [, domain = '']) => replace(place, 'registered_domains', domain, ''),
  ],
  [/^Set it back to (\w+);/, (place, [, value = '']) => set(place, 'jira_oauth2_user_name_attribute', value)],
  // The bot, and who reaches it.
  [
    /^Set MicrosoftAppId and MicrosoftAppPassword from .*, and remove (\w+)\.$/,
    (place, [, name = '']) => {
      copy(place, 'MicrosoftAppId', 'MicrosoftAppPassword');
      remove(place, name);
    },
  ],
  [
    /^Take it from |^Create a client secret at .*, Manage Password|^Copy "Microsoft App ID" from/,
    (place) => copy(place, 'MicrosoftAppId', 'MicrosoftAppPassword'),
  ],
  [/^Set (MicrosoftAppType) = (SingleTenant), or/, (place, [, name = '', value = '']) => set(place, name, value)],
  [/^Set configuration_password, or/, (place) => set(place, 'configuration_password', 'a long password')],
  [/^Enter the address of the proxy, if it sets/, (place) => set(place, 'trusted_proxies', '192.0.2.7')],
  [
    /^Enter only the address of the proxy, in place of (\S+)\.$/,
    (place, [, old = '']) => replace(place, 'trusted_proxies', old, '192.0.2.7'),
  ],
  [/^List the one host that you mean/, (place) => set(place, 'allow_service_urls', 'smba.trafficmanager.net')],
  [/^Remove (\S+) from (allow_service_urls)/, (place, [, host = '', name = '']) => replace(place, name, host, '')],
  [
    /^Install a version that fits (\S+)/,
    (place, [, range = '']) => (place.more = { ...place.more, node: { version: range.replace('^', 'v'), range } }),
  ],
  [
    /^Fix its JSON|^For Teams run teams-package, which fills|^Write the same id in both/,
    (place) =>
      edit(place, 'manifest.json', (text) =>
        JSON.stringify({
          bots: [{ botId: own['MicrosoftAppId'] }],
          validDomains: /northwind/.test(text) ? [/"([^"]*northwind[^"]*)"/.exec(text)?.[1]] : ['bot.northwind.test'],
        }),
      ),
  ],
  [
    /^Add "(\S+)" and upload the app again/,
    (place, [, host = '']) =>
      edit(place, 'manifest.json', (text) => text.replace(/(validDomains": \[)/, `$1"${host}",`)),
  ],
];

/** What nobody can do here, and why; where another test shows the same mended, it says which. */
export const notHere: readonly (readonly [advice: RegExp, why: string])[] = [
  [
    /^(Compare it letter by letter|Start it, then look|For Teams run teams-package, which makes|Check their properties|Paste as Callback)/,
    'outside: a console, a browser, Windows',
  ],
  [/^Turn sharing on under Distribution/, 'in the console; what shows that it was done: otherSide.test.ts'],
  [/^(Try again later|Run this again later)/, 'nothing to do but to wait'],
  [/^Remove (jira_oauth2_(auth|api)_url|x)\./, 'would ask Atlassian; that the line goes: test/settings'],
  [
    /^Check what the proxy in HTTPS_PROXY returns|^Check the (firewall|network)|^Check this machine’s network/,
    'of the network',
  ],
  [
    /^If a proxy intercepts TLS|^The assistant itself speaks http|^Start the proxy that has/,
    'takes a proxy with a certificate',
  ],
  [
    /^Let the proxy pass|^Atlassian compares it letter by letter, and|^Check its spelling and the DNS|^Check the port: it must be/,
    'of a proxy or a name; which way mends it: otherSide.test.ts',
  ],
  [/^Add it to one of them|^Give one of them this bot’s id/, 'on the configuration page; mended in otherSide.test.ts'],
  [/^Change its owner to the user that the assistant runs as/, 'takes another user: test/commands/doctor.test.ts'],
  [/^Run this as the user that/, 'takes another user: test/commands/doctor.test.ts'],
  [
    /^It refuses the user or the password|^Check that it is running, its address|^It has no (memory|database)|^It is a replica|in Redis\.$/,
    'takes a Redis: checks.test.ts',
  ],
  [
    /^Move it away, or name another directory|^Make room there, or|^Let this user write there, or/,
    'of another directory: ofStorage.ts',
  ],
  [/^It is damaged: restore it from a backup/, 'test/commands/backup.test.ts restores'],
  [/^Where the assistant is installed, run: npm install/, 'of a package: test/optionalPackages.test.ts'],
  [/^Choose a port above 1023/, 'root may listen everywhere'],
  [
    /^Copy all of them again|^Copy "Microsoft App ID" and|^Create a (new )?client secret at Manage Password|^Copy the app’s tenant id/,
    'at Microsoft; otherSide.test.ts',
  ],
  [/^Install the version that wrote them/, 'there is no newer one; test/commands/backup.test.ts restores'],
];
