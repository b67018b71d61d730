import { expect } from 'chai';
import type { Failure } from '../../src/login/failures';
import { acmeId, grantTokens, scope, siteOf, startSignIns, type SignIns } from '../support/signIns';

describe('a sign-in that Atlassian does not let through', () => {
  let test: SignIns;

  beforeEach(async () => {
    test = await startSignIns();
  });
  afterEach(() => test.close());

  /** What the browser is view, and the chat told, at the end. */
  async function outcome(change: (query: URLSearchParams) => void = () => undefined) {
    const { flowId, query, cookie } = await test.toCallback();
    change(query);
    const answer = await test.login.browser.finish(query, cookie);
    const page = (await test.login.browser.finish(new URLSearchParams(), cookie)).view;
    const status = await test.login.status(test.ann, flowId);
    return { told: answer.resume?.conversationId, page, status };
  }

  function expectFailure(result: Awaited<ReturnType<typeof outcome>>, reason: Failure) {
    expect(result.page).to.deep.equal({ kind: 'failed', reason });
    expect(result.status).to.deep.equal({ kind: 'failed', reason });
    expect(result.told, 'the chat is told').to.equal('a');
  }

  const token = '/oauth/token';
  const sites = '/oauth/token/accessible-resources';
  const cases: readonly [what: string, reason: Failure, arrange: () => void][] = [
    ['a wrong client secret', 'misconfigured', () => test.atlassian.answer(token, 401, { error: 'access_denied' })],
    [
      'a redirect URI that is not registered',
      'misconfigured',
      () => test.atlassian.answer(token, 400, { error: 'invalid_request' }),
    ],
    ['a code that has run out', 'expired', () => test.atlassian.answer(token, 403, { error: 'invalid_grant' })],
    ['Atlassian down', 'unavailable', () => test.atlassian.answer(token, 503, 'down')],
    ['too many requests', 'unavailable', () => test.atlassian.answer(token, 429, {})],
    [
      'an answer cut in the middle',
      'unavailable',
      () => test.atlassian.once(token, { status: 200, body: {}, cut: true }),
    ],
    ['HTML instead of tokens', 'unavailable', () => test.atlassian.answer(token, 200, '<html>')],
    ['a scope that was not granted', 'missing-scope', () => grantTokens(test.atlassian, 'a', 'r', scope.slice(0, 3))],
    [
      'a profile without its scope',
      'missing-scope',
      () => test.atlassian.answer('/me', 401, { message: 'Unauthorized; scope does not match' }),
    ],
    [
      'a profile without its API',
      'missing-scope',
      () => test.atlassian.answer('/me', 403, { message: 'Unauthorized' }),
    ],
    ['the profile down', 'unavailable', () => test.atlassian.answer('/me', 500, {})],
    ['no site', 'no-site', () => test.atlassian.answer(sites, 200, [])],
    [
      'only a site without the service desk',
      'no-site',
      () => test.atlassian.answer(sites, 200, [siteOf(acmeId, 'Wiki', ['read:confluence'])]),
    ],
    [
      'a site where half of the scopes hold',
      'missing-scope',
      () => test.atlassian.answer(sites, 200, [siteOf(acmeId, 'Acme', ['read:servicedesk-request'])]),
    ],
    [
      'a portal-only account',
      'customer-account',
      () => {
        test.atlassian.answer('/me', 200, { account_id: 'q', name: 'Cus', account_type: 'customer' });
        test.atlassian.answer(sites, 200, []);
      },
    ],
  ];
  for (const [what, reason, arrange] of cases) {
    it(`says ${reason} for ${what}, to the browser and to the chat`, async () => {
      arrange();
      expectFailure(await outcome(), reason);
      expect(await test.login.identity(test.ann)).to.equal(undefined);
      expect(await test.login.awaitingCode(test.ann, 'a')).to.equal(undefined);
    });
  }

  it('says denied when consent was declined, without asking for a token', async () => {
    const result = await outcome((query) => {
      query.delete('code');
      query.set('error', 'access_denied');
    });
    expectFailure(result, 'denied');
    expect(test.atlassian.requests).to.have.lengthOf(0);
  });

  it('says misconfigured for any other error on the callback', async () => {
    const result = await outcome((query) => {
      query.delete('code');
      query.set('error', 'invalid_scope');
    });
    expectFailure(result, 'misconfigured');
  });

  it('says no-user-name when users are known by e-mail and the profile has none', async () => {
    test.atlassian.answer('/me', 200, { account_id: 'acc', name: 'Ann' });
    const login = test.instance({ userNameAttribute: 'email' });
    const { query, cookie } = await test.toCallback();
    await login.browser.finish(query, cookie);
    expect((await login.browser.finish(new URLSearchParams(), cookie)).view).to.deep.equal({
      kind: 'failed',
      reason: 'no-user-name',
    });
  });

  it('lets in only who was registered before, once registration is closed', async () => {
    await test.signIn();
    const closed = test.instance({ registration: 'registered' });
    const known = await test.toCallback();
    expect((await closed.browser.finish(known.query, known.cookie)).view.kind).to.equal('settled');
    expect((await closed.browser.finish(new URLSearchParams(), known.cookie)).view.kind).to.equal('code');

    test.atlassian.answer('/me', 200, { account_id: 'somebody-else', name: 'Eve' });
    const stranger = await test.toCallback();
    await closed.browser.finish(stranger.query, stranger.cookie);
    expect((await closed.browser.finish(new URLSearchParams(), stranger.cookie)).view).to.deep.equal({
      kind: 'failed',
      reason: 'not-registered',
    });
  });

  it('leaves a person who was signed in signed in', async () => {
    await test.signIn();
    test.atlassian.answer(token, 503, 'down');
    expectFailure(await outcome(), 'unavailable');
    expect((await test.login.profile(test.ann))?.name).to.equal('Ann Example');
  });
});
