import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startEmulator, type Emulator } from '../../src/emulator';
import { openChromium } from '../support/chromium';
import { picturesOf } from '../support/pictures';
import { oneStory } from '../support/oneStory';
import { freePort } from '../support/freePort';
import { lineOf, runProgram, type Program } from '../support/program';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const steps = ['Permissions', 'Callback URL', 'Client id and secret', 'Try it'];
const scope = 'read:me offline_access read:servicedesk-request';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

describe('the configuration page in a browser', () => {
  oneStory();
  let emulator: Emulator;
  let program: Program | undefined;
  let directory: string;
  let port: number;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const pictures = picturesOf('configuration');

  before(async function () {
    browser = await openChromium(this);
    directory = mkdtempSync(join(tmpdir(), 'configuration-'));
    emulator = await startEmulator();
    port = await freePort();
    configure('WRONG-SECRET', scope);
    context = await browser.newContext({ viewport: { width: 1000, height: 760 }, colorScheme: 'light' });
    page = await context.newPage();
  });

  after(async () => {
    await browser?.close();
    await stop();
    await emulator?.close();
    if (directory) rmSync(directory, { recursive: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await pictures.takeFailure(page);
  });

  const conf = () => join(directory, 'kbot.conf');

  /** Atlassian is at another site than the assistant, as it is in truth: cookies behave by that. */
  function configure(secret: string, scopes: string): void {
    writeFileSync(
      conf(),
      `# Kbot configuration file
jira_oauth2_client_id = emulator-client
jira_oauth2_client_secret = ${secret}
jira_oauth2_scope = ${scopes}
jira_oauth2_callback_url = http://127.0.0.1:${port}/oauth2/jira/callback/
jira_oauth2_auth_url = ${emulator.url}
jira_oauth2_api_url = ${emulator.url}
`,
    );
  }

  /** Starts the assistant, anew where it runs; answers the address that it prints. */
  async function start(settings: Readonly<Record<string, string>> = {}): Promise<string> {
    await stop();
    program = runProgram('dist/src/assistant/serve.js', {
      KBOT_CONF: conf(),
      PORT: String(port),
      STORAGE_URL: 'memory:',
      CONFIGURATION: 'on',
      ...settings,
    });
    const [, address = ''] = await lineOf(program, /To set the assistant up: (\S+)/);
    return address.replace('localhost', '127.0.0.1');
  }

  async function stop(): Promise<void> {
    program?.child.kill('SIGINT');
    await program?.ended;
    program = undefined;
  }

  /** Takes a picture, and has axe look at the page in light and in dark. */
  async function looksRight(name: string): Promise<void> {
    for (const colours of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: colours });
      await pictures.take(page, `${name}-${colours}`, { fullPage: true });
      await page.evaluate(axe);
      const violations: Violation[] = await page.evaluate(
        "axe.run(document, { resultTypes: ['violations'] }).then((found) => found.violations)",
      );
      const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.failureSummary).join('; ')}`);
      expect(said, `${name} in ${colours}`).to.deep.equal([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }

  const go = (name: string): Promise<void> => page.getByRole('navigation').getByRole('link', { name }).click();
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const says = (role: 'status' | 'alert', text: string | RegExp): Promise<void> =>
    page.getByRole(role).filter({ hasText: text }).waitFor();
  const mark = (step: string) => page.getByRole('listitem').filter({ hasText: step }).locator('.mark').textContent();

  /** Signs in at the emulator under Try it, and waits until the page is back. */
  async function tryAs(person: string): Promise<void> {
    await page.getByRole('link', { name: /^Sign in/ }).click();
    await page.getByLabel(person).check();
    await page.getByRole('button', { name: 'Accept' }).click();
  }

  it('lets nobody in without the key, and the key in once', async () => {
    const address = await start();
    await page.goto(address.replace(/\?.*/, ''));
    await looksRight('log-in');
    await page.goto(address);
    await page.getByRole('heading', { name: 'Configuration' }).waitFor();
    expect(page.url()).to.equal(`http://127.0.0.1:${port}/configuration/`);
    await looksRight('steps');
    // Beside the sections, not in a row of its own below them.
    const [sections, logOut] = await Promise.all([
      page.getByRole('navigation').boundingBox(),
      page.getByRole('button', { name: 'Log out' }).boundingBox(),
    ]);
    expect(logOut?.y).to.be.lessThan((sections?.y ?? 0) + (sections?.height ?? 0));

    const stranger = await browser.newContext();
    const other = await stranger.newPage();
    await other.goto(address);
    await other.getByRole('alert').filter({ hasText: 'does not work any more' }).waitFor();
    await stranger.close();
  });

  it('names the permission that is missing', async () => {
    await go('Permissions');
    await page.getByText('is not requested: no request can be raised').waitFor();
    await looksRight('permissions-missing');
    await press('Add what is needed to jira_oauth2_scope');
    await says('status', 'Saved in');
    await page.getByText('Everything the assistant needs is requested.').waitFor();
  });

  it('shows the callback URL, copies it and finds that it leads here', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await go('Callback URL');
    const url = `http://127.0.0.1:${port}/oauth2/jira/callback/`;
    expect(await page.getByLabel('Callback URL').inputValue()).to.equal(url);
    await press('Copy');
    await says('status', 'Copied.');
    expect(await page.evaluate('navigator.clipboard.readText()')).to.equal(url);
    await press('Check the address');
    await says('status', 'The callback URL leads to this assistant.');
    await looksRight('callback-url');
  });

  it('finds the secret wrong, refuses another wrong one, and saves the right one', async () => {
    await go('Client id and secret');
    await press('Check the saved ones');
    await says('alert', 'Atlassian refuses the client id or the secret.');
    expect(await page.evaluate('document.activeElement.getAttribute("role")'), 'the result is said').to.equal('alert');
    await looksRight('secret-wrong');

    // With the keyboard alone.
    await page.getByLabel('Client ID').focus();
    await page.keyboard.type('emulator-client');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ANOTHER-WRONG-ONE');
    await page.keyboard.press('Enter');
    await says('alert', 'Nothing was saved.');
    expect(await page.evaluate('JSON.stringify(sessionStorage)'), 'a secret may stand there').not.to.contain(
      'emulator-',
    );
    expect(readFileSync(conf(), 'utf8')).to.contain('WRONG-SECRET').and.not.to.contain('ANOTHER-WRONG-ONE');

    await page.getByLabel('Client ID').fill('emulator-client');
    await page.getByLabel('Secret', { exact: true }).fill('emulator-secret');
    await press('Check and save');
    await says('status', 'Atlassian knows them. Saved in');
    await says('status', 'Used from now on.');
    await looksRight('secret-saved');
    expect(await page.content()).not.to.contain('emulator-secret');
    expect(readFileSync(conf(), 'utf8')).to.match(/^# Kbot configuration file\n.*emulator-secret\njira_oauth2_scope/s);
    emulator.faults = { rules: [{ path: '/oauth/token', status: 503, times: 1 }] };
    await press('Check the saved ones');
    await says('status', 'could not be checked');
    await go('Configuration');
    expect(await page.content()).not.to.contain('start the assistant again');
    await looksRight('saved');
  });

  it('tries what is saved, and names what was granted', async () => {
    await go('Try it');
    await looksRight('try-it');
    await tryAs('Mia Krystof');
    await says('status', 'It works.');
    expect(page.url(), 'without code and state').to.equal(`http://127.0.0.1:${port}/configuration/try-it/`);
    await page.getByText('Mia Krystof, mia@northwind.example').waitFor();
    await looksRight('tried');
  });

  it('leads through to the end after a restart, too', async () => {
    await page.goto(await start());
    await go('Callback URL');
    await press('Check the address');
    await go('Client id and secret');
    await press('Check the saved ones');
    await says('status', 'Atlassian knows this client id');
    await go('Try it');
    await tryAs('Omar Haddad');
    await says('status', 'It works.');
    await looksRight('tried-several-sites');
    await go('Permissions');
    await page.getByText('None: everything needed is requested and was granted.').waitFor();
    await looksRight('permissions-granted');
    await go('Configuration');
    for (const step of steps) expect(await mark(step), step).to.equal('✓ Done');
    await looksRight('all-done');
  });

  it('shows what is in the way of people', async () => {
    await go('Try it');
    await tryAs('Nina Petrova');
    await says('alert', 'No site with Jira Service Management');
    await looksRight('no-site');
    await tryAs('Ben Okafor');
    await page.getByText('Your site admin must authorize this app').waitFor();
    await page.goto(`http://127.0.0.1:${port}/configuration/try-it/`);
    await page.getByText('an administrator of the site has to allow user-installed apps').waitFor();
    emulator.faults = { rules: [{ path: '/me', status: 503 }] };
    await tryAs('Mia Krystof');
    await says('alert', 'HTTP 503');
    emulator.faults = {};
  });

  it('modifies an application, and registers and blocks users', async () => {
    await go('Applications');
    await page.getByText('Modify Every chat').click();
    await page.getByLabel('Log-in 2').first().selectOption('OAuth connection of the Azure Bot');
    await looksRight('application');
    await press('Save');
    await says('alert', 'Nothing was saved yet');
    await looksRight('application-refused');
    await page.getByLabel('OAuth connection').nth(1).fill('Graph');
    await press('Save');
    await says('status', 'Saved: Every chat.');
    await looksRight('application-saved');
    await go('Users');
    await page.getByLabel('User name').fill(' ');
    await press('Register');
    await says('alert', 'please enter the user’s name');
    await page.getByText('The value of the profile field that names users').waitFor();
    await looksRight('user-refused');
    await page.getByLabel('User name').fill('somebody');
    await press('Register');
    await says('status', 'somebody is registered');
    // What lasts is asked first.
    expect(await page.getByRole('button', { name: 'Block for good somebody' }).isVisible()).to.equal(false);
    await page.getByLabel('Block for good? somebody').click();
    await page.getByText('until you register them again').first().waitFor();
    await looksRight('user-block');
    await press('Block for good somebody');
    await says('status', 'somebody is blocked');
    await page.getByLabel('Names, one per line').fill('ann\nbob');
    await page.getByLabel('Only registered users').check();
    // What is typed stays, whatever comes between: another page, a log-in that has ended.
    const typedIsBack = 'What you had typed is here again, and is not saved yet.';
    await go('Checks');
    await go('Users');
    await says('status', typedIsBack);
    expect(await page.getByLabel('Only registered users').isChecked()).to.equal(true);
    const loggedIn = await context.cookies();
    await context.clearCookies();
    await press('Register all of them');
    await page.getByRole('heading', { name: 'Log in' }).waitFor();
    await context.addCookies(loggedIn);
    await page.goto(`http://127.0.0.1:${port}/configuration/users/`);
    await says('status', typedIsBack);
    await press('Register all of them');
    await says('status', '2 are registered.');
    // Only what was not sent is left.
    expect(await page.getByLabel('Names, one per line').inputValue()).to.equal('');
    expect(await page.getByLabel('Only registered users').isChecked()).to.equal(true);
    await page.getByLabel('Anyone who signs in is registered').check();
    await looksRight('users-typed');
    await page.getByText('Erase (may sign in again)?').first().click();
    await looksRight('user-erase');
    await page
      .getByRole('button', { name: /^Erase/ })
      .first()
      .click();
    await says('status', 'is signed out everywhere and removed.');
    await looksRight('users');
    await go('Checks');
    await press('Check everything');
    await says('status', 'Nothing to fix, as far as can be seen from here.');
    await page.getByText('Not checked: Sharing').waitFor();
    await page.getByText('Atlassian knows them').waitFor();
    await looksRight('checks');
  });

  it('logs out, and works with a password and without scripts on a narrow screen', async () => {
    await press('Log out');
    await page.getByRole('heading', { name: 'Log in' }).waitFor();
    const address = await start({ CONFIGURATION_PASSWORD: 'correct horse battery' });
    expect(address).not.to.contain('key=');
    await page.close();
    await context.close();
    context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(address);
    await page.getByLabel('Password').fill('wrong');
    await press('Log in');
    await says('alert', 'This is not the password.');
    await pictures.take(page, 'narrow-log-in', { fullPage: true });
    await page.getByLabel('Password').fill('correct horse battery');
    await press('Log in');
    await page.getByRole('heading', { name: 'Configuration' }).waitFor();
    for (const name of ['Users', 'Checks', 'Applications', 'What was done', ...steps]) {
      await go(name);
      await page.getByRole('heading', { name, level: 1 }).waitFor();
      // What there is to press and to fill in, on these pages in part behind something that is opened.
      if (name === 'Users') {
        await page.getByLabel('User name').fill(`${'somebody-with-a-long-name-'.repeat(5)}x`);
        await press('Register');
      }
      if (name === 'Checks') await press('Check everything');
      const { width, wide } = await page.evaluate<{ width: number; wide: number }>(
        '({ width: innerWidth, wide: document.documentElement.scrollWidth })',
      );
      expect(wide, name).to.be.at.most(width);
      await pictures.take(page, `narrow-${name}`, { fullPage: true });
    }
    await go('Callback URL');
    expect(await page.getByRole('button', { name: 'Copy' }).count(), 'no button that does nothing').to.equal(0);
    await press('Check the address');
    await says('status', 'leads to this assistant');
  });
});
