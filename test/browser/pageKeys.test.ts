import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

interface Stop {
  readonly name: string;
  readonly isSeen: boolean;
  /** There is something around it that tells where the focus is. */
  readonly isMarked: boolean;
}

describe('the configuration page, with keys alone', () => {
  let browser: Browser;
  let chat: JiraChat;
  let page: Page;
  let addresses: readonly string[];

  before(async function () {
    browser = await openChromium(this);
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    page = await browser.newPage({ viewport: { width: 1000, height: 760 } });
    await page.goto(/http:\S+\?key=\S+/.exec(chat.assistant.invitation)?.[0] ?? '');
    addresses = await page.evaluate(`[...document.querySelectorAll('nav a')].map(({ href }) => href)`);
  });
  after(async () => {
    await browser?.close();
    await chat?.close();
  });

  const look = (): Promise<Stop> => page.evaluate(stop);

  it('leads past the menu to the content, on every page', async () => {
    expect(addresses.length).to.be.greaterThan(8);
    for (const address of addresses) {
      await page.goto(address);
      await page.keyboard.press('Tab');
      expect(await look(), address).to.deep.equal({ name: 'Skip to the content', isSeen: true, isMarked: true });
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id'), address).to.equal('content');
    }
  });

  it('stops at everything that can be used, in its order, where it is seen', async () => {
    for (const address of addresses) {
      await page.goto(address);
      const expected: readonly string[] = await page.evaluate(usable);
      const stops: Stop[] = [];
      for (const _ of expected) {
        await page.keyboard.press('Tab');
        stops.push(await look());
      }
      expect(
        stops.map(({ name }) => name),
        address,
      ).to.deep.equal(expected);
      expect(
        stops.filter(({ isSeen, isMarked }) => !isSeen || !isMarked),
        address,
      ).to.deep.equal([]);
    }
  });

  it('has the focus on what is wrong, and says it at the field', async () => {
    await page.goto(addresses.find((address) => address.endsWith('/applications/')) ?? '');
    while ((await look()).name !== 'Add an application') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    while ((await look()).name !== 'Name') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Nothing was saved yet' }).waitFor();
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).to.equal('alert');
    while ((await look()).name !== 'Name') await page.keyboard.press('Tab');
    const told: string = await page.evaluate(
      `document.getElementById(document.activeElement.getAttribute('aria-describedby').split(' ')[0]).innerText`,
    );
    expect(told).to.contain('An application needs a name.');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-invalid")')).to.equal('true');
  });
});

/** Run in the browser. */
const nameOf = `const nameOf = (one) => (one.ariaLabel ?? one.labels?.[0]?.innerText ?? (one.innerText || one.value)).replace(/\\s+/g, ' ').trim();`;

const stop = `(() => {
  ${nameOf}
  const { activeElement: one } = document;
  const { left, right, top, bottom, width } = one.getBoundingClientRect();
  const { outlineStyle } = getComputedStyle(one);
  const isSeen = width > 0 && left >= 0 && right <= innerWidth && bottom > 0 && top < innerHeight;
  return { name: nameOf(one), isSeen, isMarked: outlineStyle !== 'none' };
})()`;

/** Of radio buttons the one that is chosen stands for all. */
const usable = `(() => {
  ${nameOf}
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((one) => one.checkVisibility() && !one.disabled && one.type !== 'hidden' && (one.type !== 'radio' || one.checked))
    .map(nameOf);
})()`;
