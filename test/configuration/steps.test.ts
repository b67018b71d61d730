import { createServer, type RequestListener, type Server } from 'node:http';
import { statSync } from 'node:fs';
import { expect } from 'chai';
import { say } from '../../src/doctor/findings';
import { html } from '../../src/web/html';
import { sessionsInMemory } from '../../src/configuration/sessions';
import { startEmulator, type Emulator } from '../../src/emulator';
import { people } from '../../src/emulator/people';
import { createBrowser } from '../support/browser';
import {
  ask,
  openConfigurationPage,
  type ConfigurationPage,
  type ConfigurationPageOptions,
} from '../support/configurationPage';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { listening } from '../support/listening';

const home = '/configuration/';
const secret = 'emulator-secret';

describe('the steps of the set-up', () => {
  const directory = useTemporaryDirectory();
  let emulator: Emulator;
  let page: ConfigurationPage;
  let cookie: string;

  beforeEach(async () => {
    emulator = await startEmulator();
  });
  afterEach(async () => {
    await page.close();
    await emulator.close();
  });

  const atlassian = () => `jira_oauth2_auth_url = ${emulator.url}\njira_oauth2_api_url = ${emulator.url}\n`;
  const client = `jira_oauth2_client_id = emulator-client\njira_oauth2_client_secret = ${secret}\n`;

  async function open(conf: string, options: Partial<ConfigurationPageOptions> = {}): Promise<void> {
    page = await openConfigurationPage({ directory: directory(), conf: `# mine\n${atlassian()}${conf}`, ...options });
    cookie = await page.logIn();
  }
  const look = async (path: string) => (await page.ask(`${home}${path}`, { headers: { cookie } })).text;
  /** Sends a form of a section; answers the section's page after it. */
  async function press(section: string, action: string, fields?: Readonly<Record<string, string>>): Promise<string> {
    const { status } = await page.submit(cookie, `${home}${section}/${action}`, fields);
    expect(status).to.equal(303);
    return look(`${section}/`);
  }
  it('are done that people’s own sign-ins show to be right, but for what a check finds wrong', async () => {
    const signIns = async () => say('manySignedIn', { people: 2, day: { day: '2026-01-05' } });
    const marks = async () =>
      [...(await look('')).matchAll(/class="mark (\w+)"/g)].map(([, mark = '']) => mark).join(' ');
    await open(client);
    expect(await marks()).to.equal('open open open open');
    await page.close();
    await open(client, { signIns, callbackUrl: () => 'http://localhost:9/oauth2/jira/callback/' });
    // The secret may be another one since.
    expect(await marks()).to.equal('open done open done');
    expect(await look('')).to.contain('2 people have signed in, last on 2026-01-05');
    await press('client-id-and-secret', 'check');
    await press('callback-url', 'check');
    expect(await marks()).to.equal('open wrong done done');
  });

  const noticeIn = (text: string) => /<div class="notice (\w+)".*?<\/div>/s.exec(text)?.[0] ?? '';

  describe('client id and secret', () => {
    const section = 'client-id-and-secret';
    const save = (id: string, given: string) => press(section, 'save', { client_id: id, client_secret: given });

    it('are checked, written beside what was there, and never shown again', async () => {
      await open('unknown = kept\n');
      expect(await look('')).to.contain('None yet');
      const text = await save(' emulator-client ', ` ${secret} `);
      expect(noticeIn(text)).to.contain('notice good').and.to.contain('Atlassian knows them. Saved in');
      expect(noticeIn(text)).to.contain('Start the assistant again');
      expect(page.settingsText()).to.equal(`# mine\n${atlassian()}unknown = kept\n${client}`);
      expect(statSync(page.file).mode & 0o777).to.equal(0o600);

      const others = ['', 'permissions/', 'callback-url/', `${section}/`, 'try-it/'];
      const pages = [text, ...(await Promise.all(others.map(look)))];
      for (const one of pages) expect(one).not.to.contain(secret);
      expect(pages.at(-2)).to.contain('ends in <code>ient</code>');
      expect(await look('')).to.contain('the assistant has to be started again');
    });

    it('are not saved when Atlassian refuses them', async () => {
      await open('');
      const before = page.settingsText();
      const text = await save('emulator-client', 'WRONG-SECRET');
      expect(noticeIn(text)).to.contain('notice bad').and.to.contain('refuses').and.to.contain('Nothing was saved.');
      expect(text).not.to.contain('WRONG-SECRET');
      expect(page.settingsText()).to.equal(before);
    });

    describe('in place of others', () => {
      const made = (formerSecret: 'ended' | 'taken') => {
        emulator.variants = { formerSecret };
        emulator.clientSecret = 'a-new-secret';
      };
      const former = `jira_oauth2_client_secret_previous = ${secret}\n`;

      it('keep the former secret as long as Atlassian takes it, and let it go on demand', async () => {
        await open(client);
        made('taken');
        const notice = noticeIn(await save('emulator-client', 'a-new-secret'));
        expect(notice)
          .to.contain('Atlassian knows them')
          .and.to.contain('still accepts the former secret, so it is kept');
        expect(page.settingsText()).to.equal(
          `# mine\n${atlassian()}${client.replace(secret, 'a-new-secret')}${former}`,
        );
        const text = await press(section, 'check');
        expect(noticeIn(text)).to.contain('still accepts the former secret');
        expect(text)
          .to.contain('Remove the former secret')
          .and.not.to.match(/emulator-secret|a-new-secret/);

        emulator.variants = {};
        expect(noticeIn(await press(section, 'check'))).to.contain(
          'no longer accepts the former secret: remove that one',
        );
        expect(noticeIn(await press(section, 'drop'))).to.contain('notice good');
        expect(page.settingsText()).not.to.contain(secret);
        expect(await look(`${section}/`)).not.to.contain('Remove the former secret');
      });

      it('leave none behind that Atlassian refuses', async () => {
        await open(client + former.replace(secret, 'older'));
        made('ended');
        await save('emulator-client', 'a-new-secret');
        expect(page.settingsText()).not.to.contain(secret).and.not.to.contain('older');
      });

      it('keep the former one where it alone is taken', async () => {
        await open(client.replace(secret, 'not-made-yet') + former);
        const notice = noticeIn(await press(section, 'check'));
        expect(notice).to.contain('notice warning').and.to.contain('accepts only the former secret');
        expect(noticeIn(await press(section, 'drop')))
          .to.contain('notice bad')
          .and.to.contain('is kept');
        expect(page.settingsText()).to.contain(former);
      });

      it('leave a former one alone when they are saved once more', async () => {
        await open(client.replace(secret, 'a-new-secret') + former);
        made('taken');
        await save('emulator-client', 'a-new-secret');
        expect(page.settingsText()).to.contain(former);
      });

      it('are another app’s where the id is: nothing of the former one is kept', async () => {
        await open(client.replace('emulator-client', 'another-app'));
        await save('emulator-client', secret);
        expect(page.settingsText()).not.to.contain('previous');
      });
    });

    it('are saved unchecked when Atlassian does not answer', async () => {
      await open('');
      emulator.faults = { rules: [{ path: '/oauth/token', status: 500 }] };
      const notice = noticeIn(await save('emulator-client', secret));
      expect(notice).to.contain('notice warning').and.to.contain('could not be checked').and.to.contain('HTTP 500');
      expect(page.settingsText()).to.contain(client);
      expect(await look('')).to.contain('could not be checked');
    });

    it('are not taken from an endpoint that grants a code that cannot exist', async () => {
      await open('');
      const json = { access_token: 'a', expires_in: 3600 };
      emulator.faults = { rules: [{ path: '/oauth/token', status: 200, json }] };
      expect(noticeIn(await save('emulator-client', secret))).to.contain('is not Atlassian');
      expect(page.settingsText()).not.to.contain('client_id');
    });

    it('that were saved are checked again, right or wrong', async () => {
      await open(client);
      expect(await look('')).to.contain('Saved, not checked yet');
      expect(noticeIn(await press(section, 'check'))).to.contain('notice good');
      expect(await look('')).to.contain('Atlassian knows them');
      await page.close();
      await open(client.replace(secret, 'wrong'));
      expect(noticeIn(await press(section, 'check'))).to.contain('notice bad');
      expect(await look('')).to.contain('To fix');
    });

    it('have slips that show without asking Atlassian', async () => {
      await open('');
      for (const [id, given] of [
        ['', secret],
        ['id', ''],
        ['same', 'same'],
        ['id', '"quoted"'],
        ['<id>', 'x'],
        ['a b', 'x'],
        ['id', 'x\ny = z'],
        ['id', 'x'.repeat(600)],
      ] as const)
        expect(noticeIn(await save(id, given)), id).to.contain('notice bad');
      expect(emulator.calls).to.have.lengthOf(0);
      expect(page.settingsText()).not.to.contain('client_id');
    });

    it('keep the client id that was entered until they are saved, and never a secret', async () => {
      await open('');
      const field = async (id: string, given: string) =>
        /<input[^>]*id="client-id"[^>]*>/.exec(await save(id, given))?.[0] ?? '';
      expect(await field('emulator-client', 'hunter2')).to.contain('value="emulator-client"');
      expect(await look(section)).not.to.contain('hunter2');
      // What no client id can be may be a secret, too.
      for (const [id, given] of [
        [`ATOA${'x'.repeat(60)}`, 'emulator-client'],
        [`ATATT3x${'x'.repeat(60)}`, 'hunter2'],
        ['client_secret=hunter2', 'hunter2'],
        ['correct horse battery', 'hunter2'],
        ['hunter2', 'hunter2'],
      ] as const)
        expect(await field(id, given), id).not.to.contain('value');
      await field('emulator-client', 'hunter2');
      expect(await field('emulator-client', secret))
        .to.contain('id="client-id"')
        .and.not.to.contain('value');
    });

    it('say so when the environment wins over the file', async () => {
      await open('', { env: { JIRA_OAUTH2_CLIENT_ID: 'other', JIRA_OAUTH2_CLIENT_SECRET: 'other-secret' } });
      const notice = noticeIn(await save('emulator-client', secret));
      expect(notice).to.contain('notice warning').and.to.contain('environment variable JIRA_OAUTH2_CLIENT_ID');
      expect(notice).to.contain('environment variable JIRA_OAUTH2_CLIENT_SECRET').and.not.to.contain('other-secret');
    });

    it('are shown where they are wrong in form', async () => {
      await open('port = nonsense\n');
      expect(noticeIn(await save('emulator-client', secret))).to.match(/Fix this first:<.*>port \(.*line 4\)/s);
    });
  });

  describe('callback URL', () => {
    const check = async () => noticeIn(await press('callback-url', 'check'));
    let proxy: Server | undefined;

    afterEach(async () => {
      proxy?.closeAllConnections();
      await new Promise((resolve) => (proxy ? proxy.close(resolve) : resolve(undefined)));
      proxy = undefined;
    });

    /** Something between the browser and the assistant; the callback URL is its address. */
    async function behind(listener: (page: () => string) => RequestListener, path = '/oauth2/jira/callback/') {
      proxy = createServer(listener(() => page.origin));
      const port = await listening(proxy);
      await open(client, { callbackUrl: () => `http://localhost:${port}${path}` });
    }
    const pass =
      (to: () => string, map = (path: string) => path): RequestListener =>
      (request, response) => {
        void ask(to(), map(request.url ?? '')).then(({ status, headers, text }) => {
          response.statusCode = status;
          if (headers.location !== undefined) response.setHeader('location', headers.location);
          response.end(text);
        });
      };

    it('is shown as it has to be pasted, and leads here', async () => {
      await open(client);
      expect(await look('callback-url/')).to.contain(`value="${page.origin}/oauth2/jira/callback/"`);
      expect(await look('')).to.contain('Not checked yet');
      expect(await check())
        .to.contain('notice good')
        .and.to.contain('leads to this assistant');
      expect(await look('')).to.contain('leads to this assistant');
    });

    it('leads here through a proxy', async () => {
      await behind((to) => pass(to));
      expect(await check()).to.contain('notice good');
    });

    const faults: Readonly<Record<string, readonly [(to: () => string) => RequestListener, RegExp]>> = {
      'to another program': [
        () => (_request, response) => void response.end('hello'),
        /bad.*A program other than the assistant/s,
      ],
      'by a redirect to https': [
        () => (request, response) => {
          response.writeHead(301, { location: `https://${request.headers.host}${request.url}` });
          response.end();
        },
        /bad.*redirected to https:/s,
      ],
      'by a redirect that takes the last slash': [
        () => (request, response) => {
          response.writeHead(301, { location: (request.url ?? '').replace(/\/$/, '') });
          response.end();
        },
        /bad.*differs only in the last slash/s,
      ],
      'by a redirect elsewhere': [
        () => (_request, response) => {
          response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' });
          response.end();
        },
        /bad.*redirected elsewhere/s,
      ],
      'where /configuration/ is not passed on': [
        (to) => pass(to, (path) => (path.startsWith('/oauth2/') ? path : '/')),
        /warning.*may not be this one/s,
      ],
      'to another instance': [
        (to) => (request, response) => {
          if (request.url?.startsWith('/oauth2/')) return pass(to)(request, response);
          response.end('another word');
        },
        /warning.*may not be this one/s,
      ],
      'where the path is changed': [(to) => pass(to, (path) => `/app${path}`), /bad|warning/],
      'into silence': [() => (request) => void request.socket.destroy(), /bad.*breaks/s],
    };
    for (const [what, [listener, expected]] of Object.entries(faults)) {
      it(`does not lead here ${what}`, async () => {
        await behind(listener);
        const notice = await check();
        expect(notice).to.match(expected);
        expect(notice).not.to.contain('169.254');
      });
    }

    it('leads nowhere', async () => {
      await open(client, { callbackUrl: () => 'http://localhost:9/oauth2/jira/callback/' });
      expect(await check()).to.match(/bad.*Nothing listens/s);
      await page.close();
      await open(client, { callbackUrl: (origin) => `${origin.replace('http:', 'https:')}/oauth2/jira/callback/` });
      cookie = await page.logIn();
      expect(await check()).to.match(/bad.*does not speak https/s);
    });

    it('is changed to the public address, whatever of the assistant’s own is written after it', async () => {
      await open(client);
      const text = await press('callback-url', 'change', {
        address: ' https://bot.northwind.test/configuration/steps?x#y ',
      });
      expect(noticeIn(text)).to.contain('notice good').and.to.contain('Start the assistant again');
      expect(page.settingsText()).to.contain(
        '\njira_oauth2_callback_url = https://bot.northwind.test/oauth2/jira/callback/\n',
      );
      expect(text).to.contain('value="https://bot.northwind.test/oauth2/jira/callback/"');
      expect(await look('try-it/'))
        .to.contain('The callback URL has changed')
        .and.not.to.contain('class="button"');
    });

    it('is changed to an address with a path of its own', async () => {
      await open(client);
      const text = await press('callback-url', 'change', { address: 'https://apps.northwind.test/help/bot/' });
      expect(noticeIn(text)).to.contain('notice good');
      expect(page.settingsText()).to.contain(' = https://apps.northwind.test/help/bot/oauth2/jira/callback/\n');
    });

    it('is not changed to what browsers would not reach safely', async () => {
      await open(client);
      const before = page.settingsText();
      for (const address of [
        '',
        'x',
        'http://bot.northwind.test',
        'ftp://bot.northwind.test',
        'https://a@b',
        'https://a\nb = c',
      ]) {
        const text = await press('callback-url', 'change', { address });
        expect(noticeIn(text), address).to.contain('notice bad');
        // To be mended, not typed again.
        expect(text).to.contain(html`value="${address.trim()}"`.markup);
      }
      expect(page.settingsText()).to.equal(before);
    });

    it('asks itself for a word that is good once, and for nobody else', async () => {
      const asked: string[] = [];
      await behind((to) => (request, response) => {
        asked.push(request.url ?? '');
        pass(to)(request, response);
      });
      await check();
      const [word = ''] = asked;
      expect(asked).to.deep.equal([word, '/oauth2/jira/callback/']);
      expect(word).to.match(/^\/configuration\/reach\/[\w-]{43}$/);
      expect((await page.ask(word)).status).to.equal(401);
    });
  });

  describe('permissions', () => {
    const scopes = (text: string) => `jira_oauth2_scope = ${text}\n`;
    const all = 'read:me offline_access read:servicedesk-request write:servicedesk-request';
    const differenceIn = (text: string) => text.slice(text.indexOf('<h2>Difference</h2>'));

    it('name APIs and scopes in the console’s words', async () => {
      await open(client);
      const text = await look('permissions/');
      for (const words of [
        'User identity API',
        'View active user profile',
        'Jira API',
        'View Jira Service Management request data',
        'Create and manage Jira Service Management requests',
      ])
        expect(text).to.contain(words);
      expect(text).to.contain('Not known').and.to.contain('href="https://developer.atlassian.com/console/myapps/"');
      expect(differenceIn(text)).to.contain('Everything the assistant needs is requested');
    });

    it('name what is needed and not asked for', async () => {
      await open(client + scopes(all.replace('read:me ', '')));
      expect(differenceIn(await look('permissions/'))).to.match(
        /read:me<\/code> is not requested: the assistant cannot/,
      );
      expect(await look('')).to.contain('To fix');
      expect(noticeIn(await press('permissions', 'ask'))).to.contain('notice good');
      expect(page.settingsText()).to.match(
        /\njira_oauth2_scope = offline_access read:servicedesk-request write:servicedesk-request read:me\n/,
      );
      expect(await look('permissions/')).not.to.contain('what is needed</button>');
    });

    it('name what was asked for and not granted, and what was granted besides', async () => {
      await open(client + scopes(`${all} read:jira-work`));
      page.grants.record(['read:me', 'offline_access', 'read:servicedesk-request', 'read:x<y']);
      const text = differenceIn(await look('permissions/'));
      expect(text).to.match(/write:servicedesk-request<\/code>\s+is requested but was not granted/);
      expect(text).to.match(/read:jira-work<\/code>\s+is requested but was not granted/);
      expect(text).to.contain('<code>read:x&lt;y</code> was granted but is not requested');
      page.grants.record([...all.split(' '), 'read:jira-work']);
      expect(differenceIn(await look('permissions/'))).to.contain('None: everything needed');
      expect(await look('')).to.contain('Done');
    });
  });

  describe('try it', () => {
    const [mia = { accountId: '' }, omar = mia, nina = mia] = [0, 1, 2].map((index) => people[index]);

    const linkIn = (text: string) => /class="button" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';

    /** Consents as this person, and follows to the callback's address with code and state. */
    async function consent(link: string, accountId: string, decision: 'accept' | 'decline' = 'accept') {
      const browser = createBrowser();
      await browser.signIn(link, accountId, decision);
      const { url } = browser.visits.find((visit) => visit.url.includes('/oauth2/jira/callback/?')) ?? { url: '' };
      return url.slice(url.indexOf('/oauth2'));
    }
    const back = (path: string, cookies = cookie) => page.ask(path, { headers: { cookie: cookies } });

    async function tryAs(accountId: string, decision?: 'accept' | 'decline'): Promise<string> {
      const callback = await consent(linkIn(await look('try-it/')), accountId, decision);
      const { status, headers, text } = await back(callback);
      expect([status, headers.location, text]).to.deep.equal([303, `${home}try-it/`, '']);
      return look('try-it/');
    }

    it('shows account, user name, sites, service desks and scopes; of who it is the session keeps the account id', async () => {
      const sessions = sessionsInMemory();
      await open(client, { sessions });
      const text = await tryAs(mia.accountId);
      expect(text)
        .to.contain('It works.')
        .and.to.contain('<bdi>Mia Krystof</bdi>, <bdi>mia@northwind.example</bdi> (atlassian)');
      expect(text).to.match(/by <code>account_id<\/code><\/dt>\s*<dd>5b10ac8d82e05b22cc7d4ef5/);
      expect(text).to.contain('<strong>Northwind</strong> (northwind.atlassian.net)</bdi>: IT help');
      expect(text).to.contain('read:me, read:servicedesk-request, write:servicedesk-request, offline_access');
      expect(JSON.stringify(await sessions.read()))
        .to.contain(mia.accountId)
        .and.not.to.match(/Mia Krystof|mia@/);
      expect(await look(''))
        .to.contain('It works')
        .and.to.contain('was granted everything requested');
    });

    it('keeps no token and no code, and revokes nothing', async () => {
      await open(client);
      const text = await tryAs(mia.accountId);
      const issued = emulator.calls.filter(({ path }) => path === '/oauth/token');
      expect(issued.map(({ status }) => status)).to.deep.equal([200]);
      expect(emulator.calls.some(({ path }) => path === '/oauth/revoke')).to.equal(false);
      // Codes and tokens are 200 characters; nothing here is longer than a state.
      expect(text.replace(/href="[^"]*"/g, '')).not.to.match(/[\w-]{100}/);
    });

    it('shows several sites, those without service desk too', async () => {
      await open(`${client}jira_oauth2_user_name_attribute = email\n`);
      const text = await tryAs(omar.accountId);
      expect(text).to.match(/by <code>email<\/code><\/dt>\s*<dd>omar@acme.example/);
      expect(text).to.match(/Acme Wiki<\/strong> \(acme-wiki.atlassian.net\)<\/bdi>:\s+no Jira Service Management/);
      expect(text).to.match(/Globex<\/strong> \(globex.atlassian.net\)<\/bdi>:\s+\w+/);
    });

    it('says what is in the way', async () => {
      await open(client);
      expect(await tryAs(mia.accountId, 'decline')).to.match(/role="alert".*You declined at Atlassian/);
      expect(await tryAs(nina.accountId)).to.match(/role="alert".*No site with Jira Service Management/);
      emulator.faults = {
        rules: [{ path: '/me', status: 401, json: { message: 'Unauthorized; scope does not match' } }],
      };
      expect(await tryAs(mia.accountId)).to.match(/role="alert".*A scope is missing/);
      emulator.faults = { rules: [{ path: '/oauth/token', status: 500 }] };
      expect(await tryAs(mia.accountId)).to.match(/role="alert".*HTTP 500/);
      expect(await look('')).to.contain('To fix');
    });

    it('names what was not granted, and nothing where Atlassian does not say', async () => {
      await open(client);
      const link = new URL(linkIn(await look('try-it/')));
      link.searchParams.set('scope', 'read:me offline_access read:servicedesk-request');
      await back(await consent(link.href, mia.accountId));
      const less = await look('try-it/');
      expect(less).to.match(/role="alert".*Less was granted than requested/);
      expect(less).to.match(/Not granted:<\/strong> <bdi>write:servicedesk-request</);

      const json = { access_token: 'any', refresh_token: 'any', expires_in: 3600, token_type: 'Bearer' };
      emulator.faults = { rules: [{ method: 'POST', path: '/oauth/token', status: 200, json }] };
      const silent = await tryAs(mia.accountId);
      expect(silent).to.contain('Atlassian did not say.').and.not.to.contain('Not granted');
    });

    it('tells a wrong secret and a missing scope', async () => {
      await open(client.replace(secret, 'WRONG-SECRET'));
      const text = await tryAs(mia.accountId);
      expect(text)
        .to.match(/role="alert".*refuses the client id, the secret/)
        .and.not.to.contain('WRONG-SECRET');
      await page.close();
      await open(`${client}jira_oauth2_scope = read:me offline_access read:servicedesk-request\n`);
      await tryAs(mia.accountId);
      expect(await look('permissions/')).to.contain('write:servicedesk-request</code> is not requested');
    });

    it('comes back to the page’s own port', async () => {
      const elsewhere = createServer((_request, response) => response.end());
      const port = await listening(elsewhere);
      await open(client, { callbackUrl: () => `http://127.0.0.1:${port}/oauth2/jira/callback/` });
      const callback = await consent(linkIn(await look('try-it/')), mia.accountId);
      elsewhere.closeAllConnections();
      await new Promise((resolve) => elsewhere.close(resolve));
      const { status, headers } = await back(callback);
      expect([status, headers.location]).to.deep.equal([303, `${page.origin}${home}try-it/`]);
      expect(await look('try-it/')).to.contain('It works.');
    });

    it('counts once, in the browser that began it', async () => {
      await open(client);
      const mine = cookie;
      const callback = await consent(linkIn(await look('try-it/')), mia.accountId);
      const others = await page.logIn();
      for (const cookies of ['', others, mine.split('; ')[0] ?? '']) {
        const { status, text } = await back(callback, cookies);
        expect(status).to.equal(400);
        expect(text).to.contain('data-code="wrong-browser"');
      }
      expect(emulator.calls.filter(({ path }) => path === '/oauth/token')).to.have.lengthOf(0);
      expect((await back(callback, mine)).status).to.equal(303);
      expect((await back(callback, mine)).text).to.contain('data-code="unknown-link"');
      expect(emulator.calls.filter(({ path }) => path === '/oauth/token')).to.have.lengthOf(1);
      expect((await page.ask(`${home}try-it/`, { headers: { cookie: others } })).text).not.to.contain('Mia');
    });

    it('knows forged, altered and old states', async () => {
      await open(client);
      const callback = await consent(linkIn(await look('try-it/')), mia.accountId);
      const state = new URLSearchParams(callback.split('?')[1]).get('state') ?? '';
      const [prefix, id = '', mac = ''] = state.split('.');
      const swap = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
      for (const forged of [`${prefix}.${id}.${swap(mac)}`, `${prefix}.${swap(id)}.${mac}`, `${prefix}.`, `${state}.`])
        expect((await back(callback.replace(state, forged))).text).to.contain('data-code="unknown-link"');
      expect((await back(`${callback}&state=${state}`)).text).to.contain('data-code="unknown-link"');
      page.clock += 15 * 60_000 + 1;
      cookie = await page.logIn();
      expect((await back(callback)).text).to.contain('data-code="unknown-link"');
      expect(emulator.calls.filter(({ path }) => path === '/oauth/token')).to.have.lengthOf(0);
    });

    it('sends to where the administrator has to log in for it', async () => {
      await open(client, {
        callbackUrl: (origin) => `${origin.replace('127.0.0.1', 'localhost')}/oauth2/jira/callback/`,
      });
      const text = await look('try-it/');
      expect(linkIn(text)).to.equal('');
      expect(text).to.contain(`${page.origin.replace('127.0.0.1', 'localhost')}/configuration/`);
    });
  });
});
