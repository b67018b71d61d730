import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { startFakeChannel, type FakeChannel } from '../support/fakeChannel';
import { freePort } from '../support/freePort';
import { startJiraChat } from '../support/jiraChat';
import { sendRaw, statusOf } from '../support/rawHttp';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { lineOf } from '../support/program';
import { packageManifest } from '../../src/platform/packageManifest';
import { usePrograms } from '../support/usePrograms';
import { useClosing } from '../support/closing';

/** Of LMDB's file all leaves, but for what is looked at whenever it is opened: both heads, and the roots that the newer one names. */
function damagePages(file: string): void {
  const bytes = readFileSync(file);
  const pageSize = 4096;
  const transaction = (page: number) => bytes.readBigUInt64LE(page * pageSize + 152);
  const head = (transaction(0) > transaction(1) ? 0 : 1) * pageSize;
  const whole = new Set([0n, 1n, bytes.readBigUInt64LE(head + 88), bytes.readBigUInt64LE(head + 136)]);
  for (let page = 2; page < bytes.length / pageSize; page += 1)
    if (!whole.has(BigInt(page)) && (bytes.readUInt16LE(page * pageSize + 18) & 2) !== 0)
      bytes.fill(0xff, page * pageSize + 20, (page + 1) * pageSize);
  writeFileSync(file, bytes);
}

const credentials = { JIRA_OAUTH2_CLIENT_ID: 'client', JIRA_OAUTH2_CLIENT_SECRET: 'hunter2' };

describe('the beginning and the end of serve', () => {
  const directory = useTemporaryDirectory();
  const { run, serve } = usePrograms(directory);
  let channel: FakeChannel | undefined;

  afterEach(async () => {
    await channel?.close();
    channel = undefined;
  });

  it('takes no message before its routes are there', async () => {
    const port = await freePort();
    const program = run('serve', { ...credentials, PORT: String(port), LOG_LEVEL: 'silent' });
    const request = 'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n';
    let first = 0;
    while (first === 0 && program.child.exitCode === null) first = statusOf(await sendRaw(port, request));
    expect(first, program.output.join('\n')).to.equal(415);
  });

  it('finishes the turn that runs at SIGTERM, and takes nothing new', async () => {
    const assistant = await serve({ ...credentials, LOG_LEVEL: 'silent' });
    channel = await startFakeChannel({ botUrl: assistant.url });
    const release = channel.hold();
    const reached = channel.refusal();
    const said = channel.say('help');
    await reached;
    assistant.child.kill('SIGTERM');
    // Nobody listens any more, while the turn still runs.
    const knock = () => sendRaw(Number(assistant.port), 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
    while ((await knock()) !== '');
    release();
    expect((await said).length).to.equal(1);
    expect(await assistant.ended).to.equal(0);
  });

  it('logs that it started, as which version and set up how, and that it ended, and no secret', async () => {
    const secrets = { CONFIGURATION_PASSWORD: 'hunter2-configuration', ENCRYPTION_KEYS: `k:${'A'.repeat(43)}=` };
    const assistant = await serve({
      ...credentials,
      ...secrets,
      JIRA_OAUTH2_REGISTRATION: 'registered',
      LOG_LEVEL: 'info',
    });
    await lineOf(assistant, /"msg":"started"/);
    assistant.child.kill('SIGTERM');
    expect(await assistant.ended).to.equal(0);

    const logged = assistant.output.filter((line) => line.startsWith('{')).map((line): unknown => JSON.parse(line));
    const [started, ending, ended] = logged;
    expect(started).to.deep.include({ msg: 'started', version: packageManifest().version });
    expect(started).to.have.nested.property('settings.jira_oauth2_registration', 'registered');
    expect(ending).to.deep.include({ msg: 'ending', signal: 'SIGTERM' });
    expect(ended).to.deep.include({ msg: 'ended' });
    expect(assistant.output.join('\n')).not.to.match(/hunter2|AAAA/);
  });

  for (const rounds of [0, 1, 5, 20, 100, 400, 1500])
    it(`blames nothing for a SIGTERM that comes while it starts, ${rounds} rounds of its loop in`, async () => {
      const program = run('serve', {
        ...credentials,
        LOG_LEVEL: 'info',
        ROUNDS: String(rounds),
        NODE_OPTIONS: `--require ${join(__dirname, '..', 'support', 'endWhileStarting.js')}`,
      });
      expect(await program.ended, program.output.join('\n')).to.equal(0);
      const said = program.output.map((line) => /"msg":"(\w+)"/.exec(line)?.[1] ?? line);
      // It may just have started.
      expect(said.filter((line) => line.startsWith('end'))).to.deep.equal(['ending', 'ended']);
      expect(said.slice(said.indexOf('ending')).join('\n')).not.to.match(/cannot be used|it is closed|Error|listens/);
    });

  it('ends at once at a second signal, whatever runs', async () => {
    const assistant = await serve({ ...credentials, LOG_LEVEL: 'silent' });
    channel = await startFakeChannel({ botUrl: assistant.url });
    channel.hold();
    const reached = channel.refusal();
    const said = channel.say('help').catch(() => 'cut off');
    await reached;
    assistant.child.kill('SIGTERM');
    assistant.child.kill('SIGINT');
    expect(await assistant.ended).to.equal(1);
    expect(await said).to.equal('cut off');
  });

  it('is cut off by a damaged page once: the next start says where it is, and ends by no signal', async () => {
    const data = join(directory(), 'data');
    const filler = new LmdbStorage(data);
    const text = 'x'.repeat(900);
    await filler.write(Object.fromEntries(Array.from({ length: 300 }, (_, nth) => [`${nth}`, { text, eTag: '*' }])));
    await filler.close();
    const marks = () => readdirSync(data).filter((name) => name.startsWith('running-'));
    const assistant = await serve({ ...credentials, LOG_LEVEL: 'silent' });
    expect(marks().map((name) => parseInt(name.slice(8), 10))).to.deep.equal([assistant.child.pid]);
    await assistant.crash();
    damagePages(join(data, 'data.mdb'));

    const next = run('serve', { ...credentials, LOG_LEVEL: 'silent' });
    expect(await next.ended, next.output.join('\n')).to.equal(1);
    expect(next.output.at(-1)).to.equal(
      `storage_url (environment variable STORAGE_URL): the store cannot be used: ${join(data, 'data.mdb')} is damaged: restore it from a backup.`,
    );
    expect(marks()).to.have.lengthOf(1);
  });

  it('says what was thrown outside of every handler, and ends in order', async () => {
    const assistant = await serve({
      ...credentials,
      LOG_LEVEL: 'info',
      NODE_OPTIONS: `--require ${join(__dirname, '..', 'support', 'throwOnSignal.js')}`,
    });
    channel = await startFakeChannel({ botUrl: assistant.url });
    const release = channel.hold();
    const reached = channel.refusal();
    const said = channel.say('help');
    await reached;
    assistant.child.kill('SIGUSR2');
    while (!assistant.output.some((line) => line.includes('thrown on purpose')))
      await sendRaw(Number(assistant.port), 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n', /200/);
    release();
    expect((await said).length).to.equal(1);
    expect(await assistant.ended).to.equal(1);
  });
});

describe('an assistant that is closed', () => {
  const closing = useClosing();

  it('finishes what it tells the chat of its own accord, when the browser has its page already', async () => {
    const chat = await closing(startJiraChat('emulator'));
    const sent = await chat.say('log in');
    const release = chat.channel.hold();
    const reached = chat.channel.refusal();
    await chat.consent(sent, 'Mia Krystof');
    await reached;
    let isClosed = false;
    const ended = chat.assistant.close().then(() => (isClosed = true));
    // Nobody listens any more, while the turn still runs.
    while ((await fetch(`${chat.assistant.url}/healthz`).catch(() => undefined)) !== undefined);
    expect(isClosed).to.equal(false);
    release();
    await ended;
    expect(chat.channel.lastText()).to.contain('six-digit code');
  });
});
