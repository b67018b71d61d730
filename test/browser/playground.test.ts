import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { findChromium, launchChromium, showNewest } from '../support/chromium';
import { oneStory } from '../support/oneStory';
import { lineOf, runProgram, type Program } from '../support/program';

const artifacts = 'artifacts';
const executable = findChromium();

for (const channelId of ['emulator', 'msteams']) {
  describe(`the assistant in the Agents Playground as ${channelId}`, () => {
    oneStory();
    let program: Program;
    let directory: string;
    let browser: Browser;
    let context: BrowserContext;
    let chat: Page;
    let shots = 0;

    before(async function () {
      if (executable === undefined) {
        process.stdout.write('    (skipped: no Chromium on this machine; set CHROMIUM or install it)\n');
        this.skip();
      }
      mkdirSync(artifacts, { recursive: true });
      directory = mkdtempSync(join(tmpdir(), 'assistant-'));
      program = runProgram('dist/src/assistant/start.js', {
        PORT: '0',
        STORAGE_URL: `lmdb:${directory}`,
        PLAYGROUND_CHANNEL: channelId,
        KBOT_CONF: '',
      });
      const [, url = ''] = await lineOf(program, /Open (http:\S+)/);
      browser = await launchChromium(executable);
      context = await browser.newContext({ viewport: { width: 1100, height: 800 } });
      chat = await context.newPage();
      await chat.goto(url);
      await shows(/^Hello!/);
    });

    after(async () => {
      await browser?.close();
      program?.child.kill('SIGINT');
      expect(await program?.ended, 'Ctrl-C ends everything').to.be.oneOf([0, undefined]);
      if (directory) rmSync(directory, { recursive: true });
    });

    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await shoot(chat, 'failed');
    });

    async function shoot(page: Page, name: string): Promise<void> {
      shots += 1;
      await page.screenshot({ path: join(artifacts, `${channelId}-${String(shots).padStart(2, '0')}-${name}.png`) });
    }

    /** Writes into the chat, and waits until the assistant has answered. */
    async function say(text: string): Promise<void> {
      const answers = chat.getByText('Test Bot', { exact: true });
      const before = await answers.count();
      await chat.locator('[contenteditable=true]').first().click();
      await chat.keyboard.type(text);
      await chat.keyboard.press('Enter');
      await answers.nth(before).waitFor();
    }

    const shows = (text: string | RegExp): Promise<void> => showNewest(chat, text);

    const press = (name: string | RegExp): Promise<void> =>
      chat.getByRole('button', { name }).filter({ visible: true }).last().click();

    /** The Playground has no paper clip: a file comes as an activity made by hand. */
    async function sendFile(name: string, content: string): Promise<void> {
      await chat.getByText('Mock an').first().click();
      await chat.getByText('Custom activity').filter({ visible: true }).last().click();
      // The editor is there before its template is.
      await chat.locator('.view-lines').filter({ hasText: '"type"' }).waitFor();
      const template = (await chat.locator('.view-lines').innerText()).replaceAll('\u00a0', ' ');
      const contentUrl = `data:text/plain;base64,${Buffer.from(content).toString('base64')}`;
      const attachments = JSON.stringify([{ contentType: 'text/plain', name, contentUrl }]);
      const [head = ''] = template.split('"type"');
      // Pasted: what is typed the editor completes with brackets of its own.
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const activity = `${head}"type": "message", "text": "", "attachments": ${attachments}}`;
      await chat.evaluate((text) => navigator.clipboard.writeText(text), activity);
      await chat.locator('.view-lines').click();
      await chat.keyboard.press('Control+A');
      await chat.keyboard.press('Control+V');
      await press('Send activity');
    }

    /** Presses the card's button and signs in as this person; answers the page it ends on. */
    async function inBrowser(person: string, decision: 'Accept' | 'Decline'): Promise<Page> {
      const opened = context.waitForEvent('page');
      await press('Log in with Jira');
      const page = await opened;
      await page.getByLabel(person).check();
      await shoot(page, 'consent');
      await page.getByRole('button', { name: decision }).click();
      await page.waitForLoadState();
      await shoot(page, 'after-consent');
      return page;
    }

    it('says hello with buttons', async () => {
      await shoot(chat, 'hello');
      await press('Create request');
      await shows('Log in with Jira');
      await shoot(chat, 'sign-in-card');
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
      await shoot(chat, 'sites');
      await press('Acme (acme-emea.atlassian.net)');
      await shows('What do you need? Tell me in a few words, or choose.');
      await shoot(chat, 'what-do-you-need');
      await say('monitor');
      await shows('Which of these is it?');
      await shoot(chat, 'found');
      await press('Order new equipment (IT help)');
      await shows('Summary');
      await shoot(chat, 'form');
    });

    it('creates the request from the form, with its key and link', async () => {
      await chat.getByLabel('Summary').last().fill('A second monitor for my desk');
      await chat.getByLabel('What do you need?').last().click();
      await chat.getByRole('option', { name: 'Monitor' }).last().click();
      await chat.getByLabel('Tell us more').last().fill('27 inches, please.');
      await shoot(chat, 'form-filled');
      await press('Next');
      await shows('Order new equipment: shall I raise this request?');
      await shoot(chat, 'review');
      await press('Create');
      await shows(/I created ITH-\d+ \(Waiting for support\)/);
      await shows(/acme-emea\.atlassian\.net\/servicedesk\/customer\/portal\/1\/ITH-\d+/);
      await shoot(chat, 'created');
    });

    it('lists, shows, comments', async () => {
      await say('my requests');
      await shows('Your open requests');
      await shoot(chat, 'my-requests');
      await press('More');
      await shows('Laptop fan is very loud');
      await shoot(chat, 'my-requests-more');
      await say('request ITH-1');
      await shows(/ITH-1: /);
      await shoot(chat, 'request');
      await press('Comment');
      await shows('What would you like to say on ITH-1?');
      await say('Thank you, it works now.');
      await shows('I added your comment to ITH-1.');
      await shoot(chat, 'commented');
    });

    it('attaches a file', async () => {
      await say('request ITH-3');
      await press('Attach files');
      await shows('This needs a file.');
      await sendFile('screen.txt', 'blank page');
      await shows('I have screen.txt.');
      await shoot(chat, 'file');
      await press('Done');
      await shows('I attached your file to ITH-3.');
      await shows(/screen\.txt \(10 bytes\)/);
      await shoot(chat, 'attached');
    });

    it('approves what waits for the person', async () => {
      await say('approvals');
      await shows('Waiting for your approval');
      await shoot(chat, 'approvals');
      await press(/Laptop for our new designer/);
      await press(/^Approve$/);
      await shows(/Approve ITH-\d+: Laptop for our new designer\?/);
      await shoot(chat, 'approve');
      await press('Yes, approve');
      await shows(/You approved ITH-\d+\./);
      await press('No comment');
      await shoot(chat, 'approved');
    });

    it('switches the site, says who is signed in, helps, cancels, signs out', async () => {
      await say('switch site');
      await shows('Which site do you want to work with?');
      await say('globex.atlassian.net');
      await shows('We are working with Globex');
      await say('who am i');
      await shows(/You are Omar Haddad .*globex\.atlassian\.net/);
      await say('help');
      await shows('This is what I can do:');
      await say('create request');
      await shows('What do you need?');
      await say('cancel');
      await shows('All right, cancelled.');
      await say('log out');
      await shows('You are signed out');
      await shoot(chat, 'signed-out');
    });

    it('explains why a person without a site cannot go on', async () => {
      await say('log in');
      const page = await inBrowser('Nina Petrova', 'Accept');
      expect(await page.locator('main').getAttribute('data-code')).to.equal('no-site');
      await shows('Your Atlassian account reaches no site');
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
      await shoot(chat, 'signed-in');
    });
  });
}
