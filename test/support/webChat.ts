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
import { picturesOf, wantsPictures } from './pictures';
import { serveWebChat } from './webChatPage';

/** The assistant in Web Chat, through Direct Line, with the emulator behind it. */
export interface WebChatSite {
  readonly emulator: Emulator;
  readonly directLine: DirectLine;
  /** The assistant's own address. */
  readonly assistantUrl: string;
  /** The page that hosts the chat. */
  readonly url: string;
  close(): Promise<void>;
}

/** `allowed`: returns `web_chat_origins`, given the address of the page that hosts the chat. */
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
      // Direct Line names no language when somebody joins.
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

/** Web Chat as a person uses it. */
export interface WebChat {
  readonly page: Page;
  say(text: string): Promise<void>;
  /** Waits for a text, newest first. */
  shows(text: string | RegExp): Promise<void>;
  /** Presses the newest button or tile of this name. */
  press(name: string | RegExp): Promise<void>;
  /** Chooses a file with the paper clip and presses Send. */
  sendFile(name: string, content: string): Promise<void>;
  /** Presses the sign-in button and consents as this person; returns the final page. */
  consent(person: string, button?: string): Promise<Page>;
  /** Consents and types the code. */
  signIn(person: string, button?: string): Promise<void>;
  /** What a screen reader was told to say since the last call, message by message. */
  heard(): Promise<readonly string[]>;
  /**
   * Looks at this step in light and dark: takes pictures, wide and as on a phone, and returns what axe finds in the cards since the last
   * look, or in the last one. Axe's findings give their rule. Skips dark if the same cards have been seen in it.
   */
  look(name: string, colours?: readonly ('light' | 'dark')[]): Promise<readonly string[]>;
  takeFailure(): Promise<void>;
}

const card = '.webchat__adaptive-card-renderer';
const wide = { width: 900, height: 900 };

/** `suite`: the name of its pictures. */
export async function openWebChat(browser: Browser, url: string, suite = 'webChat'): Promise<WebChat> {
  const context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(listen);
  await page.goto(url);
  const box = page.locator('.webchat__send-box-text-box__input');
  const pictures = picturesOf(suite);
  let looked = 0;

  async function takePictures(name: string): Promise<void> {
    for (const [called, viewport] of [
      ['wide', wide],
      ['phone', { width: 390, height: 844 }],
    ] as const) {
      await page.setViewportSize(viewport);
      await page.evaluate(toTheEnd);
      await pictures.take(page, `${name}-${called}`);
    }
    await page.setViewportSize(wide);
  }

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
    async look(name, colours = ['light', 'dark']) {
      if (!(await page.evaluate<boolean>("'axe' in window")))
        await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
      const found: string[] = [];
      for (const colour of colours) {
        if (colour === 'dark') await page.evaluate('dress(true)');
        if (wantsPictures) await takePictures(`${name}-${colour}`);
        const violations = await page.evaluate<string[]>(audit(looked));
        found.push(...violations.map((one) => `${name}, ${colour}: ${one}`));
        if (colour === 'dark') await page.evaluate('dress(false)');
      }
      looked = await page.locator(card).count();
      return found;
    },
    takeFailure: () => pictures.takeFailure(page),
  };
  return chat;
}

/** Runs in the page: records what the live region says before it is removed again. */
const listen = `window.heard = [];
addEventListener('DOMContentLoaded', () => new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) {
    if (!(node instanceof Element) || !node.closest('.webchat__live-region-transcript')) continue;
    if (node.matches('.webchat__live-region-activity')) window.heard.push(node.textContent.replace(/\\s+/g, ' ').trim());
  }
}).observe(document.body, { childList: true, subtree: true }));`;

/** Runs in the page: scrolls to the newest. */
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
 * Runs in the page: what axe finds in the cards. Leaves out what Web Chat does by itself: the colours of buttons, and making each card
 * with a button a landmark `form` named by its text, so that two cards asking the same have the same name (axe's rule for it is a best
 * practice beyond WCAG). Whether the accessible name of a control contains its visible words is checked without axe, which would join
 * two lines without a space. `looked`: the number of cards that have been looked at.
 */
const audit = (looked: number) => `(() => {
  const cards = [...document.querySelectorAll('${card}')].filter((_card, index, { length }) => index >= Math.min(${looked}, length - 1));
  return axe.run({ include: cards }, { elementRef: true, resultTypes: ['violations'], rules: { 'label-content-name-mismatch': { enabled: false } } })
    .then(({ violations }) => {
      const words = (text) => ' ' + text.match(/[\\p{L}\\p{N}]+/gu).join(' ') + ' ';
      const misnamed = cards.flatMap((one) => [...one.querySelectorAll('.ac-selectable[aria-label]')])
        .filter((one) => !words(one.ariaLabel).includes(words(one.innerText)))
        .map((one) => 'seen as "' + one.innerText + '", named "' + one.ariaLabel + '"');
      const webChats = { 'color-contrast': '.ac-pushButton, .ac-pushButton *', 'landmark-unique': '.ac-adaptiveCard[role=form]' };
      return [...misnamed, ...violations.flatMap(({ id, nodes }) => nodes
        .filter(({ element }) => !(id in webChats) || !element.matches(webChats[id]))
        .map(({ html, failureSummary }) => id + ' at ' + html.slice(0, 200) + ' ' + failureSummary))];
    });
})()`;
