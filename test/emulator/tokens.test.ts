import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { answerOf, challengeOf, type Client, createClient, redirectUri, textOf } from './client';

const minute = 60_000;

describe('the emulator’s tokens', () => {
  let emulator: Emulator;
  let client: Client;
  let clock: number;
  let mia: string;

  beforeEach(async () => {
    clock = Date.UTC(2026, 0, 5);
    emulator = await startEmulator({ now: () => clock });
    client = createClient(emulator);
    mia = emulator.people[0]?.accountId ?? '';
  });
  afterEach(() => emulator.close());

  const exchange = (code: string, more: Readonly<Record<string, unknown>> = {}) =>
    client.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri, ...more });
  const refresh = (token: unknown) => client.token({ grant_type: 'refresh_token', refresh_token: token });
  const statusOfMe = async (token: unknown) => (await client.get('/me', String(token))).status;

  const wrongCode = { error: 'invalid_grant', error_description: 'Invalid authorization code' };
  const wrongRefreshToken = { error: 'invalid_grant', error_description: 'Unknown or invalid refresh token.' };

  it('come for a code, as Atlassian gives them', async () => {
    const { status, body } = await exchange(await client.codeFor(mia));

    expect(status).to.equal(200);
    expect(Object.keys(body)).to.deep.equal(['access_token', 'refresh_token', 'expires_in', 'scope']);
    expect(body['expires_in']).to.equal(3600);
    expect(body['scope']).to.equal('read:me read:servicedesk-request write:servicedesk-request');
    expect(await statusOfMe(body['access_token'])).to.equal(200);
  });

  it('come for a form, too', async () => {
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: emulator.clientId,
      client_secret: emulator.clientSecret,
      code: await client.codeFor(mia),
      redirect_uri: redirectUri,
    });
    expect((await fetch(`${emulator.url}/oauth/token`, { method: 'POST', body })).status).to.equal(200);
  });

  it('come without a refresh token when offline access was not asked for', async () => {
    const { body } = await client.signIn(mia, 'read:me');
    expect(Object.keys(body)).to.deep.equal(['access_token', 'expires_in', 'scope']);
  });

  it('come once for a code', async () => {
    const code = await client.codeFor(mia);
    await exchange(code);

    const { status, body } = await exchange(code);

    expect(status).to.equal(403);
    expect(body).to.deep.equal(wrongCode);
  });

  it('do not come for a code that is ten minutes old, or for another callback address', async () => {
    const old = await client.codeFor(mia);
    clock += 10 * minute;
    expect((await exchange(old)).body).to.deep.equal(wrongCode);
    const code = await client.codeFor(mia);
    expect((await exchange(code, { redirect_uri: redirectUri.slice(0, -1) })).body).to.deep.equal(wrongCode);
  });

  it('come only for the verifier of the challenge', async () => {
    const challenge = { code_challenge: challengeOf('the verifier'), code_challenge_method: 'S256' };

    const without = await exchange(await client.codeFor(mia, challenge));
    const wrong = await exchange(await client.codeFor(mia, challenge), { code_verifier: 'another' });
    const right = await exchange(await client.codeFor(mia, challenge), { code_verifier: 'the verifier' });

    expect([without.status, wrong.status, right.status]).to.deep.equal([403, 403, 200]);
  });

  it('do not come for a wrong secret, which uses no code up', async () => {
    const code = await client.codeFor(mia);

    const { status, body } = await exchange(code, { client_secret: 'wrong' });

    expect(status).to.equal(401);
    expect(body).to.deep.equal({ error: 'access_denied', error_description: 'Unauthorized' });
    expect((await exchange(code)).status).to.equal(200);
  });

  it('rotate, and are forgiven for ten minutes when the old one comes again', async () => {
    const first = await client.signIn(mia);
    const second = await refresh(first.body['refresh_token']);
    clock += 10 * minute;
    const again = await refresh(first.body['refresh_token']);

    expect([second.status, again.status]).to.deep.equal([200, 200]);
    expect(second.body['refresh_token']).not.to.equal(first.body['refresh_token']);
    for (const { body } of [first, second, again]) expect(await statusOfMe(body['access_token'])).to.equal(200);
    expect((await refresh(second.body['refresh_token'])).status).to.equal(200);
  });

  it('all end when an old one comes later than that', async () => {
    const first = await client.signIn(mia);
    const second = await refresh(first.body['refresh_token']);
    const other = await client.signIn(mia);
    clock += 10 * minute + 1;

    const { status, body } = await refresh(first.body['refresh_token']);

    expect(status).to.equal(403);
    expect(body).to.deep.equal(wrongRefreshToken);
    expect((await refresh(second.body['refresh_token'])).body).to.deep.equal(wrongRefreshToken);
    expect(await statusOfMe(second.body['access_token'])).to.equal(401);
    expect(await statusOfMe(other.body['access_token']), 'another family').to.equal(200);
  });

  it('expire: access in an hour, refresh in ninety days without use', async () => {
    const { body } = await client.signIn(mia);
    clock += 60 * minute;
    expect(await statusOfMe(body['access_token'])).to.equal(401);
    clock += 90 * 24 * 60 * minute;
    expect((await refresh(body['refresh_token'])).body).to.deep.equal(wrongRefreshToken);
  });

  it('can be made to expire and to end', async () => {
    const { body } = await client.signIn(mia);
    emulator.expireAccessTokens();
    expect(await statusOfMe(body['access_token'])).to.equal(401);
    const next = await refresh(body['refresh_token']);
    expect(next.status).to.equal(200);
    emulator.revoke(mia);
    expect(await statusOfMe(next.body['access_token'])).to.equal(401);
    expect((await refresh(next.body['refresh_token'])).body).to.deep.equal(wrongRefreshToken);
  });

  it('are refused while their person stands among the revoked', async () => {
    const { body } = await client.signIn(mia);
    emulator.faults = { revoked: [mia] };
    expect(await statusOfMe(body['access_token'])).to.equal(401);
    expect((await refresh(body['refresh_token'])).status).to.equal(403);
    emulator.faults = {};
    expect(await statusOfMe(body['access_token'])).to.equal(200);
  });

  for (const kind of ['access_token', 'refresh_token']) {
    it(`end together when the app revokes the ${kind.replace('_', ' ')}`, async () => {
      const { body } = await client.signIn(mia);
      const revoke = (secret: string) =>
        answerOf(
          fetch(`${emulator.url}/oauth/revoke`, {
            method: 'POST',
            body: new URLSearchParams({
              token: textOf(body[kind]),
              client_id: emulator.clientId,
              client_secret: secret,
            }),
          }),
        );

      expect((await revoke('wrong')).status).to.equal(401);
      expect(await statusOfMe(body['access_token'])).to.equal(200);
      expect((await revoke(emulator.clientSecret)).status).to.equal(200);
      expect(await statusOfMe(body['access_token'])).to.equal(401);
      expect((await refresh(body['refresh_token'])).status).to.equal(403);
      expect((await revoke(emulator.clientSecret)).status, 'unknown by now').to.equal(200);
    });
  }

  it('leave no trace in the recorded calls', async () => {
    const code = await client.codeFor(mia);
    const { body } = await exchange(code);
    await client.get('/me', textOf(body['access_token']));
    await refresh(body['refresh_token']);

    const [first, second, third] = emulator.calls;
    expect(first).to.deep.include({ method: 'POST', path: '/oauth/token', status: 200, authorized: false });
    expect(second).to.deep.equal({ method: 'GET', path: '/me', query: {}, status: 200, authorized: true });
    expect(third?.body).to.deep.include({ grant_type: 'refresh_token', refresh_token: '[redacted]' });
    const said = JSON.stringify(emulator.calls);
    for (const secret of [code, emulator.clientSecret, textOf(body['access_token']), textOf(body['refresh_token'])])
      expect(said).not.to.contain(secret);
  });
});
