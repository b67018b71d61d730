import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { ActivityTypes, TestAdapter, TurnContext } from 'botbuilder';
import { expect } from 'chai';
import { createAtlassianLogin, type AtlassianLogin } from '../src/plugin';
import type { AtlassianLoginOptions } from '../src/plugin/options';
import { MemoryStorage } from '../src/storage/memoryStorage';
import { startFakeAtlassian, type FakeAtlassian } from './support/fakeAtlassian';
import { codeOn } from './support/browserSignIn';
import { atlassianErrorOf } from './support/rejection';
import { acmeId, grantTokens, scope, siteOf } from './support/signIns';
import { listening } from './support/listening';

const context = new TurnContext(new TestAdapter(), {
  type: ActivityTypes.Message,
  id: '1',
  channelId: 'emulator',
  serviceUrl: 'http://localhost/',
  from: { id: 'ann', name: 'Ann' },
  recipient: { id: 'bot', name: 'Bot' },
  conversation: { id: 'a', isGroup: false, conversationType: 'personal', name: '' },
});

describe('a bot with the login', () => {
  let atlassian: FakeAtlassian;
  let server: Server;
  let port: number;
  let login: AtlassianLogin;
  let errors: [what: string, message: string][];

  beforeEach(async () => {
    atlassian = await startFakeAtlassian();
    grantTokens(atlassian, 'ACCESS-1', 'REFRESH-1');
    atlassian.answer('/me', 200, { account_id: 'acc-1', name: 'Ann Example', account_type: 'atlassian' });
    atlassian.answer('/oauth/token/accessible-resources', 200, [siteOf(acmeId, 'Acme')]);
    errors = [];
    server = createServer((request, response) => {
      const isStart = request.url?.includes('/oauth2/jira/chat/');
      void (isStart ? login.startRoute : login.callbackRoute)(request, response);
    });
    port = await listening(server);
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await atlassian.close();
  });

  function start(options: Partial<AtlassianLoginOptions>): void {
    login = createAtlassianLogin({
      adapter: { continueConversationAsync: async () => undefined },
      run: async () => undefined,
      appId: '',
      clientId: 'client',
      clientSecret: 'CLIENT-SECRET',
      callbackUrl: `http://127.0.0.1:${port}/oauth2/jira/callback/`,
      storage: new MemoryStorage(),
      encryptionKeys: [{ kid: 'k', secret: new Uint8Array(32).fill(1) }],
      endpoints: { auth: atlassian.url, api: atlassian.url },
      onError: (what, error) => errors.push([what, String(error)]),
      ...options,
    });
  }

  /** From the card to the code; returns how that went. */
  async function signIn(): Promise<string> {
    const begun = await login.signIn.begin(context);
    if (typeof begun === 'string') expect.fail(begun);
    const started = await fetch(begun.link, { redirect: 'manual' });
    const cookie = started.headers.get('set-cookie')?.split(';')[0] ?? '';
    const asked = new URL(started.headers.get('location') ?? '').searchParams;
    const callback = `${asked.get('redirect_uri')}?code=CODE&state=${asked.get('state')}`;
    const page = await (await fetch(callback, { headers: { cookie } })).text();
    return (await login.signIn.confirm(context, begun.flowId, codeOn(page))).kind;
  }

  it('shows what a bot needs from day to day, and the steps of a sign-in apart', () => {
    start({});
    expect(Object.keys(login).toSorted()).to.deep.equal([
      'branding',
      'callbackRoute',
      'chatFiles',
      'chooseSite',
      'commands',
      'dialog',
      'ensureSignedIn',
      'guard',
      'identity',
      'noteState',
      'on',
      'onError',
      'profile',
      'refreshSites',
      'session',
      'signIn',
      'signOut',
      'startRoute',
      'sweep',
      'users',
    ]);
    expect(Object.keys(login.signIn)).to.deep.equal(['begin', 'status', 'awaitingCode', 'confirm', 'cancel']);
  });

  it('asks Atlassian for no longer than a turn may take, in all', async () => {
    let clock = Date.UTC(2026, 0, 5);
    start({ now: () => clock, atlassianWithin: 10_000 });
    expect(await signIn()).to.equal('signedIn');
    atlassian.answer(`/ex/jira/${acmeId}/rest/servicedeskapi/request`, 200, { values: [], isLastPage: true });
    const ask = async () => (await login.session(context))?.serviceDesk.myRequests();

    await ask();
    clock += 5_000;
    expect((await ask())?.items).to.deep.equal([]);
    clock += 5_000;
    expect((await atlassianErrorOf(ask())).code).to.equal('unavailable');
    const next = new TurnContext(new TestAdapter(), context.activity);
    expect((await (await login.session(next))?.serviceDesk.myRequests())?.items).to.deep.equal([]);
  });

  it('keeps two connections of one bot apart, over one store', async () => {
    const storage = new MemoryStorage();
    start({ storage });
    const requests = login;
    expect(await signIn()).to.equal('signedIn');
    const callbackUrl = `http://127.0.0.1:${port}/admin/oauth2/jira/callback/`;
    start({ storage, connection: 'administration', callbackUrl });
    const administration = login;

    expect(await administration.session(context)).to.equal(undefined);
    expect(await signIn()).to.equal('signedIn');
    expect((await administration.profile(context))?.name).to.equal('Ann Example');

    expect(await requests.signOut(context)).to.equal(true);
    expect(await requests.session(context)).to.equal(undefined);
    expect((await administration.profile(context))?.name).to.equal('Ann Example');
  });

  it('signs a person in although what listens throws, and reports that', async () => {
    let granted: readonly string[] = [];
    start({
      onGranted: (scopes) => {
        granted = scopes;
        throw new Error('no place to note it');
      },
      onEvent: ({ step }) => {
        throw new Error(step);
      },
      onAudit: ({ act }) => {
        throw new Error(act);
      },
    });

    expect(await signIn()).to.equal('signedIn');

    expect((await login.profile(context))?.name).to.equal('Ann Example');
    expect(granted).to.have.members(scope);
    expect(errors).to.deep.include(['onGranted', 'Error: no place to note it']);
    expect(errors).to.deep.include(['onEvent', 'Error: finished']);
    expect(errors).to.deep.include(['onAudit', 'Error: signIn']);
  });

  it('signs a person in although what is told of errors throws, too', async () => {
    const throws = () => {
      throw new Error('no log');
    };
    start({ onEvent: throws, onError: throws });
    const warned = once(process, 'warning');
    expect(await signIn()).to.equal('signedIn');
    expect(String(await warned)).to.contain('botbuilder-atlassian: onError: Error: no log');
  });
});
