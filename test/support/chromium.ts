import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { hangsAfter } from './hangs';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser on this machine: `CHROMIUM`, or the first on the path; `undefined` when there is none. */
export function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env['CHROMIUM'] ?? '', ...candidates].find((file) => file !== '' && existsSync(file));
}

export async function launchChromium(executablePath: string): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'];
  const browser = await chromium.launch({ executablePath, args, timeout: hangsAfter });
  return browser.on('context', (context) => context.setDefaultTimeout(hangsAfter));
}
