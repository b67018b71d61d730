import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

/** Microsoft's emulator of Azure Blob Storage, on loopback and in memory. */
export interface Azurite {
  /** In the form that the Azure portal shows. */
  readonly connectionString: string;
  close(): Promise<void>;
}

const azuriteKey = randomBytes(32).toString('base64');

export function azuriteAt(port: number | string): string {
  const endpoint = `BlobEndpoint=http://127.0.0.1:${port}/bot`;
  return `DefaultEndpointsProtocol=http;AccountName=bot;AccountKey=${azuriteKey};${endpoint}`;
}

/** Starts it and waits until it is ready. Takes a free port unless one is given. */
export async function startAzurite(port = 0): Promise<Azurite> {
  const directory = mkdtempSync(join(tmpdir(), 'botbuilder-atlassian-'));
  const program = join(dirname(createRequire(__filename).resolve('azurite/package.json')), 'dist/src/blob/main.js');
  const options = ['--blobPort', String(port), '--inMemoryPersistence', '--disableTelemetry', '--skipApiVersionCheck'];
  const child = spawn(process.execPath, [program, ...options], {
    cwd: directory,
    env: { PATH: process.env['PATH'], AZURITE_ACCOUNTS: `bot:${azuriteKey}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const at = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, found] = /listens on http:\/\/127\.0\.0\.1:(\d+)/.exec(line) ?? [];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error('azurite ended before it was ready')));
  });
  return {
    connectionString: azuriteAt(at),
    async close() {
      child.kill('SIGKILL');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
