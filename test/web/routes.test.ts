import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import restify from 'restify';
import type { BrowserFlow } from '../../src/login/browserFlow';
import { failures } from '../../src/login/failures';
import type { Chat } from '../../src/login/flow';
import { codePage, failurePage } from '../../src/web/pages';
import { html, sendPage } from '../../src/web/html';
import { english } from '../../src/web/texts/english';
import { addPageLanguage } from '../../src/web/texts/addPageLanguage';
import { pageLanguages, pageTextsFor } from '../../src/web/texts/pageLanguage';
import { createRoutes, type Route } from '../../src/web/routes';
import { startSignIns, type SignIns } from '../support/signIns';
import { codeOn } from '../support/browserSignIn';
import { commandOf, textsOf, spokenIn } from '../../dialogs/texts/languages';
import { commandText } from '../../dialogs/reading/userInput';

/** A browser that keeps one cookie and follows nothing. */
async function visit(url: string, cookie?: string): Promise<Response> {
  return fetch(url, {
    redirect: 'manual',
    headers: cookie === undefined ? {} : { cookie: `theme=dark; ${cookie}; other=1` },
  });
}

/** The page that a callback ends at, as a browser that keeps what it is given. */
async function arrive(url: string, cookie = ''): Promise<Response> {
  const back = await visit(url, cookie);
  if (back.status !== 303) return back;
  return visit(new URL(back.headers.get('location') ?? '', url).href, [cookie, cookieFrom(back)].join('; '));
}

function cookieFrom(response: Response): string {
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

interface Host {
  readonly url: string;
  close(): Promise<void>;
}

async function onNode(start: Route, callback: Route): Promise<Host> {
  const server = createServer((request, response) => {
    const route = request.url?.startsWith('/oauth2/jira/chat/') ? start : callback;
    void route(request, response);
  });
  return listening(server);
}

async function onRestify(start: Route, callback: Route): Promise<Host> {
  const server = restify.createServer();
  server.use(restify.plugins.queryParser());
  server.get('/oauth2/jira/chat/', start);
  server.get('/oauth2/jira/callback/', callback);
  return listening(server.server, () => server.listen(0, '127.0.0.1'));
}

async function listening(server: Server, listen = () => void server.listen(0, '127.0.0.1')): Promise<Host> {
  await new Promise<void>((resolve) => {
    server.once('listening', resolve);
    listen();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** As far as a route is concerned: it calls a handler, and does not look at the promise it returns. */
describe('a route that cannot make its page', () => {
  for (const [what, browser, onError] of [
    ['answers so all the same', async () => ({ view: { kind: 'code', code: '408317' } }), () => undefined],
    [
      'does so when nobody can be told, either',
      async () => expect.fail('broken'),
      () => {
        throw new Error('broken, too');
      },
    ],
  ] as const)
    it(what, async () => {
      // What no types allow: a chat without its names, a listener that throws.
      const flow = { openLink: browser, finish: browser } as unknown as BrowserFlow;
      const resume = async () => undefined;
      const { startRoute, callbackRoute } = createRoutes({ browser: flow, callbackPath: '/', resume, onError });
      const host = await onNode(startRoute, callbackRoute);
      try {
        for (const path of ['/oauth2/jira/chat/', '/oauth2/jira/callback/']) {
          const response = await fetch(host.url + path);
          const page = await response.text();
          expect([response.status, response.headers.get('cache-control')]).to.deep.equal([500, 'no-store']);
          expect(page).to.contain('The fault is the assistant’s own').and.not.to.contain('broken');
        }
      } finally {
        await host.close();
      }
    });
});

for (const [name, open] of [
  ['node:http', onNode],
  ['restify', onRestify],
] as const) {
  describe(`the routes on ${name}`, () => {
    let test: SignIns;
    let host: Host;
    let told: Chat[];
    let errors: unknown[];

    beforeEach(async () => {
      test = await startSignIns();
      told = [];
      errors = [];
      const { startRoute, callbackRoute } = createRoutes({
        browser: test.login.browser,
        callbackPath: '/oauth2/jira/callback/',
        resume: async (chat) => void told.push(chat),
        onError: (_what, error) => void errors.push(error),
      });
      host = await open(startRoute, callbackRoute);
    });
    afterEach(async () => {
      await host.close();
      await test.close();
    });

    async function begin(): Promise<{ start: string; flowId: string }> {
      const begun = await test.login.begin(test.ann, test.chat('a'));
      if (typeof begun === 'string') expect.fail();
      return { start: `${host.url}/oauth2/jira/chat/?signin=${begun.link}`, flowId: begun.flowId };
    }

    async function toAtlassian(start: string): Promise<{ cookie: string; state: string; response: Response }> {
      const response = await visit(start);
      const state = new URL(response.headers.get('location') ?? '').searchParams.get('state') ?? '';
      return { cookie: cookieFrom(response), state, response };
    }

    function expectGuarded(response: Response): void {
      expect(response.headers.get('cache-control')).to.equal('no-store');
      expect(response.headers.get('referrer-policy')).to.equal('no-referrer');
      expect(response.headers.get('x-content-type-options')).to.equal('nosniff');
      expect(response.headers.get('x-frame-options')).to.equal('DENY');
    }

    function expectClosedPage(response: Response): void {
      expectGuarded(response);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).to.match(/^default-src 'none'; style-src 'nonce-[\w+/=]+';/);
      expect(policy).to.contain("base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
      expect(policy).not.to.contain('unsafe');
    }

    it('lead to Atlassian with one cookie for this host only', async () => {
      const { start } = await begin();
      const { response } = await toAtlassian(start);

      expect(response.status).to.equal(302);
      expectGuarded(response);
      expect(response.headers.get('location')).to.match(/^http:\/\/127\.0\.0\.1:\d+\/authorize\?/);
      expect(response.headers.getSetCookie()).to.have.lengthOf(1);
      expect(response.headers.get('set-cookie')).to.match(
        /^__Host-jira-sign-in-[\w-]{8}=[\w-]+; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=900$/,
      );
    });

    it('do not let several sign-ins in one browser disturb each other, each with its own page', async () => {
      const people = await Promise.all(
        [test.ann, test.bob].map(async (subject) => {
          const begun = await test.login.begin(subject, test.chat(subject === test.ann ? 'a' : 'b'));
          if (typeof begun === 'string') expect.fail();
          return toAtlassian(`${host.url}/oauth2/jira/chat/?signin=${begun.link}`);
        }),
      );
      const jar = people.map(({ cookie }) => cookie);
      const pages = [];
      for (const { state } of people) {
        const back = await visit(`${host.url}/oauth2/jira/callback/?code=CODE&state=${state}`, jar.join('; '));
        expect(back.status).to.equal(303);
        const cookies = [...jar, cookieFrom(back)].join('; ');
        pages.push(codeOn(await (await visit(`${host.url}/oauth2/jira/callback/`, cookies)).text()));
      }
      const flows = [await test.login.awaitingCode(test.ann, 'a'), await test.login.awaitingCode(test.bob, 'b')];
      const [ann, bob] = await Promise.all([
        test.login.confirm(test.ann, flows[0] ?? '', 'a', pages[0] ?? ''),
        test.login.confirm(test.bob, flows[1] ?? '', 'b', pages[1] ?? ''),
      ]);
      expect([ann.kind, bob.kind]).to.deep.equal(['signedIn', 'signedIn']);
    });

    it('keep twenty cookies of sign-ins in a browser, the newest', async () => {
      const { start } = await begin();
      const known = Array.from({ length: 21 }, (_, index) => `__Host-jira-sign-in-old${index + 10}000=x`);
      const set = (await visit(start, known.join('; '))).headers.getSetCookie();
      const gone = set.filter((cookie) => cookie.endsWith('Max-Age=0')).map((cookie) => cookie.split('=')[0]);
      expect(gone).to.deep.equal(['__Host-jira-sign-in-old10000', '__Host-jira-sign-in-old11000']);
      expect(set).to.have.length(3);
    });

    it('keep the cookie of a link that is opened again, however old', async () => {
      const { start } = await begin();
      const [cookie = ''] = (await visit(start)).headers.getSetCookie();
      const others = Array.from({ length: 19 }, (_, index) => `__Host-jira-sign-in-new${index + 10}000=x`);
      const again = await visit(start, [cookie.replace(/;.*/, ''), ...others].join('; '));
      expect(again.headers.getSetCookie().filter((set) => set.endsWith('Max-Age=0'))).to.deep.equal([]);
    });

    it('ignore what chat clients append to the link', async () => {
      const { start } = await begin();
      for (const tail of ['&utm=1', '%29', '.', '#x', ')', '%0A', 'abc', '&signin=x']) {
        expect((await visit(start + tail)).status, tail).to.equal(302);
      }
    });

    it('show the code on a page whose address holds neither code nor state', async () => {
      const { start } = await begin();
      const { cookie, state } = await toAtlassian(start);
      const back = await visit(`${host.url}/oauth2/jira/callback/?code=AUTHORIZATION-CODE&state=${state}`, cookie);
      expect(back.status).to.equal(303);
      expect(back.headers.get('location')).to.equal('/oauth2/jira/callback/');
      expectGuarded(back);

      const page = await visit(`${host.url}/oauth2/jira/callback/`, cookie);
      const text = await page.text();

      expect(page.status).to.equal(200);
      expectClosedPage(page);
      expect(page.headers.get('cross-origin-opener-policy')).to.equal('same-origin');
      expect(text).to.match(/<output id="verification-code">\d{6}<\/output>/);
      expect(text).to.contain('<strong>Ann Example</strong>');
      expect(text).not.to.match(/AUTHORIZATION-CODE|ACCESS-1|REFRESH-1|<script/);
      expect(text).not.to.contain(state);
      expect(told.map(({ conversationId }) => conversationId)).to.deep.equal(['a']);
    });

    it('lead back to the page with the code if the link is opened again in that browser, and in no other', async () => {
      const { start, flowId } = await begin();
      const { cookie, state } = await toAtlassian(start);
      await visit(`${host.url}/oauth2/jira/callback/?code=CODE&state=${state}`, cookie);
      const again = async (jar: string) => {
        const back = await visit(start, jar);
        const cookies = [jar, ...back.headers.getSetCookie().map((set) => set.split(';')[0])].join('; ');
        return back.status === 303 ? visit(host.url + back.headers.get('location'), cookies) : back;
      };
      for (const jar of ['', cookie.replace(/=.*/, '=x')]) {
        const refused = await again(jar);
        expect([refused.status, (await refused.text()).includes('data-code="expired"')]).to.deep.equal([410, true]);
      }
      const code = codeOn(await (await again(cookie)).text());
      expect((await test.login.confirm(test.ann, flowId, 'a', code)).kind).to.equal('signedIn');
      const signedIn = await again(cookie);
      expect(signedIn.status).to.equal(200);
      expect(await signedIn.text())
        .to.contain('You are signed in')
        .and.not.contain('<output');
    });

    it('answer a failure with its code and a status, and nothing of the query', async () => {
      const cases: readonly [query: string, status: number, code: string][] = [
        ['', 400, 'unknown-link'],
        ['?code=<script>alert(1)</script>&state=%22%3E%3Cimg%3E', 400, 'unknown-link'],
        ['?state=a&state=b&code=c', 400, 'unknown-link'],
        ['?state[x]=a&code=c', 400, 'unknown-link'],
        ['?code=%E0%A4%A&state=%00', 400, 'unknown-link'],
        ['?error=access_denied&error_description=<b>x</b>', 400, 'unknown-link'],
      ];
      for (const [query, status, code] of cases) {
        const response = await arrive(`${host.url}/oauth2/jira/callback/${query}`);
        const text = await response.text();
        expect(response.status, query).to.equal(status);
        expectClosedPage(response);
        expect(text, query).to.contain(`<main data-code="${code}">`);
        expect(text, query).not.to.match(/<script|<img|<b>|alert/);
        expect(response.headers.get('refresh'), query).to.equal(
          query === '' ? null : '0; url=/oauth2/jira/callback/?refused=unknown-link',
        );
      }
      expect(errors).to.deep.equal([]);
    });

    it('say wrong-browser without a cookie, and denied with it', async () => {
      const { start } = await begin();
      const { cookie, state } = await toAtlassian(start);
      const declined = `${host.url}/oauth2/jira/callback/?error=access_denied&state=${state}`;

      const stranger = await arrive(declined);
      expect(stranger.status).to.equal(403);
      expect(new URL(stranger.url).search).to.equal('?refused=wrong-browser');
      expect(await stranger.text()).to.contain('data-code="wrong-browser"');

      const own = await arrive(declined, cookie);
      expect(own.status).to.equal(403);
      expect(new URL(own.url).search).not.to.contain('state');
      expect(await own.text()).to.contain('data-code="denied"');
    });

    it('say that a newer sign-in took the place of one, or that it was cancelled, in any browser', async () => {
      const callback = async () => {
        const { start } = await begin();
        const { cookie, state } = await toAtlassian(start);
        return { cookie, url: `${host.url}/oauth2/jira/callback/?code=c&state=${state}` };
      };
      const older = await callback();
      const newer = await callback();
      for (const cookie of [`${older.cookie}; ${newer.cookie}`, older.cookie, newer.cookie, undefined]) {
        const page = await arrive(older.url, cookie);
        expect(page.status).to.equal(410);
        expect(await page.text()).to.contain('data-code="replaced"');
      }
      await test.login.cancel(test.ann);
      for (const cookie of [newer.cookie, undefined]) {
        const page = await arrive(newer.url, cookie);
        expect(page.status).to.equal(410);
        expect(await page.text()).to.contain('data-code="cancelled"');
      }
      expect(test.atlassian.requests).to.have.lengthOf(0);
    });

    it('show every one of several equal callbacks the same page', async () => {
      const { start } = await begin();
      const { cookie, state } = await toAtlassian(start);
      const url = `${host.url}/oauth2/jira/callback/?code=c&state=${state}`;
      const pages = await Promise.all(Array.from({ length: 8 }, () => arrive(url, cookie)));
      const texts = await Promise.all(pages.map((page) => page.text()));
      expect(pages.map(({ status }) => status)).to.deep.equal(pages.map(() => 200));
      expect(new Set(texts.map(codeOn)).size).to.equal(1);
      for (const page of pages) expect(new URL(page.url).search).to.equal('');
    });

    it('say whose fault it is, and no more, when the storage does not answer', async () => {
      const { start } = await begin();
      const { cookie, state } = await toAtlassian(start);
      test.storage.beforeWrite = () => Promise.reject(new Error('SECRET of the storage'));

      const response = await visit(`${host.url}/oauth2/jira/callback/?code=c&state=${state}`, cookie);

      expect(response.status).to.equal(503);
      expect(response.headers.get('retry-after')).to.match(/^\d+$/);
      expect(await response.text())
        .to.contain('data-code="store"')
        .and.not.to.match(/SECRET|could not be reached/);
      expect(errors).to.have.lengthOf(1);
      expect(test.atlassian.requests, 'the code is not burnt').to.have.lengthOf(0);
      expect((await visit(`${host.url}/oauth2/jira/callback/?code=c&state=${state}`, cookie)).status).to.equal(303);
    });

    it('say that it is a mistake of ours, and no more, when it is', async () => {
      const mistake = () => Promise.reject(new TypeError('SECRET of the mistake'));
      const routes = createRoutes({
        browser: { openLink: mistake, finish: mistake },
        callbackPath: '/oauth2/jira/callback/',
        resume: () => Promise.resolve(),
        onError: (_what, error) => void errors.push(error),
      });
      const broken = await open(routes.startRoute, routes.callbackRoute);
      for (const path of ['chat/?signin=x', 'callback/?code=c&state=s', 'callback/']) {
        const page = await arrive(`${broken.url}/oauth2/jira/${path}`);
        expect(page.status, path).to.equal(500);
        expect(new URL(page.url).search).not.to.match(/code|state/);
        expect(await page.text())
          .to.contain('The fault is the assistant’s own')
          .and.not.to.contain('SECRET');
      }
      expect(errors).to.have.lengthOf(3);
      await broken.close();
    });

    it('hand the code to Teams, and keep the page reachable for its pop-up', async () => {
      const begun = await test.login.begin(test.ann, { ...test.chat('a'), channelId: 'msteams' });
      if (typeof begun === 'string') expect.fail();
      const { cookie, state } = await toAtlassian(`${host.url}/oauth2/jira/chat/?signin=${begun.link}`);
      await visit(`${host.url}/oauth2/jira/callback/?code=c&state=${state}`, cookie);

      const page = await visit(`${host.url}/oauth2/jira/callback/`, cookie);
      const text = await page.text();

      const code = codeOn(text);
      expect(text).to.contain(`notifySuccess("${code}")`);
      expect(page.headers.get('content-security-policy')).to.match(/script-src 'nonce-([\w+/=]+)'/);
      expect(page.headers.get('cross-origin-opener-policy')).to.equal(null);
      expectClosedPage(page);
    });

    it('show names short, and without what turns the text around', async () => {
      const chat = { ...test.chat('a'), userName: `\u202eAnn\u2066${'x'.repeat(900_000)}`, botName: '\u202e\u200b' };
      const begun = await test.login.begin(test.ann, chat);
      if (typeof begun === 'string') expect.fail(begun);
      const { cookie, state } = await toAtlassian(`${host.url}/oauth2/jira/chat/?signin=${begun.link}`);
      await visit(`${host.url}/oauth2/jira/callback/?code=c&state=${state}`, cookie);
      const text = await (await visit(`${host.url}/oauth2/jira/callback/`, cookie)).text();
      expect(text)
        .to.contain(`<bdi><strong>Ann${'x'.repeat(76)}…</strong></bdi>`)
        .and.to.contain('<strong>no name<');
      expect(text).not.to.match(/[\u202a-\u202e\u2066-\u2069\u200b]/);
    });

    it('speak as the chat does where the browser asks for no language that there is', async () => {
      const chat = { ...test.chat('a'), reference: { ...test.chat('a').reference, locale: 'ar-EG' } };
      const begun = await test.login.begin(test.ann, chat);
      if (typeof begun === 'string') expect.fail(begun);
      const { cookie, state } = await toAtlassian(`${host.url}/oauth2/jira/chat/?signin=${begun.link}`);
      await visit(`${host.url}/oauth2/jira/callback/?code=c&state=${state}`, cookie);
      const page = async (accepted: string) =>
        (await fetch(`${host.url}/oauth2/jira/callback/`, { headers: { cookie, 'accept-language': accepted } })).text();
      expect(await page('pt-BR,pt;q=0.9')).to.contain('<html lang="ar" dir="rtl">');
      expect(await page('pt-BR,de;q=0.1'), 'the browser comes first').to.contain('<html lang="de">');
    });

    it('escape the names that people gave themselves', async () => {
      const begun = await test.login.begin(test.ann, {
        ...test.chat('a'),
        userName: '<img src=x onerror=alert(1)>',
        botName: '"><b>',
      });
      if (typeof begun === 'string') expect.fail();
      const { cookie, state } = await toAtlassian(`${host.url}/oauth2/jira/chat/?signin=${begun.link}`);
      await visit(`${host.url}/oauth2/jira/callback/?code=c&state=${state}`, cookie);

      const text = await (await visit(`${host.url}/oauth2/jira/callback/`, cookie)).text();

      expect(text).to.contain('&lt;img src=x onerror=alert(1)&gt;');
      expect(text).not.to.match(/<img|<b>/);
    });
  });
}

describe('the pages', () => {
  it('know every failure', () => {
    const codes = new Set(failures.map((reason) => failurePage(english, reason).code));
    expect([...codes]).to.have.members([
      'denied',
      'expired',
      'misconfigured',
      'missing-scope',
      'no-site',
      'cancelled',
      'replaced',
      'store',
      'unavailable',
      'unknown-link',
      'wrong-browser',
    ]);
    for (const reason of failures) expect(failurePage(english, reason).status, reason).to.be.within(400, 599);
  });

  it('say the same in every language', () => {
    expect([...pageLanguages.keys()]).to.deep.equal(['en', 'de', 'fr', 'es', 'ja', 'ar']);
    const mark = (name: string) => ({ markup: `‹${name}›` });
    for (const texts of pageLanguages.values()) {
      for (const reason of failures) {
        const [there, here] = [english.failures[reason], texts.failures[reason]];
        expect(here.title, reason).not.to.equal('');
        expect(here.body.length, reason).to.equal(there.body.length);
        for (const [index, text] of here.body.entries())
          expect(text.split('**').length, reason).to.equal(there.body[index]?.split('**').length);
      }
      expect(texts.typeCode(mark('bot')).markup).to.contain('‹bot›');
      expect(texts.goBack(mark('bot')).markup).to.contain('‹bot›');
      expect(texts.whatItGives(mark('user'), '‹channel›', mark('account')).markup)
        .to.contain('‹user›')
        .and.to.contain('‹channel›')
        .and.to.contain('‹account›');
    }
  });

  it('call the chat of the test clients in their language, and others by their names', () => {
    const chat = { conversationId: 'c', userName: 'Ann', botName: 'Bot', reference: {} };
    const names = [...pageLanguages.values()].map((texts) => {
      const shown = (channelId: string) => codePage(texts, '123456', 'Ann', { ...chat, channelId }).body.markup;
      expect(shown('emulator'), texts.language).to.contain(texts.testChat).and.not.to.contain('emulator');
      expect(shown('slack'), texts.language).to.contain('Slack');
      return texts.testChat;
    });
    expect(new Set(names)).to.have.length(6);
  });

  it('ask for a word that the chat understands, in the words of their language', () => {
    for (const { language, failures: texts } of pageLanguages.values()) {
      const spoken: readonly string[] = spokenIn(textsOf({ locale: language })).always['log in'].map(commandText);
      const asked = Object.values(texts).flatMap(({ body }) =>
        body.flatMap((text) => text.split('**').filter((_, index) => index % 2 === 1)),
      );
      expect(new Set(asked).size, language).to.equal(1);
      for (const word of asked) {
        expect(commandOf.get(commandText(word)), word).to.equal('log in');
        expect(spoken, language).to.contain(commandText(word));
      }
    }
  });

  it('are in the language that the browser likes best of those there are', () => {
    const languageFor = (accepted: string | undefined) =>
      pageTextsFor({ headers: { 'accept-language': accepted } } as IncomingMessage).language;
    expect(languageFor(undefined)).to.equal('en');
    expect(languageFor('')).to.equal('en');
    expect(languageFor('pt-BR,pt;q=0.9')).to.equal('en');
    expect(languageFor('de-AT,de;q=0.9,en;q=0.8')).to.equal('de');
    expect(languageFor('en;q=0.5, FR-ca ; q=0.8, pt')).to.equal('fr');
    expect(languageFor('ja;q=0, es;q=0.1')).to.equal('es');
    expect(languageFor(`${'pt,'.repeat(100_000)}ar`), 'looked at no further').to.equal('en');
    expect(languageFor('ar;q=nonsense,*;q=1')).to.equal('en');
  });

  it('run from right to left where the language does', async () => {
    const server = createServer((request, response) =>
      sendPage(response, failurePage(pageTextsFor(request), 'expired')),
    );
    const host = await listening(server);
    const page = async (accepted: string) =>
      (await fetch(host.url, { headers: { 'accept-language': accepted } })).text();
    expect(await page('ar-EG'))
      .to.contain('<html lang="ar" dir="rtl">')
      .and.to.contain('data-code="expired"');
    expect(await page('de'))
      .to.contain('<html lang="de">')
      .and.to.contain('<strong>anmelden</strong>');
    await host.close();
  });

  it('have their sentences changed, and languages added', () => {
    const accepting = (language: string) =>
      pageTextsFor({ headers: { 'accept-language': language } } as IncomingMessage);
    addPageLanguage('en', { noName: 'nobody' });
    expect(accepting('pt-BR').noName, 'no language that there is').to.equal('nobody');
    addPageLanguage('en', { noName: english.noName });

    addPageLanguage('nl', {
      failures: { expired: { title: 'Deze link is verlopen' } },
      typeCode: (bot) => html`Typ deze code in de chat met ${bot}:`,
    });
    const texts = accepting('nl-BE');
    expect([texts.language, texts.failures.expired.title]).to.deep.equal(['nl', 'Deze link is verlopen']);
    expect(texts.typeCode(html`<b>Bot</b>`).markup).to.equal('Typ deze code in de chat met <b>Bot</b>:');
    expect(texts.failures.expired.body, 'what was left out').to.deep.equal(english.failures.expired.body);
    expect(texts.failures.denied).to.deep.equal(english.failures.denied);
  });
});
