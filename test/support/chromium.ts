import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Context } from 'mocha';
import { chromium, type Browser, type Page } from 'playwright-core';
import { hangsAfter } from './hangs';

const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/** The browser on this machine: `CHROMIUM`, or the first on the path; `undefined` when there is none. */
function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env['CHROMIUM'] ?? '', ...candidates].find((file) => file !== '' && existsSync(file));
}

/** Skips a suite, saying why. */
export function skipSuite(suite: Context, why: string): never {
  process.stdout.write(`    (skipped: ${why})\n`);
  return suite.skip();
}

/**
 * Opens this machine's browser for a suite, which is skipped if there is none. `more`: switches; if Playwright sets the same one, the
 * last counts.
 */
export async function openChromium(suite: Context, more: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium() ?? skipSuite(suite, 'no Chromium on this machine; set CHROMIUM or install it');
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-sync',
    ...more,
  ];
  const browser = await chromium.launch({ executablePath, args, timeout: hangsAfter });
  return browser.on('context', (context) => context.setDefaultTimeout(hangsAfter));
}

/** Waits until a card shows this text; later presses are then on that card, or below it. */
export function showCard(page: Page, text: string): Promise<void> {
  return page.locator('.ac-adaptiveCard').filter({ hasText: text, visible: true }).last().waitFor();
}

/** Waits until the page shows a text, and scrolls to the newest. */
export async function showNewest(page: Page, text: string | RegExp): Promise<void> {
  const newest = page.getByText(text).filter({ visible: true }).last();
  await newest.waitFor();
  // Playwright's own method throws if a client redraws the card meanwhile.
  await newest.evaluate('(element) => element.scrollIntoView({ block: "nearest" })');
}
