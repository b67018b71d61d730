import { expect } from 'chai';
import type { Browser, Locator } from 'playwright-core';
import { escaped } from '../../dialogs/reading/escaped';
import { openChromium } from '../support/chromium';
import { oneStory } from '../support/oneStory';
import { picturesOf } from '../support/pictures';
import { openPlayground, type Playground } from '../support/playground';

const conditional = ['Class', 'Has your manager agreed?', 'Your manager (e-mail)', 'Nights'] as const;

// As Teams has it; the cards are those of the other channel, too.
describe('a form with conditions in the Agents Playground as msteams', () => {
  oneStory();
  const pictures = picturesOf('msteams-form');
  let browser: Browser;
  let chat: Playground;

  before(async function () {
    browser = await openChromium(this);
    chat = await openPlayground(browser, 'msteams');
  });
  after(async () => {
    await chat?.close();
    await browser?.close();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await pictures.takeFailure(chat.page);
  });

  const look = (name: string) => pictures.take(chat.page, name);

  /** The newest one; what is needed has a mark behind its label. */
  const input = (label: string) => {
    return chat.page
      .getByLabel(new RegExp(`^${escaped(label)}[\\s*]*$`))
      .filter({ visible: true })
      .last();
  };
  const newestCard = () => chat.page.locator('.ac-adaptiveCard').filter({ visible: true }).last();
  /** What it asks for of that which has a condition. */
  async function asked(): Promise<readonly string[]> {
    const there = await Promise.all(conditional.map((label) => newestCard().getByText(label).count()));
    return conditional.filter((_label, index) => there[index] !== 0);
  }

  async function choose(label: string, option: string): Promise<void> {
    await input(label).click();
    await chat.page.getByRole('option', { name: option }).last().click();
  }

  /**
   * Fills in and presses "Next", until this is shown. Where the client draws the chat anew meanwhile, because a card in it has
   * changed, what was filled in is gone, which `gone` shows.
   */
  async function goOn(fillIn: () => Promise<void>, next: string, gone?: Locator): Promise<void> {
    const shown = (text: string) => chat.page.getByText(text).filter({ visible: true });
    const isGone = gone ?? shown('Please fill this in.');
    do {
      await fillIn();
      await chat.press('Next');
      await shown(next).or(isGone).last().waitFor();
    } while ((await isGone.count()) > 0);
    await chat.shows(next);
  }

  it('asks first what is always asked', async () => {
    await chat.shows(/^Hello!/);
    await chat.say('plan a business trip');
    const opened = chat.context.waitForEvent('page');
    await chat.press('Log in with Jira');
    const page = await opened;
    await page.getByLabel('Mia Krystof').check();
    await page.getByRole('button', { name: 'Accept' }).click();
    const code = (await page.locator('#verification-code').textContent()) ?? '';
    await page.close();
    await chat.say(code);
    await chat.press(/Plan a business trip/);
    await chat.shows('What do you need?');
    await look('first');
  });

  it('shows what each answer asks for besides, in the same card, and keeps the others', async () => {
    const summary = 'To the conference on tides';
    await goOn(async () => {
      // Drawn anew it has the first answer again.
      do {
        await input('Summary').fill(summary);
        await choose('How?', 'Plane');
        await input('Leaving').fill('2026-12-07');
        // What stands there already, and was not taken, is typed anew.
        await input('Time').fill('');
        await input('Time').fill('08:15');
        await chat.page.getByRole('checkbox', { name: 'Hotel' }).last().check();
        await look('filled');
      } while ((await input('Summary').inputValue()) !== summary);
    }, 'Class');
    await look('second');
    expect(await asked()).to.deep.equal(['Class', 'Nights']);
    expect(await input('Summary').inputValue()).to.equal(summary);
    await goOn(async () => {
      await choose('Class', 'Business');
      await input('Nights').fill('3');
    }, 'Has your manager agreed?');
    await chat.shows('Business class needs a manager.');
    await look('third');
    await goOn(() => choose('Has your manager agreed?', 'Not yet'), 'Your manager (e-mail)');
    await look('fourth');
    expect(await asked()).to.deep.equal([...conditional]);
  });

  it('tells what is wrong where it is, and withdraws what another answer hides', async () => {
    await goOn(() => input('Your manager (e-mail)').fill('nobody'), 'Please give an e-mail address.');
    await look('wrong');
    const isBusiness = chat.page.locator('input[value=Business]').filter({ visible: true });
    await goOn(() => choose('Class', 'Economy'), 'No files', isBusiness);
    await chat.press('No files');
    await chat.shows('Plan a business trip: shall I raise this request?');
    await look('review');
    const review = await newestCard().innerText();
    expect(review).to.contain('Economy').and.not.to.contain('manager');
    await chat.press('Create');
    await chat.shows(/I created HR-\d+/);
    await look('created');
  });
});
