import { expect } from 'chai';
import { idleFor, lastsFor } from '../../src/configuration/sessions';
import { keyLives } from '../../src/configuration/logIn';
import { openConfigurationPage, ours, type Answer, type ConfigurationPage } from '../support/configurationPage';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const home = '/configuration/';
const conf = 'jira_oauth2_client_id = client\njira_oauth2_client_secret = TOP-SECRET\n';

function expectLogInPage({ status, text }: Answer, expected = 401): void {
  expect(status).to.equal(expected);
  expect(text).to.contain('<h1>Log in to the configuration</h1>');
  expect(text).not.to.match(/Permissions|Callback URL|name="token"|kbot\.conf/);
}

describe('the way into the configuration page', () => {
  const directory = useTemporaryDirectory();
  let page: ConfigurationPage;

  beforeEach(async () => {
    page = await openConfigurationPage({ directory: directory(), conf });
  });
  afterEach(() => page.close());

  const wrong = 'x'.repeat(43);

  it('shows nothing but the log-in page without a session, at whatever address', async () => {
    const paths = [
      home,
      '/configuration',
      `${home}permissions/`,
      `${home}client-id-and-secret/`,
      `${home}client-id-and-secret/save`,
      `${home}../configuration/permissions/`,
      `${home}%2e%2e/configuration/`,
      `${home}permissions%2f`,
      `${home}/permissions/`,
      `${home}permissions/?key=`,
      `${home}reach/`,
      `${home}reach/abc`,
      `${home}nothing`,
      'http://localhost/configuration/permissions/',
    ];
    for (const path of paths) {
      expectLogInPage(await page.ask(path));
      expectLogInPage(await page.ask(path, { headers: ours, form: { token: '' } }));
      expectLogInPage(await page.ask(path, { headers: { cookie: `__Host-configuration=${wrong}` } }));
    }
  });

  it('lets the key in once, and takes it out of the address', async () => {
    const key = page.key();
    const first = await page.ask(`${home}?key=${key}`);
    expect(first.status).to.equal(303);
    expect(first.headers.location).to.equal(home);
    expect(first.headers['set-cookie']?.[0]).to.match(
      /^__Host-configuration=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict; Max-Age=\d+$/,
    );
    expect(first.headers['set-cookie']?.[1]).to.match(/; Path=\/; Secure; HttpOnly; SameSite=Lax; /);
    const again = await page.ask(`${home}?key=${key}`);
    expectLogInPage(again, 403);
    expect(again.headers['set-cookie']).to.equal(undefined);
    expect(page.key(), 'the next key is another').not.to.equal(key);
  });

  it('lets nobody in with a key that is almost right', async () => {
    const key = page.key();
    for (const given of ['', wrong, key.slice(1), `${key}x`, key.toLowerCase()].filter((text) => text !== key)) {
      expectLogInPage(await page.ask(`${home}?key=${given}`), 403);
    }
  });

  it('is not kept from anybody by wrong keys, however many', async () => {
    const key = page.key();
    for (let tries = 0; tries < 200; tries += 1) await page.ask(`${home}?key=${wrong}`);
    expect((await page.ask(`${home}?key=${key}`)).status).to.equal(303);
  });

  it('takes a key for a quarter of an hour, and until the next is made', async () => {
    const use = async (key: string) => (await page.ask(`${home}?key=${key}`)).status;
    const late = page.key();
    page.clock += keyLives;
    expect(await use(late)).to.equal(403);
    const [first, second] = [page.key(), page.key()];
    page.clock += keyLives - 1;
    expect(await use(first)).to.equal(403);
    expect(await use(second)).to.equal(303);
  });

  it('takes a key of a person who goes there, not of an image or a script on some page', async () => {
    const key = page.key();
    const by = (destination: string) =>
      page.ask(`${home}?key=${key}`, { headers: { 'sec-fetch-dest': destination, 'sec-fetch-site': 'cross-site' } });
    for (const destination of ['image', 'script', 'iframe', 'empty', 'style']) expectLogInPage(await by(destination));
    expect((await by('document')).status).to.equal(303);
  });

  it('takes the key at the page itself only', async () => {
    const key = page.key();
    expectLogInPage(await page.ask(`${home}permissions/?key=${key}`));
    expectLogInPage(await page.ask(home, { headers: ours, form: { key } }));
    expect((await page.ask(`${home}?key=${key}`)).status).to.equal(303);
  });

  it('lets in whoever is in already, whatever key stands in the address', async () => {
    const cookie = await page.logIn();
    for (let tries = 0; tries < 6; tries += 1) await page.ask(`${home}?key=${wrong}`);
    expect((await page.ask(home, { headers: { cookie } })).status).to.equal(200);
    // The address in the terminal, opened once more.
    expect((await page.ask(`${home}?key=${wrong}`, { headers: { cookie } })).status).to.equal(303);
  });

  it('ends a session at log-out, after half an hour without use, and after eight hours', async () => {
    const isIn = async (cookie: string) => (await page.ask(home, { headers: { cookie } })).status === 200;
    const first = await page.logIn();
    const out = await page.submit(first, `${home}log-out`);
    expect(out.headers['set-cookie']?.[0]).to.match(/^__Host-configuration=; .*Max-Age=0$/);
    expect(await isIn(first)).to.equal(false);

    const second = await page.logIn();
    page.clock += idleFor - 1;
    expect(await isIn(second)).to.equal(true);
    page.clock += idleFor;
    expect(await isIn(second)).to.equal(false);

    const third = await page.logIn();
    for (let passed = 0; passed < lastsFor; passed += idleFor - 1) {
      expect(await isIn(third)).to.equal(true);
      page.clock += idleFor - 1;
    }
    expect(await isIn(third)).to.equal(false);
  });

  it('keeps twenty sessions at most', async () => {
    const cookies: string[] = [];
    for (let count = 0; count < 21; count += 1) cookies.push(await page.logIn());
    const statuses = await Promise.all(
      [cookies[0], cookies[1], cookies[20]].map((cookie = '') => page.ask(home, { headers: { cookie } })),
    );
    expect(statuses.map(({ status }) => status)).to.deep.equal([401, 200, 200]);
  });

  it('ends those that are over before one that is in use', async () => {
    const used = await page.logIn();
    for (let count = 0; count < 19; count += 1) await page.logIn();
    page.clock += idleFor - 1;
    await page.ask(home, { headers: { cookie: used } });
    page.clock += 1;
    await page.logIn();
    expect((await page.ask(home, { headers: { cookie: used } })).status).to.equal(200);
  });

  it('prints a new address on demand, once a minute', async () => {
    const askFor = () => page.ask(`${home}new-key`, { headers: ours, form: {} });
    const key = page.key();
    expectLogInPage(await askFor());
    await askFor();
    page.clock += 60_000;
    await askFor();
    expect(page.printed).to.have.lengthOf(2);
    const keys = page.printed.map((line) => /\/configuration\/\?key=([\w-]{43}) \(works once/.exec(line)?.[1] ?? '');
    expect(new Set([key, ...keys]).size).to.equal(3);
    const statuses = [];
    for (const given of [key, ...keys]) statuses.push((await page.ask(`${home}?key=${given}`)).status);
    expect(statuses).to.deep.equal([403, 403, 303]);
  });

  it('prints nothing because another site says so', async () => {
    await page.ask(`${home}new-key`, { headers: { origin: 'http://evil.example' }, form: {} });
    await page.ask(`${home}new-key`, { form: {} });
    expect(page.printed).to.deep.equal([]);
  });

  it('answers under no other name than its own, with the right key or cookie either', async () => {
    const cookie = await page.logIn();
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '169.254.1.1', 'a b']) {
      const { status, text } = await page.ask(`${home}?key=${page.key()}`, { headers: { host, cookie } });
      expect(status, host).to.equal(421);
      expect(text).not.to.contain('Permissions');
    }
    for (const host of ['localhost', 'localhost:1', '127.0.0.1', '[::1]:3978'])
      expect((await page.ask(home, { headers: { host, cookie } })).status, host).to.equal(200);
  });

  it('leads on by itself when another site leads here, since the cookie stayed at home', async () => {
    const from = (site: string) => page.ask(home, { headers: { 'sec-fetch-site': site } });
    expect((await from('cross-site')).headers['refresh']).to.equal('0; url=/configuration/');
    const deep = (path: string) => page.ask(path, { headers: { 'sec-fetch-site': 'same-site' } });
    expect((await deep(`${home}try-it/`)).headers['refresh']).to.equal('0; url=/configuration/try-it/');
    for (const path of [`${home}/evil.example/`, `//evil.example${home}`, `${home}nothing`])
      expect((await deep(path)).headers['refresh'] ?? '').not.to.match(/evil|nothing/);
    for (const site of ['same-origin', 'none']) expect((await from(site)).headers['refresh']).to.equal(undefined);
  });

  it('guards every page as the other pages are guarded', async () => {
    const cookie = await page.logIn();
    for (const answer of [
      await page.ask(home),
      await page.ask(home, { headers: { cookie } }),
      await page.ask(`${home}callback-url/`, { headers: { cookie } }),
      await page.ask(`${home}nothing`, { headers: { cookie } }),
      await page.ask(home, { headers: { host: 'evil.example' } }),
    ]) {
      expect(answer.headers['cache-control']).to.equal('no-store');
      expect(answer.headers['referrer-policy']).to.equal('no-referrer');
      expect(answer.headers['x-content-type-options']).to.equal('nosniff');
      expect(answer.headers['x-frame-options']).to.equal('DENY');
      expect(answer.headers['cross-origin-opener-policy']).to.equal('same-origin');
      expect(answer.headers['content-security-policy'])
        .to.match(/^default-src 'none'; style-src 'nonce-[\w+/=]+'(; script-src 'nonce-[\w+/=]+')?; base-uri 'none'/)
        .and.to.contain("form-action 'self'; frame-ancestors 'none'")
        .and.not.to.contain('unsafe');
    }
  });
});

describe('the forms of the configuration page', () => {
  const directory = useTemporaryDirectory();
  let page: ConfigurationPage;
  let cookie: string;
  let token: string;
  let sent: string[];

  beforeEach(async () => {
    sent = [];
    page = await openConfigurationPage({
      directory: directory(),
      conf,
      sections: [
        {
          id: 'extra',
          title: () => 'Extra',
          body: () => ({ markup: '<p>more</p>' }),
          async post(action, form) {
            if (action !== 'do') return undefined;
            sent.push(form.get('what') ?? '');
            return { kind: 'good', text: 'Done <it>.' };
          },
        },
      ],
    });
    cookie = await page.logIn();
    const { text } = await page.ask(home, { headers: { cookie } });
    token = /name="token" value="([\w-]+)"/.exec(text)?.[1] ?? '';
  });
  afterEach(() => page.close());

  const send = (headers: Readonly<Record<string, string>>, form: Readonly<Record<string, string>>) =>
    page.ask(`${home}extra/do`, { headers: { cookie, ...headers }, form: { what: 'it', ...form } });

  it('are taken from our own pages, and say once what they came to', async () => {
    expect(token).to.have.lengthOf(43);
    const { status, headers } = await send(ours, { token });
    expect([status, headers.location]).to.deep.equal([303, `${home}extra/`]);
    expect(sent).to.deep.equal(['it']);
    const shown = await page.ask(`${home}extra/`, { headers: { cookie } });
    expect(shown.text).to.match(/role="status"[^>]*><p><strong>Done &lt;it&gt;\.<\/strong>/);
    expect((await page.ask(`${home}extra/`, { headers: { cookie } })).text).not.to.contain('Done');
  });

  it('are taken from browsers that send the origin alone', async () => {
    expect((await send({ origin: page.origin }, { token })).status).to.equal(303);
  });

  const foreign: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'without origin': {},
    'with the origin of nobody': { origin: 'null' },
    'from another site': { origin: 'http://evil.example' },
    'from another port': { origin: 'http://127.0.0.1:1' },
    'by https': { origin: 'https://127.0.0.1' },
    'across sites': { origin: 'null', 'sec-fetch-site': 'cross-site' },
    'from another host of the site': { origin: 'null', 'sec-fetch-site': 'same-site' },
    'typed in': { 'sec-fetch-site': 'none' },
    'with an origin that does not fit': { origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' },
  };
  for (const [what, headers] of Object.entries(foreign)) {
    it(`are refused ${what}`, async () => {
      expect((await send(headers, { token })).status).to.equal(403);
      expect(sent).to.deep.equal([]);
    });
  }

  it('are refused without the session’s own token', async () => {
    const other = await page.ask(home, { headers: { cookie: await page.logIn() } });
    const others = /name="token" value="([\w-]+)"/.exec(other.text)?.[1] ?? '';
    expect(others).not.to.equal(token);
    for (const given of ['', 'x', others, token.slice(1)])
      expect((await send(ours, { token: given })).status).to.equal(403);
    const noForm = await page.ask(`${home}extra/do`, { method: 'POST', headers: { cookie, ...ours } });
    expect(noForm.status).to.equal(403);
    const long = await send(ours, { token, what: 'x'.repeat(256 * 1024) });
    expect(long.status).to.equal(413);
    expect(sent).to.deep.equal([]);
  });

  it('do nothing by GET, and nothing at addresses that are none', async () => {
    for (const path of ['extra/do', 'extra/none', 'extra/do/more', 'none/do', 'extra%2fdo']) {
      const { status } = await page.ask(`${home}${path}?token=${token}`, { headers: { cookie } });
      expect(status, path).to.equal(404);
    }
    for (const path of ['extra/none', 'extra/do/more', 'none/do', 'extra', 'extra%2fdo'])
      expect((await page.submit(cookie, `${home}${path}`)).status, path).to.equal(404);
    expect(sent).to.deep.equal([]);
  });
});

describe('the configuration page behind https', () => {
  const directory = useTemporaryDirectory();
  let page: ConfigurationPage;

  beforeEach(async () => {
    page = await openConfigurationPage({
      directory: directory(),
      conf: `${conf}jira_oauth2_callback_url = https://bot.northwind.test/oauth2/jira/callback/\n`,
    });
  });
  afterEach(() => page.close());

  it('gives its cookies to https alone', async () => {
    for (const host of ['bot.northwind.test', 'localhost:3978']) {
      const { status, headers } = await page.ask(`${home}?key=${page.key()}`, { headers: { host } });
      expect(status).to.equal(303);
      expect(headers['set-cookie']).to.have.lengthOf(2);
      for (const cookie of headers['set-cookie'] ?? [])
        expect(cookie).to.match(/^__Host-configuration(-test-sign-in)?=[\w-]{43}; Path=\/; Secure; HttpOnly; /);
    }
  });

  it('knows no session by a cookie that http could have set', async () => {
    const cookie = await page.logIn();
    expect((await page.ask(home, { headers: { cookie } })).status).to.equal(200);
    expectLogInPage(await page.ask(home, { headers: { cookie: cookie.replaceAll('__Host-', '') } }));
  });

  it('takes forms from its public address', async () => {
    const cookie = await page.logIn();
    const headers = { cookie, host: 'bot.northwind.test' };
    const { text } = await page.ask(home, { headers });
    const token = /name="token" value="([\w-]+)"/.exec(text)?.[1] ?? '';
    const send = (origin: string) => page.ask(`${home}log-out`, { headers: { ...headers, origin }, form: { token } });
    expect((await send('http://bot.northwind.test')).status).to.equal(403);
    expect((await send('https://bot.northwind.test')).status).to.equal(303);
  });
});

describe('the configuration page with a password', () => {
  const directory = useTemporaryDirectory();
  const password = 'correct horse battery';
  let page: ConfigurationPage;

  beforeEach(async () => {
    page = await openConfigurationPage({ directory: directory(), conf, password });
  });
  afterEach(() => page.close());

  const send = (given: string, headers: Readonly<Record<string, string>> = ours) =>
    page.ask(`${home}log-in`, { headers, form: { password: given } });

  it('asks for it, prints no key, and lets it in as often as it is right', async () => {
    expect(page.key()).to.equal('');
    expect((await page.ask(home)).text)
      .to.contain('<label for="password">')
      .and.not.to.contain('Print a new');
    for (let count = 0; count < 2; count += 1) {
      const { status, headers } = await send(password);
      expect(status).to.equal(303);
      const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
      const { text } = await page.ask(home, { headers: { cookie } });
      expect(text).to.contain('<h1 id="content" tabindex="-1">Configuration</h1>').and.not.to.contain(password);
    }
  });

  it('reads no compressed form', async () => {
    expectLogInPage(await send(password, { ...ours, 'content-encoding': 'gzip' }), 403);
  });

  it('refuses a wrong one and one from elsewhere, and after five wrong ones it takes the right one a little later', async () => {
    expectLogInPage(await send(password, { origin: 'http://evil.example' }));
    expectLogInPage(await send(password, {}));
    for (const given of ['', 'correct', `${password} `, password.toUpperCase(), 'x'.repeat(5000)]) {
      expectLogInPage(await send(given), 403);
      page.clock += 4000;
    }
    page.clock -= 4000;
    const early = await send(password);
    expectLogInPage(early, 429);
    expect(early.headers['retry-after']).to.equal('4');
    page.clock += 4000;
    expect((await send(password)).status).to.equal(303);
    expectLogInPage(await send('correct'), 403);
    expect((await send(password)).status, 'and from then on as before').to.equal(303);
  });

  it('takes no key at all', async () => {
    expectLogInPage(await page.ask(`${home}?key=${'x'.repeat(43)}`), 403);
    expectLogInPage(await page.ask(`${home}?key=${encodeURIComponent(password)}`), 403);
  });
});

describe('the configuration page behind a proxy', () => {
  const directory = useTemporaryDirectory();
  const password = 'correct horse battery';

  for (const [trusted, status] of [
    ['', 429],
    ['trusted_proxies = 192.0.2.0/24, 127.0.0.1', 303],
  ] as const)
    it(`${trusted ? 'that is trusted tells' : 'that is not trusted does not tell'} one person from another`, async () => {
      const page = await openConfigurationPage({ directory: directory(), conf: `${conf}${trusted}\n`, password });
      try {
        const send = (given: string, address: string) =>
          page.ask(`${home}log-in`, { headers: { ...ours, 'x-forwarded-for': address }, form: { password: given } });
        for (let tries = 0; tries < 5; tries += 1) await send('wrong', '198.51.100.1');
        expect((await send(password, '198.51.100.2')).status).to.equal(status);
      } finally {
        await page.close();
      }
    });
});
