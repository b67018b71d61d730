import { expect } from 'chai';
import { z } from 'zod/v4';
import { createLogger, logSignIns } from '../../src/assistant/logger';
import { refusalSchema } from '../../src/audit/event';
import { findLeaks } from '../support/leaks';
import { acmeId, grantTokens, openLink, scope, siteOf, startSignIns, type SignIns } from '../support/signIns';

const lineSchema = z.object({
  level: z.number(),
  correlationId: z.string().min(10),
  step: z.string(),
  outcome: z.string().optional(),
  refusal: refusalSchema.optional(),
});

for (const isAtomic of [false, true])
  describe(`the log of sign-ins, where the store writes ${isAtomic ? 'records together' : 'one record at a time'}`, () => {
    let test: SignIns;
    let lines: string[];

    beforeEach(async () => {
      test = await startSignIns({ isAtomic });
      lines = [];
      const logger = createLogger('trace', { write: (line) => void lines.push(line) });
      test.login = test.instance({ onEvent: logSignIns(logger) });
    });
    afterEach(() => test.close());

    const read = () => lines.map((line) => lineSchema.parse(JSON.parse(line)));
    const steps = () => read().map(({ step, outcome }) => (outcome === undefined ? step : `${step} ${outcome}`));
    const ids = () => new Set(read().map(({ correlationId }) => correlationId));

    it('has every step of one under one id, over instances', async () => {
      const { link, flowId: begun } = await test.toCallback();
      const { cookie, state } = await openLink(test.login, link);
      // However often it is opened.
      for (let times = 0; times < 1000; times += 1) await openLink(test.login, link);
      await test.login.status(test.ann, begun, {
        ...test.chat('a'),
        reference: { serviceUrl: 'http://127.0.0.1/moved' },
      });
      expect(steps()).to.deep.equal(['begun', 'linkOpened']);
      const other = test.instance({
        onEvent: logSignIns(createLogger('info', { write: (line) => void lines.push(line) })),
      });
      await other.browser.finish(new URLSearchParams({ code: 'AUTHORIZATION-CODE', state }), cookie);
      const { view } = await test.login.browser.finish(new URLSearchParams(), cookie);
      if (view.kind !== 'code') expect.fail(view.kind);
      const flowId = (await test.login.awaitingCode(test.ann, 'a')) ?? '';
      await test.login.confirm(test.ann, flowId, 'a', view.code === '000000' ? '000001' : '000000');
      await test.login.confirm(test.ann, flowId, 'a', view.code);
      await test.login.status(test.ann, flowId);

      expect(steps().slice(2)).to.deep.equal(['callback', 'held', 'wrongCode', 'confirmed', 'finished signedIn']);
      expect(ids().size).to.equal(1);
    });

    describe('says what Atlassian said', () => {
      const [profile, sites] = ['/me', '/oauth/token/accessible-resources'] as const;
      const halfOfThem = [siteOf(acmeId, 'Acme', ['read:servicedesk-request'])];
      const refusals: readonly (readonly [what: string, arrange: () => void, refusal: unknown])[] = [
        [
          'of the secret',
          () => test.atlassian.answer('/oauth/token', 401, { error: 'access_denied' }),
          { error: 'access_denied', status: 401 },
        ],
        [
          'of the client',
          () => test.atlassian.answer('/oauth/token', 400, { error: 'invalid_client' }),
          { error: 'invalid_client', status: 400 },
        ],
        [
          'of too many requests',
          () => test.atlassian.answer('/oauth/token', 429, {}, { 'ratelimit-reason': 'jira-quota-global-based' }),
          { error: 'jira-quota-global-based', status: 429 },
        ],
        [
          'with a scope less in the token',
          () => grantTokens(test.atlassian, 'a', 'r', scope.slice(0, 3)),
          { scopes: ['write:servicedesk-request'] },
        ],
        [
          'with a scope less at the site',
          () => test.atlassian.answer(sites, 200, halfOfThem),
          { scopes: ['write:servicedesk-request'] },
        ],
        [
          'without the scope of the profile',
          () => test.atlassian.answer(profile, 401, { message: 'Unauthorized; scope does not match' }),
          { status: 401, scopes: ['read:me'] },
        ],
        [
          'in words that are no name of an error',
          () => test.atlassian.answer('/oauth/token', 400, { error: 'CLIENT SECRET <b>' }),
          { status: 400 },
        ],
      ];
      for (const [what, arrange, refusal] of refusals)
        it(what, async () => {
          arrange();
          const { query, cookie } = await test.toCallback();
          await test.login.browser.finish(query, cookie);
          expect(read().at(-1)).to.deep.include({ step: 'finished', level: 40, refusal });
        });

      it('at the callback', async () => {
        const { query, cookie } = await test.toCallback();
        query.delete('code');
        query.set('error', 'invalid_scope');
        await test.login.browser.finish(query, cookie);
        expect(read().at(-1)).to.deep.include({ outcome: 'misconfigured', refusal: { error: 'invalid_scope' } });
      });
    });

    it('tells how it failed, and whether somebody has to mend something', async () => {
      const declined = await test.toCallback();
      declined.query.delete('code');
      declined.query.set('error', 'access_denied');
      await test.login.browser.finish(declined.query, declined.cookie);
      expect(steps().slice(2)).to.deep.equal(['callback', 'finished denied']);
      expect(read().at(-1)?.level).to.equal(30);

      test.atlassian.answer('/oauth/token', 401, { error: 'access_denied' });
      const refused = await test.toCallback();
      await test.login.browser.finish(refused.query, refused.cookie);
      expect(steps().slice(4)).to.deep.equal(['begun', 'linkOpened', 'callback', 'finished misconfigured']);
      expect(read().at(-1)?.level).to.equal(40);
      expect(ids().size, 'an id each').to.equal(2);

      const elsewhere = await test.toCallback();
      await test.login.browser.finish(elsewhere.query);
      await test.login.cancel(test.ann);
      expect(steps().slice(8)).to.deep.equal(['begun', 'linkOpened', 'otherBrowser', 'finished cancelled']);
    });

    it('holds no link, state, cookie, code, verifier, token or name', async () => {
      const { link, cookie, query, code, flowId } = await test.toCode();
      await test.login.confirm(test.ann, flowId, 'a', '12345');
      await test.login.confirm(test.ann, flowId, 'a', code);

      const verifier = test.atlassian.requests
        .map(({ body }) => body['code_verifier'])
        .find((one) => one !== undefined);
      const secrets = new Map([
        ['link', link],
        ['flow', flowId],
        ['cookie', cookie],
        ['state', query.get('state') ?? ''],
        ['verifier', JSON.stringify(verifier).slice(1, -1)],
        ['code', code],
        ['subject', test.ann],
      ]);
      const log = lines.join('');
      expect(steps()).to.include('finished signedIn');
      expect(findLeaks(secrets, { log })).to.deep.equal([]);
      for (const word of ['ACCESS-1', 'REFRESH-1', 'AUTHORIZATION-CODE', 'CLIENT-SECRET', 'Ann', 'acc-1']) {
        expect(log).not.to.contain(word);
      }
      for (const id of ids()) for (const secret of secrets.values()) expect(secret).not.to.contain(id);
    });

    it('redacts what is logged by mistake', () => {
      createLogger('info', { write: (line) => void lines.push(line) }).info({
        flow: { verifier: 'hunter2' },
        state: 'hunter2',
      });
      expect(lines.join()).to.contain('[redacted]').and.not.to.contain('hunter2');
    });

    for (const error of ['server_error', 'temporarily_unavailable'])
      it(`at the callback, for now (${error})`, async () => {
        const { query, cookie } = await test.toCallback();
        query.delete('code');
        query.set('error', error);
        await test.login.browser.finish(query, cookie);
        expect(read().at(-1)).to.deep.include({ outcome: 'unavailable', refusal: { error } });
        const { view } = await test.login.browser.finish(new URLSearchParams(), cookie);
        expect(view).to.deep.include({ kind: 'failed', reason: 'unavailable' });
      });
  });
