import { createServer } from 'node:http';
import { failures } from '../../src/login/failures';
import type { Chat } from '../../src/login/flow';
import { sendPage, type Page } from '../../src/web/html';
import { codePage, donePage, failurePage } from '../../src/web/pages';
import { english } from '../../src/web/texts/english';
import { pageLanguages } from '../../src/web/texts/pageLanguage';
import { createBrowser } from '../support/browser';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { signInLink } from '../support/signInLink';
import { listening } from '../support/listening';

/** A page of the browser, as it was sent. */
export interface ShownPage {
  readonly title: string;
  readonly markup: string;
}

const teams: Chat = {
  conversationId: 'conversation',
  channelId: 'msteams',
  userName: 'Mia Krystof',
  botName: 'Assistant',
  reference: {},
};

/** What the sign-in ends on, in a language. */
export async function signInPages(language: string): Promise<ShownPage[]> {
  const texts = pageLanguages.get(language) ?? english;
  const ours: readonly (readonly [string, Page])[] = [
    ['The verification code', codePage(texts, '314159', 'Mia Krystof', teams)],
    ['Signed in', donePage(texts, teams)],
    ...failures.map((reason) => [`Not signed in: ${reason}`, failurePage(texts, reason)] as const),
  ];
  return Promise.all(
    ours.map(async ([title, page]) => ({ title: `${title} (${language})`, markup: await markupOf(page) })),
  );
}

/** The page as a browser gets it. */
async function markupOf(page: Page): Promise<string> {
  const server = createServer((_request, response) => sendPage(response, page));
  const port = await listening(server);
  try {
    return await (await fetch(`http://127.0.0.1:${port}`)).text();
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** What stands in for Atlassian when there is only the emulator. */
export async function emulatorPages(): Promise<ShownPage[]> {
  const jiraChat = await startJiraChat('emulator');
  try {
    const { emulator } = jiraChat;
    const consent = await consentOf(jiraChat);
    const blocked = emulator.people.find((person) => person.blocked)?.accountId ?? '';
    const browser = createBrowser();
    const refused = await browser.decide(await browser.open(consent), blocked);
    return [
      { title: 'The emulator itself', markup: await textOf(emulator.url) },
      { title: 'Who signs in?', markup: await textOf(consent) },
      { title: 'The site’s administrator lets no apps in', markup: refused.text },
      { title: 'A request that is not right', markup: await textOf(`${emulator.url}/authorize?client_id=x`) },
    ];
  } finally {
    await jiraChat.close();
  }
}

async function consentOf(chat: JiraChat): Promise<string> {
  return (await fetch(signInLink(await chat.say('log in')), { redirect: 'manual' })).headers.get('location') ?? '';
}

async function textOf(url: string): Promise<string> {
  return (await fetch(url)).text();
}
