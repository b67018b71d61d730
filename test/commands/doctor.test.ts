import { spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator/index';
import { freePort } from '../support/freePort';
import { writeSetUp, type Change } from '../support/healthySetUp';
import { lineOf, runProgram } from '../support/program';
import { runCommandHere } from '../support/runCommand';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(
  file: string,
  options: readonly string[],
  env: Readonly<Record<string, string>>,
  as: { readonly uid?: number; readonly gid?: number } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [file, ...options], { env, stdio: ['ignore', 'pipe', 'pipe'], ...as });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}

const doctor = 'dist/src/commands/doctor.js';
const cli = 'dist/src/commands/cli.js';

describe('the doctor command', () => {
  const directory = useTemporaryDirectory();
  let emulator: Emulator;
  let port = 0;

  before(async () => {
    emulator = await startEmulator();
    port = await freePort();
  });
  after(() => emulator.close());

  function env(change?: Change): Record<string, string> {
    const { file = '' } = writeSetUp({ directory: directory(), atlassian: emulator.url, port }, change);
    return { KBOT_CONF: file };
  }

  const wrongSecret: Change = { lines: ['jira_oauth2_client_secret = hunter2', 'encryption_keys = hunter2'] };

  it('ends with 0 in a good set-up, one line a check', async () => {
    const { code, stdout, stderr } = await run(doctor, [], env());

    expect([code, stderr]).to.deep.equal([0, '']);
    expect(stdout).to.match(/^ok {11}Client id and secret: Atlassian knows them\.$/m);
    expect(stdout).to.match(/^not checked {2}Sharing: .*\[https:.*Distribution\]$/m);
    expect(stdout).to.match(/\nNothing to fix\. Not checked: Sharing, Callback reachable, Callback URL at.*\.\n$/);
    expect(stdout).not.to.contain('emulator-secret');
  });

  it('ends with 1 when there is a problem, and prints no secret', async () => {
    const { code, stdout, stderr } = await runCommandHere(['doctor'], env(wrongSecret));

    expect([code, stderr]).to.deep.equal([1, '']);
    expect(stdout).to.match(/^problem {6}Client id and secret: Atlassian refuses .*kbot\.conf, line 7\]$/m);
    expect(stdout).to.match(/^problem {6}Settings: encryption_keys \(.*kbot\.conf, line 8\): entry 1 must/m);
    expect(stdout).to.match(/\nTo fix: 2 problems\.\n$/);
    expect(stdout).not.to.contain('hunter2');
  });

  it('ends with 0 when there are only warnings', async () => {
    const { code, stdout } = await runCommandHere(['doctor'], env({ modes: { 'kbot.conf': 0o644 } }));

    expect(code).to.equal(0);
    expect(stdout).to.match(/\nTo fix: 1 warning\.\n$/);
  });

  it('ends with 3 when nothing is wrong, but something did not answer that could have been checked', async () => {
    emulator.faults = { rules: [{ path: '/oauth/token', status: 503 }] };
    const { code, stdout } = await runCommandHere(['doctor'], env());
    const wrong = await runCommandHere(['doctor'], env({ lines: ['encryption_keys = hunter2'] }));
    emulator.faults = {};

    expect(stdout).to.match(/^not checked {2}Client id and secret: The token endpoint’s response does not show/m);
    expect(stdout).to.match(/\nFound nothing to fix, but 1 thing could not be checked\.\n$/);
    expect([code, wrong.code]).to.deep.equal([3, 1]);
  });

  it('ends with 3 when nobody listens to whom people come from outside', async () => {
    const { code, stdout } = await runCommandHere(
      ['doctor'],
      env({
        lines: ['jira_oauth2_callback_url = https://bot.northwind.test/oauth2/jira/callback/', 'allow_anonymous = yes'],
      }),
    );

    expect(stdout).to.match(
      /^not checked {2}Callback reachable: The assistant is not running here: .* Start it, then/m,
    );
    expect(stdout).to.match(/\nTo fix: 1 warning\. 1 thing could not be checked\.\n$/);
    expect(code).to.equal(3);
  });

  it('ends with 3 when Atlassian cannot be reached', async () => {
    const away = `http://127.0.0.1:${await freePort()}`;
    const lines = [`jira_oauth2_auth_url = ${away}`, `jira_oauth2_api_url = ${away}`];
    const { code, stdout } = await runCommandHere(['doctor'], env({ lines }));

    expect(stdout).to.match(
      /^not checked {2}Authorization server: 127\.0\.0\.1:\d+ refuses the connection\. .*firewall/m,
    );
    expect(stdout).to.match(/\nFound nothing to fix, but 4 things could not be checked\.\n$/);
    expect(code).to.equal(3);
  });

  it('ends with 3 when the store does not answer', async () => {
    const keys = `encryption_keys = k1:${Buffer.alloc(32, 1).toString('base64')}`;
    const lines = [`storage_url = redis://127.0.0.1:${await freePort()}`, keys];
    const { code, stdout } = await runCommandHere(['doctor'], env({ lines }));

    expect(stdout).to.match(
      /^not checked {2}Storage: It does not respond \(ECONNREFUSED\)\. Check that it is running/m,
    );
    expect(stdout).to.match(/\nFound nothing to fix, but 4 things could not be checked\.\n$/);
    expect(code).to.equal(3);
  });

  it('prints JSON for scripts', async () => {
    const good = await runCommandHere(['doctor', '--json'], env());
    const bad = await run(cli, ['doctor', '--json'], env(wrongSecret));

    expect([good.code, bad.code]).to.deep.equal([0, 1]);
    const parsed: { ok: boolean; results: { id: string; status: string; where?: string }[] } = JSON.parse(bad.stdout);
    const found = parsed.results.find(({ id }) => id === 'client-credentials');
    expect([JSON.parse(good.stdout).ok, parsed.ok, found?.status]).to.deep.equal([true, false, 'problem']);
    expect(found?.where).to.match(/kbot\.conf, line 7$/);
    expect(bad.stdout + bad.stderr).not.to.contain('hunter2');
  });

  it('explains itself, and refuses what it does not know without repeating it', async () => {
    const helps = [await run(doctor, ['--help'], {}), await runCommandHere(['doctor', '--help'])];
    for (const { code, stdout } of helps) expect([code, stdout.includes('--json')]).to.deep.equal([0, true]);

    const refused = await runCommandHere(['doctor', '--hunter2']);
    expect([refused.code, refused.stdout]).to.deep.equal([2, '']);
    expect(refused.stderr)
      .to.match(/doctor/)
      .and.not.contain('hunter2');
  });

  it('tries to write where the assistant does, as the user that it runs as', async () => {
    // Root may write anywhere: another user takes its place, whose directory it then is.
    const as = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const data = join(directory(), 'data');
    mkdirSync(data);
    chmodSync(directory(), 0o755);
    const settings = { STORAGE_URL: `lmdb:${data}`, CONFIGURATION: 'off', PORT: String(port) };
    const placeSaid = async (user: { readonly uid?: number } = as) => {
      const { stdout } = await run(doctor, ['--json'], settings, user);
      const parsed: { results: { id: string; status: string; message: string }[] } = JSON.parse(stdout);
      return parsed.results.filter(({ id }) => id === 'directories').map((one) => `${one.status}: ${one.message}`);
    };
    chmodSync(data, 0o555);
    if (as.uid !== undefined) {
      chmodSync(data, 0o700);
      const { stdout, code } = await run(doctor, [], settings, as);
      expect(stdout).to.match(/^problem {6}Storage: It does not respond \(EACCES\)\. Let this user/m);
      for (const title of ['Encryption keys', 'Records', 'Log-in offered', 'Who gets in'])
        expect(stdout).to.contain(`\nnot checked  ${title}: This can be checked once the store responds.\n`);
      expect(code).to.equal(1);
      chmodSync(data, 0o555);
    }
    expect(await placeSaid()).to.deep.equal([
      `problem: the store and its encryption.key cannot be written to ${data}: ${data} is not writable (EACCES).`,
    ]);
    chmodSync(data, 0o700);
    if (as.uid !== undefined) {
      chownSync(data, as.uid, as.gid);
      expect(await placeSaid({})).to.deep.equal([
        `notChecked: ${data} belongs to the user with the id 65534. Root may write anywhere, so this check as root shows nothing.`,
      ]);
    }
    const [mended = ''] = await placeSaid();
    expect(mended).to.match(/^ok: .*the store and its encryption\.key can be written by the user with the id \d+\.$/);
    expect(readdirSync(data)).to.deep.equal([]);
    if (as.uid === undefined) return;
    const key = join(data, 'encryption.key');
    writeFileSync(key, '', { mode: 0o600 });
    expect((await run(doctor, [], settings, as)).stdout).to.contain(
      `\nproblem      Encryption keys: ${key} cannot be read by this user. Change its owner to the user that the assistant runs as. [${key}]\n`,
    );
  });

  it('knows the assistant that listens at the port, and its configuration page at another', async () => {
    const page = await freePort();
    const settings = env({ lines: [`configuration = ${page}`] });
    const assistant = runProgram('dist/src/assistant/serve.js', settings);
    try {
      await lineOf(assistant, /listens at/);
      const { code, stdout } = await run(doctor, [], settings);

      for (const one of [port, page]) expect(stdout).to.contain(`Port: The assistant listens at ${one}.`);
      expect(stdout).to.match(/^ok {11}Callback reachable: http:\S+ leads to an assistant\.$/m);
      expect(stdout).to.match(/^ok {11}Log-in offered: By "Every chat"\.$/m);
      expect(stdout).to.match(/^ok {11}Storage: It responds, and its compare-and-swap works\.$/m);
      expect(stdout).to.match(/^ok {11}Encryption keys: In .*encryption\.key/m);
      expect(code).to.equal(0);
    } finally {
      assistant.child.kill();
      await assistant.ended;
    }
  });
});
