import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './freePort';

/** This test's own Redis, on loopback and in memory. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  readonly process: ChildProcess;
  close(): Promise<void>;
}

export const hasRedisServer = spawnSync('redis-server', ['--version']).status === 0;

/** Skips the calling suite, and says so, if there is no `redis-server`. */
export function needsRedisServer(): void {
  before(function () {
    if (hasRedisServer) return;
    process.stdout.write('    (redis-server is not installed: skipped)\n');
    this.skip();
  });
}

/** Starts it and waits until it takes commands. Takes a free port unless one is given. */
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
