import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator } from '../../src/emulator';
import { createBrowser } from '../support/browser';
import { openConfigurationPage, ours, type Ask, type ConfigurationPage } from '../support/configurationPage';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import type { ShownPage } from './pages';

const home = '/configuration/';
const withoutWrite = 'read:me offline_access read:servicedesk-request';

/** The administrator's pages in a language: of a set-up that is not right yet, and of an assistant that runs. */
export async function configurationPages(language = 'en'): Promise<ShownPage[]> {
  const inLanguage = { 'accept-language': language };
  const opened = async (
    options: Parameters<typeof openConfigurationPage>[0],
    look: (page: ConfigurationPage) => Promise<ShownPage[]>,
  ): Promise<ShownPage[]> => {
    const page = await openConfigurationPage(options);
    const asked = (path: string, given: Ask = {}) =>
      page.ask(path, { ...given, headers: { ...inLanguage, ...given.headers } });
    try {
      const submitted: ConfigurationPage['submit'] = (cookie, path, fields) =>
        page.submit(cookie, path, fields, inLanguage);
      return await look({ ...page, ask: asked, submit: submitted });
    } finally {
      await page.close();
    }
  };
  const chat = await startJiraChat('emulator');
  const directory = mkdtempSync(join(tmpdir(), 'cards-'));
  try {
    const { url } = chat.emulator;
    const atlassian = `jira_oauth2_auth_url = ${url}\njira_oauth2_api_url = ${url}\n`;
    const client = 'jira_oauth2_client_id = emulator-client\njira_oauth2_client_secret';
    const wrong = `${client} = WRONG\njira_oauth2_scope = ${withoutWrite}\n`;
    const right = `${client} = emulator-secret\n`;
    return [
      ...(await opened({ directory, conf: atlassian }, logInByKey)),
      ...(await opened({ directory, conf: atlassian, password: 'the password' }, logInByPassword)),
      ...(await opened({ directory, conf: atlassian }, emptySetUp)),
      ...(await opened({ directory, conf: atlassian + wrong }, wrongSetUp)),
      ...(await opened({ directory, conf: atlassian + right }, (page) => tried(page, chat.emulator))),
      ...(await running(chat, inLanguage)),
    ];
  } finally {
    rmSync(directory, { recursive: true });
    await chat.close();
  }
}

const shown = async (title: string, sent: Promise<{ readonly text: string }>): Promise<ShownPage> => ({
  title: `Configuration: ${title}`,
  markup: (await sent).text,
});

async function logInByKey(page: ConfigurationPage): Promise<ShownPage[]> {
  return [
    await shown('log in', page.ask(home)),
    await shown('the address does not work any more', page.ask(`${home}?key=used`)),
    await shown('a new address', page.ask(`${home}new-key`, { headers: ours, form: {} })),
    await shown('at another name', page.ask(home, { headers: { host: 'elsewhere.example.com' } })),
  ];
}

async function logInByPassword(page: ConfigurationPage): Promise<ShownPage[]> {
  const wrong = () => page.ask(`${home}log-in`, { headers: ours, form: { password: 'wrong' } });
  const pages = [await shown('log in with a password', page.ask(home)), await shown('a wrong password', wrong())];
  let last = await wrong();
  for (let tries = 0; tries < 50 && last.status !== 429; tries += 1) last = await wrong();
  return [...pages, await shown('too many wrong passwords', Promise.resolve(last))];
}

async function emptySetUp(page: ConfigurationPage): Promise<ShownPage[]> {
  const headers = { cookie: await page.logIn() };
  return [
    await shown('steps, nothing set up', page.ask(home, { headers })),
    await shown('client id and secret, none yet', page.ask(`${home}client-id-and-secret/`, { headers })),
    await shown('there is no such page', page.ask(`${home}nothing/`, { headers })),
    await shown('a form that is not ours', page.ask(`${home}permissions/ask`, { headers, form: {} })),
  ];
}

async function wrongSetUp(page: ConfigurationPage): Promise<ShownPage[]> {
  const cookie = await page.logIn();
  const look = (path: string) => page.ask(home + path, { headers: { cookie } });
  const pages = [await shown('permissions, one is missing', look('permissions/'))];
  await page.submit(cookie, `${home}client-id-and-secret/check`);
  pages.push(await shown('client id and secret, refused', look('client-id-and-secret/')));
  await page.submit(cookie, `${home}callback-url/change`, { address: 'http://bot.example.com' });
  pages.push(await shown('callback URL, refused', look('callback-url/')));
  return [...pages, await shown('steps, some to mend', look(''))];
}

/** The administrator signs in to see whether it works. */
async function tried(page: ConfigurationPage, { people }: Emulator): Promise<ShownPage[]> {
  const cookie = await page.logIn();
  const look = () => page.ask(`${home}try-it/`, { headers: { cookie } });
  const pages = [await shown('try it', look())];
  for (const decision of ['decline', 'accept'] as const) {
    const link = /class="button" href="([^"]+)"/.exec((await look()).text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const omar = people.find(({ name }) => name === 'Omar Haddad')?.accountId ?? '';
    const browser = createBrowser();
    await browser.signIn(link, omar, decision);
    // The callback counts in the administrator's own browser.
    const back = browser.visits.find(({ url }) => url.includes('/oauth2/jira/callback/?'))?.url ?? '';
    await page.ask(back.slice(back.indexOf('/oauth2')), { headers: { cookie } });
    pages.push(await shown(`try it, after "${decision}"`, look()));
  }
  return pages;
}

/** Of the assistant itself, which has sections beside the steps. */
async function running(chat: JiraChat, inLanguage: Readonly<Record<string, string>>): Promise<ShownPage[]> {
  const origin = chat.assistant.url;
  await chat.signIn('Mia Krystof');
  const key = /http:\S+\?key=\S+/.exec(chat.assistant.invitation)?.[0] ?? '';
  const entered = await fetch(key, { redirect: 'manual' });
  const cookie = entered.headers.getSetCookie().map((one) => one.split(';')[0]);
  const headers = { cookie: cookie.join('; '), origin, ...inLanguage };
  const look = async (path: string) => ({ text: await (await fetch(origin + home + path, { headers })).text() });
  const press = async (section: string, action: string, fields: Readonly<Record<string, string>>) => {
    const token = /name="token" value="([^"]+)"/.exec((await look(`${section}/`)).text)?.[1] ?? '';
    const body = new URLSearchParams({ token, ...fields });
    await fetch(`${origin}${home}${section}/${action}`, { method: 'POST', headers, body, redirect: 'manual' });
    return look(`${section}/`);
  };
  return [
    await shown('steps', look('')),
    await shown('permissions', look('permissions/')),
    await shown('callback URL', look('callback-url/')),
    await shown('callback URL, checked', press('callback-url', 'check', {})),
    await shown('client id and secret, good', press('client-id-and-secret', 'check', {})),
    await shown('try it, at the other address', look('try-it/')),
    await shown('applications', look('applications/')),
    await shown('applications, one refused', press('applications', 'save', { name: 'New', provider1: 'azure' })),
    await shown('users', look('users/')),
    await shown('users, nobody found', press('users', 'look', { search: 'nobody', status: '', page: '1' })),
    await shown('what was done', look('audit/')),
    await shown('checks', look('checks/')),
    await shown('checks, done', press('checks', 'run', {})),
  ];
}
