import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { openStorage } from '../../src/storage/openStorage';
import { describePortableStorage } from '../support/storageContract';

// Two packages too large to be installed for everyone; where they are not, the suite is skipped:
// npm install --no-save azurite botbuilder-azure-blobs

const azurite = resolved('azurite/package.json');
const key = randomBytes(32).toString('base64');

describe('Azure Blob Storage on Azurite', () => {
  let port = '';
  let stop: () => Promise<void> = async () => {};
  let containers = 0;

  before(async function () {
    if (azurite === undefined || resolved('botbuilder-azure-blobs') === undefined) {
      process.stdout.write('    (azurite or botbuilder-azure-blobs is not installed: skipped)\n');
      return this.skip();
    }
    const directory = mkdtempSync(join(tmpdir(), 'botbuilder-atlassian-'));
    const main = join(dirname(azurite), 'dist/src/blob/main.js');
    const options = ['--blobPort', '0', '--inMemoryPersistence', '--disableTelemetry', '--skipApiVersionCheck'];
    const child = spawn(process.execPath, [main, ...options], {
      cwd: directory,
      env: { PATH: process.env['PATH'], AZURITE_ACCOUNTS: `bot:${key}` },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    stop = async () => {
      child.kill('SIGKILL');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    };
    port = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const [, found] = /listens on http:\/\/127\.0\.0\.1:(\d+)/.exec(line) ?? [];
        if (found) resolve(found);
      });
      void ended.then(() => reject(new Error('azurite ended before it was ready')));
    });
  });
  after(() => stop());

  describePortableStorage('azblob', async () => {
    containers += 1;
    const account = `AccountName=bot;AccountKey=${key};BlobEndpoint=http://127.0.0.1:${port}/bot`;
    return openStorage(`azblob:records-${containers};DefaultEndpointsProtocol=http;${account}`);
  });
});

function resolved(name: string): string | undefined {
  try {
    return createRequire(__filename).resolve(name);
  } catch {
    return undefined;
  }
}
