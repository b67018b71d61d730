import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { parseFaults } from '../../src/emulator/faults';
import { sendRaw, statusOf } from '../support/rawHttp';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { type Client, createClient, textOf } from './client';

describe('the emulator’s faults', () => {
  let emulator: Emulator;
  let client: Client;
  let token: string;
  const directory = useTemporaryDirectory();

  beforeEach(async () => {
    emulator = await startEmulator();
    client = createClient(emulator);
    token = textOf((await client.signIn(emulator.people[0]?.accountId ?? '')).body['access_token']);
  });
  afterEach(() => emulator.close());

  const me = () => client.get('/me', token);

  it('answer 429 with when and why, as often as told', async () => {
    emulator.faults = {
      rules: [{ path: '/me', status: 429, retryAfter: 2, rateLimitReason: 'jira-burst-based', times: 2 }],
    };

    const { status, headers } = await me();

    expect(status).to.equal(429);
    expect(headers.get('retry-after')).to.equal('2');
    expect(headers.get('ratelimit-reason')).to.equal('jira-burst-based');
    expect([(await me()).status, (await me()).status]).to.deep.equal([429, 200]);
    expect(emulator.calls.slice(-3).map((call) => call.status)).to.deep.equal([429, 429, 200]);
  });

  it('answer a body of their own, as well as a page, with 200 where no status is told', async () => {
    emulator.faults = { rules: [{ path: '/me', json: { account_id: 'else' } }] };
    const { status, body } = await me();
    expect([status, body]).to.deep.equal([200, { account_id: 'else' }]);
    emulator.faults = { rules: [{ path: '/me', json: null }] };
    expect((await me()).status).to.equal(200);
  });

  it('answer 500 for one method and path, and nothing else', async () => {
    emulator.faults = { rules: [{ method: 'POST', path: '/oauth/token', status: 500 }] };
    expect((await client.token({})).status).to.equal(500);
    expect((await me()).status).to.equal(200);
  });

  it('fit paths by their beginning, with * for anything', async () => {
    const path = '/ex/jira/1f0e6a52-0c5b-4a54-9a3e-6f5d2a7b1c01/rest/servicedeskapi/request/ITH-1/comment';
    const status = async (pattern: string) => {
      emulator.faults = { rules: [{ path: pattern, status: 503 }] };
      return (await client.get(path, token)).status;
    };
    expect(await status('/ex/jira/*/comment')).to.equal(503);
    expect(await status('*/request')).to.equal(503);
    expect(await status('/request')).to.equal(200);
    expect(await status('/ex/jira/*/attachment')).to.equal(200);
    expect(await status('/ex/jira/.*/comment')).to.equal(200);
  });

  it('keep an answer back until nobody waits any more', async () => {
    emulator.faults = { rules: [{ path: '/me', delay: 600_000 }] };
    const outcome = await fetch(`${emulator.url}/me`, { signal: AbortSignal.timeout(50) }).catch(
      (error: Error) => error.name,
    );
    expect(outcome).to.equal('TimeoutError');
  });

  it('give the true answer after a delay without a status', async () => {
    emulator.faults = { rules: [{ path: '/me', delay: 1 }] };
    expect((await me()).status).to.equal(200);
  });

  it('send a page for JSON, or end in mid-answer', async () => {
    emulator.faults = { rules: [{ path: '/me', body: 'html', status: 503 }] };
    const { status, headers } = await me();
    expect([status, headers.get('content-type')]).to.deep.equal([503, 'text/html; charset=utf-8']);
    emulator.faults = { rules: [{ path: '/me', body: 'cut' }] };
    expect(await me().catch((error: Error) => error.name)).to.equal('TypeError');
  });

  it('show an error page in place of the consent page', async () => {
    emulator.faults = { rules: [{ path: '/authorize', status: 503 }] };
    const response = await fetch(client.authorizeUrl());
    expect(response.status).to.equal(503);
    expect(await response.text()).not.to.contain('<form');
  });

  it('come from JSON or from a file of it', () => {
    const faults = { authorize: 'deny', rules: [{ path: '/me', status: 500 }] };
    const file = join(directory(), 'faults.json');
    writeFileSync(file, JSON.stringify(faults));
    expect(parseFaults(JSON.stringify(faults))).to.deep.equal(faults);
    expect(parseFaults(file)).to.deep.equal(faults);
  });

  it('name what is wrong with themselves', () => {
    expect(() => parseFaults('{"rules":[{"path":"/me","status":"500"}]}')).to.throw(/^rules\.0\.status: /);
    expect(() => parseFaults('{"denied":true}')).to.throw(/denied/);
  });
});

describe('what is no target', () => {
  it('is refused by the emulator, which fails of nothing', async () => {
    const emulator = await startEmulator();
    const port = Number(new URL(emulator.url).port);
    for (const target of ['http://[', '//[', 'http://a:99999999/']) {
      const received = await sendRaw(port, `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      expect(statusOf(received), target).to.equal(400);
    }
    await emulator.close();
  });
});
