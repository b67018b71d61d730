import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { createResumeConversation } from '../../src/channel/resumeConversation';
import type { Login } from '../../src/login/login';
import { findLeaks } from '../support/leaks';
import { useMetrics } from '../support/metricReader';
import { grantTokens, type SignIns, siteCall, startSignIns } from '../support/signIns';
import { useClosing } from '../support/closing';

describe('metrics', () => {
  const measured = useMetrics();
  let test: SignIns;

  beforeEach(async () => {
    test = await startSignIns();
    test.atlassian.answer(siteCall, 200, { ok: true });
  });
  afterEach(() => test.close());

  const ask = async (login: Login = test.login) => (await login.session(test.ann))?.request('GET', '/rest/x');

  /** One instance wants to refresh, and another is faster. */
  async function refreshTwice(): Promise<void> {
    grantTokens(test.atlassian, 'ACCESS-2', 'REFRESH-2');
    test.storage.beforeWrite = async () => void (await ask(test.instance()));
    await ask(test.instance({ wait: async () => {} }));
  }

  it('count sign-ins by their outcome, each once, whoever asks how often', async () => {
    await test.signIn();
    const declined = await test.toCallback();
    declined.query.delete('code');
    declined.query.set('error', 'access_denied');
    await Promise.all(
      [test.login, test.instance()].map((login) => login.browser.finish(declined.query, declined.cookie)),
    );
    await test.toCallback();
    await test.toCallback();
    test.clock += 60 * 60_000;
    for (let times = 0; times < 3; times += 1) await test.login.awaitingCode(test.ann, 'a');
    const { flowId, code } = await test.toCode();
    await Promise.all([test.login, test.instance()].map((login) => login.confirm(test.ann, flowId, 'a', code)));

    expect(await measured.counts('sign_in.started')).to.deep.equal({ '': 5 });
    expect(await measured.counts('sign_in.finished')).to.deep.equal({
      signedIn: 2,
      denied: 1,
      replaced: 1,
      expired: 1,
    });
  });

  it('do not count what was forged', async () => {
    await test.login.browser.openLink('A'.repeat(64));
    await test.login.browser.finish(new URLSearchParams({ code: 'c', state: 'A'.repeat(64) }));

    expect(await measured.all()).to.deep.equal([]);
  });

  it('count refreshes by their outcome, and those that met another', async () => {
    await test.signIn();
    const expire = () => (test.clock += 60 * 60_000);

    expire();
    await refreshTwice();
    expire();
    test.atlassian.once('/oauth/token', { status: 503, body: 'down' });
    await ask().catch(() => undefined);
    test.atlassian.once('/oauth/token', { status: 403, body: { error: 'invalid_grant' } });
    await ask().catch(() => undefined);

    expect(await measured.counts('token.refreshes')).to.deep.equal({ renewed: 1, failed: 1, ended: 1 });
    expect(await measured.counts('token.refresh_conflicts')).to.deep.equal({ '': 1 });
  });

  it('time calls to Atlassian by operation and status, with the kind of error', async () => {
    await test.signIn();
    await ask();
    test.atlassian.once(siteCall, { status: 429, body: {} });
    await ask().catch(() => undefined);
    test.atlassian.once(siteCall, { status: 200, body: {}, cut: true });
    await ask().catch(() => undefined);

    expect(await measured.counts('call.duration')).to.deep.equal({
      'sign in,200': 1,
      'read account,200': 1,
      'list sites,200': 1,
      'GET request,200': 1,
      'GET request,429,rate-limited': 1,
      'GET request,unavailable': 1,
    });
  });

  it('time the way from the callback to the chat, told or not', async () => {
    let elsewhere = false;
    const resume = createResumeConversation({
      adapter: {
        continueConversationAsync: async () => {
          if (elsewhere) throw new Error('the channel does not answer');
        },
      },
      appId: '',
      serviceHosts: ['127.0.0.1'],
      run: async () => {},
      onError: () => undefined,
    });
    await resume(test.chat('a'), performance.now() - 2000);
    elsewhere = true;
    await resume(test.chat('a'), performance.now());

    const times = (await measured.all()).filter(({ name }) => name === 'callback_to_chat.duration');
    expect(times.map(({ attributes, count }) => ({ ...attributes, count }))).to.deep.equal([
      { outcome: 'told', count: 1 },
      { outcome: 'failed', count: 1 },
    ]);
    expect(times[0]?.sum, 'seconds').to.be.within(2, 60);
  });

  it('are in the documentation, with their units and nothing else', async () => {
    await test.signIn();
    test.clock += 60 * 60_000;
    await refreshTwice();
    await createResumeConversation({
      adapter: { continueConversationAsync: async () => {} },
      appId: '',
      serviceHosts: [],
      run: async () => {},
      onError: () => undefined,
    })(test.chat('a'), performance.now());

    const rows = readFileSync('docs/observability.md', 'utf8').matchAll(
      /^\| `botbuilder_atlassian\.(\S+)` +\| `?(.+?)`? +\|/gm,
    );
    expect(await measured.units()).to.deep.equal(Object.fromEntries([...rows].map(([, name, unit]) => [name, unit])));
  });

  it('hold no secret and no id', async () => {
    const { link, cookie, query, code, flowId } = await test.toCode();
    await test.login.confirm(test.ann, flowId, 'a', code);
    await ask();

    const secrets = new Map([
      ['link', link],
      ['flow', flowId],
      ['cookie', cookie],
      ['state', query.get('state') ?? ''],
      ['code', code],
      ['authorization code', 'AUTHORIZATION-CODE'],
      ['subject', test.ann],
    ]);
    const text = JSON.stringify(await measured.all());
    expect(text).to.contain('sign_in.finished');
    expect(findLeaks(secrets, { metrics: text })).to.deep.equal([]);
    for (const id of ['acc-1', 'ACCESS-1', 'REFRESH-1', 'AUTHORIZATION', '"c1', 'Ann']) expect(text).not.to.contain(id);
  });
});

describe('metrics without an SDK', () => {
  const closing = useClosing();
  it('change nothing', async () => {
    const test = await closing(startSignIns());
    await test.signIn();
    expect((await test.login.profile(test.ann))?.name).to.equal('Ann Example');
  });
});
