import type { AxiosInstance } from 'axios';
import type { Storage } from 'botbuilder';
import { expect } from 'chai';
import { createSend } from '../../src/atlassian/http';
import { createOAuth } from '../../src/atlassian/oauth';
import { startEmulator, type Emulator } from '../../src/emulator';
import { createLogin, type Login } from '../../src/login/login';
import type { Subject } from '../../src/login/subject';
import { encryptionKeys, redirectUri, subject } from './loginChild';
import { scope as usualScope } from './signIns';
import { consentAt } from './browserSignIn';

/** A login over the emulator; both share a clock. */
export interface EmulatedLogin {
  readonly emulator: Emulator;
  readonly login: Login;
  /** Another instance of the login; `own`: its own storage object for the same records. */
  readonly another: (own?: Storage) => Login;
  readonly ann: Subject;
  /** Moves the clock. Milliseconds. */
  pass(time: number): void;
  begin(): Promise<{ readonly flowId: string; readonly link: string }>;
  /** Opens the link and consents. */
  consent(link: string): Promise<{ readonly cookie: string; readonly query: URLSearchParams }>;
  /** The code that the page shows; `undefined` if it shows anything else. */
  codeAt(cookie: string): Promise<string | undefined>;
  confirm(flowId: string, code: string): Promise<string>;
  signIn(): Promise<void>;
  /** One call to the service desk: `answered`, `signedOut` or the code of the error. */
  request(): Promise<string>;
  close(): Promise<void>;
}

export interface EmulatedLoginOptions {
  /** Default: the package's own. */
  readonly http?: AxiosInstance;
  readonly scope?: readonly string[];
}

/** While the login waits, only its own time passes. */
export async function startEmulatedLogin(
  storage: Storage,
  { http, scope = usualScope }: EmulatedLoginOptions = {},
): Promise<EmulatedLogin> {
  let clock = Date.UTC(2026, 0, 5);
  const now = () => clock;
  const emulator = await startEmulator({ now });
  const { clientId, clientSecret, url } = emulator;
  const endpoints = { auth: url, api: url };
  const send = createSend(http);
  const ann = subject('ann');
  const another = (own = storage) =>
    createLogin({
      storage: own,
      encryptionKeys,
      oauth: createOAuth({ clientId, clientSecret, redirectUri, scope, endpoints, send, now }),
      send,
      endpoints,
      scope,
      userNameAttribute: 'account_id',
      registration: 'open',
      now,
      wait: async (time) => {
        clock += time;
        await new Promise((resolve) => setImmediate(resolve));
      },
    });
  const login = another();

  const emulated: EmulatedLogin = {
    emulator,
    login,
    another,
    ann,
    pass(time) {
      clock += time;
    },
    async begin() {
      const chat = { conversationId: 'a', channelId: 'test', userName: 'Ann', botName: 'Bot', reference: {} };
      const begun = await login.begin(ann, chat);
      return typeof begun === 'string' ? expect.fail(begun) : begun;
    },
    async consent(link) {
      const { view } = await login.browser.openLink(link);
      if (view.kind !== 'authorize') throw new Error(`led to ${view.kind}`);
      const callback = await consentAt(emulator, view.url);
      return { cookie: view.cookie, query: callback.searchParams };
    },
    async codeAt(cookie) {
      const { view } = await login.browser.finish(new URLSearchParams(), cookie);
      return view.kind === 'code' ? view.code : undefined;
    },
    confirm: async (flowId, code) => (await login.confirm(ann, flowId, 'a', code)).kind,
    async signIn() {
      const { flowId, link } = await emulated.begin();
      const { query, cookie } = await emulated.consent(link);
      await login.browser.finish(query, cookie);
      const code = await emulated.codeAt(cookie);
      expect(await emulated.confirm(flowId, code ?? '')).to.equal('signedIn');
    },
    async request() {
      const session = await login.session(ann);
      if (!session) return 'signedOut';
      await session.request('GET', '/rest/servicedeskapi/servicedesk');
      return 'answered';
    },
    close: () => emulator.close(),
  };
  return emulated;
}
