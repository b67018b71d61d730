import { LRUCache } from 'lru-cache';
import { z } from 'zod/v4';
import { parseCallback } from '../atlassian/callback';
import type { Send } from '../atlassian/http';
import { createOAuth } from '../atlassian/oauth';
import type { Profile } from '../atlassian/types';
import type { GrantLog } from './grantLog';
import { entriesAtMost } from '../platform/entriesAtMost';
import { isSame } from '../platform/isSame';
import { newSecret } from './logIn';
import type { AdminSession, Sessions } from './sessions';
import { nextSettings, type ClientSettings, type SetUp } from './setUp';
import { lookAround, seenErrorOf, testSignInResultSchema, type TestSignInResult } from './testSignInResult';

/** The start of our states: those of a chat's sign-in have no dot. */
export const statePrefix = 'test-sign-in.';
const lives = 15 * 60_000;
/** Per session: each view of the page begins one. */
const begunAtMost = 5;
const sectionId = 'try-it';
/** Accounts whose names are remembered. */
const seenAtMost = 100;

/** Kept in a session: the test sign-ins begun, newest last, and the result of the last one. */
const keptSchema = z.object({
  begun: z.array(
    z.object({
      id: z.string(),
      verifier: z.string(),
      /** The origin of the page it began on. */
      origin: z.string(),
      /** Epoch milliseconds. */
      at: z.number(),
    }),
  ),
  result: testSignInResultSchema.optional(),
});
type Kept = z.infer<typeof keptSchema>;
type Begun = Kept['begun'][number];

/** Administrators' own sign-ins, which belong to no chat and leave nothing behind but their result. */
export interface TestSignIns {
  /**
   * Returns where the administrator goes to consent. Each has its own state and PKCE verifier, good for 15 minutes. They are in the
   * session once that is saved with `keep`: Atlassian's redirect may reach another instance.
   */
  begin(session: AdminSession, settings: ClientSettings, origin: string): string;
  /**
   * Handles Atlassian's redirect with a state of ours. `browser`: the cookie that came with it, which must be that of the session
   * that began. Each state counts once. Forgets the tokens before it returns the origin where it began, or why it came to nothing.
   */
  finish(
    query: URLSearchParams,
    browser: string | undefined,
  ): Promise<{ readonly origin: string } | 'unknown' | 'wrong-browser'>;
  /** The result of the session's last test sign-in. */
  result(session: AdminSession): TestSignInResult | undefined;
  /** The name and e-mail address of an account, if a test sign-in has told this instance. */
  named(accountId: string): Named | undefined;
}

type Named = Pick<Profile, 'name' | 'email'>;

export interface TestSignInsOptions {
  readonly sessions: Sessions;
  readonly setUp: SetUp;
  readonly send: Send;
  readonly grants: GrantLog;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

export function createTestSignIns({ sessions, setUp, send, grants, now }: TestSignInsOptions): TestSignIns {
  const seen = new LRUCache<string, Named>(entriesAtMost(seenAtMost));
  const keptOf = (kept: unknown): Kept => keptSchema.safeParse(kept).data ?? { begun: [] };
  const isLive = ({ at }: Begun) => at + lives > now();
  const oauthFor = ({ callbackUrl: redirectUri, authUrl: auth, apiUrl: api, ...settings }: ClientSettings) =>
    createOAuth({ ...settings, redirectUri, endpoints: { auth, api }, send, now });

  /** Finds the session that began this test sign-in. */
  async function sessionOf(id: string): Promise<AdminSession | undefined> {
    const isIt = (begun: Begun) => isSame(begun.id, id) && isLive(begun);
    return (await sessions.all()).find(({ kept }) => keptOf(kept[sectionId]).begun.some(isIt));
  }

  /** Returns it to the first caller only. */
  async function take(session: AdminSession, id: string): Promise<Begun | undefined> {
    let taken: Begun | undefined;
    await sessions.change(session, sectionId, (kept) => {
      const { begun, ...more } = keptOf(kept);
      taken = begun.find((one) => one.id === id);
      return taken && { ...more, begun: begun.filter((one) => one.id !== id) };
    });
    return taken;
  }

  async function redeem(settings: ClientSettings, verifier: string, code: string): Promise<TestSignInResult> {
    const oauth = oauthFor(settings);
    const tokens = await oauth.exchange(code, verifier);
    // Not revoked at Atlassian: an account has one grant per app, which the person's chats depend on, too.
    return lookAround({
      oauth,
      tokens,
      settings,
      send,
      grants,
      onProfile: ({ accountId, ...profile }) => seen.set(accountId, profile),
      now,
    });
  }

  return {
    begin(session, settings, origin) {
      const { begun, ...more } = keptOf(session.kept[sectionId]);
      const [id, verifier] = [newSecret(), newSecret()];
      const next = [...begun.filter(isLive), { id, verifier, origin, at: now() }].slice(-begunAtMost);
      session.kept = { ...session.kept, [sectionId]: { ...more, begun: next } };
      return oauthFor(settings).authorizationUrl({ state: statePrefix + id, verifier });
    },

    async finish(query, browser) {
      const settings = nextSettings(setUp);
      const callback = parseCallback(query, oauthFor(settings).issuer);
      const id = (query.get('state') ?? '').slice(statePrefix.length);
      const session = callback.kind === 'malformed' ? undefined : await sessionOf(id);
      if (callback.kind === 'malformed' || !session) return 'unknown';
      if (browser === undefined || !isSame(session.browser, browser)) return 'wrong-browser';
      const begun = await take(session, id);
      if (!begun) return 'unknown';
      const result: TestSignInResult =
        callback.kind === 'granted'
          ? await redeem(settings, begun.verifier, callback.code).catch((error: unknown) => ({
              at: now(),
              problem: seenErrorOf(error),
            }))
          : { at: now(), problem: callback.kind };
      await sessions.change(session, sectionId, (kept) => ({ ...keptOf(kept), result }));
      return { origin: begun.origin };
    },

    named: (accountId) => seen.get(accountId),
    result: (session) => keptOf(session.kept[sectionId]).result,
  };
}
