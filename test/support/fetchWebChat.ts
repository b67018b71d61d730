import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { hasWebChat, webChatFile, webChatVersion } from './webChatBundle';

const sha512 = '7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==';
const run = promisify(execFile);

/**
 * Extracts Web Chat's single bundle from its package: as a dependency it would bring 425 packages and 485 MB for this one file.
 * Without it the tests that drive Web Chat are skipped, and say so.
 */
async function fetchWebChat(): Promise<void> {
  if (hasWebChat()) return;
  const directory = mkdtempSync(join(tmpdir(), 'web-chat-'));
  try {
    await run('npm', [
      'pack',
      `botframework-webchat@${webChatVersion}`,
      '--pack-destination',
      directory,
      '--fetch-retries=0',
      '--fetch-timeout=60000',
    ]);
    const archive = join(directory, `botframework-webchat-${webChatVersion}.tgz`);
    if (createHash('sha512').update(readFileSync(archive)).digest('base64') !== sha512)
      throw new Error('the package is not the one that is known');
    mkdirSync(dirname(webChatFile), { recursive: true });
    const part = `${webChatFile}.part`;
    // Moved into place when complete: a partial file would pass for all of it.
    await run('sh', ['-c', 'tar -xzOf "$1" package/dist/webchat-es5.js > "$2"', 'sh', archive, part]);
    renameSync(part, webChatFile);
  } catch (error) {
    process.stdout.write(`Web Chat could not be fetched, its tests are skipped: ${String(error)}\n`);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

void fetchWebChat();
