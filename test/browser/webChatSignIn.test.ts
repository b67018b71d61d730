import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { openWebChat, startWebChat, type WebChatSite } from '../support/webChat';
import { openChromiumForWebChat } from '../support/webChatBundle';

const mia = 'Mia Krystof';

/** The page with the chat is of another site than the assistant, and Web Chat opens links without an opener. */
describe('Web Chat without a typed code', () => {
  let browser: Browser;
  let site: WebChatSite;
  before(async function () {
    browser = await openChromiumForWebChat(this);
  });
  after(() => browser?.close());
  afterEach(() => site.close());

  const start = async (allowed?: (url: string) => string): Promise<void> => {
    site = await startWebChat(allowed);
  };
  const returnPage = (url: string) => `${url}/chat/return.html`;
  const openChat = (query = '') =>
    openWebChat(browser, `${site.url}/?assistant=${new URL(site.assistantUrl).origin}${query}`);
  /** The sign-in link that was sent. */
  const sentLink = () =>
    /https?:[^"]*\/oauth2\/jira\/chat\/[^"]*/.exec(JSON.stringify(site.directLine.activities))?.[0] ?? '';
  /** What the return page shows at last. */
  async function codeOn(page: Page): Promise<string> {
    await page.waitForURL(/return\.html$/);
    const code = page.locator('#verification-code').filter({ hasText: /^\d{6}$/ });
    await code.waitFor();
    return (await code.textContent()) ?? '';
  }
  const said = (text: string) => site.directLine.activities.filter((one) => one.text?.includes(text)).length;

  it('signs in over the return page, which closes', async () => {
    await start(returnPage);
    const chat = await openChat();
    await chat.say('log in');
    const closed = chat.page
      .context()
      .waitForEvent('page')
      .then((page) => page.waitForEvent('close'));
    await chat.consent(mia);
    await closed;
    await chat.shows(`You are signed in as ${mia}`);
  });

  it('signs in through the opener, where the page that hosts the chat stays one', async () => {
    await start((url) => url);
    const chat = await openChat('&opener');
    await chat.say('log in');
    await chat.consent(mia);
    await chat.shows(`You are signed in as ${mia}`);
  });

  for (const [what, allowed] of [
    ['nobody is listed', undefined],
    ['another page is listed', () => 'https://chat.example.com'],
  ] as const)
    it(`hands nothing over where ${what}: typing works`, async () => {
      await start(allowed);
      const chat = await openChat('&opener');
      await chat.page.evaluate("window.got = []; addEventListener('message', ({ data }) => window.got.push(data))");
      await chat.say('log in');
      await chat.signIn(mia);
      await chat.shows(`You are signed in as ${mia}`);
      expect(JSON.stringify(await chat.page.evaluate('window.got'))).to.not.match(/atlassianSignIn/);
    });

  it('shows the code on the return page where no chat takes it', async () => {
    await start(returnPage);
    const chat = await openWebChat(browser, site.url);
    await chat.say('log in');
    const page = await chat.consent(mia);
    // Without the code that it came with.
    await chat.say(await codeOn(page));
    await chat.shows(`You are signed in as ${mia}`);
  });

  it('signs nobody in from a forwarded link, whatever chat its victim has open, and spends no try', async () => {
    await start(returnPage);
    const attacker = await openChat();
    await attacker.say('log in');
    await attacker.shows('Log in with Jira');
    const link = sentLink();
    const victim = await openChat();
    await victim.say('log in');
    await victim.shows('Log in with Jira');
    const page = await victim.page.context().newPage();
    await page.goto(link);
    await page.getByLabel(mia).check();
    await page.getByRole('button', { name: 'Accept' }).click();
    await codeOn(page);
    expect(said('You are signed in')).to.equal(0);
    expect(said('not the code')).to.equal(0);
    await page.close();
    await victim.consent(mia);
    await victim.shows(`You are signed in as ${mia}`);
    expect(said('You are signed in')).to.equal(1);
  });

  it('gives a page that opens the link, and is not listed, nothing', async () => {
    await start(returnPage);
    const attacker = await openWebChat(browser, site.url);
    await attacker.say('log in');
    await attacker.shows('Log in with Jira');
    const link = sentLink();
    const hostile = await attacker.page.context().newPage();
    await hostile.goto(site.emulator.url);
    await hostile.evaluate("window.got = []; addEventListener('message', ({ data }) => window.got.push(data))");
    const opened = hostile.waitForEvent('popup');
    await hostile.evaluate(`void open(${JSON.stringify(link)})`);
    const page = await opened;
    await page.getByLabel(mia).check();
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.locator('#verification-code').waitFor();
    expect(await hostile.evaluate('window.got')).to.deep.equal([]);
  });

  it('signs nobody in with what is forged over Direct Line', async () => {
    await start(returnPage);
    const chat = await openWebChat(browser, site.url);
    await chat.say('log in');
    const page = await chat.consent(mia);
    const code = await codeOn(page);
    // The right code, from everybody but the one who asked: in other conversations, and under the same name.
    const userId = 'dl_forged';
    for (let tries = 0; tries < 100; tries += 1) {
      const other = await site.directLine.connect(userId);
      if (tries % 2 === 0) await other.send({ type: 'message', text: 'log in' });
      await other.send({ type: 'invoke', name: 'signin/verifyState', value: { state: code } });
    }
    expect(said('You are signed in')).to.equal(0);
    await chat.say(code);
    await chat.shows(`You are signed in as ${mia}`);
  });
});
