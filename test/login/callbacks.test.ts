import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect } from 'chai';
import { createOAuth, type OAuth } from '../../src/atlassian/oauth';
import { openLink, scope, startSignIns, type SignIns } from '../support/signIns';

describe('callbacks', () => {
  let test: SignIns;

  const oauth = () =>
    createOAuth({
      clientId: 'client',
      clientSecret: 'CLIENT-SECRET',
      redirectUri: 'http://localhost/',
      scope,
      endpoints: { auth: test.atlassian.url, api: test.atlassian.url },
    });

  beforeEach(async () => {
    test = await startSignIns();
  });
  afterEach(() => test.close());

  it('are refused to a browser that opened an older link of the same person', async () => {
    const older = await test.toCallback();
    const newer = await test.toCallback();
    const { view } = await test.login.browser.finish(newer.query, older.cookie);
    expect(view).to.deep.equal({ kind: 'failed', reason: 'wrong-browser' });
    expect(test.atlassian.requests.filter(({ path }) => path === '/oauth/token')).to.deep.equal([]);
  });

  for (const end of ['come to an end', 'are thrown out of'])
    it(`wait for Atlassian fifty at a time, and the next may come again when these ${end}`, async () => {
      const asked: string[] = [];
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      const exchange: OAuth['exchange'] = async (code) => {
        asked.push(code);
        await held;
        if (end === 'are thrown out of') throw new TypeError('broken');
        return { accessToken: 'a', expiresAt: test.clock, scopes: [] };
      };
      const login = test.instance({ oauth: { ...oauth(), exchange } });
      const callbacks = await Promise.all(
        Array.from({ length: 51 }, async (_, index) => {
          const begun = await login.begin(test.subject(`person ${index}`), test.chat('a'));
          if (typeof begun === 'string') expect.fail();
          const { cookie, state } = await openLink(login, begun.link);
          return { cookie, query: new URLSearchParams({ code: `code-${index}`, state }) };
        }),
      );
      const fifty = callbacks.slice(0, 50).map(({ query, cookie }) => login.browser.finish(query, cookie));
      const last = callbacks[50] ?? expect.fail();
      expect((await login.browser.finish(last.query, last.cookie)).view).to.deep.equal({
        kind: 'failed',
        reason: 'unavailable',
      });
      release();
      const statuses = new Set((await Promise.allSettled(fifty)).map(({ status }) => status));
      expect([...statuses]).to.deep.equal([end === 'come to an end' ? 'fulfilled' : 'rejected']);
      expect(asked).to.have.length(50).and.not.to.include('code-50');

      // The code was not spent, and there is room again.
      await login.browser.finish(last.query, last.cookie).catch(() => undefined);
      expect(asked.at(-1)).to.equal('code-50');
    });

  it('that come again while their code is exchanged are waited for fifty at a time', async () => {
    let [release, asked] = [(): void => undefined, (): void => undefined];
    const held = new Promise<void>((resolve) => (release = resolve));
    const isAsked = new Promise<void>((resolve) => (asked = resolve));
    const exchange: OAuth['exchange'] = async () => {
      asked();
      await held;
      return { accessToken: 'a', expiresAt: test.clock, scopes: [] };
    };
    const looks: (() => void)[] = [];
    const wait = () => new Promise<void>((resolve) => looks.push(resolve));
    const login = test.instance({ oauth: { ...oauth(), exchange }, wait });
    const { query, cookie } = await test.toCallback();
    const again = () => login.browser.finish(query, cookie);
    const first = again();
    await isAsked;
    const others = [];
    while (others.length < 50) {
      others.push(again());
      while (looks.length < others.length) await nextTurn();
    }
    const refused = new AbortController();
    const last = again().finally(() => refused.abort());
    while (!refused.signal.aborted && looks.length === 50) await nextTurn();
    expect(looks).to.have.length(50);
    expect((await last).view).to.deep.equal({ kind: 'failed', reason: 'unavailable' });

    release();
    expect((await first).view.kind).to.equal('settled');
    for (const look of looks) look();
    const kinds = (await Promise.all(others)).map(({ view }) => view.kind);
    expect(new Set(kinds)).to.deep.equal(new Set(['code']));
  });
});
