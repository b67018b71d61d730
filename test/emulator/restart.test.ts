import { spawn } from 'node:child_process';
import { readFileSync, statSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect } from 'chai';
import { startEmulator } from '../../src/emulator';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { createClient, deskOf, northwind, textOf } from './client';
import { useClosing } from '../support/closing';
import { listening } from '../support/listening';

describe('the emulator’s state file', () => {
  const closing = useClosing();
  const directory = useTemporaryDirectory();

  it('keeps grants and requests across restarts, for its owner alone', async () => {
    const stateFile = join(directory(), 'emulator.json');
    const first = await startEmulator({ stateFile });
    const granted = (await createClient(first).signIn(first.people[0]?.accountId ?? '')).body;
    const access = textOf(granted['access_token']);
    const values = { summary: 'Still here?', customfield_10102: 'Wiki' };
    const { body } = await deskOf(createClient(first), access, northwind).send('POST', '/request', {
      serviceDeskId: '1',
      requestTypeId: '103',
      requestFieldValues: values,
    });
    await first.close();

    const second = await closing(startEmulator({ stateFile }));
    const desk = deskOf(createClient(second), access, northwind);
    const found = await desk.get(`/request/${textOf(body['issueKey'])}`);
    const all = await desk.get('/request');
    const refreshed = await createClient(second).token({
      grant_type: 'refresh_token',
      refresh_token: granted['refresh_token'],
    });

    expect(found.body['summary']).to.equal('Still here?');
    expect(all.body['size'], 'the past is there once').to.equal(15);
    expect(refreshed.status).to.equal(200);
    expect(statSync(stateFile).mode & 0o777).to.equal(0o600);
    expect(readdirSync(directory())).to.deep.equal(['emulator.json']);
  });

  it('is named when it is somebody else’s', async () => {
    const stateFile = join(directory(), 'notes.txt');
    writeFileSync(stateFile, 'buy milk');
    const outcome = await startEmulator({ stateFile }).catch((error: Error) => error.message);
    expect(outcome).to.equal(`${stateFile} is not the emulator's: remove it.`);
  });
});

describe('the emulator’s command', () => {
  const directory = useTemporaryDirectory();

  /** Runs it; `signal` ends it after its first line. */
  async function run(env: Readonly<Record<string, string>>, args: readonly string[] = []) {
    const program = join(__dirname, '..', '..', 'src', 'commands', 'emulator.js');
    const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes('Ctrl-C')) child.kill('SIGINT');
    });
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, out, err };
  }

  it('prints one line and ends at Ctrl-C', async () => {
    const { code, out, err } = await run({ EMULATOR_PORT: '0', EMULATOR_STATE: join(directory(), 'state.json') });
    expect(out).to.match(
      /^Atlassian emulator at http:\/\/localhost:\d+, client id emulator-client, client secret emulator-secret\. .*\n$/,
    );
    expect([code, err]).to.deep.equal([0, '']);
  });

  it('says in one line that the port is taken', async () => {
    const other = createServer();
    const port = await listening(other);

    const { code, out, err } = await run({ PORT: String(port) });
    await new Promise((resolve) => other.close(resolve));

    expect([code, out]).to.deep.equal([1, '']);
    expect(err).to.equal(`Port ${port} is in use by another program: choose another with EMULATOR_PORT.\n`);
  });

  it('overwrites nothing that is not its own state, and reads no directory or device', async () => {
    const other = join(directory(), 'package.json');
    for (const text of ['{"name":"mine","version":"1.0.0"}', '{}', 'null', '7', '', 'garbage']) {
      writeFileSync(other, text);
      const { code, out, err } = await run({ EMULATOR_PORT: '0', EMULATOR_STATE: other });
      expect([code, out, err], text).to.deep.equal([
        1,
        '',
        `EMULATOR_STATE: ${other} is not the emulator's: remove it.\n`,
      ]);
      expect(readFileSync(other, 'utf8')).to.equal(text);
    }
    const { code, err } = await run({ EMULATOR_PORT: '0', EMULATOR_STATE: directory() });
    const what = `${directory()} is no ordinary file: name one that the emulator can replace.`;
    expect([code, err]).to.deep.equal([1, `EMULATOR_STATE: ${what}\n`]);
  });

  it('says in one line what is wrong with its settings', async () => {
    const port = await run({ EMULATOR_PORT: 'many' });
    const faults = await run({ EMULATOR_PORT: '0', EMULATOR_FAULTS: '{"denied":true}' });
    const variants = await run({ EMULATOR_PORT: '0', EMULATOR_VARIANTS: '{"moon":true}' });
    const state = await run({ EMULATOR_PORT: '0', EMULATOR_STATE: join(directory(), 'nowhere', 'state.json') });
    expect([port.code, faults.code, variants.code, state.code]).to.deep.equal([1, 1, 1, 1]);
    expect(state.err).to.match(/^EMULATOR_STATE: .*state\.json cannot be written \(ENOENT\): name a file in .*\n$/);
    expect(variants.err).to.match(/^EMULATOR_VARIANTS: .*\n$/);
    expect(port.err).to.match(/^The port must be a number .*\n$/);
    expect(faults.err).to.match(/^EMULATOR_FAULTS: .*\n$/);
  });

  it('helps', async () => {
    const { code, out } = await run({}, ['--help']);
    expect(code).to.equal(0);
    expect(out).to.contain('EMULATOR_FAULTS').and.contain('EMULATOR_STATE').and.contain('EMULATOR_VARIANTS');
  });
});
