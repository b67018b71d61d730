import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { escaped } from '../../dialogs/reading/escaped';
import { oneStory } from '../support/oneStory';
import { openWebChat, startWebChat, type WebChat, type WebChatSite } from '../support/webChat';
import { openChromiumForWebChat } from '../support/webChatBundle';

describe('a form with conditions in Web Chat', () => {
  oneStory();
  let site: WebChatSite;
  let browser: Browser;
  let chat: WebChat;
  const findings: string[] = [];

  before(async function () {
    browser = await openChromiumForWebChat(this);
    site = await startWebChat();
    chat = await openWebChat(browser, site.url, 'webChat-form');
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await chat.takeFailure();
  });

  async function look(name: string): Promise<void> {
    // The form as it was stands above, by the same name: Web Chat keeps every message.
    findings.push(...(await chat.look(name)).filter((one) => !one.includes('landmark-unique')));
  }

  /** The newest one; what is needed has a mark behind its label. */
  const input = (label: string) => {
    return chat.page.getByLabel(new RegExp(`^${escaped(label)}[\\s*]*$`)).last();
  };

  /** What the newest card asks for, as far as it is one of these. */
  async function asked(...labels: readonly string[]): Promise<readonly string[]> {
    const card = chat.page.locator('.ac-adaptiveCard').last();
    const there = await Promise.all(labels.map((label) => card.getByText(label).count()));
    return labels.filter((_label, index) => there[index] !== 0);
  }

  const conditional = ['Class', 'Has your manager agreed?', 'Your manager (e-mail)', 'Nights'];

  it('asks first what is always asked', async () => {
    await chat.shows(/^Hello!/);
    await chat.say('plan a business trip');
    await chat.shows('Log in with Jira');
    await chat.signIn('Mia Krystof');
    await chat.press(/Plan a business trip/);
    await chat.shows('What do you need?');
    await look('first');
    expect(await asked(...conditional)).to.deep.equal([]);
  });

  it('shows what each answer asks for besides, and keeps the others', async () => {
    await input('Summary').fill('To the conference on tides');
    await input('How?').selectOption('Plane');
    await input('Leaving').fill('2026-12-07');
    await input('Time').fill('08:15');
    await input('Hotel').check();
    await chat.press('Next');
    await chat.shows('Class');
    await look('second');
    expect(await asked(...conditional)).to.deep.equal(['Class', 'Nights']);
    expect(await input('Leaving').inputValue()).to.equal('2026-12-07');
    await input('Class').selectOption('Business');
    await input('Nights').fill('3');
    await chat.press('Next');
    await chat.shows('Has your manager agreed?');
    await chat.shows('Business class needs a manager.');
    await look('third');
    await input('Has your manager agreed?').selectOption('Not yet');
    await chat.press('Next');
    await chat.shows('Your manager (e-mail)');
    await look('fourth');
  });

  it('tells what is wrong where it is, and withdraws what another answer hides', async () => {
    await input('Your manager (e-mail)').fill('nobody');
    await chat.press('Next');
    await chat.shows('Please give an e-mail address.');
    await look('wrong');
    await input('Class').selectOption('Economy');
    await chat.press('Next');
    await chat.press('No files');
    await chat.shows('Plan a business trip: shall I raise this request?');
    await look('review');
    const review = await chat.page.locator('.ac-adaptiveCard').last().innerText();
    expect(review).to.contain('Economy').and.not.to.contain('manager');
    await chat.press('Create');
    await chat.shows(/I created HR-\d+/);
    await chat.press('Show it');
    await chat.shows(/HR-\d+: To the conference on tides/);
    await look('request');
  });

  it('asks a choice that depends on another in two steps', async () => {
    await chat.say('get a server');
    await chat.press(/Get a server/);
    await chat.shows('Place');
    await input('What is it for?').fill('A wiki');
    await input('Place').selectOption('Main house');
    await input('Needed from').fill('2026-12-01');
    await input('Who may reach it?').selectOption('Our network');
    await chat.press('Next');
    await chat.shows('Place › Main house');
    await look('cascade');
    await input('Place › Main house').selectOption('First floor');
    await chat.press('Next');
    await chat.shows('Main house – First floor');
    await look('cascade-review');
    await chat.press('Create');
    await chat.shows(/I created ITH-\d+/);
  });

  it('has cards in which axe finds nothing, light and dark', () => {
    expect(findings.join('\n')).to.equal('');
  });
});
