import type { Storage, StoreItems } from 'botbuilder';
import { createSend } from '../../src/atlassian/http';
import { createOAuth } from '../../src/atlassian/oauth';
import type { Chat } from '../../src/login/flow';
import { createLogin, type Login, type LoginOptions } from '../../src/login/login';
import { subjectOf, type Subject } from '../../src/login/subject';
import type { AtomicStorage } from '../../src/records/storage';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startFakeAtlassian, type FakeAtlassian } from './fakeAtlassian';

export const acmeId = '11111111-1111-4111-8111-111111111111';
/** The path of a call to ann's site. */
export const siteCall = `/ex/jira/${acmeId}/rest/x`;
export const scope = ['read:me', 'offline_access', 'read:servicedesk-request', 'write:servicedesk-request'];

/** A storage that counts, and can do something just before its next write. */
class WatchedStorage implements Storage {
  operations = 0;
  beforeWrite: (() => Promise<void>) | undefined;
  protected readonly inner = new MemoryStorage();

  async read(keys: string[]): Promise<StoreItems> {
    this.operations += 1;
    return this.inner.read(keys);
  }
  async write(items: StoreItems): Promise<void> {
    this.operations += 1;
    const { beforeWrite } = this;
    this.beforeWrite = undefined;
    await beforeWrite?.();
    for (const key of Object.keys(items)) this.keys.add(key);
    return this.inner.write(items);
  }
  async delete(keys: string[]): Promise<void> {
    this.operations += 1;
    return this.inner.delete(keys);
  }
  /** Everything stored, as text. */
  async dump(): Promise<string> {
    return JSON.stringify(await this.inner.read([...this.keys]));
  }
  private readonly keys = new Set<string>();
}

/** The same, but its writes are all or nothing. */
class WatchedAtomicStorage extends WatchedStorage implements AtomicStorage {
  readonly isAtomic = true;

  async isCurrent(key: string, eTag: string): Promise<boolean> {
    this.operations += 1;
    return this.inner.isCurrent(key, eTag);
  }
  async writeTagged(items: StoreItems): Promise<ReadonlyMap<string, string>> {
    await this.write(items);
    const written = await this.inner.read(Object.keys(items));
    return new Map(Object.entries(written).map(([key, { eTag }]) => [key, String(eTag)]));
  }
}

export interface SignIns {
  readonly atlassian: FakeAtlassian;
  readonly storage: WatchedStorage;
  /** The login that the steps below use; tests put another instance here. */
  login: Login;
  readonly ann: Subject;
  readonly bob: Subject;
  /** Epoch milliseconds; tests move it. */
  clock: number;
  /** Another instance of the bot over the same storage. */
  instance(options?: Partial<LoginOptions>): Login;
  subject(userId: string): Subject;
  chat(conversationId: string): Chat;
  /** Begins for ann in conversation `a`, opens the link and follows it to the callback's query. */
  toCallback(): Promise<{ flowId: string; link: string; cookie: string; query: URLSearchParams }>;
  /** The whole way to the code page. */
  toCode(): Promise<{ flowId: string; link: string; cookie: string; query: URLSearchParams; code: string }>;
  signIn(): Promise<void>;
  close(): Promise<void>;
}

/** A login over a watched storage and an Atlassian that grants ann one site. */
export async function startSignIns({
  isAtomic = false,
  isOverHttp = true,
  keeps,
}: Pick<LoginOptions, 'keeps'> & {
  readonly isAtomic?: boolean;
  readonly isOverHttp?: boolean;
} = {}): Promise<SignIns> {
  const atlassian = await startFakeAtlassian();
  const storage = isAtomic ? new WatchedAtomicStorage() : new WatchedStorage();
  const endpoints = { auth: atlassian.url, api: atlassian.url };
  grantTokens(atlassian, 'ACCESS-1', 'REFRESH-1');
  atlassian.answer('/me', 200, {
    account_id: 'acc-1',
    name: 'Ann Example',
    email: 'ann@example.com',
    account_type: 'atlassian',
  });
  atlassian.answer('/oauth/token/accessible-resources', 200, [siteOf(acmeId, 'Acme')]);

  const send = isOverHttp ? createSend() : atlassian.send;
  const instance = (options: Partial<LoginOptions> = {}): Login =>
    createLogin({
      storage,
      encryptionKeys: [{ kid: 'k1', secret: new Uint8Array(32).fill(7) }],
      oauth: createOAuth({
        clientId: 'client',
        clientSecret: 'CLIENT-SECRET',
        redirectUri: 'http://localhost/oauth2/jira/callback/',
        scope,
        endpoints,
        send,
        now: () => test.clock,
      }),
      send,
      endpoints,
      scope,
      userNameAttribute: 'account_id',
      registration: 'open',
      keeps,
      now: () => test.clock,
      ...options,
    });
  const subject = (userId: string) =>
    subjectOf({ appId: '', connection: 'jira', channelId: 'test', tenantId: '', userId });

  const test: SignIns = {
    atlassian,
    storage,
    login: instance(),
    ann: subject('ann'),
    bob: subject('bob'),
    clock: Date.UTC(2026, 0, 5),
    instance,
    subject,
    chat: (conversationId) => ({
      conversationId,
      channelId: 'test',
      userName: 'Ann',
      botName: 'Bot',
      reference: { serviceUrl: 'http://127.0.0.1/' },
    }),
    async toCallback() {
      const begun = await test.login.begin(test.ann, test.chat('a'));
      if (typeof begun === 'string') throw new Error('not begun');
      const { cookie, state } = await openLink(test.login, begun.link);
      return { ...begun, cookie, query: new URLSearchParams({ code: 'AUTHORIZATION-CODE', state }) };
    },
    async toCode() {
      const there = await test.toCallback();
      await test.login.browser.finish(there.query, there.cookie);
      const { view } = await test.login.browser.finish(new URLSearchParams(), there.cookie);
      if (view.kind !== 'code') throw new Error(`no code page but ${JSON.stringify(view)}`);
      return { ...there, code: view.code };
    },
    async signIn() {
      const { flowId, code } = await test.toCode();
      const { kind } = await test.login.confirm(test.ann, flowId, 'a', code);
      if (kind !== 'signedIn') throw new Error(`not signed in: ${kind}`);
    },
    close: () => atlassian.close(),
  };
  return test;
}

/** Opens a sign-in link as a browser does; returns what it would take to Atlassian and back. */
export async function openLink(login: Login, link: string): Promise<{ cookie: string; state: string; url: URL }> {
  const { view } = await login.browser.openLink(link);
  if (view.kind !== 'authorize') throw new Error(`not led to Atlassian but ${JSON.stringify(view)}`);
  const url = new URL(view.url);
  return { cookie: view.cookie, state: url.searchParams.get('state') ?? '', url };
}

export function grantTokens(atlassian: FakeAtlassian, access: string, refresh: string, granted = scope): void {
  const body = { access_token: access, refresh_token: refresh, expires_in: 3600, scope: granted.join(' ') };
  atlassian.answer('/oauth/token', 200, body);
}

export function siteOf(id: string, name: string, scopes: readonly string[] = scope.slice(2)) {
  return { id, name, url: `https://${name.toLowerCase()}.atlassian.net`, scopes };
}
