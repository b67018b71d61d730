import { expect } from 'chai';
import fc from 'fast-check';
import { createApplications } from '../../src/applications/applications';
import { createApplicationsSection, createUsersSection } from '../../src/configuration';
import { readSettings } from '../../src/settings/settings';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { openConfigurationPage, ours, type ConfigurationPage } from '../support/configurationPage';
import { encryptionKeys } from '../support/loginChild';
import { character, holds, numRuns } from '../support/strangers';
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

/** What each reads. */
const actions: Readonly<Record<string, readonly string[]>> = {
  'permissions/ask': [],
  'callback-url/change': ['address'],
  'client-id-and-secret/save': ['client_id', 'client_secret'],
  'applications/save': ['id', 'version', 'name', 'botId', 'channels', 'provider1', 'connection1'],
  'applications/remove': ['id', 'version'],
  'users/register': ['userName'],
  'users/block': ['userName'],
  'users/sign-out': ['userName'],
  'users/remove': ['userName'],
  'users/look': ['search', 'status', 'page'],
  'users/act': ['userName', 'do', 'search', 'status', 'page'],
  'users/import': ['userNames'],
  'try-it/x': [],
  ['__proto__/constructor']: [],
};
const fields = [...new Set(Object.values(actions).flat()), 'token', '__proto__'];

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: character, maxLength: 30 }),
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '<smuggled>',
      '"><smuggled x="',
      "'><smuggled>",
      '&lt;smuggled>',
      'a\r\nport = 1',
      'a\u0000b',
      '\u202e',
    ),
  },
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
const pair = (own: readonly string[]) =>
  fc.tuple(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...(own.length > 0 ? own : fields)) },
      { weight: 2, arbitrary: fc.constantFrom(...fields) },
      { weight: 1, arbitrary: text },
    ),
    text,
  );
/** As forms are sent, or hardly so. */
const body = (own: readonly string[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.array(pair(own), { maxLength: 8 }).map((all) => new URLSearchParams(all).toString()) },
    {
      weight: 1,
      arbitrary: fc.array(pair(own), { maxLength: 4 }).map((all) => all.map((one) => one.join('=')).join('&')),
    },
    { weight: 1, arbitrary: fc.constantFrom('%', '%E0%A4%A', '&&&===', 'x'.repeat(20_000)) },
  );
const submission = fc
  .constantFrom(...Object.entries(actions))
  .chain(([action, own]) => fc.tuple(fc.constant(action), body(own), fc.constantFrom(true, true, true, false)));

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
        createUsersSection(login.login.users, {
          auditLog: { read: async () => [] },
          userNameAttribute: () => 'account_id',
        }),
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
    await holds(
      submission,
      async ([action, sent, isOurs]) => {
        const raw = isOurs ? `token=${token}&${sent}` : sent;
        const { status } = await page.ask(home + action, { headers: { cookie, ...ours }, raw });
        seen.add(status);
        const [section = ''] = action.split('/');
        const shown = await look(`${section}/`);
        expect([status, shown.status]).to.satisfy((all: number[]) => all.every((one) => one < 500));
        expect(shown.text).not.to.match(/<smuggled|hunter2/i);
        const { clientSecret, port } = readSettings({ env: {}, file: page.file });
        expect([typeof clientSecret, port]).to.deep.equal(['string', 3978]);
      },
      numRuns / 2,
    );
    expect([...seen]).to.include.members([303, 403, 404]);
  });
});
