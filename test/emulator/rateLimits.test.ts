import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { createClient, deskOf, northwind, textOf, type Desk } from './client';

describe('the emulator’s rate limits', () => {
  let emulator: Emulator;
  let desk: Desk;
  let clock: number;

  beforeEach(async () => {
    clock = Date.UTC(2026, 0, 5, 9, 30);
    emulator = await startEmulator({ now: () => clock });
    const client = createClient(emulator);
    desk = deskOf(
      client,
      textOf((await client.signIn(emulator.people[0]?.accountId ?? '')).body['access_token']),
      northwind,
    );
  });
  afterEach(() => emulator.close());

  const costs = async (method: string, path: string, body?: object) => {
    const before = emulator.points;
    await desk.send(method, path, body);
    return emulator.points - before;
  };

  it('count points: one a call, one for each object that is read, two for each person', async () => {
    expect(await costs('GET', '/request?limit=1')).to.equal(2);
    expect(await costs('GET', '/request?limit=10')).to.equal(11);
    expect(await costs('GET', '/request/ITH-1')).to.equal(2);
    expect(await costs('GET', '/request/ITH-999')).to.equal(1);
    expect(await costs('POST', '/request/ITH-1/comment', { body: 'x', public: true })).to.equal(1);
    expect(await costs('POST', '/request/ITH-1/participant', { accountIds: ['5a0f1e2d3c4b5a6978877666'] })).to.equal(1);
    expect(await costs('GET', '/request/ITH-1/participant')).to.equal(3);
    clock += 3_600_000;
    expect(emulator.points, 'in the next hour').to.equal(0);
  });

  it('count what comes as a bare list, too', async () => {
    const client = createClient(emulator);
    const scope = 'read:me offline_access read:servicedesk-request read:jira-user';
    const signedIn = await client.signIn(emulator.people[0]?.accountId ?? '', scope);
    const token = textOf(signedIn.body['access_token']);
    const before = emulator.points;
    const path = `/ex/jira/${northwind}/rest/api/3/user/search?query=jonas`;
    const { status, body } = await client.get(path, token);
    expect([status, body]).to.have.nested.property('[1].length', 1);
    expect(emulator.points - before).to.equal(3);
  });

  it('say what is left, and when it begins anew', async () => {
    const { headers } = await desk.get('/request?limit=10');
    expect(headers.get('x-ratelimit-limit')).to.equal('65000');
    expect(headers.get('x-ratelimit-remaining')).to.equal('64989');
    expect(headers.get('x-ratelimit-reset')).to.equal('2026-01-05T10:00:00.000Z');
    expect(headers.get('x-ratelimit-nearlimit')).to.equal(null);
    emulator.limits = { global: 14 };
    expect((await desk.get('/request/ITH-1')).headers.get('x-ratelimit-nearlimit')).to.equal('true');
  });

  const refused = async (method: string, path: string, body?: object) => {
    const { status, headers } = await desk.send(method, path, body);
    return [status, headers.get('ratelimit-reason'), headers.get('retry-after')];
  };

  it('refuse for the rest of the hour what is over a quota', async () => {
    for (const [name, reason] of [
      ['global', 'jira-quota-global-based'],
      ['tenant', 'jira-quota-tenant-based'],
    ] as const) {
      emulator.limits = { [name]: emulator.points + 1 };
      expect((await desk.get('/request?limit=1')).status).to.equal(200);
      expect(await refused('GET', '/servicedesk')).to.deep.equal([429, reason, '1800']);
    }
    clock += 1_800_000;
    expect((await desk.get('/request')).status).to.equal(200);
  });

  it('refuse for a second what comes too often', async () => {
    emulator.limits = { burst: 2 };
    await desk.get('/request/ITH-1');
    await desk.get('/request/ITH-2');
    expect(await refused('GET', '/request/ITH-3')).to.deep.equal([429, 'jira-burst-based', '1']);
    expect((await desk.get('/servicedesk')).status, 'another endpoint').to.equal(200);
    clock += 1000;
    expect((await desk.get('/request/ITH-3')).status).to.equal(200);
  });

  it('refuse too many writes to one request', async () => {
    emulator.limits = { writes: 1 };
    const comment = { body: 'x', public: true };
    await desk.send('POST', '/request/ITH-1/comment', comment);
    const again = await refused('POST', '/request/ITH-1/comment', comment);
    expect(again).to.deep.equal([429, 'jira-per-issue-on-write', '2']);
    expect((await desk.send('POST', '/request/ITH-2/comment', comment)).status).to.equal(201);
    expect((await desk.get('/request/ITH-1')).status, 'reading').to.equal(200);
  });
});
