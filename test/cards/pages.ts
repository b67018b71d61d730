import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failures, type Chat } from '../../src/login/flow';
import { sendPage, type Page } from '../../src/web/html';
import { codePage, donePage, failurePage } from '../../src/web/pages';
import { openConfigurationPage } from '../support/configurationPage';

/** A page as the browser got it. */
export interface ShownPage {
  readonly title: string;
  readonly html: string;
}

const chat: Chat = {
  conversationId: 'c',
  channelId: 'webchat',
  userName: 'Mia Krystof',
  botName: 'Assistant',
  reference: {},
};

/** Every page of a sign-in, and those of the configuration. */
export async function openPages(): Promise<readonly ShownPage[]> {
  const pages: readonly (readonly [title: string, page: Page])[] = [
    ['the code', codePage('408317', 'Mia Krystof', chat)],
    ['done', donePage(chat)],
    ...failures.map((reason) => [reason, failurePage(reason)] as const),
  ];
  const signIn = await Promise.all(pages.map(async ([title, page]) => ({ title, html: await htmlOf(page) })));
  return [...signIn, ...(await configurationPages())];
}

/** What the page is on the wire: style and all. */
async function htmlOf(page: Page): Promise<string> {
  const server = createServer((_request, response) => sendPage(response, page));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const html = await response.text();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return html;
}

async function configurationPages(): Promise<ShownPage[]> {
  const directory = mkdtempSync(join(tmpdir(), 'botbuilder-atlassian-'));
  const conf = 'jira_oauth2_client_id = client\njira_oauth2_client_secret = secret\n';
  const page = await openConfigurationPage({ directory, conf });
  const home = '/configuration/';
  const shown: ShownPage[] = [{ title: 'configuration: log in', html: (await page.ask(home)).text }];
  const headers = { cookie: await page.logIn() };
  const overview = (await page.ask(home, { headers })).text;
  const addresses = [home, ...[...overview.matchAll(/href="(\/configuration\/[\w-]+\/)"/g)].map(([, one = '']) => one)];
  for (const address of new Set(addresses))
    shown.push({ title: address, html: (await page.ask(address, { headers })).text });
  await page.close();
  rmSync(directory, { recursive: true, force: true });
  return shown;
}
