import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { createClient, redirectUri, type Client } from './client';

const mia = '5b10ac8d82e05b22cc7d4ef5';
const omar = '557058:0f3a1c9e-4b7d-4c55-8e21-7a9d3b6c5e10';
const nina = '6c21bd9e93f16c33dd8e5f06';
const ben = '7d32ceaf04a27d44ee9f6017';
const carla = 'qm:8e43dfb0-15b3-4e55-ff0a-718293a4b5c6';

describe('the emulator’s consent page', () => {
  let emulator: Emulator;
  let client: Client;

  beforeEach(async () => {
    emulator = await startEmulator();
    client = createClient(emulator);
  });
  afterEach(() => emulator.close());

  const open = async (changed: Parameters<Client['authorizeUrl']>[0] = {}) => {
    const response = await fetch(client.authorizeUrl(changed), { redirect: 'manual' });
    return { response, markup: await response.text() };
  };
  const callbackOf = (response: Response) => new URL(response.headers.get('location') ?? '');

  it('shows everybody, what is asked for in words and as it is, and that it is not Atlassian', async () => {
    const { response, markup } = await open();

    expect(response.status).to.equal(200);
    for (const { name, email, title } of emulator.people)
      expect(markup).to.contain(name).and.contain(email).and.contain(title);
    expect(markup).to.contain('Raise and manage your requests <code>write:servicedesk-request</code>');
    expect(markup).to.contain('acme-emea.atlassian.net');
    expect(markup).to.contain('This is the Atlassian emulator, not Atlassian');
    expect(markup).to.contain('name="decision" value="accept"').and.contain('name="decision" value="decline"');
  });

  it('allows no script and escapes what it is given', async () => {
    const { response, markup } = await open({ state: '"><script>alert(1)</script>', scope: '<b>' });

    expect(response.headers.get('content-security-policy')).to.match(/^default-src 'none'; style-src 'sha256-[^']+';/);
    expect(markup).not.to.contain('<script').and.not.to.contain('<b>');
  });

  it('brings the code and the state back', async () => {
    const response = await client.decide(mia, 'accept', { state: 'a&b "c"' });

    expect(response.status).to.equal(302);
    const { href, searchParams } = callbackOf(response);
    expect(href.startsWith(`${redirectUri}?`)).to.equal(true);
    expect(searchParams.get('code')).to.match(/^[\w-]{100,}$/);
    expect(searchParams.get('state')).to.equal('a&b "c"');
  });

  it('keeps what the callback address already asks', async () => {
    const response = await client.decide(mia, 'accept', { redirect_uri: `${redirectUri}?tenant=1` });
    expect([...callbackOf(response).searchParams.keys()]).to.deep.equal(['tenant', 'code', 'state']);
  });

  it('says so when somebody declines', async () => {
    const { searchParams } = callbackOf(await client.decide(mia, 'decline'));

    expect(searchParams.get('error')).to.equal('access_denied');
    expect(searchParams.get('error_description')).not.to.equal(null);
    expect(searchParams.get('state')).to.equal('the-state');
    expect(searchParams.has('code')).to.equal(false);
  });

  it('counts every consent as declined when told to', async () => {
    emulator.faults = { authorize: 'deny' };
    expect(callbackOf(await client.decide(mia)).searchParams.get('error')).to.equal('access_denied');
  });

  it('stops where an admin blocks apps', async () => {
    const response = await client.decide(ben);

    expect(response.headers.has('location')).to.equal(false);
    expect(await response.text()).to.contain(
      'Your site admin must authorize this app for the site globex.atlassian.net before the app can access your account.',
    );
  });

  it('lets people without a site and customers consent', async () => {
    for (const person of [omar, nina, carla]) expect((await client.decide(person)).status).to.equal(302);
  });

  const faults: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
    'an unknown client': { client_id: 'another' },
    'no callback address': { redirect_uri: undefined },
    'a relative callback address': { redirect_uri: '/callback' },
    'a callback address that is a script': { redirect_uri: 'javascript:alert(1)' },
    'another audience': { audience: 'api.example.com' },
    'a token in place of a code': { response_type: 'token' },
    'no consent prompt': { prompt: undefined },
    'no scope': { scope: undefined },
    'no state': { state: undefined },
    'a plain challenge': { code_challenge: 'x'.repeat(43), code_challenge_method: 'plain' },
    'a challenge without its method': { code_challenge: 'x'.repeat(43) },
  };
  for (const [name, changed] of Object.entries(faults)) {
    it(`leads back to nobody with ${name}`, async () => {
      const { response, markup } = await open(changed);

      expect(response.status).to.equal(400);
      expect(response.headers.has('location')).to.equal(false);
      expect(markup).to.contain('Something went wrong').and.not.to.contain('<form');
    });
  }

  it('explains itself to a browser that opens it', async () => {
    const markup = await (await fetch(emulator.url)).text();
    for (const { name } of emulator.people) expect(markup).to.contain(name);
  });
});
