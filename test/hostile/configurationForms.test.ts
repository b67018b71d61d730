import { expect } from 'chai';
import fc from 'fast-check';
import { createApplications } from '../../src/applications/applications';
import { createApplicationsSection, createUsersSection } from '../../src/configuration';
import { readSettings } from '../../src/settings/settings';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { openConfigurationPage, ours, type ConfigurationPage } from '../support/configurationPage';
import { encryptionKeys } from '../support/loginChild';
import { character, holds } from '../support/strangers';
import { startSignIns, type SignIns } from '../support/signIns';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const home = '/configuration/';
const secret = 'hunter2-hunter2';
const conf = `allow_anonymous = yes
jira_oauth2_client_id = client
jira_oauth2_client_secret = ${secret}
jira_oauth2_auth_url = http://127.0.0.1:1
jira_oauth2_api_url = http://127.0.0.1:1
`;

const actions = [
  'permissions/ask',
  'callback-url/change',
  'client-id-and-secret/save',
  'applications/save',
  'applications/remove',
  'users/register',
  'users/block',
  'users/sign-out',
  'users/remove',
  'users/look',
  'users/act',
  'users/import',
  'try-it/x',
  '__proto__/constructor',
];
const fields = [
  'address',
  'client_id',
  'client_secret',
  'id',
  'version',
  'name',
  'botId',
  'channels',
  'provider1',
  'connection1',
  'userName',
  'userNames',
  'search',
  'status',
  'do',
  'page',
  'token',
  '__proto__',
];

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: character, maxLength: 30 }),
  fc.constantFrom(
    '<smuggled>',
    '"><smuggled x="',
    "'><smuggled>",
    '&lt;smuggled>',
    'a\r\nport = 1',
    'a\u0000b',
    '\u202e',
  ),
  fc.constantFrom(
    '',
    'jira',
    'azure',
    'https://bot.example.com',
    'https://u:p@x/<smuggled>',
    'a'.repeat(300),
    '__proto__',
  ),
);
const pair = fc.tuple(
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...fields) }, { weight: 1, arbitrary: text }),
  text,
);
/** As forms are sent, or hardly so. */
const body = fc.oneof(
  { weight: 8, arbitrary: fc.array(pair, { maxLength: 8 }).map((all) => new URLSearchParams(all).toString()) },
  { weight: 1, arbitrary: fc.array(pair, { maxLength: 4 }).map((all) => all.map((one) => one.join('=')).join('&')) },
  { weight: 1, arbitrary: fc.constantFrom('%', '%E0%A4%A', '&&&===', 'x'.repeat(20_000)) },
);

describe('forms of the configuration page, of any shape', () => {
  const directory = useTemporaryDirectory();
  let login: SignIns;
  let page: ConfigurationPage;

  beforeEach(async () => {
    login = await startSignIns();
    const applications = createApplications({ storage: new MemoryStorage(), encryptionKeys });
    await applications.prepare();
    page = await openConfigurationPage({
      directory: directory(),
      conf,
      sections: [
        createApplicationsSection(applications),
        createUsersSection(login.login.users, { userNameAttribute: () => 'account_id' }),
      ],
    });
  });
  afterEach(async () => {
    // Fails where the page did.
    await page.close();
    await login.close();
  });

  it('are done or refused, leave nothing unescaped and the settings readable', async () => {
    const cookie = await page.logIn();
    const look = (path: string) => page.ask(home + path, { headers: { cookie } });
    const token = /name="token" value="([\w-]+)"/.exec((await look('')).text)?.[1] ?? '';
    const seen = new Set<number>();
    await holds(fc.tuple(fc.constantFrom(...actions), body, fc.boolean()), async ([action, sent, isOurs]) => {
      const raw = isOurs ? `token=${token}&${sent}` : sent;
      const { status } = await page.ask(home + action, { headers: { cookie, ...ours }, raw });
      seen.add(status);
      const [section = ''] = action.split('/');
      const shown = await look(`${section}/`);
      expect([status, shown.status]).to.satisfy((all: number[]) => all.every((one) => one < 500));
      expect(shown.text).not.to.match(/<smuggled|hunter2/i);
      const { clientSecret, port } = readSettings({ env: {}, file: page.file });
      expect([typeof clientSecret, port]).to.deep.equal(['string', 3978]);
    });
    expect([...seen]).to.include.members([303, 403, 404]);
  });
});
