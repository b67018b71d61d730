import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { startFakeChannel } from '../support/fakeChannel';
import { freePort } from '../support/freePort';
import { sendRaw, statusOf } from '../support/rawHttp';
import { useClosing } from '../support/closing';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const serve = join(__dirname, '..', '..', 'src', 'assistant', 'serve.js');
const loopbackOnly = join(__dirname, '..', 'support', 'loopbackOnly.js');
/** A device that takes no byte, like a disk that is full. */
const full = '/dev/full';

describe('an assistant whose outputs take nothing', () => {
  const closing = useClosing();
  const directory = useTemporaryDirectory();

  /** Runs it until it answers; with `output` as both of its outputs. */
  async function running(output: 'pipe' | number): Promise<{ readonly child: ChildProcess; readonly port: number }> {
    const port = await freePort();
    const env = {
      PATH: process.env['PATH'],
      KBOT_CONF: '/dev/null',
      STORAGE_URL: `lmdb:${join(directory(), 'data')}`,
      JIRA_OAUTH2_CLIENT_ID: 'client',
      JIRA_OAUTH2_CLIENT_SECRET: 'hunter2',
      CONFIGURATION: 'on',
      PORT: String(port),
    };
    const child = spawn(process.execPath, ['--require', loopbackOnly, serve], {
      env,
      stdio: ['ignore', output, output],
    });
    const ended = once(child, 'exit');
    await closing(Promise.resolve({ close: () => (child.kill('SIGKILL'), ended.then(() => undefined)) }));
    while (child.exitCode === null && (await statusAt(port, '/healthz')) !== 200);
    return { child, port };
  }

  const statusAt = async (port: number, path: string, method = 'GET', ...headers: readonly string[]) => {
    const lines = [`${method} ${path} HTTP/1.1`, `Host: localhost:${port}`, 'Connection: close', ...headers];
    return statusOf(await sendRaw(port, `${lines.join('\r\n')}\r\n\r\n`));
  };

  async function endsInOrder({ child, port }: Awaited<ReturnType<typeof running>>): Promise<void> {
    const channel = await closing(startFakeChannel({ botUrl: `http://localhost:${port}` }));
    expect((await channel.say('log in')).length).to.be.above(0);
    expect(await statusAt(port, '/healthz')).to.equal(200);
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await ended).to.deep.equal([0, null]);
  }

  it('serves all the same on a disk that is full', async function test() {
    if (!existsSync(full)) this.skip();
    const device = openSync(full, 'w');
    const program = await running(device);
    closeSync(device);
    await endsInOrder(program);
  });

  it('serves all the same when whoever read them is gone, and is asked to print', async () => {
    const program = await running('pipe');
    program.child.stdout?.destroy();
    program.child.stderr?.destroy();
    const ours = `Origin: http://localhost:${program.port}`;
    const form = ['Content-Type: application/x-www-form-urlencoded', 'Content-Length: 0', ours];
    await statusAt(program.port, '/configuration/new-key', 'POST', ...form);
    await endsInOrder(program);
  });
});
