import { createServer, type Server } from 'node:http';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { createRoutes } from '../../src/web/routes';
import { openChromium } from '../support/chromium';
import { listening } from '../support/listening';
import { startSignIns, type SignIns } from '../support/signIns';

describe('a refused callback in a browser', () => {
  let browser: Browser;
  let test: SignIns;
  let server: Server;
  let url: string;

  before(async function () {
    browser = await openChromium(this);
    test = await startSignIns();
    const { callbackRoute } = createRoutes({
      browser: test.login.browser,
      callbackPath: '/callback/',
      resume: () => Promise.resolve(),
      onError: () => undefined,
    });
    server = createServer((request, response) => {
      if (request.url?.startsWith('/callback/')) void callbackRoute(request, response);
      else response.end('before');
    });
    url = `http://127.0.0.1:${await listening(server)}`;
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    await test?.close();
  });

  const queries = {
    'what was not made here': () => 'code=STRANGER&state=forged',
    'what is no callback': () => 'error=access_denied&error_description=STRANGER',
    'what another browser began': async () => `code=STRANGER&state=${(await test.toCallback()).query.get('state')}`,
  };
  for (const [what, query] of Object.entries(queries)) {
    it(`leaves neither the address bar nor the history anything of ${what}`, async () => {
      const page = await browser.newPage();
      await page.goto(`${url}/`);
      const asked = page.goto(`${url}/callback/?${await query()}`).catch(() => null);
      await page.waitForURL(/\?refused=[a-z-]+$/);
      await asked;
      expect(await page.locator('main').getAttribute('data-code')).to.match(/^(unknown-link|wrong-browser)$/);
      await page.goBack();
      expect(page.url()).to.equal(`${url}/`);
      await page.close();
    });
  }
});
