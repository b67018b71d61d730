import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { connect, createServer as listenTo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import { createApplications } from '../../src/applications/applications';
import { embeddedEncryptionKeys } from '../../src/records/embeddedEncryptionKeys';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { runCommand } from '../support/runCommand';
import { lineOf } from '../support/program';
import { freePort } from '../support/freePort';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { usePrograms, type ServedAssistant } from '../support/usePrograms';
import { listening } from '../support/listening';
import { postJson } from '../support/postJson';

const credentials = { JIRA_OAUTH2_CLIENT_ID: 'client', JIRA_OAUTH2_CLIENT_SECRET: 'hunter2' };

describe('serve, when it cannot start', () => {
  const directory = useTemporaryDirectory();
  const { run, serve } = usePrograms(directory);

  /** The one line it leaves; anything else fails. */
  async function lastWords(settings: Readonly<Record<string, string>>): Promise<string> {
    const program = run('serve', settings);
    expect(await program.ended).to.equal(1);
    // That it waits it says only when that takes long.
    const output = program.output.filter((line) => !line.endsWith(': waiting for the store to answer.'));
    expect(output, output.join('\n')).to.have.lengthOf(1);
    expect(output[0]).not.to.match(/hunter2|\n|^\s*at /);
    return output[0] ?? '';
  }

  it('names the client id that is missing, and never takes the emulator in its place', async () => {
    expect(await lastWords({})).to.match(/^jira_oauth2_client_id is missing: .*JIRA_OAUTH2_CLIENT_ID\.$/);
    expect(await lastWords({ JIRA_OAUTH2_CLIENT_ID: 'client' })).to.match(/^jira_oauth2_client_secret is missing/);
  });

  it('names an unknown setting with its file and line', async () => {
    const conf = join(directory(), 'kbot.conf');
    writeFileSync(conf, '# mine\njira_oauth2_client_id = client\njira_oauth2_client_secrets = hunter2\n');
    expect(await lastWords({ KBOT_CONF: conf })).to.match(
      /^jira_oauth2_client_secrets \(.*kbot\.conf, line 3\) is not a setting: did you mean jira_oauth2_client_secret\?$/,
    );
  });

  it('names the log levels there are', async () => {
    expect(await lastWords({ ...credentials, LOG_LEVEL: 'loud' })).to.match(
      /^LOG_LEVEL \(environment variable\): must be one of trace, .*, silent\.$/,
    );
  });

  it('says that a port is in use, and by which setting to choose another', async () => {
    const other = createServer();
    const port = String(await listening(other));
    const [own, page] = [
      await lastWords({ ...credentials, PORT: port }),
      await lastWords({ ...credentials, PORT: '0', CONFIGURATION: port }),
    ];
    await new Promise((resolve) => other.close(resolve));
    const inUse = `Port ${port} is in use by another program: stop that one, or choose another port`;
    expect([own, page]).to.deep.equal([
      `${inUse} (setting port, environment variable PORT).`,
      `${inUse} (setting configuration, environment variable CONFIGURATION).`,
    ]);
  });

  it('says that its address is not this machine’s', async () => {
    const said = await lastWords({ ...credentials, ALLOW_ANONYMOUS: 'yes', HOST: '192.0.2.1', PORT: '0' });
    expect(said).to.match(
      /^192\.0\.2\.1 is not an address of this machine \(EADDRNOTAVAIL\): .*environment variable HOST\)\.$/,
    );
  });

  it('says in one line which directory it cannot write, and by which setting', async () => {
    const file = join(directory(), 'a-file');
    writeFileSync(file, '');
    const said = await lastWords({ ...credentials, STORAGE_URL: `lmdb:${file}` });
    expect(said)
      .to.contain(file)
      .and.match(/^storage_url \(environment variable STORAGE_URL\): /);
  });

  it('says that there is no room for a store, and ends by no signal', async function () {
    const small = join(directory(), 'small');
    mkdirSync(small);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small]).status !== 0) return this.skip();
    try {
      const said = await lastWords({ ...credentials, STORAGE_URL: `lmdb:${small}` });
      expect(said).to.equal(
        'storage_url (environment variable STORAGE_URL): the store cannot be used: ENOSPC: no space left on device, write. Make room there, or name another directory.',
      );
      const { stdout } = await runCommand(['doctor'], { ...credentials, STORAGE_URL: `lmdb:${small}`, KBOT_CONF: '' });
      expect(stdout).to.match(
        /^problem +Writable directories: .*ENOSPC\)\. Make room there, or name another directory\./m,
      );
      expect(readdirSync(small)).to.deep.equal([]);
    } finally {
      spawnSync('umount', [small]);
    }
  });

  describe('for its encryption key', () => {
    const file = () => join(directory(), 'data', 'encryption.key');

    it('names the key that is gone or another, starts where it is back, or once its records are accepted as lost', async () => {
      const storage = new LmdbStorage(join(directory(), 'data'));
      const encryptionKeys = embeddedEncryptionKeys(join(directory(), 'data'));
      await createApplications({ storage, encryptionKeys }).prepare();
      await storage.close();
      const bytes = readFileSync(file());
      const [kid = ''] = bytes.toString().split(':');
      const refused = new RegExp(`^encryption_keys \\(.*encryption\\.key\\): .* the key "${kid}", .*: 1 applications`);
      const advice = 'start once with --accept-lost-records';

      rmSync(file());
      expect(await lastWords(credentials))
        .to.match(refused)
        .and.contain(advice);
      // None is made in its place: nobody would look for the one that is gone.
      expect(existsSync(file())).to.equal(false);
      writeFileSync(file(), bytes, { mode: 0o600 });
      await (await serve(credentials)).crash();

      writeFileSync(file(), `${kid}:${Buffer.alloc(32).toString('base64')}`);
      expect(await lastWords(credentials))
        .to.match(refused)
        .and.contain(advice);
      const accepting = await serve(credentials, '--accept-lost-records');
      expect(accepting.output.join('\n')).to.match(/--accept-lost-records: lost: 1 applications\. Start without it/);
      await accepting.crash();
      await serve(credentials);
    });
  });

  describe('for its store', () => {
    const encrypted = { ...credentials, ENCRYPTION_KEYS: `k:${Buffer.alloc(32, 7).toString('base64')}` };

    it('says that it does not answer, and where its address is set', async () => {
      const conf = join(directory(), 'kbot.conf');
      const at = `AccountEndpoint=http://127.0.0.1:${await freePort()}/;AccountKey=hunter2`;
      writeFileSync(conf, `# mine\nstorage_url = cosmos:bot/records;${at}\n`);
      const said = await lastWords({ ...encrypted, KBOT_CONF: conf, STORAGE_URL: '' });
      expect(said).to.match(/^storage_url \(.*kbot\.conf, line 2\): the store cannot be used: .*ECONNREFUSED.* Check /);
    });

    it('says that it waits for one that takes its time', async () => {
      const silent = listenTo();
      const port = await listening(silent);
      const program = run('serve', { ...encrypted, STORAGE_URL: `redis://:hunter2@127.0.0.1:${port}` });
      const [line] = await lineOf(program, /^storage_url .*/);
      expect(line).to.equal('storage_url (environment variable STORAGE_URL): waiting for the store to answer.');
      silent.close();
    });

    it('does not repeat a password in an address', async () => {
      const url = 'cosmos:bot/records;AccountEndpoint=http://bot:hunter2@127.0.0.1:0/;AccountKey=hunter2';
      expect(await lastWords({ ...encrypted, STORAGE_URL: url })).to.match(/^storage_url \(.*\): the store cannot be/);
    });
  });
});

describe('the log of serve', () => {
  const { serve } = usePrograms(useTemporaryDirectory());

  it('is JSON lines, also of what the SDK prints of tokens that are none', async () => {
    const app = { MICROSOFTAPPID: '11111111-2222-3333-4444-555555555555', MICROSOFTAPPPASSWORD: 'p'.repeat(40) };
    const assistant = await serve({ ...credentials, ...app, HOST: '127.0.0.1', LOG_LEVEL: 'warn' });
    const message = {
      type: 'message',
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/teams/',
      from: { id: 'a' },
      recipient: { id: 'b' },
      conversation: { id: 'c' },
    };
    const headers = { authorization: 'Bearer hunter2' };
    const { status } = await postJson(`${assistant.url}/api/messages`, message, headers);
    expect(status).to.equal(401);
    await lineOf(assistant, /Unauthorized/);
    const said = assistant.output.filter((line) => !/^The (assistant|configuration)/.test(line));
    expect(said.map((line) => JSON.parse(line).err?.message)).to.deep.equal(['Unauthorized. No valid identity.']);
    expect(said.join()).not.to.contain('hunter2');
  });
});

describe('a start that is allowed, but hardly meant', () => {
  const { serve } = usePrograms(useTemporaryDirectory());

  const warningsOf = async (settings: Readonly<Record<string, string>>) => {
    const { child, ended, output } = await serve({ ...credentials, HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...settings });
    child.kill('SIGTERM');
    await ended;
    return output.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line).msg);
  };

  it('says that a bot without its password cannot answer', async () => {
    const app = { MICROSOFTAPPID: '11111111-2222-3333-4444-555555555555' };
    const managed = { MICROSOFTAPPTYPE: 'UserAssignedMSI', MICROSOFTAPPTENANTID: 'northwind.test' };
    expect(await warningsOf(app)).to.deep.equal([
      'MicrosoftAppPassword is not set: without it the bot receives messages and cannot answer them',
    ]);
    expect(await warningsOf({ ...app, ...managed })).to.deep.equal([]);
  });

  it('says that domains keep nobody out while anyone may sign in', async () => {
    expect(await warningsOf({ REGISTERED_DOMAINS: 'northwind.test' })).to.deep.equal([
      'registered_domains has no effect while jira_oauth2_registration is open: anyone who signs in gets in',
    ]);
    const registered = { JIRA_OAUTH2_REGISTRATION: 'registered', REGISTERED_DOMAINS: 'northwind.test' };
    expect(await warningsOf(registered)).to.deep.equal([]);
  });
});

describe('serve', () => {
  const directory = useTemporaryDirectory('suite');
  const { serve } = usePrograms(directory, 'suite');
  let assistant: ServedAssistant;

  before(async () => {
    assistant = await serve({ ...credentials, LOG_LEVEL: 'silent' });
  });

  const get = (path: string) => fetch(`${assistant.url}${path}`, { redirect: 'manual' });
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${assistant.url}/api/messages`, { method: 'POST', headers, body });

  it('says that it lives and that its storage answers', async () => {
    const [alive, ready] = await Promise.all([get('/healthz'), get('/readyz')]);
    expect([alive.status, await alive.json()]).to.deep.equal([200, { status: 'ok' }]);
    expect([ready.status, await ready.json()]).to.deep.equal([200, { status: 'ready' }]);
  });

  it('answers HEAD as GET where monitors and link previews ask, and nowhere where something would be used up', async () => {
    const statuses = {
      '/healthz': 200,
      '/readyz': 200,
      '/oauth2/jira/chat/?signin=a': 400,
      '/oauth2/jira/callback/': 405,
    };
    for (const [path, status] of Object.entries(statuses)) {
      const response = await fetch(`${assistant.url}${path}`, { method: 'HEAD' });
      expect([response.status, await response.text()], path).to.deep.equal([status, '']);
    }
  });

  for (const path of ['/oauth2/jira/callback/', '/oauth2/jira/callback', '/oauth2/jira/chat/', '/oauth2/jira/chat']) {
    it(`answers a stranger at ${path} with its page`, async () => {
      for (const query of ['', '?code=a&state=b', '?signin=a', '?error=access_denied', '?%']) {
        const response = await get(`${path}${query}`);
        expect(response.status).to.equal(400);
        expect(await response.text()).to.contain('data-code="unknown-link"');
      }
    });
  }

  const json = { 'content-type': 'application/json' };
  const hostile: readonly (readonly [what: string, ask: () => Promise<Response>])[] = [
    ['no body', () => post('', json)],
    ['no JSON', () => post('{"type":', json)],
    ['a list', () => post('[]', json)],
    ['a text', () => post('"message"', json)],
    ['null', () => post('null', json)],
    ['an activity without anything', () => post('{}', json)],
    ['a message from nobody', () => post(JSON.stringify({ ...message, from: {} }), json)],
    ['a message with a nonsense service URL', () => post(JSON.stringify({ ...message, serviceUrl: 'nonsense' }), json)],
    ['a form', () => post('type=message', { 'content-type': 'application/x-www-form-urlencoded' })],
    ['a plain text', () => post(JSON.stringify(message), { 'content-type': 'text/plain' })],
    ['no content type', () => post(new TextEncoder().encode(JSON.stringify(message)))],
    ['multipart without an end', () => post('--x\r\n', { 'content-type': 'multipart/form-data; boundary=x' })],
    ['compressed nonsense', () => post('nonsense', { ...json, 'content-encoding': 'gzip' })],
    ['a message of two MiB', () => post(JSON.stringify({ ...message, text: 'x'.repeat(2 * 1024 * 1024) }), json)],
    [
      'a message that is nested deeply',
      () => post(`{"type":"message","value":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, json),
    ],
    ['a deep body', () => post('['.repeat(400_000), json)],
    ['a body that ends too early', () => cutInMidBody(assistant.port)],
    ['another method', () => get('/api/messages')],
    ['another path', () => get('/api/messages/x')],
  ];
  it('says that it takes no compressed body, and none that is called so', async () => {
    const plain = JSON.stringify(message);
    for (const body of [new Uint8Array(gzipSync(plain)), plain])
      expect((await post(body, { ...json, 'content-encoding': 'gzip' })).status).to.equal(415);
  });

  for (const [what, ask] of hostile) {
    it(`refuses ${what} and lives`, async () => {
      const { status } = await ask();
      expect((await get('/readyz')).status).to.equal(200);
      expect(status).to.be.within(400, 499);
    });
  }

  it('ends in order at Ctrl-C, though a browser keeps its connection', async () => {
    await get('/healthz');
    assistant.child.kill('SIGINT');
    expect(await assistant.ended).to.equal(0);
  });
});

/** Sends half a body and hangs up: there is no answer to be had. */
async function cutInMidBody(port: string): Promise<Response> {
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  socket.end('POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{');
  socket.resume();
  await once(socket, 'close');
  return new Response(null, { status: 400 });
}

const message = {
  type: 'message',
  id: '1',
  text: 'help',
  channelId: 'emulator',
  serviceUrl: 'http://127.0.0.1:9',
  from: { id: 'user-1' },
  recipient: { id: 'bot' },
  conversation: { id: 'conversation-1' },
};
