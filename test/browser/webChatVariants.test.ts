import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openWebChat, startWebChat, type WebChat, type WebChatSite } from '../support/webChat';
import { openChromiumForWebChat } from '../support/webChatBundle';

const mia = 'Mia Krystof';
const forged = 50;

/** Where the hand-over of the code is made hard, and where it is forged. */
describe('Web Chat without a typed code, in browsers that are not kind', () => {
  let browser: Browser;
  let site: WebChatSite;
  before(async function () {
    // As people have it: Playwright has frames of other sites share what theirs stores.
    browser = await openChromiumForWebChat(this, ['--disable-features=Translate']);
  });
  after(() => browser?.close());
  beforeEach(async () => {
    site = await startWebChat((url) => `${url}/chat/return.html`);
  });
  afterEach(() => site.close());

  const query = (more = '') => `?assistant=${new URL(site.assistantUrl).origin}${more}`;
  const openChat = (more?: string): Promise<WebChat> => openWebChat(browser, `${site.url}/${query(more)}`);
  const said = (text: string) => site.directLine.activities.filter((one) => one.text?.includes(text)).length;
  const signedIn = () => said('You are signed in');
  /** The newest sign-in link that was sent. */
  const sentLink = () =>
    [...JSON.stringify(site.directLine.activities).matchAll(/https?:[^"]*\/oauth2\/jira\/chat\/[^"]*/g)].at(-1)?.[0] ??
    '';
  async function consent(page: Page): Promise<void> {
    await page.getByLabel(mia).check();
    await page.getByRole('button', { name: 'Accept' }).click();
  }
  async function codeOn(page: Page): Promise<string> {
    const code = page.locator('#verification-code').filter({ hasText: /^\d{6}$/ });
    await code.waitFor();
    return (await code.textContent()) ?? '';
  }
  /** Atlassian's pages let no other window reach theirs. */
  const cutOpeners = (context: BrowserContext) =>
    context.route(`${site.emulator.url}/**`, async (route) => {
      const response = await route.fetch({ maxRedirects: 0 });
      const headers = { ...response.headers(), 'cross-origin-opener-policy': 'same-origin' };
      await route.fulfill({ response, headers });
    });

  it('signs in over the return page where Atlassian’s cuts its opener', async () => {
    const chat = await openChat();
    await cutOpeners(chat.page.context());
    await chat.say('log in');
    await chat.consent(mia);
    await chat.shows(`You are signed in as ${mia}`);
  });

  it('signs in over the return page where the chat was the opener, and Atlassian’s cuts it', async () => {
    const chat = await openChat('&opener');
    await cutOpeners(chat.page.context());
    await chat.say('log in');
    await chat.consent(mia);
    await chat.shows(`You are signed in as ${mia}`);
  });

  for (const [what, more, isHanded] of [
    ['signs in through the opener where the chat is in a frame of another site', '&opener', true],
    ['has the code typed where the chat is in a frame of another site, whose channels are its own', '', false],
  ] as const)
    it(what, async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${site.url.replace('127.0.0.1', 'localhost')}/framed${query(more)}`);
      const frame = page.frameLocator('iframe');
      const box = frame.locator('.webchat__send-box-text-box__input');
      const say = async (text: string) => {
        await box.fill(text);
        await box.press('Enter');
      };
      await say('log in');
      const opened = context.waitForEvent('page');
      await frame.getByRole('button', { name: 'Log in with Jira' }).last().click();
      const code = await opened;
      await consent(code);
      if (!isHanded) {
        const typed = await codeOn(code);
        expect(signedIn()).to.equal(0);
        await say(typed);
      }
      await frame.getByText(`You are signed in as ${mia}`).last().waitFor();
      await context.close();
    });

  it('goes on where no window opens: the link is opened by hand', async () => {
    const chat = await openChat();
    await chat.page.evaluate('window.open = () => null');
    await chat.say('log in');
    await chat.press('Log in with Jira');
    await chat.shows('Log in with Jira');
    const page = await chat.page.context().newPage();
    await page.goto(sentLink());
    await consent(page);
    await chat.shows(`You are signed in as ${mia}`);
  });

  it('goes on where the window is closed half-way', async () => {
    const chat = await openChat();
    await chat.say('log in');
    const opened = chat.page.context().waitForEvent('page');
    await chat.press('Log in with Jira');
    await (await opened).close();
    await chat.consent(mia);
    await chat.shows(`You are signed in as ${mia}`);
  });

  it(`signs nobody in by ${forged} forged sign-ins, opened beside the victim's own chat`, async () => {
    const victim = await openChat();
    await victim.say('log in');
    await victim.shows('Log in with Jira');
    const own = sentLink();
    const context = victim.page.context();
    const chatOf = (link: string) =>
      site.directLine.activities.find((one) => JSON.stringify(one).includes(link))?.conversation?.id;
    const page = await context.newPage();
    for (let round = 0; round < forged; round += 1) {
      const thief = await site.directLine.connect(`dl_thief-${round}`);
      await thief.send({ type: 'message', text: 'log in' });
      const link = sentLink();
      expect(link).not.to.equal(own);
      if (round % 5 === 0) {
        // A page of the thief's opens the link, and would hear what comes back.
        await page.goto(`${site.emulator.url}/`);
        const opened = page.waitForEvent('popup');
        await page.evaluate(
          `window.got = []; addEventListener('message', ({ data }) => got.push(data)); void open(${JSON.stringify(link)})`,
        );
        const popup = await opened;
        await consent(popup);
        await popup.locator('#verification-code').waitFor();
        expect(await page.evaluate('window.got')).to.deep.equal([]);
        await popup.close();
      } else if (round % 5 === 1) {
        // The return page, with a code and the victim's own conversation in its address.
        const made = new URLSearchParams({ code: String(100_000 + round), conversation: chatOf(own) ?? '' });
        await page.goto(`${site.url}/chat/return.html#${made}`);
        await page.locator('#verification-code').waitFor({ state: 'attached' });
      } else {
        await page.goto(link);
        await consent(page);
        await page.waitForURL(/return\.html/);
        // What the thief could know of it, said in the thief's own chat.
        if (round % 5 === 2)
          await thief.send({ type: 'invoke', name: 'signin/verifyState', value: { state: '000000' } });
        if (round % 5 === 3) await page.goto(own);
      }
      expect(signedIn(), `round ${round}`).to.equal(0);
    }
    await page.close();
    // It is hers alone that works; what was tried at it has cost tries, and at most the sign-in.
    const cards = victim.page.getByRole('button', { name: 'Log in with Jira' });
    const before = await cards.count();
    await victim.say('log in');
    await cards.nth(before).waitFor();
    await victim.consent(mia);
    await victim.shows(`You are signed in as ${mia}`);
    expect(signedIn()).to.equal(1);
  });
});
