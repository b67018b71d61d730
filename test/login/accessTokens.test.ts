import { inspect } from 'node:util';
import { expect } from 'chai';
import type { Session } from '../../src/login/session';
import { idempotencyKeysSchema } from '../../src/login/schemas';
import { digest } from '../../src/login/subject';
import { recordKeys } from '../../src/records/recordKeys';
import { createRecords } from '../../src/records/records';
import { createSealing } from '../../src/records/sealing';
import { atlassianErrorOf, messageOf } from '../support/rejection';
import { errorMessage } from '../../dialogs/errorMessages';
import { english } from '../../dialogs/texts/english/texts';
import { acmeId, grantTokens, siteOf, type SignIns, siteCall, startSignIns } from '../support/signIns';

const minutes = 60_000;

describe('access to Jira', () => {
  let test: SignIns;
  const refreshes = () =>
    test.atlassian.requests
      .filter(({ body }) => body['grant_type'] === 'refresh_token')
      .map(({ body }) => body['refresh_token']);
  const bearers = () =>
    test.atlassian.requests.filter(({ path }) => path === siteCall).map(({ headers }) => headers.authorization);

  beforeEach(async () => {
    test = await startSignIns();
    await test.signIn();
    test.atlassian.answer(siteCall, 200, { ok: true });
  });
  afterEach(() => test.close());

  async function session(login = test.login): Promise<Session> {
    const found = await login.session(test.ann);
    if (!found) expect.fail('no session');
    return found;
  }
  const ask = async (login = test.login) => (await session(login)).request('GET', '/rest/x');

  it('uses the token it has until two minutes before its end', async () => {
    test.clock += 57 * minutes;
    await ask();
    expect(refreshes()).to.deep.equal([]);

    grantTokens(test.atlassian, 'ACCESS-2', 'REFRESH-2');
    test.clock += 1 * minutes;
    await ask();
    expect(refreshes()).to.deep.equal(['REFRESH-1']);
    expect(bearers()).to.deep.equal(['Bearer ACCESS-1', 'Bearer ACCESS-2']);
  });

  it('refreshes once for many callers in several instances, and keeps the rotated token', async () => {
    grantTokens(test.atlassian, 'ACCESS-2', 'REFRESH-2');
    test.clock += 60 * minutes;
    const wait = () => new Promise((resolve) => setImmediate(resolve));
    const logins = [test.instance({ wait }), test.instance({ wait }), test.instance({ wait })];

    await Promise.all(Array.from({ length: 30 }, (_, index) => ask(logins[index % 3])));

    expect(refreshes()).to.deep.equal(['REFRESH-1']);
    expect(new Set(bearers())).to.deep.equal(new Set(['Bearer ACCESS-2']));

    grantTokens(test.atlassian, 'ACCESS-3', 'REFRESH-3');
    test.clock += 60 * minutes;
    await ask(test.instance());
    expect(refreshes()).to.deep.equal(['REFRESH-1', 'REFRESH-2']);
  });

  it('has the new pair stored before anybody uses it', async () => {
    grantTokens(test.atlassian, 'ACCESS-2', 'REFRESH-2');
    test.clock += 60 * minutes;
    const held = await session();
    let asked = -1;
    // The lease is the first write, the new pair the second.
    test.storage.beforeWrite = async () => {
      test.storage.beforeWrite = async () => {
        asked = bearers().length;
      };
    };

    await held.request('GET', '/rest/x');

    expect(asked).to.equal(0);
  });

  it('renews a token that Atlassian refuses although it looked good, once', async () => {
    grantTokens(test.atlassian, 'ACCESS-2', 'REFRESH-2');
    test.atlassian.once(siteCall, { status: 401, body: { code: 401, message: 'Unauthorized' } });
    expect(await ask()).to.deep.equal({ ok: true });
    expect(bearers()).to.deep.equal(['Bearer ACCESS-1', 'Bearer ACCESS-2']);

    test.atlassian.answer(siteCall, 401, { code: 401, message: 'Unauthorized' });
    expect((await atlassianErrorOf(ask())).code).to.equal('unauthorized');
    expect(bearers()).to.have.lengthOf(4);
  });

  it('renews nothing for ten minutes, in any instance, where that was in vain', async () => {
    grantTokens(test.atlassian, 'ACCESS-2', 'REFRESH-2');
    test.atlassian.answer(siteCall, 401, { code: 401, message: 'Unauthorized' });
    for (let message = 0; message < 6; message += 1) {
      expect((await atlassianErrorOf(ask(message % 2 ? test.instance() : test.login))).code).to.equal('unauthorized');
    }
    expect(refreshes()).to.deep.equal(['REFRESH-1']);

    test.clock += 10 * minutes;
    test.atlassian.answer(siteCall, 200, { ok: true });
    expect(await ask()).to.deep.equal({ ok: true });
    test.atlassian.once(siteCall, { status: 401, body: {} });
    expect(await ask()).to.deep.equal({ ok: true });
    expect(refreshes()).to.deep.equal(['REFRESH-1', 'REFRESH-2']);
  });

  it('says that the site is lost, which is chosen no longer, where it is', async () => {
    const sites = '/oauth/token/accessible-resources';
    const asked = () => test.atlassian.requests.filter(({ path }) => path === sites).length;
    const before = asked();
    test.atlassian.answer(siteCall, 404, { code: 404, message: 'Not found' });
    const held = await session();
    const one = await atlassianErrorOf(held.request('GET', '/rest/x'));
    expect([one.code, one.reason]).to.deep.equal(['not-found', undefined]);
    await atlassianErrorOf(held.request('GET', '/rest/x'));
    expect(asked() - before, 'once in a while').to.equal(1);

    test.atlassian.answer(sites, 200, [siteOf('22222222-2222-4222-8222-222222222222', 'Globex')]);
    const other = test.instance();
    const lost = await atlassianErrorOf(ask(other));
    expect([lost.code, lost.reason]).to.deep.equal(['not-found', 'site-lost']);
    expect(errorMessage(english, lost)).to.contain('does not reach that site any more');
    expect(await other.session(test.ann)).to.equal(undefined);
    expect((await other.identity(test.ann))?.sites.map(({ name }) => name)).to.deep.equal(['Globex']);
  });

  it('says of no site that it is lost because an earlier sign-in did not reach it', async () => {
    const sites = '/oauth/token/accessible-resources';
    const globexId = '22222222-2222-4222-8222-222222222222';
    test.atlassian.answer(siteCall, 404, {});
    test.atlassian.answer(siteCall.replace(acmeId, globexId), 404, {});
    test.atlassian.answer(sites, 200, [siteOf('33333333-3333-4333-8333-333333333333', 'Initech')]);
    const earlier = await session(test.instance());
    expect((await atlassianErrorOf(ask())).reason).to.equal('site-lost');

    await test.login.signOut(test.ann);
    test.atlassian.answer(sites, 200, [siteOf(globexId, 'Globex')]);
    await test.signIn();
    expect((await atlassianErrorOf(ask())).reason, 'of this sign-in').to.equal(undefined);
    const late = await atlassianErrorOf(earlier.request('GET', '/rest/x'));
    expect(late.reason, 'of the one before, which has ended').not.to.equal('site-lost');
  });

  it('puts the sites of one sign-in into no other', async () => {
    const sites = '/oauth/token/accessible-resources';
    const isHeld = test.atlassian.hold(sites);
    const listed = test.login.refreshSites(test.ann);
    const release = await isHeld;
    await test.login.signOut(test.ann);
    test.atlassian.answer(sites, 200, [siteOf('22222222-2222-4222-8222-222222222222', 'Globex')]);
    await test.signIn();
    test.atlassian.answer(sites, 200, [siteOf(acmeId, 'Acme')]);
    release();
    await listed;
    expect((await test.login.identity(test.ann))?.sites.map(({ name }) => name)).to.deep.equal(['Globex']);
    expect((await session()).site.name).to.equal('Globex');
  });

  it('does not renew a token that only lacks a scope', async () => {
    test.atlassian.answer(siteCall, 401, { message: 'Unauthorized; scope does not match' });
    const { code, message } = await atlassianErrorOf(ask());
    expect(code).to.equal('missing-scope');
    expect(message, 'what to do').to.contain('tick it in the developer console');
    expect(refreshes()).to.deep.equal([]);
  });

  for (const [what, status, error] of [
    ['invalid_grant', 403, 'invalid_grant'],
    ['unauthorized_client', 401, 'unauthorized_client'],
  ] as const) {
    it(`is over when Atlassian ends the grant with ${what}`, async () => {
      const held = await session();
      test.atlassian.answer('/oauth/token', status, { error });
      test.clock += 60 * minutes;

      expect((await atlassianErrorOf(held.request('GET', '/rest/x'))).code).to.equal('grant-ended');
      expect(await test.login.session(test.ann)).to.equal(undefined);
      expect(bearers()).to.deep.equal([]);
    });
  }

  for (const [what, status, body] of [
    ['is down', 503, 'down'],
    ['asks for patience', 429, {}],
    ['answers HTML', 200, '<html>'],
    ['refuses our client', 401, { error: 'invalid_client' }],
  ] as const) {
    it(`goes on after a time when Atlassian ${what}`, async () => {
      test.clock += 60 * minutes;
      test.atlassian.answer('/oauth/token', status, body);
      await atlassianErrorOf(ask());

      grantTokens(test.atlassian, 'ACCESS-2', 'REFRESH-2');
      expect(await ask()).to.deep.equal({ ok: true });
    });
  }

  it('asks again with the same refresh token when the answer was lost', async () => {
    test.clock += 60 * minutes;
    test.atlassian.once('/oauth/token', { status: 200, body: {}, cut: true });
    grantTokens(test.atlassian, 'ACCESS-2', 'REFRESH-2');

    await ask();

    expect(refreshes()).to.deep.equal(['REFRESH-1', 'REFRESH-1']);
  });

  for (const answer of [
    { status: 500, body: {} },
    { status: 502, body: '<html>' },
    { status: 200, body: {}, cut: true },
  ])
    it(`asks again after a pause, and calls it no unknown outcome: ${JSON.stringify(answer)}`, async () => {
      test.clock += 60 * minutes;
      const pauses: number[] = [];
      const wait = async (time: number) => void pauses.push(time);
      test.atlassian.once('/oauth/token', answer);
      test.atlassian.once('/oauth/token', answer);
      expect((await atlassianErrorOf(ask(test.instance({ wait })))).code).to.equal('unavailable');
      expect(pauses).to.deep.equal([1000]);
      expect(refreshes()).to.deep.equal(['REFRESH-1', 'REFRESH-1']);

      grantTokens(test.atlassian, 'ACCESS-2', 'REFRESH-2');
      expect(await ask()).to.deep.equal({ ok: true });
    });

  it('takes over from an instance that died while refreshing', async () => {
    test.clock += 60 * minutes;
    await dieAfterTheLease();
    grantTokens(test.atlassian, 'ACCESS-2', 'REFRESH-2');
    let waited = 0;
    const wait = async (time: number) => {
      test.clock += time;
      waited += time;
    };

    expect(await ask(test.instance({ wait }))).to.deep.equal({ ok: true });
    expect(waited).to.be.within(5000, 10_000);
  });

  it('leaves it to an instance that lives, however long Atlassian takes', async () => {
    test.clock += 60 * minutes;
    const asked = test.atlassian.hold('/oauth/token');
    grantTokens(test.atlassian, 'ACCESS-2', 'REFRESH-2');
    const slow = ask(test.instance());
    const release = await asked;
    // By then the lease as it was taken would be over.
    test.clock += 8500;
    await new Promise<void>((resolve) => (test.storage.beforeWrite = async () => resolve()));
    test.clock += 8500;
    let polls = 0;
    const other = ask(
      test.instance({
        wait: async () => {
          polls += 1;
          if (polls < 3) return;
          release();
          // It waits a minute at most, which passes in no time here.
          await slow;
        },
      }),
    );
    expect(await Promise.all([slow, other])).to.deep.equal([{ ok: true }, { ok: true }]);
    expect(polls).to.be.at.least(3);
    expect(refreshes()).to.deep.equal(['REFRESH-1']);
  });

  async function dieAfterTheLease(): Promise<void> {
    test.storage.beforeWrite = async () => {
      test.storage.beforeWrite = () => Promise.reject(new Error('killed'));
    };
    test.atlassian.once('/oauth/token', { status: 503, body: 'down' });
    await ask(test.instance()).catch(() => undefined);
  }

  it('stays ended when somebody signs out while a refresh is under way', async () => {
    const held = await session();
    grantTokens(test.atlassian, 'ACCESS-2', 'REFRESH-2');
    test.clock += 60 * minutes;
    // Before the write of the new pair, after the lease.
    test.storage.beforeWrite = async () => {
      test.storage.beforeWrite = async () => void (await test.instance().signOut(test.ann));
    };

    expect((await atlassianErrorOf(held.request('GET', '/rest/x'))).code).to.equal('grant-ended');
    expect(await test.login.identity(test.ann)).to.equal(undefined);
    expect(bearers()).to.deep.equal([]);
  });

  it('is over after signing out, of which nobody can sign out twice', async () => {
    expect(await test.login.signOut(test.ann)).to.equal(true);
    expect(await test.login.signOut(test.ann)).to.equal(false);
    expect(await test.login.session(test.ann)).to.equal(undefined);
    expect((await atlassianErrorOf(test.login.refreshSites(test.ann))).code).to.equal('grant-ended');
  });

  it('of a session that was kept is never another sign-in’s: not its token, and not the one that a refresh brings', async () => {
    const kept = await session();
    await test.login.signOut(test.ann);
    test.atlassian.answer('/me', 200, { account_id: 'acc-2', name: 'Bob Example', account_type: 'atlassian' });
    grantTokens(test.atlassian, 'ACCESS-OF-BOB', 'REFRESH-OF-BOB');
    await test.signIn();
    const before = test.atlassian.requests.length;
    const calls = [
      () => kept.request('GET', '/rest/x'),
      () => kept.serviceDesk.myRequests(),
      () => kept.fetch(`${kept.baseUrl}/rest/x`),
      () => kept.pages('/rest/x').next(),
    ];
    for (const expiring of [0, 60 * minutes]) {
      test.clock += expiring;
      for (const call of calls) {
        const error = await atlassianErrorOf(call());
        expect([error.code, error.reason]).to.deep.equal(['grant-ended', 'other-sign-in']);
        expect(error.message).to.contain('grant-ended: the session is from an earlier sign-in; ask for it again');
      }
    }
    expect(test.atlassian.requests.slice(before), 'nothing is sent').to.deep.equal([]);

    grantTokens(test.atlassian, 'ACCESS-2-OF-BOB', 'REFRESH-2-OF-BOB');
    const anew = await session();
    await Promise.all([anew.request('GET', '/rest/x'), atlassianErrorOf(kept.request('GET', '/rest/x'))]);
    expect((await anew.profile()).name).to.equal('Bob Example');
    expect(bearers()).to.deep.equal(['Bearer ACCESS-2-OF-BOB']);
  });

  it('is not another sign-in’s where that comes about while a refresh is under way', async () => {
    const held = await session();
    grantTokens(test.atlassian, 'ACCESS-2', 'REFRESH-2');
    test.clock += 60 * minutes;
    test.storage.beforeWrite = async () => {
      test.storage.beforeWrite = async () => {
        await test.login.signOut(test.ann);
        grantTokens(test.atlassian, 'ACCESS-OF-BOB', 'REFRESH-OF-BOB');
        await test.signIn();
      };
    };
    expect((await atlassianErrorOf(held.request('GET', '/rest/x'))).reason).to.equal('other-sign-in');
    expect(bearers()).to.deep.equal([]);
  });

  it('prints as redacted, whatever prints it', async () => {
    const held = await session();
    expect(inspect(held, { depth: 9, showHidden: false })).to.equal('[redacted]');
    expect(JSON.stringify({ lastresult: held })).to.equal('{"lastresult":"[redacted]"}');
    expect(String(held)).to.equal('[redacted]');
    expect(inspect(Object.values(held), { depth: 9 })).not.to.match(/ACCESS|REFRESH/);
  });

  it('sends the token nowhere but below the site’s REST API', async () => {
    const held = await session();
    for (const path of [
      '/../../../oauth/token',
      'https://evil.example/rest/',
      '//evil.example/rest/',
      '/rest/../../other/rest/x',
      '/me',
    ]) {
      const refused = await held.request('GET', path).then(
        () => 'sent',
        (error: unknown) => (error instanceof TypeError ? 'refused' : 'sent'),
      );
      expect(refused, path).to.equal('refused');
    }
  });

  it('sends a query and headers of the caller, and no other authorization than its own', async () => {
    const held = await session();
    const query = { jql: 'text ~ "a&b"', fields: ['summary', 'status'], maxResults: 5, startAt: undefined };
    await held.request('GET', '/rest/x', undefined, { query, headers: { 'x-experimentalapi': 'opt-in' } });
    const sent = test.atlassian.requests.at(-1);
    expect(sent?.path).to.equal(siteCall);
    expect(sent?.headers['x-experimentalapi']).to.equal('opt-in');
    expect(sent?.headers.authorization).to.equal('Bearer ACCESS-1');
    expect([...(sent?.query ?? [])]).to.deep.equal([
      ['jql', 'text ~ "a&b"'],
      ['fields', 'summary'],
      ['fields', 'status'],
      ['maxResults', '5'],
    ]);
    const { length } = test.atlassian.requests;
    for (const name of ['Authorization', 'cookie', ' Host']) {
      const options = { headers: { [name]: 'another' } };
      expect(await messageOf(held.request('GET', '/rest/x', undefined, options))).to.contain(
        'which only the session may set',
      );
    }
    expect(test.atlassian.requests).to.have.lengthOf(length);
  });

  it('says which path was refused, without what was looked for', async () => {
    const held = await session();
    test.atlassian.answer(siteCall.replace('/rest/x', '/rest/api/3/search'), 400, {
      errorMessages: ['What is "secre"?'],
    });
    const error = await atlassianErrorOf(held.request('GET', '/rest/api/3/search?jql=secre'));
    expect(error.message).to.equal('GET /rest/api/3/search: invalid (HTTP 400)');
    expect(error.messages).to.deep.equal(['What is "secre"?']);
    expect(inspect(error, { depth: 9 })).not.to.contain('jql');
  });

  it('lets a side effect happen once, over all instances', async () => {
    const [one, two] = [await session(), await session(test.instance())];
    const answers = await Promise.all([one, two, one, two].map((held) => held.once('create:1')));
    expect(answers.filter(Boolean)).to.have.lengthOf(1);
    expect(await two.once('create:2')).to.equal(true);
  });

  it('forgets a side effect for 32 later ones of its kind, and for none of another kind', async () => {
    const held = await session();
    expect(await held.once('payment:1')).to.equal(true);
    for (const kind of ['files', 'create', 'tool', 'comment', 'share', 'decline'])
      for (let nth = 0; nth < 40; nth += 1) expect(await held.once(`${kind}:${nth}`)).to.equal(true);
    expect(await held.once('payment:1')).to.equal(false);
    expect(await held.once('files:8'), 'among the newest 32').to.equal(false);
    expect(await held.once('files:7')).to.equal(true);
    for (let nth = 0; nth < 300; nth += 1) await held.once(`kind ${nth}:1`);
    expect(await held.once('kind 44:1'), 'among the newest 256 of all').to.equal(false);
    expect(await held.once('kind 43:1')).to.equal(true);
  });

  it('knows what was done by a version that told no kinds apart', async () => {
    const sealing = createSealing([{ kid: 'k1', secret: new Uint8Array(32).fill(7) }]);
    const keys = createRecords(test.storage, sealing, () => idempotencyKeysSchema);
    await keys.change(recordKeys.idempotencyKeys(test.ann), () => ({ seen: [digest('effect', 'create:1')] }));
    expect(await (await session(test.instance())).once('create:1')).to.equal(false);
    expect(await (await session(test.instance())).once('create:2')).to.equal(true);
  });
});
