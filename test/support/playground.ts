import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { showNewest } from './chromium';
import { startPlayground } from '../../src/assistant/playground';
import { startJiraChat } from './jiraChat';
import { listening } from './listening';
import { lineOf, runProgram } from './program';

/** The assistant in Microsoft's Agents Playground, as a person uses it. */
export interface Playground {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Types into the chat, and waits until the assistant has answered. */
  say(text: string): Promise<void>;
  /** Waits for a text, newest first. */
  shows(text: string | RegExp): Promise<void>;
  /** Presses the newest button of this name. */
  press(name: string | RegExp): Promise<void>;
  /** The Playground has no paper clip: the file is sent as a hand-made activity. */
  sendFile(name: string, content: string): Promise<void>;
  /** Ends the program as Ctrl-C does. */
  close(): Promise<void>;
}

/** The program behind the chat client. */
interface Running {
  readonly url: string;
  close(): Promise<void>;
}

/** Runs `npm start` as a person does. */
async function runProgramOf(channelId: string): Promise<Running> {
  const directory = mkdtempSync(join(tmpdir(), 'assistant-'));
  const program = runProgram('dist/src/assistant/start.js', {
    PORT: '0',
    STORAGE_URL: `lmdb:${directory}`,
    PLAYGROUND_CHANNEL: channelId,
    KBOT_CONF: '',
  });
  const [, url = ''] = await lineOf(program, /Open (http:\S+)/);
  return {
    url,
    async close() {
      program.child.kill('SIGINT');
      expect(await program.ended, 'Ctrl-C ends everything').to.equal(0);
      rmSync(directory, { recursive: true });
    },
  };
}

/** The same parts, with the person's language in place of the Playground's, which speaks only English. */
async function runIn(locale: string, channelId: string): Promise<Running> {
  // The Playground names no language when somebody joins.
  const chat = await startJiraChat(channelId, { env: { DEFAULT_LANGUAGE: locale.slice(0, 2) } });
  const relay = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      const { method = 'GET', url = '', headers } = request;
      const said = body.replace(/"locale":\s*"en-US"/gi, `"locale":"${locale}"`);
      const sent = { method, headers: { 'content-type': headers['content-type'] ?? 'application/json' } };
      const answer = await fetch(chat.assistant.url + url, method === 'POST' ? { ...sent, body: said } : sent);
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
      response.end(await answer.text());
    });
  });
  const endpoint = `http://127.0.0.1:${await listening(relay)}/api/messages`;
  const playground = await startPlayground({ endpoint, channelId });
  return {
    url: playground.url,
    async close() {
      await playground.close();
      relay.closeAllConnections();
      await new Promise((resolve) => relay.close(resolve));
      await chat.close();
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** `locale`: the person's. */
export async function openPlayground(browser: Browser, channelId: string, locale = 'en-US'): Promise<Playground> {
  const running = await (locale === 'en-US' ? runProgramOf(channelId) : runIn(locale, channelId));
  const { url } = running;
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, locale, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url);

  const press = (name: string | RegExp): Promise<void> =>
    page.getByRole('button', { name }).filter({ visible: true }).last().click();

  return {
    page,
    context,
    press,
    shows: (text) => showNewest(page, text),

    async say(text) {
      const answers = page.getByText('Test Bot', { exact: true });
      const before = await answers.count();
      await page.locator('[contenteditable=true]').first().click();
      // All at once: the client redraws the whole chat at each letter.
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
      await answers.nth(before).waitFor();
    },

    async sendFile(name, content) {
      await page.getByText('Mock an').first().click();
      await page.getByText('Custom activity').filter({ visible: true }).last().click();
      // The editor appears before its template does.
      await page.locator('.view-lines').filter({ hasText: '"type"' }).waitFor();
      const template = (await page.locator('.view-lines').innerText()).replaceAll('\u00a0', ' ');
      const contentUrl = `data:text/plain;base64,${Buffer.from(content).toString('base64')}`;
      const attachments = JSON.stringify([{ contentType: 'text/plain', name, contentUrl }]);
      const [head = ''] = template.split('"type"');
      // Pasted, since the editor adds brackets of its own to what is typed.
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const activity = `${head}"type": "message", "text": "", "attachments": ${attachments}}`;
      await page.evaluate((text) => navigator.clipboard.writeText(text), activity);
      await page.locator('.view-lines').click();
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Control+V');
      await press('Send activity');
    },

    async close() {
      await context.close();
      await running.close();
    },
  };
}
