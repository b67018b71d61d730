import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startAssistant } from '../../src/assistant/assistant';
import { createLogger } from '../../src/assistant/logger';
import { startEmulator, type Emulator } from '../../src/emulator';
import { readSettings } from '../../src/settings/settings';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startBalancer } from './balancer';
import { showNewest } from './chromium';
import { startDirectLine, type DirectLine } from './directLine';
import { encryptionKeys } from './jiraChat';
import { serveWebChat } from './webChatPage';

/** The assistant in Web Chat: Direct Line between them, the emulator behind. */
export interface WebChatSite {
  readonly emulator: Emulator;
  readonly directLine: DirectLine;
  /** The assistant's own address. */
  readonly assistantUrl: string;
  /** The page that hosts the chat. */
  readonly url: string;
  close(): Promise<void>;
}

/** `allowed`: from the address of the page that hosts the chat to `web_chat_origins`. */
export async function startWebChat(allowed: (url: string) => string = () => '', language = 'en'): Promise<WebChatSite> {
  const emulator = await startEmulator();
  const balancer = await startBalancer();
  const directLine = await startDirectLine(balancer.url);
  const page = await serveWebChat(directLine);
  const { clientId, clientSecret, url } = emulator;
  const settings = readSettings({
    file: 'none',
    env: {
      JIRA_OAUTH2_CLIENT_ID: clientId,
      JIRA_OAUTH2_CLIENT_SECRET: clientSecret,
      JIRA_OAUTH2_AUTH_URL: url,
      JIRA_OAUTH2_API_URL: url,
      JIRA_OAUTH2_CALLBACK_URL: `${balancer.url}/oauth2/jira/callback/`,
      PORT: '0',
      WEB_CHAT_ORIGINS: allowed(page.url),
      // Direct Line names none when somebody comes.
      DEFAULT_LANGUAGE: language,
    },
  });
  const assistant = await startAssistant({
    settings: { ...settings, clientId, clientSecret },
    storage: new MemoryStorage(),
    encryptionKeys,
    logger: createLogger('silent'),
  });
  balancer.targets = [assistant.url];
  return {
    emulator,
    directLine,
    assistantUrl: balancer.url,
    url: page.url,
    async close() {
      await page.close();
      await assistant.close();
      await directLine.close();
      await balancer.close();
      await emulator.close();
    },
  };
}

/** Web Chat as a person works with it. */
export interface WebChat {
  readonly page: Page;
  say(text: string): Promise<void>;
  /** Waits for a text, newest first. */
  shows(text: string | RegExp): Promise<void>;
  /** Presses the newest button or tile of this name. */
  press(name: string | RegExp): Promise<void>;
  /** Chooses a file with the paper clip and presses Send. */
  sendFile(name: string, content: string): Promise<void>;
  /** Presses the sign-in button and consents as this person; the page that comes. */
  consent(person: string, button?: string): Promise<Page>;
  /** Consents and types the code. */
  signIn(person: string, button?: string): Promise<void>;
  /** What a screen reader has been told to say since the last time, message by message. */
  heard(): Promise<readonly string[]>;
  /** Takes the picture of this step: light and dark, wide and as on a phone. */
  shoot(name: string): Promise<void>;
  /** What axe finds in the cards that are shown, light and dark; each with the rule's name. */
  findings(): Promise<readonly string[]>;
}

/** `pictures`: the folder that they are kept in. */
export async function openWebChat(
  browser: Browser,
  url: string,
  { size = { width: 900, height: 900 }, pictures = 'artifacts' } = {},
): Promise<WebChat> {
  mkdirSync(pictures, { recursive: true });
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  await page.addInitScript(listen);
  await page.goto(url);
  const box = page.locator('.webchat__send-box-text-box__input');
  let shots = 0;
  const chat: WebChat = {
    page,
    async say(text) {
      await box.fill(text);
      await box.press('Enter');
    },
    shows: (text) => showNewest(page, text),
    press: (name) => page.getByRole('button', { name, exact: true }).filter({ visible: true }).last().click(),
    async sendFile(name, content) {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
      await page.locator('.webchat__send-box__main button, .webchat__send-box__button').last().click();
    },
    async consent(person, button = 'Log in with Jira') {
      const opened = context.waitForEvent('page');
      await chat.press(button);
      const consent = await opened;
      await consent.getByLabel(person).check();
      await consent.getByRole('button', { name: 'Accept' }).click();
      // The page that takes the code closes by itself.
      if (!consent.isClosed()) await consent.waitForLoadState().catch(() => undefined);
      return consent;
    },
    async signIn(person, button) {
      const last = await chat.consent(person, button);
      const code = (await last.locator('#verification-code').textContent()) ?? '';
      await last.close();
      await chat.say(code);
    },
    heard: () => page.evaluate('window.heard.splice(0)'),
    async shoot(name) {
      shots += 1;
      for (const isDark of [false, true]) {
        await page.evaluate(`dress(${isDark})`);
        for (const [called, viewport] of [
          ['wide', size],
          ['phone', { width: 390, height: 844 }],
        ] as const) {
          await page.setViewportSize(viewport);
          await page.evaluate(toTheEnd);
          const file = `webChat-${String(shots).padStart(2, '0')}-${name}-${isDark ? 'dark' : 'light'}-${called}.png`;
          await page.screenshot({ path: join(pictures, file) });
        }
        await page.setViewportSize(size);
      }
      await page.evaluate('dress(false)');
    },
    async findings() {
      const found: string[] = [];
      if (!(await page.evaluate<boolean>("'axe' in window")))
        await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
      for (const isDark of [false, true]) {
        await page.evaluate(`dress(${isDark})`);
        found.push(...(await page.evaluate<string[]>(audit)).map((one) => `${isDark ? 'dark' : 'light'}: ${one}`));
      }
      await page.evaluate('dress(false)');
      return found;
    },
  };
  return chat;
}

/** Runs in the page: keeps what the live region says, which takes it away again. */
const listen = `window.heard = [];
addEventListener('DOMContentLoaded', () => new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) {
    if (!(node instanceof Element) || !node.closest('.webchat__live-region-transcript')) continue;
    if (node.matches('.webchat__live-region-activity')) window.heard.push(node.textContent.replace(/\\s+/g, ' ').trim());
  }
}).observe(document.body, { childList: true, subtree: true }));`;

/** Runs in the page: the newest is looked at. */
const toTheEnd = `new Promise((resolve) => requestAnimationFrame(() => {
  const scroller = document.querySelector('.webchat__basic-transcript__scrollable');
  if (scroller) scroller.scrollTop = scroller.scrollHeight;
  requestAnimationFrame(() => {
    // What was drawn anew meanwhile is taller.
    if (scroller) scroller.scrollTop = scroller.scrollHeight;
    requestAnimationFrame(resolve);
  });
}))`;

/**
 * Runs in the page: what axe finds in the cards. Left out is what Web Chat does of its own accord: the colours of buttons, and that
 * it makes a landmark `form` of each card with a button, named by what the card says, so that two cards that ask the same are two of
 * one name (axe's rule for it is a best practice beside WCAG). Whether the name of what is pressed has the words that are seen is
 * asked without axe, which would join two lines without a space.
 */
const audit = `axe.run({ include: [['.webchat__adaptive-card-renderer']] }, { elementRef: true, rules: { 'label-content-name-mismatch': { enabled: false } } })
  .then(({ violations }) => {
    const words = (text) => ' ' + text.match(/[\\p{L}\\p{N}]+/gu).join(' ') + ' ';
    const misnamed = [...document.querySelectorAll('.webchat__adaptive-card-renderer .ac-selectable[aria-label]')]
      .filter((one) => !words(one.ariaLabel).includes(words(one.innerText)))
      .map((one) => 'seen as "' + one.innerText + '", named "' + one.ariaLabel + '"');
    const webChats = { 'color-contrast': '.ac-pushButton, .ac-pushButton *', 'landmark-unique': '.ac-adaptiveCard[role=form]' };
    return [...misnamed, ...violations.flatMap(({ id, nodes }) => nodes
      .filter(({ element }) => !(id in webChats) || !element.matches(webChats[id]))
      .map(({ html, failureSummary }) => id + ' at ' + html.slice(0, 200) + ' ' + failureSummary))];
  })`;
