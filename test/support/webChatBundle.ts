import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'mocha';
import type { Browser } from 'playwright-core';
import { openChromium, skipSuite } from './chromium';

export const webChatVersion = '4.18.1';

/** Where `npm run web-chat` puts Web Chat's bundle. */
export const webChatFile = join('node_modules', '.cache', `web-chat-${webChatVersion}`, 'webchat-es5.js');

export function hasWebChat(): boolean {
  return existsSync(webChatFile);
}

/** The browser for a suite with Web Chat; skips the suite if either is missing. `more`: switches. */
export async function openChromiumForWebChat(suite: Context, more?: readonly string[]): Promise<Browser> {
  if (!hasWebChat()) skipSuite(suite, 'no Web Chat; npm run web-chat brings it');
  return openChromium(suite, more);
}
