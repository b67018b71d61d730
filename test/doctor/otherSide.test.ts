import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Storage } from 'botbuilder';
import { expect } from 'chai';
import { createApplications } from '../../src/applications/applications';
import { createAuditLog } from '../../src/audit/auditLog';
import { setUpMark } from '../../src/audit/setUpMark';
import { everyChat, type Application } from '../../src/applications/application';
import { checks, createContext, type EnglishResult } from '../../src/doctor';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { useClosing } from '../support/closing';
import { startFakeAtlassian } from '../support/fakeAtlassian';
import { freePort } from '../support/freePort';
import { useSetUp, writeSetUp, type Change } from '../support/healthySetUp';
import { appId, bot } from './misconfigurations/misconfiguration';
import { runEnglish } from '../support/runEnglish';

const encryptionKeys = [{ kid: 'k1', secret: new Uint8Array(32).fill(1) }];

describe('the doctor looks at the other side:', () => {
  const closing = useClosing();
  const setUp = useSetUp();

  async function findingsOf(id: string, change: Change): Promise<readonly EnglishResult[]> {
    const chosen = checks.filter((check) => check.id === id);
    expect(chosen).to.have.lengthOf(1);
    return runEnglish(createContext(writeSetUp(setUp(), change)), chosen);
  }
  async function serve(listener: RequestListener, at = 0): Promise<string> {
    const server: Server = createServer(listener);
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
    const { port: taken } = server.address() as AddressInfo;
    await closing(
      Promise.resolve({
        close: () =>
          new Promise<void>((resolve) => {
            server.closeAllConnections();
            server.close(() => resolve());
          }),
      }),
    );
    return `http://localhost:${taken}`;
  }

  describe('the gateway', () => {
    const resources = '/oauth/token/accessible-resources';
    const answers: readonly (readonly [what: string, status: number, body: unknown, expected: string])[] = [
      ['is Atlassian’s by its refusal', 401, { code: 401, message: 'Unauthorized' }, 'ok'],
      ['is another program that takes everything', 200, '<h1>Welcome</h1>', 'problem'],
      ['is another program that has no such page', 404, '<h1>Not found</h1>', 'problem'],
      ['is a proxy that wants a password of its own', 403, '<h1>Who are you?</h1>', 'problem'],
      ['is not judged by a fault', 503, '<h1>Later</h1>', 'ok'],
    ];
    for (const [what, status, body, expected] of answers) {
      it(what, async () => {
        const atlassian = await closing(startFakeAtlassian());
        atlassian.answer(resources, status, body);
        const [found] = await findingsOf('api-host', { lines: [`jira_oauth2_api_url = ${atlassian.url}`] });

        expect(found?.status).to.equal(expected);
        if (expected === 'problem') expect(found?.advice).to.equal('Remove jira_oauth2_api_url.');
        expect(atlassian.requests.map(({ headers }) => headers.authorization)).to.deep.equal([undefined, undefined]);
      });
    }
  });

  /** A store with these records, beside its key. */
  async function storeWith(fill: (storage: Storage) => Promise<unknown>): Promise<Change> {
    const storage = new MemoryStorage();
    await fill(storage);
    return {
      lines: [`storage_url = lmdb:${setUp().directory}`],
      files: { 'encryption.key': `k1:${Buffer.alloc(32, 1).toString('base64')}\n`, 'data.mdb': '' },
      modes: { 'encryption.key': 0o600 },
      more: { openStorage: () => ({ storage, close: async () => undefined, embedded: true }) },
    };
  }

  describe('an application', () => {
    const storeOf = (...applications: Partial<Application>[]) =>
      storeWith(async (storage) => {
        const saved = createApplications({ storage, encryptionKeys });
        const [first] = await saved.list();
        await saved.remove(first?.id ?? '', first?.version ?? '');
        for (const [index, one] of applications.entries())
          await saved.save({ ...everyChat, id: '', name: `Application ${index}`, ...one });
      });

    it('offers the log-in', async () => {
      const [found] = await findingsOf('application', await storeOf({ name: 'Help' }));
      expect([found?.status, found?.message]).to.deep.equal(['ok', 'By "Help".']);
    });

    it('has none to offer', async () => {
      for (const store of [await storeOf({ providers: [] }), await storeOf()]) {
        const [found] = await findingsOf('application', store);
        expect(found?.status).to.equal('problem');
        expect(found?.message).to.equal('No application offers Log in with Jira: nobody can sign in.');
        expect(found?.where).to.equal('the configuration page, Applications');
      }
    });

    it('offers it in another bot', async () => {
      const others = await storeOf({ botId: 'another-bot' }, { providers: [], botId: appId });
      const [found] = await findingsOf('application', { ...others, lines: [...(others.lines ?? []), ...bot] });
      expect([found?.status, found?.message]).to.deep.equal([
        'problem',
        'The applications that offer Log in with Jira are for other bots than MicrosoftAppId.',
      ]);
      const ours = await storeOf({ botId: `28:${appId.toUpperCase()}` });
      const [mended] = await findingsOf('application', { ...ours, lines: [...(ours.lines ?? []), ...bot] });
      expect(mended?.status).to.equal('ok');
    });
  });

  describe('sign-ins', () => {
    const now = () => Date.UTC(2026, 0, 8);
    async function signedIn(names: readonly string[], changed: { readonly clientId?: string } = {}): Promise<Change> {
      const { atlassian, port } = setUp();
      const callbackUrl = `http://localhost:${port}/oauth2/jira/callback/`;
      const client = { clientId: 'emulator-client', callbackUrl, authUrl: atlassian, ...changed };
      const change = await storeWith(async (storage) => {
        const log = createAuditLog({ storage, encryptionKeys, onError: (error) => expect.fail(String(error)), now });
        const refused = {
          v: 1,
          at: Date.UTC(2026, 0, 7),
          act: 'signIn',
          by: 'refused',
          outcome: 'not-registered',
        } as const;
        log.add(refused);
        for (const [index, by] of names.entries())
          log.add({ ...refused, at: Date.UTC(2026, 0, 5 + index), by, outcome: 'done', setUp: setUpMark(client) });
        await log.flush();
      });
      return { ...change, more: { ...change.more, now } };
    }
    const both = async (change: Change) =>
      (await Promise.all(['sharing', 'callback-registered'].map((id) => findingsOf(id, change)))).flatMap(
        ([found]) => `${found?.status}: ${found?.message}`,
      );

    it('of two people show that the app is shared and the callback registered', async () => {
      expect(await both(await signedIn(['one', 'two']))).to.deep.equal([
        'ok: 2 people have signed in, last on 2026-01-06: sharing is on.',
        'ok: 2 people have signed in, last on 2026-01-06: it was registered then.',
      ]);
    });

    it('of one person show no more than the callback', async () => {
      expect(await both(await signedIn(['one']))).to.deep.equal([
        'notChecked: Only the developer console shows whether the app is shared. One person’s sign-in works.',
        'ok: One person has signed in, last on 2026-01-05: it was registered then.',
      ]);
    });

    it('of nobody show nothing', async () => {
      const [sharing = '', callback = ''] = await both(await signedIn([]));
      expect([sharing, callback].join()).to.match(/^notChecked: Only.*notChecked: Only a sign-in shows/);
    });

    it('to another app, as to the emulator before there was one, show nothing of this one', async () => {
      const [sharing = '', callback = ''] = await both(await signedIn(['one', 'two'], { clientId: 'former' }));
      expect([sharing, callback].join()).to.match(/^notChecked: Only.*notChecked: Only a sign-in shows/);
    });
  });

  describe('the callback', () => {
    const assistantsPage: RequestListener = (_request, response) => response.end('<main data-code="unknown-link">');

    it('leads to the assistant', async () => {
      await serve(assistantsPage, setUp().port);
      const [found] = await findingsOf('callback-reached', {});
      expect([found?.status, found?.message]).to.deep.equal([
        'ok',
        `http://localhost:${setUp().port}/oauth2/jira/callback/ leads to an assistant.`,
      ]);
    });

    it('leads to another program than the assistant that runs here', async () => {
      await serve(assistantsPage, setUp().port);
      const other = await serve((_request, response) => response.end('hello'));
      const lines = [`jira_oauth2_callback_url = ${other}/oauth2/jira/callback/`];
      const [found] = await findingsOf('callback-reached', { lines });
      expect(found?.status).to.equal('problem');
      expect(found?.message).to.match(/^A program other than the assistant responds at http:\/\/localhost:\d+/);
      expect(found?.advice).to.contain('/oauth2/jira/callback/');
    });

    it('is asked when the assistant runs', async () => {
      const [found] = await findingsOf('callback-reached', {});
      expect([found?.status, found?.never]).to.deep.equal(['notChecked', true]);
      const [outside] = await findingsOf('callback-reached', { lines: bot });
      expect([outside?.status, outside?.never]).to.deep.equal(['notChecked', undefined]);
    });
  });

  describe('Microsoft', () => {
    async function asked(status: number, body: unknown, lines: readonly string[] = bot) {
      const forms: { path: string | undefined; form: URLSearchParams }[] = [];
      const microsoftLogin = await serve((request, response) => {
        void text(request).then((sent) => {
          forms.push({ path: request.url, form: new URLSearchParams(sent) });
          response.writeHead(status, { 'content-type': 'application/json' });
          response.end(typeof body === 'string' ? body : JSON.stringify(body));
        });
      });
      const [found] = await findingsOf('microsoft-token', { lines, more: { microsoftLogin } });
      expect(JSON.stringify(found)).not.to.match(/hunter2|"token"/);
      return { found, forms };
    }
    const refusal = (error: string, ...codes: number[]) => ({
      error,
      error_codes: codes,
      error_description: 'hunter2',
    });

    it('gives a token for the app id, from the tenant that the type says', async () => {
      const { found, forms } = await asked(200, { access_token: 'token' });
      expect(found?.status).to.equal('ok');
      const single = ['MicrosoftAppType = SingleTenant', 'MicrosoftAppTenantId = northwind.test'];
      const { forms: others } = await asked(200, { access_token: 'token' }, [...bot, ...single]);
      expect([...forms, ...others].map(({ path }) => path)).to.deep.equal([
        '/botframework.com/oauth2/v2.0/token',
        '/northwind.test/oauth2/v2.0/token',
      ]);
      expect(Object.fromEntries(forms[0]?.form ?? [])).to.deep.equal({
        grant_type: 'client_credentials',
        client_id: appId,
        client_secret: 'hunter2',
        scope: 'https://api.botframework.com/.default',
      });
    });

    for (const [what, body, says] of [
      [
        'a wrong password',
        refusal('invalid_client', 7000215),
        /^Microsoft refuses the password: .*Create a client secret/,
      ],
      [
        'an old password',
        refusal('invalid_client', 7000222),
        /^The password has expired: .*Create a new client secret/,
      ],
      [
        'an app id',
        refusal('unauthorized_client', 700016),
        /^Microsoft knows no such app id: .*Copy "Microsoft App ID"/,
      ],
      ['a tenant', refusal('invalid_request', 90002), /^Microsoft knows no such tenant: .*MicrosoftAppTenantId/],
      [
        'something else',
        refusal('invalid_grant', 50034),
        /tenant \(invalid_grant, AADSTS50034\): the bot cannot answer/,
      ],
    ] as const)
      it(`refuses ${what}`, async () => {
        const { found } = await asked(401, body);
        expect(found?.status).to.equal('problem');
        expect(`${found?.message} ${found?.advice}`).to.match(says);
      });

    it('is not judged by what is no answer', async () => {
      for (const [status, body] of [
        [503, refusal('temporarily_unavailable')],
        [407, '<h1>Proxy</h1>'],
      ] as const)
        expect((await asked(status, body)).found?.status).to.equal('notChecked');
      const away = `http://localhost:${await freePort()}`;
      const [found] = await findingsOf('microsoft-token', { lines: bot, more: { microsoftLogin: away } });
      expect([found?.status, found?.never]).to.deep.equal(['notChecked', undefined]);
    });

    it('is not asked for a bot without a password', async () => {
      const [found] = await findingsOf('microsoft-token', {});
      expect([found?.status, found?.never]).to.deep.equal(['notChecked', true]);
    });
  });
});
