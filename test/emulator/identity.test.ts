import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { acme, type Body, type Client, createClient, northwind, textOf } from './client';

describe('the emulator’s people', () => {
  let emulator: Emulator;
  let client: Client;

  before(async () => {
    emulator = await startEmulator();
    client = createClient(emulator);
  });
  after(() => emulator.close());

  async function tokenOf(name: string, scope?: string): Promise<string> {
    const { accountId } = emulator.people.find((person) => person.name === name) ?? { accountId: '' };
    return textOf((await client.signIn(accountId, scope)).body['access_token']);
  }

  async function sitesOf(name: string): Promise<Body[]> {
    const { status, body } = await client.get('/oauth/token/accessible-resources', await tokenOf(name));
    expect(status).to.equal(200);
    return JSON.parse(JSON.stringify(body));
  }

  it('say who they are', async () => {
    const { status, body } = await client.get('/me', await tokenOf('Mia Krystof'));
    expect(status).to.equal(200);
    expect(body).to.deep.include({
      account_id: '5b10ac8d82e05b22cc7d4ef5',
      name: 'Mia Krystof',
      email: 'mia@northwind.example',
      account_type: 'atlassian',
      account_status: 'active',
    });
  });

  it('may be others, at the same sites', async () => {
    const ann = { accountId: 'ann', name: 'Ann', email: 'ann@example.com', title: 'Tests', sites: [northwind] };
    const other = await startEmulator({ people: [{ ...ann, accountType: 'atlassian' }] });
    try {
      const theirs = createClient(other);
      expect(await (await fetch(theirs.authorizeUrl())).text())
        .to.contain('ann@example.com')
        .and.not.contain('Mia');
      const token = textOf((await theirs.signIn('ann')).body['access_token']);
      expect((await theirs.get('/me', token)).body).to.deep.include({ account_id: 'ann', name: 'Ann' });
      expect((await theirs.decide('5b10ac8d82e05b22cc7d4ef5')).status).to.equal(400);
    } finally {
      await other.close();
    }
  });

  it('do not when the app has not asked for it', async () => {
    const { status, body } = await client.get('/me', await tokenOf('Mia Krystof', 'read:servicedesk-request'));
    expect(status).to.equal(401);
    expect(body).to.deep.equal({ code: 401, message: 'Unauthorized; scope does not match' });
  });

  it('have one site, with what the app may do there', async () => {
    const [site, ...others] = await sitesOf('Mia Krystof');
    expect(others).to.deep.equal([]);
    expect(site).to.deep.include({
      id: northwind,
      name: 'Northwind',
      url: 'https://northwind.atlassian.net',
      scopes: ['read:servicedesk-request', 'write:servicedesk-request'],
    });
  });

  it('have several sites: two of one name, one listed twice, one without service desks', async () => {
    const found = await sitesOf('Omar Haddad');
    const usable = found.filter(({ scopes }) => JSON.stringify(scopes).includes('servicedesk-request'));

    expect(usable.map(({ name }) => name)).to.deep.equal(['Acme', 'Globex', 'Acme']);
    expect(new Set(usable.map(({ url }) => url)).size).to.equal(3);
    expect(found).to.have.length(5);
    expect(new Set(found.map(({ id }) => id)).size).to.equal(4);
  });

  it('have no site', async () => {
    expect(await sitesOf('Nina Petrova')).to.deep.equal([]);
  });

  it('are customers only', async () => {
    const { body } = await client.get('/me', await tokenOf('Carla Gomez'));
    expect(body['account_type']).to.equal('customer');
    expect(await sitesOf('Carla Gomez')).to.deep.equal([]);
  });

  it('reach the service desks of their own sites alone', async () => {
    const token = await tokenOf('Mia Krystof');
    const status = async (cloudId: string) =>
      (await client.get(`/ex/jira/${cloudId}/rest/servicedeskapi/servicedesk`, token)).status;
    expect([await status(northwind), await status(acme), await status('no-such-site')]).to.deep.equal([200, 404, 404]);
  });

  it('need a token, and for each thing the scope', async () => {
    const path = `/ex/jira/${northwind}/rest/servicedeskapi/request`;
    const unknown = await client.get(path, 'unknown');
    const reader = await tokenOf('Mia Krystof', 'read:servicedesk-request');
    const write = { method: 'POST', body: '{}' };

    expect(unknown.status).to.equal(401);
    expect(unknown.body).to.deep.equal({ code: 401, message: 'Unauthorized' });
    expect((await client.get(path, reader)).status).to.equal(200);
    expect((await client.get(path, reader, write)).body['message']).to.equal('Unauthorized; scope does not match');
    expect((await client.get(path, await tokenOf('Mia Krystof', 'read:me'))).status).to.equal(401);
  });
});
