import { expect } from 'chai';
import type { AuditEvent } from '../../src/audit/event';
import { createAuditSection, createUsersSection } from '../../src/configuration';
import type { AdministratorsAct } from '../../src/configuration/administratorsAct';
import { openConfigurationPage, type ConfigurationPage } from '../support/configurationPage';
import { startSignIns } from '../support/signIns';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const events: readonly AuditEvent[] = [
  {
    v: 1,
    at: Date.UTC(2026, 0, 5, 12),
    act: 'write',
    by: 'acc-1',
    what: 'create request',
    request: 'IT-7',
    site: 'acme.atlassian.net',
    whom: 'acc-2',
    outcome: 'done',
  },
  {
    v: 1,
    at: Date.UTC(2026, 0, 5, 11),
    act: 'signIn',
    chatUser: '<b>Eve</b>',
    channelId: 'msteams',
    outcome: 'missing-scope',
    refusal: { error: 'invalid_scope', status: 401, scopes: ['read:me'] },
  },
  {
    v: 1,
    at: Date.UTC(2026, 0, 5, 10),
    act: 'administration',
    by: 'administrator',
    what: 'users/look',
    outcome: 'done',
  },
];

describe('what was done, on the configuration page', () => {
  const directory = useTemporaryDirectory();
  let page: ConfigurationPage;
  let acts: AdministratorsAct[];

  beforeEach(async () => {
    acts = [];
    const sections = [createAuditSection({ read: async ({ atMost = Infinity } = {}) => events.slice(0, atMost) })];
    const onAct = (act: AdministratorsAct) => void acts.push(act);
    page = await openConfigurationPage({
      directory: directory(),
      conf: '',
      sections,
      onAct,
      password: 'correct horse',
    });
  });
  afterEach(() => page.close());

  const logIn = async (password: string) => {
    const { headers } = await page.ask('/configuration/log-in', {
      headers: { origin: 'null', 'sec-fetch-site': 'same-origin' },
      form: { password },
    });
    return (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
  };

  it('is shown, names of strangers escaped, with what Atlassian said', async () => {
    const cookie = await logIn('correct horse');
    const { text } = await page.ask('/configuration/audit/', { headers: { cookie } });
    const plain = text
      .replace(/<(td) [^>]*>/g, '<$1>')
      .replace(/\s+/g, ' ')
      .replaceAll('> <', '><');
    expect(plain).to.contain('5 Jan 2026, 12:00:00</td><td>acc-1</td>');
    expect(plain).to.contain('<td>Written · create request · IT-7 · acme.atlassian.net · for acc-2</td><td>Done</td>');
    expect(plain).to.contain('<td>&lt;b&gt;Eve&lt;/b&gt;, as the chat says</td>');
    expect(plain).to.contain('<strong>missing-scope</strong></td><td>invalid_scope · HTTP 401 · missing: read:me</td>');
  });

  it('names administrators in the page’s language', async () => {
    const headers = { cookie: await logIn('correct horse'), 'accept-language': 'ja' };
    expect((await page.ask('/configuration/audit/', { headers })).text).to.contain('>管理者</td>');
  });

  it('is saved as a file, one event a line, by nobody but an administrator', async () => {
    const path = '/configuration/audit/events.jsonl';
    const cookie = await logIn('correct horse');
    const { status, headers, text } = await page.ask(path, { headers: { cookie } });
    expect([status, headers['content-disposition']]).to.deep.equal([200, 'attachment; filename="events.jsonl"']);
    expect(headers['x-content-type-options']).to.equal('nosniff');
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).to.deep.equal(events);
    const stranger = await page.ask(path);
    expect([stranger.status, stranger.text.includes('IT-7')]).to.deep.equal([401, false]);
    expect((await page.ask('/configuration/audit/others', { headers: { cookie } })).status).to.equal(404);
  });

  it('has what administrators do, and not what they enter', async () => {
    await logIn('wrong password');
    const cookie = await logIn('correct horse');
    await page.submit(cookie, '/configuration/client-id-and-secret/save', {
      client_id: 'hunter2',
      client_secret: '"hunter2"',
    });
    await page.submit(cookie, '/configuration/log-out');
    expect(acts).to.deep.equal([
      { what: 'log-in', outcome: 'refused' },
      { what: 'log-in', outcome: 'done' },
      { what: 'client-id-and-secret/save', outcome: 'refused' },
      { what: 'log-out', outcome: 'done' },
    ]);
  });

  it('has room for twenty refused log-ins an hour, which strangers try, and for none that had to wait', async () => {
    for (let time = 0; time < 30; time += 1) await page.ask('/configuration/?key=wrong');
    for (let time = 0; time < 5; time += 1) await logIn('wrong horse');
    expect(acts).to.have.lengthOf(20);
    page.clock += 60 * 60_000;
    // The second wrong one after those that cost nothing has to wait.
    for (let time = 0; time < 5; time += 1) await logIn('wrong horse');
    expect(acts).to.have.lengthOf(23);
    await logIn('correct horse');
    page.clock += 60_000;
    await logIn('correct horse');
    expect(acts.slice(23)).to.deep.equal([{ what: 'log-in', outcome: 'done' }]);
  });
});

describe('what is stored of a user, on the configuration page', () => {
  const directory = useTemporaryDirectory();

  it('has names where those are kept: who has one is called by it', async () => {
    const signIns = await startSignIns({ keeps: { names: true, emailAddresses: true } });
    await signIns.signIn();
    await signIns.login.users.register('acc-2');
    const shows = { names: true, emails: true };
    const sections = [
      createUsersSection(signIns.login.users, {
        auditLog: { read: async ({ about } = {}) => events.filter(({ by }) => by === about) },
        userNameAttribute: () => 'account_id',
        shows,
      }),
    ];
    const page = await openConfigurationPage({ directory: directory(), conf: '', sections });
    const { text } = await page.ask('/configuration/users/', { headers: { cookie: await page.logIn() } });
    await page.close();
    await signIns.close();

    expect(text).to.match(/<bdi>Ann Example<\/bdi><br \/>\s*<code>acc-1<\/code><br \/><bdi>ann@example\.com<\/bdi>/);
    expect(text).to.match(/<bdi>\(not seen yet\)<\/bdi><br \/>\s*<code>acc-2<\/code>/);
    expect(text).to.contain('Block for good? Ann Example').and.not.to.contain('Names are not kept');
  });

  it('is saved as a file, and is nobody’s but an administrator’s', async () => {
    const signIns = await startSignIns();
    await signIns.signIn();
    const sections = [
      createUsersSection(signIns.login.users, {
        auditLog: { read: async ({ about } = {}) => events.filter(({ by }) => by === about) },
        userNameAttribute: () => 'account_id',
      }),
    ];
    const page = await openConfigurationPage({ directory: directory(), conf: '', sections });
    const cookie = await page.logIn();
    const { text } = await page.ask('/configuration/users/', { headers: { cookie } });
    const [, link = ''] = /<a href="(acc-1\.json)" download/.exec(text) ?? [];
    const saved = await page.ask(`/configuration/users/${link}`, { headers: { cookie } });
    const stranger = await page.ask(`/configuration/users/${link}`);
    const [none, odd] = await Promise.all(
      ['nobody.json', '%ff.json'].map((name) => page.ask(`/configuration/users/${name}`, { headers: { cookie } })),
    );
    await page.close();
    await signIns.close();

    const { user, events: done } = JSON.parse(saved.text);
    expect(user).to.deep.include({ userName: 'acc-1', name: '' });
    expect(done).to.deep.equal(events.slice(0, 1));
    expect(saved.headers['content-disposition']).to.equal('attachment; filename="acc-1.json"');
    expect(saved.text).not.to.match(/ACCESS|REFRESH/);
    expect([stranger.status, none?.status, odd?.status]).to.deep.equal([401, 404, 404]);
  });
});
