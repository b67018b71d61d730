import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './freePort';

/** A Redis of this test's own on loopback that keeps nothing on disk. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  readonly process: ChildProcess;
  close(): Promise<void>;
}

export const hasRedisServer = spawnSync('redis-server', ['--version']).status === 0;

/** Skips the suite that calls this, and says so, where there is no `redis-server`. */
export function needsRedisServer(): void {
  before(function () {
    if (hasRedisServer) return;
    process.stdout.write('    (redis-server is not installed: skipped)\n');
    this.skip();
  });
}

/** Started, and ready for commands. On a free port unless one is given. */
export async function startRedisServer(port?: number, ...options: readonly string[]): Promise<RedisServer> {
  const at = port ?? (await freePort());
  const directory = mkdtempSync(join(tmpdir(), 'botbuilder-atlassian-'));
  const settings = [
    '--port',
    String(at),
    '--bind',
    '127.0.0.1',
    '--dir',
    directory,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  const child = spawn('redis-server', [...settings, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const ready = new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => line.includes('Ready to accept') && resolve());
    void ended.then(() => reject(new Error('redis-server ended before it was ready')));
  });
  await ready;
  return {
    url: `redis://127.0.0.1:${at}`,
    port: at,
    process: child,
    async close() {
      child.kill('SIGKILL');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
