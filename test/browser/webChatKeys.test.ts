import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { oneStory } from '../support/oneStory';
import { openWebChat, startWebChat, type WebChat, type WebChatSite } from '../support/webChat';
import { openChromiumForWebChat } from '../support/webChatBundle';

/** What has the focus, as it is called. */
const focused = (page: Page): Promise<string> => page.evaluate(nameOfFocused);
const nameOfFocused = `(() => {
  const { activeElement: one } = document;
  return (one.ariaLabel ?? one.labels?.[0]?.innerText ?? one.innerText ?? one.tagName).replace(/\\s+/g, ' ').trim();
})()`;

/** Presses a key until what has the focus is called so; fails where that never is. */
async function pressUntil(page: Page, key: string, name: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 30) {
    await page.keyboard.press(key);
    const found = await focused(page);
    if (name.test(found)) return;
    passed.push(found);
  }
  expect.fail(`${key} leads never to ${name}: ${passed.join(' | ')}`);
}

/** All with the keyboard, as Web Chat has it: from the box back to the history, into the newest message, round it by Tab, out by Escape. */
describe('the assistant in Web Chat, with keys alone', () => {
  oneStory();
  let site: WebChatSite;
  let browser: Browser;
  let chat: WebChat;
  let page: Page;

  before(async function () {
    browser = await openChromiumForWebChat(this);
    site = await startWebChat();
    chat = await openWebChat(browser, site.url, 'webChat-keys');
    page = chat.page;
    await chat.shows('What can I do for you?');
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await chat.takeFailure();
  });

  /** Within a message Tab goes round: Escape leads out of it. */
  async function say(text: string): Promise<void> {
    await page.keyboard.press('Escape');
    if ((await focused(page)) !== 'Message input box') await pressUntil(page, 'Tab', /^Message input box$/);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  /** Into the newest card, from wherever the focus is. */
  async function enterNewest(text: string | RegExp): Promise<void> {
    await chat.shows(text);
    await page.keyboard.press('Escape');
    if (!(await focused(page)).startsWith('Chat history')) await pressUntil(page, 'Shift+Tab', /^Chat history/);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
  }

  async function press(name: RegExp): Promise<void> {
    if (!name.test(await focused(page))) await pressUntil(page, 'Tab', name);
    await page.keyboard.press('Enter');
  }

  it('signs in, in the browser, too', async () => {
    await say('create request');
    const opened = page.context().waitForEvent('page');
    await enterNewest('Log in with Jira');
    await press(/^Log in with Jira$/);
    const consent = await opened;
    await consent.waitForLoadState();
    await pressUntil(consent, 'Tab', /Mia Krystof|Omar Haddad/);
    if (!(await focused(consent)).includes('Omar Haddad')) await pressUntil(consent, 'ArrowDown', /Omar Haddad/);
    await consent.keyboard.press('Space');
    await pressUntil(consent, 'Tab', /^Accept$/);
    await consent.keyboard.press('Enter');
    const code = (await consent.locator('#verification-code').textContent()) ?? '';
    await consent.close();
    await say(code);
    await enterNewest('Which site do you want to work with?');
    await press(/^Acme \(acme-emea/);
    await chat.shows('What do you need? Tell me in a few words, or choose.');
  });

  it('finds what is wrong in a form where the focus is', async () => {
    await say('monitor');
    await enterNewest('Which of these is it?');
    await press(/^Order new equipment/);
    await enterNewest('Your manager is asked to approve.');
    if (!(await focused(page)).startsWith('Summary')) await pressUntil(page, 'Tab', /^Summary/);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await press(/^Next$/);
    await chat.shows('Please fill this in.');
    expect(await focused(page)).to.match(/^Summary/);
    const told = await page.evaluate(
      `['aria-labelledby', 'aria-describedby'].flatMap((by) => (document.activeElement.getAttribute(by) ?? '').split(' '))
        .map((id) => document.getElementById(id)?.innerText ?? '').join(' ')`,
    );
    expect(told, 'what is wrong is heard with the field').to.contain('Please fill this in.');
  });

  it('creates the request, field by field in the order that is seen', async () => {
    await page.keyboard.type('A second monitor');
    const order: string[] = [];
    for (const _ of Array.from({ length: 4 })) {
      await page.keyboard.press('Tab');
      order.push(await focused(page));
      if (order.length === 1) await page.keyboard.type('Mon');
    }
    expect(order.join(' ')).to.match(/^What do you need\?.*Needed by.*/);
    await press(/^Next$/);
    await enterNewest('Order new equipment: shall I raise this request?');
    expect(await focused(page), 'the first thing there').to.equal('Create');
    await page.keyboard.press('Enter');
    await chat.shows(/I created ITH-\d+/);
  });

  it('opens it from the list, and comments', async () => {
    await say('my requests');
    await enterNewest('Your open requests');
    await press(/A second monitor/);
    await enterNewest(/ITH-\d+: A second monitor/);
    await press(/^Comment$/);
    await chat.shows(/What would you like to say/);
    await say('Thank you.');
    await chat.shows(/I added your comment to/);
  });
});
