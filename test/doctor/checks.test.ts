import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { createClient } from 'redis';
import { startEmulator } from '../../src/emulator';
import { checks, createContext, type EnglishResult } from '../../src/doctor';
import { useSetUp, writeSetUp, type Change } from '../support/healthySetUp';
import { startFakeAtlassian } from '../support/fakeAtlassian';
import { needsRedisServer, startRedisServer, type RedisServer } from '../support/redisServer';
import { misconfigurations } from './misconfigurations';
import { bot } from './misconfigurations/misconfiguration';
import { useClosing } from '../support/closing';
import { runEnglish } from '../support/runEnglish';
import { say } from '../../src/doctor/findings';

describe('the doctor', () => {
  const closing = useClosing();
  const setUp = useSetUp();

  const contextOf = (change?: Change) => createContext(writeSetUp(setUp(), change));
  const toMend = (results: readonly EnglishResult[]) =>
    results.filter(({ status, never }) => status !== 'ok' && !never);
  const resultsOf = async (id: string, change: Change) =>
    (await runEnglish(contextOf(change))).filter((result) => result.id === id);

  it('has nothing to mend in a good set-up, and says something of every check', async () => {
    const results = await runEnglish(contextOf());

    expect(toMend(results)).to.deep.equal([]);
    expect([...new Set(results.map(({ id }) => id))]).to.deep.equal(checks.map(({ id }) => id));
    const unknown = results.filter(({ status }) => status === 'notChecked').map(({ id }) => id);
    expect(unknown).to.deep.equal([
      'sharing',
      'callback-reached',
      'callback-registered',
      'microsoft-token',
      'manifest',
    ]);
  });

  for (const { name, id, status, says, wrong, right } of misconfigurations) {
    it(`finds ${name}`, async () => {
      const found = toMend(await resultsOf(id, wrong(setUp())));

      expect(found.map((one) => one.status)).to.deep.equal([status]);
      const [{ message, advice, where } = { message: '' }] = found;
      const said = [message, advice, where].filter((part) => part !== undefined).join(' | ');
      expect(said).to.match(says);
      expect(advice).to.match(/./);
      expect(said).not.to.match(/hunter2|emulator-secret|\n/);
    });

    it(`finds nothing where ${name} is mended`, async () => {
      const results = await resultsOf(id, right(setUp()));

      expect(toMend(results)).to.deep.equal([]);
      expect(results).not.to.deep.equal([]);
    });
  }

  it('leaves the manifest as it comes to teams-package: it is no fault', async () => {
    const botId = '00000000-0000-0000-0000-000000000000';
    const files = { 'manifest.json': JSON.stringify({ bots: [{ botId }], validDomains: ['bot.example.com'] }) };
    const [{ status, never, advice } = { status: '' }] = await resultsOf('manifest', { lines: bot, files });
    expect([status, never]).to.deep.equal(['notChecked', true]);
    expect(advice).to.match(/teams-package, which fills it in; .*validDomains to bot\.northwind\.test/);
  });

  describe('asking whether the callback URL is registered', () => {
    const query = 'error=unauthorized_client&error_description=redirect_uri%20is%20not%20registered%20for%20client';
    const says: readonly (readonly [what: string, status: number, location: string, expected: string])[] = [
      ['hears it refused', 302, `https://id.atlassian.com/error?${query}`, 'problem'],
      ['does not take a log-in page for a yes', 302, 'https://id.atlassian.com/login?continue=x', 'notChecked'],
    ];
    for (const [what, status, location, expected] of says) {
      it(what, async () => {
        const atlassian = await closing(startFakeAtlassian());
        atlassian.answer('/authorize', status, '', { location });
        const [result] = await resultsOf('callback-registered', {
          lines: [`jira_oauth2_auth_url = ${atlassian.url}`],
        });

        expect(result?.status).to.equal(expected);
        expect(result?.advice).to.contain(`http://localhost:${setUp().port}/oauth2/jira/callback/`);
        expect(result?.where).to.match(/Authorization/);
      });
    }
  });

  describe('asking the token endpoint', () => {
    const answers: readonly (readonly [what: string, status: number, body: unknown, expected: string])[] = [
      ['knows a good pair by the refused code', 403, { error: 'invalid_grant' }, 'ok'],
      ['knows a wrong pair by access_denied', 401, { error: 'access_denied' }, 'problem'],
      ['knows a wrong pair by invalid_client', 400, { error: 'invalid_client' }, 'problem'],
      ['knows a wrong pair by 401 alone', 401, {}, 'problem'],
      ['takes tokens for a code that does not exist amiss', 200, { access_token: 'a', expires_in: 1 }, 'problem'],
      ['does not judge by a fault of Atlassian', 503, {}, 'notChecked'],
      ['does not judge by a proxy’s page', 403, '<p>', 'notChecked'],
      ['does not judge by another error', 400, { error: 'invalid_request' }, 'notChecked'],
    ];
    for (const [what, status, body, expected] of answers) {
      it(what, async () => {
        const atlassian = await closing(startFakeAtlassian());
        atlassian.answer('/oauth/token', status, body);
        const lines = [`jira_oauth2_auth_url = ${atlassian.url}`];
        const results = await resultsOf('client-credentials', { lines });

        expect(results.map((result) => result.status)).to.deep.equal([expected]);
      });
    }
  });

  describe('while a client secret takes the place of another', () => {
    const cases = [
      [
        'new',
        'emulator-secret',
        'taken',
        'ok',
        /accepts both the new secret and the former one\. Once every instance has/,
      ],
      ['new', 'emulator-secret', 'ended', 'warning', /accepts the new secret, and no longer the former one/],
      ['hunter2', 'emulator-secret', undefined, 'warning', /accepts only the former secret/],
      ['hunter2', 'hunter3', undefined, 'problem', /refuses the client id or the secret/],
    ] as const;
    for (const [secret, previous, formerSecret, status, says] of cases)
      it(`says which one Atlassian takes, and when the former may go: ${formerSecret ?? 'not made'}, ${previous}`, async () => {
        const atlassian = await closing(startEmulator({ variants: { formerSecret } }));
        if (formerSecret) atlassian.clientSecret = 'new';
        const lines = [
          `jira_oauth2_auth_url = ${atlassian.url}`,
          `jira_oauth2_client_secret = ${secret}`,
          `jira_oauth2_client_secret_previous = ${previous}`,
        ];
        const [found, ...more] = await resultsOf('client-credentials', { lines });

        expect([found?.status, more.length]).to.deep.equal([status, 0]);
        expect(found?.message).to.match(says);
        expect(JSON.stringify(found)).not.to.match(/emulator-secret|hunter/);
      });
  });

  it('finds a shared store without keys, and says how they are made', async () => {
    const store = 'storage_url = redis://u:hunter2@127.0.0.1:1';
    // Not the check of the store, which would wait for one.
    const look = (...more: string[]) =>
      runEnglish(
        contextOf({ lines: [store, ...more] }),
        checks.filter(({ id }) => ['settings', 'encryption-keys'].includes(id)),
      );
    const [found, waiting] = await look();

    expect([found?.status, waiting?.message]).to.deep.equal([
      'problem',
      'This can be checked once encryption_keys is fixed.',
    ]);
    expect(JSON.stringify(found)).not.to.contain('hunter2');
    const [, command = ''] = /To create one: (.*)\.$/.exec(found?.message ?? '') ?? [];
    const mended = await look(execFileSync('sh', ['-c', command], { encoding: 'utf8' }).trim());
    expect(mended.map(({ message }) => message)).to.deep.equal([mended[0]?.message, 'One is set.']);
    expect(mended[0]?.status).to.equal('ok');
  });

  it('says why a store does not answer, and lets what is in it wait', async () => {
    const keys = `encryption_keys = k1:${Buffer.alloc(32, 1).toString('base64')}`;
    const results = await runEnglish(contextOf({ lines: ['storage_url = redis://127.0.0.1:1', keys] }));
    const said = results.filter(({ id }) => ['storage', 'records', 'application', 'registration'].includes(id));
    expect(said.map(({ id, status, message }) => [id, status, message])).to.deep.equal([
      ['storage', 'notChecked', 'It does not respond (ECONNREFUSED).'],
      ...['records', 'application', 'registration'].map((id) => [
        id,
        'notChecked',
        'This can be checked once the store responds.',
      ]),
    ]);
  });

  it('does not take a store’s address that nobody has, or one at which something else is, for one that is away', async () => {
    const keys = `encryption_keys = k1:${Buffer.alloc(32, 1).toString('base64')}`;
    const statusAt = async (url: string) =>
      (await resultsOf('storage', { lines: [`storage_url = ${url}`, keys] })).map(({ status }) => status);
    const other = new URL(setUp().atlassian).port;
    expect(await statusAt('redis://no-such-host.invalid')).to.deep.equal(['problem']);
    expect(await statusAt(`rediss://127.0.0.1:${other}`)).to.deep.equal(['problem']);
  });

  it('takes a directory in the place of the key for no key, and lets what is sealed wait', async () => {
    const data = join(setUp().directory, 'data');
    mkdirSync(join(data, 'encryption.key'), { recursive: true });
    writeFileSync(join(data, 'data.mdb'), '');
    const results = await runEnglish(contextOf({ lines: [`storage_url = lmdb:${data}`] }));
    const said = results.filter(({ id }) => ['encryption-keys', 'records', 'application'].includes(id));
    expect(said.map(({ status, message }) => `${status}: ${message}`)).to.deep.equal([
      `problem: ${data}/encryption.key does not contain encryption keys.`,
      ...['records', 'application'].map(() => 'notChecked: This can be checked once there are encryption keys.'),
    ]);
  });

  describe('with a store that knows users', () => {
    needsRedisServer();
    let redis: RedisServer | undefined;
    after(() => redis?.close());

    it('tells a wrong password from a store that does not run', async () => {
      redis = await startRedisServer(undefined, '--requirepass', 'right', '--appendonly', 'yes');
      const keys = `encryption_keys = k1:${Buffer.alloc(32, 1).toString('base64')}`;
      const store = (password: string) => ({
        lines: [`storage_url = redis://:${password}@127.0.0.1:${redis?.port}`, keys],
      });
      const [wrong] = await resultsOf('storage', store('hunter2'));
      expect([wrong?.status, wrong?.advice]).to.deep.equal([
        'problem',
        'It refuses the user or the password: write them as redis://USER:PASSWORD@HOST, special characters percent-encoded (# as %23).',
      ]);
      const [right] = await resultsOf('storage', store('right'));
      expect(right?.status).to.equal('ok');
    });

    it('tells what else a Redis refuses, and what it does with what it holds: the advice mends it', async () => {
      redis ??= await startRedisServer(undefined, '--requirepass', 'right', '--appendonly', 'yes');
      const { port } = redis;
      const client = await createClient({ url: `redis://:right@127.0.0.1:${port}` }).connect();
      const keys = `encryption_keys = k1:${Buffer.alloc(32, 1).toString('base64')}`;
      const found = async (behind = '', user = ':right') => {
        const lines = [`storage_url = redis://${user}@127.0.0.1:${port}${behind}`, keys];
        return (await resultsOf('storage', { lines })).map(({ status, message, advice }) =>
          [status, message, advice].filter(Boolean).join(' '),
        );
      };
      const good = ['ok It responds, and its compare-and-swap works.'];
      try {
        expect(await found('/99')).to.deep.equal([
          'problem It does not respond (ERR). It has no database with that number: set a lower one, or none.',
        ]);
        expect(await found('/1')).to.deep.equal(good);

        await client.configSet('maxmemory', '1');
        expect(await found()).to.deep.equal([
          'problem It does not respond (OOM). It has no memory left: raise its maxmemory, or remove other data from it.',
        ]);
        await client.configSet({ maxmemory: '100mb', 'maxmemory-policy': 'allkeys-lru', appendonly: 'no' });
        const told = await found();
        expect(told).to.deep.equal([
          'warning When its memory is full it discards records (maxmemory-policy allkeys-lru). Set maxmemory-policy noeviction in Redis.',
          'warning It writes nothing to disk: when it restarts, everybody is signed out. Set appendonly yes in Redis.',
        ]);
        // Where others run it, nobody may ask that.
        await client.sendCommand(['ACL', 'SETUSER', 'bot', 'on', '>pw', '~*', '+@all', '-@dangerous']);
        expect(await found('', 'bot:pw')).to.deep.equal(good);
        for (const [, name = '', value = ''] of told.map((one) => /Set (\S+) (\S+) in Redis/.exec(one) ?? []))
          await client.configSet(name, value);
        expect(await found()).to.deep.equal(good);

        await client.sendCommand(['REPLICAOF', '127.0.0.1', '1']);
        expect(await found()).to.deep.equal([
          'problem It does not respond (READONLY). It is a replica, which accepts no writes: set the address of the primary.',
        ]);
        await client.sendCommand(['REPLICAOF', 'NO', 'ONE']);
        expect(await found()).to.deep.equal(good);
      } finally {
        client.destroy();
      }
    });
  });

  it('finds each of several faults, and lets what builds on them wait', async () => {
    const results = await runEnglish(contextOf({ lines: ['port = x', 'jira_oauth2_scope = "read:me"'] }));

    expect(results.filter(({ id }) => id === 'settings').map(({ where }) => where?.replace(/.*, /, ''))).to.deep.equal([
      'line 7',
      'line 8',
    ]);
    const waiting = results.filter(({ message }) => message.startsWith('This can be checked once '));
    expect(waiting.map(({ id, status }) => [id, status])).to.deep.equal(
      ['scopes', 'callback-url', 'callback-reached', 'callback-registered', 'port'].map((id) => [id, 'notChecked']),
    );
  });

  it('sends no secret where it could be read on the way', async () => {
    const results = await runEnglish(contextOf({ lines: ['jira_oauth2_auth_url = http://auth.example.com'] }));
    const waiting = results.filter(
      ({ message }) => message === 'This can be checked once jira_oauth2_auth_url is fixed.',
    );
    expect(waiting.map(({ id }) => id)).to.have.members([
      'auth-host',
      'clock',
      'client-credentials',
      'callback-registered',
    ]);
  });

  it('goes on after a check that fails, and does not repeat what it threw', async () => {
    const check = { id: 'a', title: 'A', needs: [] };
    const results = await runEnglish(contextOf(), [
      { ...check, run: () => Promise.reject(new TypeError('hunter2')) },
      { ...check, id: 'b', run: () => ({ status: 'ok', message: say('name', { name: 'fine' }) }) },
    ]);

    expect(results).to.deep.equal([
      { id: 'a', title: 'A', status: 'notChecked', message: 'The check itself failed (TypeError).' },
      { id: 'b', title: 'A', status: 'ok', message: 'fine' },
    ]);
  });

  it('asks nothing of Atlassian, and makes no directory, before there is a client id', async () => {
    const atlassian = await closing(startFakeAtlassian());
    const data = join(setUp().directory, 'data');
    const context = createContext({
      env: {
        JIRA_OAUTH2_AUTH_URL: atlassian.url,
        JIRA_OAUTH2_API_URL: atlassian.url,
        PORT: String(setUp().port),
        STORAGE_URL: `lmdb:${data}`,
      },
      file: join(setUp().directory, 'none.conf'),
      directory: setUp().directory,
    });
    const results = await runEnglish(context);

    expect(toMend(results).map(({ id, message }) => `${id}: ${message}`)).to.deep.equal([
      'client-credentials: There are none: only npm start works without them, with the emulator in place of Atlassian.',
    ]);
    expect(atlassian.requests).to.deep.equal([]);
    expect(existsSync(data)).to.equal(false);
    const { where } = results.find(({ id }) => id === 'client-credentials') ?? {};
    expect(where).to.match(/^jira_oauth2_client_id in .*none\.conf$/);
  });
});
