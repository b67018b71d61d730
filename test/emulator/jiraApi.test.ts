import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startEmulatedLogin } from '../support/emulatedLogin';
import { scope } from '../support/signIns';
import { createClient, northwind, textOf, type Answer, type Body } from './client';

const scopes = 'read:jira-user read:jira-work write:jira-work read:servicedesk-request';
const documentOf = (text: string) => ({
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

describe('the emulator’s Jira', () => {
  let emulator: Emulator;
  let as: (name: string, scope?: string) => Promise<(path: string, body?: object) => Promise<Answer>>;
  let mia: (path: string, body?: object) => Promise<Answer>;

  before(async () => {
    emulator = await startEmulator();
    const client = createClient(emulator);
    as = async (name, wanted = scopes) => {
      const person = emulator.people.find((known) => known.name === name)?.accountId ?? expect.fail(name);
      const token = textOf((await client.signIn(person, wanted)).body['access_token']);
      const headers = { 'content-type': 'application/json' };
      return (path, body) =>
        client.get(
          `/ex/jira/${northwind}/rest/api/3${path}`,
          token,
          body ? { method: 'POST', headers, body: JSON.stringify(body) } : {},
        );
    };
    mia = await as('Mia Krystof');
  });
  after(() => emulator.close());

  const list = (body: Body | undefined): Body[] => JSON.parse(JSON.stringify(body ?? []));
  const search = async (jql: string, more = '&fields=summary,status') =>
    list((await mia(`/search/jql?jql=${encodeURIComponent(jql)}${more}`)).body['issues']);

  it('says who one is', async () => {
    const { status, body } = await mia('/myself');
    expect(status).to.equal(200);
    expect(body).to.deep.include({ displayName: 'Mia Krystof', accountType: 'atlassian', active: true });
    expect(body['accountId']).to.equal('5b10ac8d82e05b22cc7d4ef5');
  });

  it('finds people of the site by the beginning of a name or an address', async () => {
    const found = async (query: string) =>
      list((await mia(`/user/search?query=${query}`)).body).map(({ displayName }) => displayName);
    expect(await found('sam')).to.deep.equal(['Sam Rivera']);
    expect(await found('riv')).to.deep.equal(['Sam Rivera']);
    expect(await found('jonas.weber@')).to.deep.equal(['Jonas Weber']);
    expect(await found('omar'), 'of another site').to.deep.equal([]);
    expect(await found(''), 'everybody is not listed').to.deep.equal([]);
    expect((await (await as('Mia Krystof', 'read:servicedesk-request'))('/user/search?query=sam')).status).to.equal(
      401,
    );
  });

  it('shows an issue, whole or the fields that are wanted', async () => {
    const whole = (await mia('/issue/ITH-3')).body;
    expect(whole['key']).to.equal('ITH-3');
    expect(whole['self']).to.match(/^https:\/\/northwind\.atlassian\.net\/rest\/api\/3\/issue\/\d+$/);
    expect(whole['fields']).to.deep.include({
      summary: 'Printer on the second floor prints blank pages',
      description: documentOf('Since Monday. A new cartridge did not help.'),
      status: { name: 'Waiting for support', statusCategory: { key: 'new', name: 'To Do' } },
      resolutiondate: null,
    });
    expect(whole['fields']?.['project']?.['key']).to.equal('ITH');
    expect(whole['fields']?.['created']).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000$/);
    expect(whole['fields']?.['comment']?.['total']).to.equal(1);
    expect((await mia('/issue/ITH-3?fields=summary')).body['fields']).to.have.all.keys('summary');
    expect((await mia('/issue/ITH-3?fields=*all,-comment')).body['fields']).not.to.have.property('comment');
    const { status, body } = await mia('/issue/ITH-999');
    expect(status).to.equal(404);
    expect(body['errorMessages']?.['0']).to.match(/does not exist/);
  });

  it('searches, the newest first, in pages', async () => {
    expect((await search('reporter = currentUser() AND project = ITH')).length).to.equal(8);
    expect((await search('project in (HR, FAC) AND statusCategory != Done')).length).to.equal(5);
    expect((await search('status = "Waiting for customer"')).map(({ fields }) => fields?.['summary'])).to.deep.equal([
      'Screen flickers when docked',
    ]);
    expect((await search('summary ~ "laptop" AND resolution IS EMPTY ORDER BY created ASC')).length).to.equal(2);
    expect((await search('key = ITH-3', ''))[0], 'the id alone').to.have.all.keys('id');
    const first = (await mia('/search/jql?jql=project%20%3D%20ITH&maxResults=6')).body;
    expect(first).to.deep.include({ isLast: false, nextPageToken: '6' });
    const next = (
      await mia('/search/jql', { jql: 'project = ITH', maxResults: 6, nextPageToken: '6', fields: ['key'] })
    ).body;
    expect(next['isLast']).to.equal(true);
    expect(next).not.to.have.property('nextPageToken');
    const ids = [...list(first['issues']), ...list(next['issues'])].map(({ id }) => Number(textOf(id)));
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).to.have.length(10);
  });

  it('refuses a search that it does not understand, and one for everything', async () => {
    for (const jql of [
      '',
      'order by created',
      'worklogDate > now()',
      'project = ITH OR',
      'project = ITH ORDER BY rank',
    ]) {
      const { status, body } = await mia(`/search/jql?jql=${encodeURIComponent(jql)}`);
      expect(status, jql).to.equal(400);
      expect(body['errorMessages'], jql).to.have.length(1);
    }
  });

  it('comments in documents, and tells notes to agents alone', async () => {
    const { status, body } = await mia('/issue/ITH-3/comment', { body: documentOf('Still blank') });
    expect(status).to.equal(201);
    expect(body).to.deep.include({ body: documentOf('Still blank'), jsdPublic: true });
    expect((await mia('/issue/ITH-3/comment', { body: 'plain' })).status).to.equal(400);
    const note = {
      body: documentOf('Swap it'),
      properties: [{ key: 'sd.public.comment', value: { internal: true } }],
    };
    expect((await mia('/issue/ITH-3/comment', note)).status).to.equal(403);
    const sam = await as('Sam Rivera');
    expect((await sam('/issue/ITH-3/comment', note)).body['jsdPublic']).to.equal(false);
    const read = async (who: typeof mia) => (await who('/issue/ITH-3/comment?startAt=1&maxResults=5')).body;
    expect(await read(mia)).to.deep.include({ startAt: 1, maxResults: 5, total: 2 });
    expect((await read(mia))['comments']).to.have.length(1);
    expect((await read(sam))['comments']).to.have.length(2);
  });

  it('needs the scopes of Jira, and knows no more than that', async () => {
    const few = await as('Mia Krystof', 'read:servicedesk-request write:servicedesk-request');
    for (const path of ['/myself', '/issue/ITH-3', '/search/jql?jql=project=ITH'])
      expect((await few(path)).body['message'], path).to.equal('Unauthorized; scope does not match');
    const reader = await as('Mia Krystof', 'read:jira-work');
    expect((await reader('/issue/ITH-3/comment', { body: documentOf('x') })).status).to.equal(401);
    expect((await reader('/search/jql', { jql: 'project = ITH' })).status).to.equal(200);
    for (const path of ['/priority', '/issue/ITH-3/worklog', '/search'])
      expect((await mia(path)).status, path).to.equal(404);
  });

  it('is reached from a session', async () => {
    const test = await startEmulatedLogin(new MemoryStorage(), { scope: [...scope, ...scopes.split(' ')] });
    try {
      await test.signIn();
      const session = (await test.login.session(test.ann)) ?? expect.fail('signed out');
      const me: unknown = await session.request('GET', '/rest/api/3/myself');
      expect(me).to.include({ accountId: session.account.accountId });
      const found: unknown = await session.request('POST', '/rest/api/3/search/jql', {
        jql: 'reporter = currentUser()',
      });
      expect(found).to.have.property('issues');
    } finally {
      await test.close();
    }
  });
});
