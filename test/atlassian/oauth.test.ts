import { inspect } from 'node:util';
import { expect } from 'chai';
import { acmeId } from '../support/signIns';
import { createOAuth, type OAuth } from '../../src/atlassian/oauth';
import type { AtlassianErrorCode } from '../../src/atlassian/errors';
import { startFakeAtlassian, type FakeAtlassian } from '../support/fakeAtlassian';
import { atlassianErrorOf } from '../support/rejection';

describe('Atlassian OAuth', () => {
  let atlassian: FakeAtlassian;
  let oauth: OAuth;
  const clock = Date.UTC(2026, 0, 5);

  beforeEach(async () => {
    atlassian = await startFakeAtlassian();
    oauth = createOAuth({
      clientId: 'the-client',
      clientSecret: 'SECRET-OF-THE-CLIENT',
      redirectUri: 'https://bot.example.com/oauth2/jira/callback/',
      scope: ['read:me', 'offline_access'],
      endpoints: { auth: atlassian.url, api: atlassian.url },
      now: () => clock,
    });
  });
  afterEach(() => atlassian.close());

  it('asks for consent with everything Atlassian requires, spaces as %20', () => {
    const href = oauth.authorizationUrl({ state: 's', verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' });

    expect(href).to.contain('scope=read%3Ame%20offline_access');
    expect(Object.fromEntries(new URL(href).searchParams)).to.deep.equal({
      audience: 'api.atlassian.com',
      client_id: 'the-client',
      scope: 'read:me offline_access',
      redirect_uri: 'https://bot.example.com/oauth2/jira/callback/',
      state: 's',
      response_type: 'code',
      prompt: 'consent',
      // RFC 7636, appendix B.
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
    });
  });

  it('exchanges a code as JSON, with its verifier, and needs no token_type', async () => {
    atlassian.answer('/oauth/token', 200, { access_token: 'a', refresh_token: 'r', expires_in: 3600, scope: 'x y' });

    const tokens = await oauth.exchange('the-code', 'the-verifier');

    expect(tokens).to.deep.equal({
      accessToken: 'a',
      refreshToken: 'r',
      expiresAt: clock + 3_600_000,
      scopes: ['x', 'y'],
    });
    expect(atlassian.requests[0]?.headers['content-type']).to.match(/^application\/json/);
    expect(atlassian.requests[0]?.body).to.deep.equal({
      grant_type: 'authorization_code',
      code: 'the-code',
      redirect_uri: 'https://bot.example.com/oauth2/jira/callback/',
      code_verifier: 'the-verifier',
      client_id: 'the-client',
      client_secret: 'SECRET-OF-THE-CLIENT',
    });
  });

  it('lists a site once although Atlassian names it for each product, with all its scopes', async () => {
    const site = { id: acmeId, name: 'Acme', url: 'https://acme.atlassian.net/' };
    atlassian.answer('/oauth/token/accessible-resources', 200, [
      { ...site, scopes: ['read:confluence'] },
      { ...site, scopes: ['read:servicedesk-request'] },
    ]);

    const sites = await oauth.sites('token');

    expect(sites).to.deep.equal([
      {
        cloudId: acmeId,
        name: 'Acme',
        url: 'https://acme.atlassian.net',
        scopes: ['read:confluence', 'read:servicedesk-request'],
      },
    ]);
  });

  it('lists the sites that it can make out, and no path in place of an id', async () => {
    const site = { id: acmeId, name: 'Acme', url: 'https://acme.atlassian.net', scopes: [] };
    const odd = ['..', 'a/b', '', 7].map((id) => ({ ...site, id }));
    const noAddress = { ...site, id: acmeId.replaceAll('1', '2'), url: 'acme' };
    atlassian.answer('/oauth/token/accessible-resources', 200, [...odd, noAddress, null, site]);
    expect((await oauth.sites('token')).map(({ cloudId }) => cloudId)).to.deep.equal([acmeId]);
  });

  for (const expiresIn of [undefined, null, '3600', 3600, 0, -1, 'soon', 1e308])
    it(`keeps tokens for an hour whose expires_in is ${JSON.stringify(expiresIn)}`, async () => {
      atlassian.answer('/oauth/token', 200, { access_token: 'a', refresh_token: 'r', expires_in: expiresIn });
      const { accessToken, refreshToken, expiresAt } = await oauth.refresh('REFRESH-TOKEN');
      expect([accessToken, refreshToken]).to.deep.equal(['a', 'r']);
      expect(expiresAt).to.equal(clock + 3_600_000);
    });

  const tokenErrors: readonly [what: string, status: number, error: string, code: AtlassianErrorCode][] = [
    ['a dead refresh token, whatever the status', 403, 'invalid_grant', 'grant-ended'],
    ['a dead refresh token, whatever the status', 400, 'invalid_grant', 'grant-ended'],
    ['a refresh token that Atlassian does not know any more', 401, 'unauthorized_client', 'grant-ended'],
    ['a wrong client secret', 401, 'access_denied', 'misconfigured'],
    ['a wrong client id', 401, 'invalid_client', 'misconfigured'],
  ];
  for (const [what, status, error, code] of tokenErrors) {
    it(`tells ${what} (${status} ${error}) as ${code}`, async () => {
      atlassian.answer('/oauth/token', status, { error, error_description: 'REFRESH-TOKEN' });
      expect((await atlassianErrorOf(oauth.refresh('REFRESH-TOKEN'))).code).to.equal(code);
    });
  }

  for (const status of [401, 403])
    it(`takes a ${status} without a word for a client that is refused, and not for a missing scope`, async () => {
      atlassian.answer('/oauth/token', status, {});
      for (const refused of [oauth.exchange('c', 'v'), oauth.refresh('r')])
        expect(await atlassianErrorOf(refused)).to.deep.include({ code: 'misconfigured', status });
    });

  it('does not take a client that may not ask for a code as a dead grant', async () => {
    atlassian.answer('/oauth/token', 401, { error: 'unauthorized_client' });
    expect((await atlassianErrorOf(oauth.exchange('c', 'v'))).code).to.equal('misconfigured');
  });

  const apiErrors: readonly [what: string, status: number, body: unknown, code: AtlassianErrorCode][] = [
    ['an expired token', 401, { code: 401, message: 'Unauthorized' }, 'unauthorized'],
    ['a missing scope', 401, { code: 401, message: 'Unauthorized; scope does not match' }, 'missing-scope'],
    [
      'an API that is not enabled',
      400,
      { errorMessages: ['OAuth 2.0 is not enabled for this method.'] },
      'missing-scope',
    ],
    ['a page instead of JSON', 200, '<html>Sorry</html>', 'unavailable'],
    ['an answer of another shape', 200, { hello: 'there' }, 'unavailable'],
    ['a redirect', 302, '', 'unavailable'],
    ['a broken gateway', 502, '<html>', 'unavailable'],
  ];
  for (const [what, status, body, code] of apiErrors) {
    it(`tells ${what} as ${code}`, async () => {
      atlassian.answer('/me', status, body);
      expect((await atlassianErrorOf(oauth.account('token'))).code).to.equal(code);
    });
  }

  it('says how long to wait after a 429', async () => {
    atlassian.answer('/me', 429, {}, { 'retry-after': '7', 'ratelimit-reason': 'jira-burst-based' });

    const { code, retryAfter, reason } = await atlassianErrorOf(oauth.account('token'));

    expect({ code, retryAfter, reason }).to.deep.equal({
      code: 'rate-limited',
      retryAfter: 7000,
      reason: 'jira-burst-based',
    });
  });

  it('does not know whether a refresh was done when the connection broke', async () => {
    atlassian.once('/oauth/token', { status: 200, body: {}, cut: true });
    expect((await atlassianErrorOf(oauth.refresh('r'))).code).to.equal('unknown-outcome');
  });

  it('knows that nothing was done when nobody listened', async () => {
    await atlassian.close();
    expect((await atlassianErrorOf(oauth.refresh('r'))).code).to.equal('unavailable');
  });

  it('throws errors that hold neither what was sent nor what was answered', async () => {
    atlassian.answer('/oauth/token', 403, { error: 'invalid_grant', error_description: 'ECHO REFRESH-TOKEN' });
    atlassian.answer('/me', 500, { message: 'ECHO' });

    const printed = [
      await atlassianErrorOf(oauth.refresh('REFRESH-TOKEN')),
      await atlassianErrorOf(oauth.account('ACCESS-TOKEN')),
    ].map((error) => inspect(error, { depth: 10, showHidden: true }) + String(error) + JSON.stringify(error));

    expect(printed.join()).not.to.match(/REFRESH-TOKEN|ACCESS-TOKEN|SECRET-OF-THE-CLIENT/);
  });
});
