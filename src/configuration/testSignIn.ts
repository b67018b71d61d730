import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { parseCallback } from '../atlassian/callback';
import type { Send } from '../atlassian/http';
import { createOAuth, type OAuth } from '../atlassian/oauth';
import type { GrantLog } from './grantLog';
import { isSame } from '../platform/isSame';
import { newSecret } from './logIn';
import type { AdminSession } from './sessions';
import type { ClientSettings } from './setUp';
import { lookAround, type TestSignInResult } from './testSignInResult';

/** How a state of ours begins: none of a chat's sign-in has a dot. */
export const statePrefix = 'test-sign-in.';
const lives = 15 * 60_000;
const testSignInsAtMost = 50;

interface TestSignIn {
  readonly session: AdminSession;
  /** Where the page is that it began on. */
  readonly origin: string;
  readonly settings: ClientSettings;
  readonly oauth: OAuth;
  readonly verifier: string;
}

/** Sign-ins of administrators that belong to no chat and leave nothing behind but what they showed. */
export interface TestSignIns {
  /** Where the administrator goes to consent. Each has its own state and PKCE verifier, good for 15 minutes. */
  begin(session: AdminSession, settings: ClientSettings, origin: string): string;
  /**
   * Atlassian's redirect with a state of ours. `browser`: the cookie that came along, which has to be that of the
   * session that began. Each state counts once. The tokens are forgotten when this returns: the origin where it began, or
   * why nothing came of it.
   */
  finish(
    query: URLSearchParams,
    browser: string | undefined,
  ): Promise<{ readonly origin: string } | 'unknown' | 'wrong-browser'>;
  /** What the session's last test sign-in came to. */
  result(session: AdminSession): TestSignInResult | undefined;
}

export interface TestSignInsOptions {
  readonly send: Send;
  readonly grants: GrantLog;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

export function createTestSignIns({ send, grants, now }: TestSignInsOptions): TestSignIns {
  const macKey = randomBytes(32);
  const begun = new LRUCache<string, TestSignIn>({
    max: testSignInsAtMost,
    ttl: lives,
    perf: { now },
    ttlResolution: 0,
  });
  const results = new WeakMap<AdminSession, TestSignInResult>();
  const macOf = (id: string) => createHmac('sha256', macKey).update(id).digest('base64url');

  /** The test sign-in's id, if the state was made here. */
  function idIn(state: string): string | undefined {
    const [id = '', mac = '', ...rest] = state.slice(statePrefix.length).split('.');
    return rest.length === 0 && isSame(macOf(id), mac) ? id : undefined;
  }

  async function redeem({ oauth, verifier, settings }: TestSignIn, code: string): Promise<TestSignInResult> {
    const tokens = await oauth.exchange(code, verifier);
    // Not revoked at Atlassian: an account has one grant an app, and the person's chats live by it, too.
    return lookAround({ oauth, tokens, settings, send, grants, now });
  }

  return {
    begin(session, settings, origin) {
      const { callbackUrl: redirectUri, authUrl: auth, apiUrl: api } = settings;
      const oauth = createOAuth({ ...settings, redirectUri, endpoints: { auth, api }, send, now });
      const [id, verifier] = [newSecret(), newSecret()];
      begun.set(id, { session, origin, settings, oauth, verifier });
      return oauth.authorizationUrl({ state: `${statePrefix}${id}.${macOf(id)}`, verifier });
    },

    async finish(query, browser) {
      const id = idIn(query.get('state') ?? '');
      const testSignIn = id === undefined ? undefined : begun.get(id);
      if (id === undefined || !testSignIn) return 'unknown';
      const callback = parseCallback(query, testSignIn.oauth.issuer);
      if (callback.kind === 'malformed') return 'unknown';
      if (browser === undefined || !isSame(testSignIn.session.browser, browser)) return 'wrong-browser';
      begun.delete(id);
      const result: TestSignInResult =
        callback.kind === 'granted'
          ? await redeem(testSignIn, callback.code).catch((error: unknown) => ({ at: now(), problem: error }))
          : { at: now(), problem: callback.kind };
      results.set(testSignIn.session, result);
      return { origin: testSignIn.origin };
    },

    result: (session) => results.get(session),
  };
}
