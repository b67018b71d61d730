import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { refusalIn, type AuditEntry } from '../audit/event';
import { AtlassianError } from '../atlassian/errors';
import type { OAuth } from '../atlassian/oauth';
import type { Tokens } from '../atlassian/types';
import type { Turn } from '../records/records';
import { metrics } from '../telemetry/metrics';
import type { ActiveGrant, Grants } from './grants';
import type { Subject } from './subject';

/** Milliseconds before its expiry at which an access token counts as expired. */
const early = 120_000;
/**
 * The lease is renewed for as long as its process lives and waits, so that nobody else refreshes while a response may still
 * come. The lease of a process that has died runs out soon.
 */
const leaseLength = 9000;
const longerEvery = 3000;
/** How often another instance's refresh is looked for, and for how long in all. Milliseconds. */
const pollEvery = 250;
const waitAtMost = 60_000;
/** A new token that Atlassian refuses is not refreshed again within this many milliseconds. */
const refusedFor = 10 * 60_000;
/** Milliseconds before a refresh whose response was lost is tried again. */
const lostPause = 1000;
/** Milliseconds between attempts to store new tokens: a minute in all, during which the spent refresh token still works. */
const storePauses = [250, 500, 1000, 2000, 4000, 8000, 8000, 8000, 8000, 8000, 8000, 8000];

/** Whose access it is and from which sign-in: a token from another sign-in of the same chat user is never used. */
export interface GrantOf {
  readonly subject: Subject;
  readonly flowId: string;
}

export interface AccessTokens {
  /**
   * An access token that is good for two more minutes; `undefined` if the user is signed out or Atlassian has ended the grant.
   * `rejected` is a token that Atlassian has just refused although it had not expired. Throws an `AtlassianError`:
   * `unauthorized` if such a token was refreshed in vain a short while ago, `grant-ended` with the reason `other-sign-in` if
   * another sign-in has taken its place, or why a refresh did not succeed. Rethrows what the storage throws. Neither signs
   * anybody out. Waits at most a minute for another instance's refresh, 20 seconds for Atlassian, and a minute for a storage that
   * does not take the new tokens.
   */
  get(grant: GrantOf, turn?: Turn, rejected?: string): Promise<string | undefined>;
  /** Reports a token that Atlassian refuses although it has just issued it. */
  refused(subject: Subject, accessToken: string): Promise<void>;
}

export interface AccessTokensOptions {
  readonly grants: Grants;
  readonly oauth: OAuth;
  readonly now: () => number;
  readonly audit: (entry: AuditEntry) => void;
  /** Whether the person may stay signed in, asked after each refresh once the new tokens are stored. If not, the grant ends. */
  readonly mayGoOn: (subject: Subject, grant: ActiveGrant) => Promise<boolean>;
  /** Milliseconds. */
  readonly wait?: (time: number) => Promise<unknown>;
}

/** One refresh per expiry across all instances: single flight within a process, a lease in the grant between processes. */
export function createAccessTokens({
  grants,
  oauth,
  now,
  audit,
  mayGoOn,
  wait = delay,
}: AccessTokensOptions): AccessTokens {
  const inFlight = new Map<string, Promise<string | undefined>>();

  async function active({ subject, flowId }: GrantOf, turn?: Turn): Promise<ActiveGrant | undefined> {
    const grant = await grants.read(subject, turn);
    if (grant?.stage !== 'active') return undefined;
    if (grant.flowId !== flowId) throw new AtlassianError('grant-ended', 'use a session', { reason: 'other-sign-in' });
    return grant;
  }

  const wasInVain = ({ tokens, refusedAt = 0 }: ActiveGrant, rejected?: string) =>
    tokens.accessToken === rejected && refusedAt > now() - refusedFor;

  const isFresh = ({ tokens }: ActiveGrant, rejected?: string) =>
    tokens.accessToken !== rejected && tokens.expiresAt - early > now();

  async function refresh(of: GrantOf, rejected?: string): Promise<string | undefined> {
    const { subject } = of;
    const by = randomUUID();
    for (let waited = 0; waited <= waitAtMost; waited += pollEvery) {
      const grant = await active(of);
      if (!grant) return undefined;
      if (isFresh(grant, rejected)) return grant.tokens.accessToken;
      if (await grants.lease(subject, grant.tokens.accessToken, by, now(), now() + leaseLength)) {
        return await exchange(of, by);
      }
      if (waited === 0) metrics.refreshConflict();
      await wait(pollEvery);
    }
    throw new AtlassianError('unavailable', 'refresh');
  }

  async function exchange(of: GrantOf, by: string): Promise<string | undefined> {
    const { subject } = of;
    // If the storage is away for a moment, the next renewal may succeed.
    const keep = () => void grants.extend(subject, by, now() + leaseLength).catch(() => undefined);
    const keeping = setInterval(keep, longerEvery);
    try {
      return await spend(of, by);
    } catch (error) {
      const hasEnded = error instanceof AtlassianError && error.code === 'grant-ended';
      metrics.refresh(hasEnded ? 'ended' : 'failed');
      if (hasEnded) {
        const ended = await grants.end(subject, 'ended', ({ lease }) => lease?.by === by);
        if (ended) audit({ act: 'grantEnded', by: ended.userName, outcome: 'grant-ended', ...saidBy(error) });
        return (await active(of))?.tokens.accessToken;
      }
      if (error instanceof AtlassianError && error.code === 'misconfigured')
        audit({ act: 'call', what: 'refresh', outcome: error.code, ...saidBy(error) });
      // If that fails too, the lease runs out by itself; the first error says more.
      await grants.release(subject, by).catch(() => undefined);
      throw error;
    } finally {
      clearInterval(keeping);
    }
  }

  /** Spends the refresh token, which must be read after the lease was taken. */
  async function spend(of: GrantOf, by: string): Promise<string | undefined> {
    const { subject } = of;
    const grant = await active(of);
    if (!grant) return undefined;
    const { refreshToken, scopes } = grant.tokens;
    if (refreshToken === undefined) throw new AtlassianError('grant-ended', 'refresh');
    const answer = await askTwice(refreshToken);
    const tokens = { ...answer, refreshToken: answer.refreshToken ?? refreshToken };
    const stored = await store(subject, by, tokens.scopes.length > 0 ? tokens : { ...tokens, scopes });
    metrics.refresh(stored ? 'renewed' : 'discarded');
    if (!stored) return (await active(of))?.tokens.accessToken;
    if (await mayGoOn(subject, grant)) return tokens.accessToken;
    await grants.end(subject, 'ended', (current) => current.tokens.accessToken === tokens.accessToken);
    return undefined;
  }

  /**
   * The new tokens exist nowhere else, and using the former refresh token will soon end the grant, so a failing storage is tried
   * again. If another instance refreshes in the meantime, its tokens stay.
   */
  async function store(subject: Subject, by: string, tokens: Tokens): Promise<boolean> {
    for (const pause of storePauses) {
      try {
        return await grants.renew(subject, by, tokens);
      } catch {
        await wait(pause);
      }
    }
    return grants.renew(subject, by, tokens);
  }

  /**
   * After an unknown outcome the same refresh token is good for ten more minutes; the old answer is lost. To whoever waits
   * for a token, what became of the old one is no unknown outcome: nothing that they asked for was done.
   */
  async function askTwice(refreshToken: string): Promise<Tokens> {
    for (let isLast = false; ; isLast = true) {
      try {
        return await oauth.refresh(refreshToken);
      } catch (error) {
        if (!(error instanceof AtlassianError) || error.code !== 'unknown-outcome') throw error;
        if (isLast) throw new AtlassianError('unavailable', 'refresh', { status: error.status });
        await wait(lostPause);
      }
    }
  }

  return {
    async get(of, turn, rejected) {
      const grant = await active(of, turn);
      if (!grant || isFresh(grant, rejected)) return grant?.tokens.accessToken;
      if (wasInVain(grant, rejected)) throw new AtlassianError('unauthorized', 'refresh');
      const name = `${of.subject} ${of.flowId}`;
      const running = inFlight.get(name) ?? refresh(of, rejected).finally(() => inFlight.delete(name));
      inFlight.set(name, running);
      return running;
    },

    // The refusal says more than the failure to note it.
    refused: (subject, accessToken) => grants.refuse(subject, accessToken).catch(() => undefined),
  };
}

function saidBy(error: AtlassianError): Pick<AuditEntry, 'refusal'> {
  const refusal = refusalIn(error);
  return refusal ? { refusal } : {};
}
