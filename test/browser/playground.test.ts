import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium';
import { oneStory } from '../support/oneStory';
import { picturesOf } from '../support/pictures';
import { openPlayground, type Playground } from '../support/playground';

for (const channelId of ['emulator', 'msteams']) {
  describe(`the assistant in the Agents Playground as ${channelId}`, () => {
    oneStory();
    const pictures = picturesOf(channelId);
    let browser: Browser;
    let playground: Playground;

    before(async function () {
      browser = await openChromium(this);
      playground = await openPlayground(browser, channelId);
      await shows(/^Hello!/);
    });

    after(async () => {
      await playground?.close();
      await browser?.close();
    });

    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await pictures.takeFailure(playground.page);
    });

    const say = (text: string) => playground.say(text);
    const shows = (text: string | RegExp) => playground.shows(text);
    const press = (name: string | RegExp) => playground.press(name);

    /** Presses the card's button and signs in as this person; answers the page it ends on. */
    async function inBrowser(person: string, decision: 'Accept' | 'Decline'): Promise<Page> {
      const opened = playground.context.waitForEvent('page');
      await press('Log in with Jira');
      const page = await opened;
      await page.getByLabel(person).check();
      await pictures.take(page, 'consent');
      await page.getByRole('button', { name: decision }).click();
      await page.waitForLoadState();
      await pictures.take(page, 'after-consent');
      return page;
    }

    it('says hello with buttons', async () => {
      await pictures.take(playground.page, 'hello');
      await press('Create request');
      await shows('Log in with Jira');
      await pictures.take(playground.page, 'sign-in-card');
    });

    it('tells a person who declines', async () => {
      const page = await inBrowser('Mia Krystof', 'Decline');
      expect(await page.locator('main').getAttribute('data-code')).to.equal('denied');
      await shows('You declined at Atlassian');
      await page.close();
    });

    it('signs in a person with several sites and goes on with the request that was asked for', async () => {
      await say('create request');
      const page = await inBrowser('Omar Haddad', 'Accept');
      const code = (await page.locator('#verification-code').textContent()) ?? '';
      expect(code).to.match(/^\d{6}$/);
      expect(page.url()).not.to.contain('code=').and.not.to.contain('state=');
      await page.close();
      await shows('Almost done');
      await say(code);
      await shows('You are signed in as Omar Haddad');
      await shows('Which site do you want to work with?');
      await pictures.take(playground.page, 'sites');
      await press('Acme (acme-emea.atlassian.net)');
      await shows('What do you need? Tell me in a few words, or choose.');
      await pictures.take(playground.page, 'what-do-you-need');
      await say('monitor');
      await shows('Which of these is it?');
      await pictures.take(playground.page, 'found');
      await press('Order new equipment (IT help)');
      await shows('Summary');
      await pictures.take(playground.page, 'form');
    });

    it('creates the request from the form, with its key and link', async () => {
      await playground.page.getByLabel('Summary').last().fill('A second monitor for my desk');
      await playground.page.getByLabel('What do you need?').last().click();
      await playground.page.getByRole('option', { name: 'Monitor' }).last().click();
      await playground.page.getByLabel('Tell us more').last().fill('27 inches, please.');
      await pictures.take(playground.page, 'form-filled');
      await press('Next');
      await shows('Order new equipment: shall I raise this request?');
      await pictures.take(playground.page, 'review');
      await press('Create');
      await shows(/I created ITH-\d+ \(Waiting for support\)/);
      await shows(/acme-emea\.atlassian\.net\/servicedesk\/customer\/portal\/1\/ITH-\d+/);
      await pictures.take(playground.page, 'created');
    });

    // What follows is on the same cards in both, and in a long chat this client is slow.
    if (channelId !== 'emulator') return;

    it('lists, shows, comments', async () => {
      await say('my requests');
      await shows('Your open requests');
      await pictures.take(playground.page, 'my-requests');
      await press('More');
      await shows('Laptop fan is very loud');
      await pictures.take(playground.page, 'my-requests-more');
      await say('request ITH-1');
      await shows(/ITH-1: /);
      await pictures.take(playground.page, 'request');
      await press('Comment');
      await shows('What would you like to say on ITH-1?');
      await say('Thank you, it works now.');
      await shows('I added your comment to ITH-1.');
      await pictures.take(playground.page, 'commented');
    });

    it('attaches a file', async () => {
      await say('request ITH-3');
      await press('Attach files');
      await shows('Please send me the file here.');
      await playground.sendFile('screen.txt', 'blank page');
      await shows('I have screen.txt.');
      await pictures.take(playground.page, 'file');
      await press('Done');
      await shows('I attached your file to ITH-3.');
      await shows(/screen\.txt \(10 bytes\)/);
      await pictures.take(playground.page, 'attached');
    });

    it('approves what waits for the person', async () => {
      await say('approvals');
      await shows('Waiting for your approval');
      await pictures.take(playground.page, 'approvals');
      await press(/Laptop for our new designer/);
      await press(/^Approve$/);
      await shows(/Approve ITH-\d+: Laptop for our new designer\?/);
      await pictures.take(playground.page, 'approve');
      await press('Yes, approve');
      await shows(/You approved ITH-\d+\./);
      await press('No comment');
      await pictures.take(playground.page, 'approved');
    });

    it('switches the site, says who is signed in, helps, cancels, signs out', async () => {
      await say('switch site');
      await shows('Which site do you want to work with?');
      await say('globex.atlassian.net');
      await shows('We are working with Globex');
      await say('who am i');
      await shows(/You are Omar Haddad .*globex\.atlassian\.net/);
      await say('help');
      await shows('This is what I can do');
      await say('create request');
      await shows('What do you need?');
      await say('cancel');
      await shows('All right, cancelled.');
      await say('log out');
      await shows('You are signed out');
      await pictures.take(playground.page, 'signed-out');
    });

    it('explains why a person without a site cannot go on', async () => {
      await say('log in');
      const page = await inBrowser('Nina Petrova', 'Accept');
      expect(await page.locator('main').getAttribute('data-code')).to.equal('no-site');
      await shows('Your Atlassian account has no access to a site');
      await page.close();
    });

    it('lets a person whose admin blocks apps start again', async () => {
      await say('log in');
      const page = await inBrowser('Ben Okafor', 'Accept');
      expect(await page.textContent('main')).to.contain('Your site admin must authorize this app');
      await page.close();
      await say('log in');
      const again = await inBrowser('Mia Krystof', 'Accept');
      const code = (await again.locator('#verification-code').textContent()) ?? '';
      await again.close();
      await say(code);
      await shows('You are signed in as Mia Krystof');
      await pictures.take(playground.page, 'signed-in');
    });
  });
}
