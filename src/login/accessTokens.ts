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

/** Milliseconds before its end from which an access token counts as expired. */
const early = 120_000;
/**
 * A lease is made longer for as long as its process lives and waits, so that nobody else refreshes while an answer may
 * still come; of one that has died it is over soon.
 */
const leaseLength = 9000;
const longerEvery = 3000;
/** How often, and for how long in all, another instance's refresh is waited for. Milliseconds. */
const pollEvery = 250;
const waitAtMost = 60_000;
/** A token that Atlassian refuses although it is new is not renewed again within this many milliseconds. */
const refusedFor = 10 * 60_000;
/** Before a refresh whose answer was lost is tried again, in milliseconds. */
const lostPause = 1000;
/** Between the tries to store new tokens: for a minute in all, while the spent refresh token still is good. */
const storePauses = [250, 500, 1000, 2000, 4000, 8000, 8000, 8000, 8000, 8000, 8000, 8000];

/** Whose access it is, by which of their sign-ins: never what another sign-in of the same chat user has brought. */
export interface GrantOf {
  readonly subject: Subject;
  readonly flowId: string;
}

export interface AccessTokens {
  /**
   * An access token that is good for two more minutes, or `undefined`: signed out, or Atlassian has ended the grant.
   * `rejected` is a token that Atlassian has just refused although it looked good; `unauthorized` is thrown where that
   * was renewed in vain a short while ago, `grant-ended` with the reason `other-sign-in` where another sign-in is in its place.
   * Throws `AtlassianError` when the token has to be refreshed and Atlassian does not answer, and what the storage throws
   * when it fails; nobody is signed out by either. Waits a minute for the refresh of another instance, 20 seconds for
   * Atlassian and a minute for a storage that does not take the new tokens, each at most.
   */
  get(grant: GrantOf, turn?: Turn, rejected?: string): Promise<string | undefined>;
  /** Is told of a token that Atlassian refuses although it has just renewed it. */
  refused(subject: Subject, accessToken: string): Promise<void>;
}

export interface AccessTokensOptions {
  readonly grants: Grants;
  readonly oauth: OAuth;
  readonly now: () => number;
  readonly audit: (entry: AuditEntry) => void;
  /** Whether the person may go on; asked once a refresh, after the new tokens are stored. If not the grant ends. */
  readonly mayGoOn: (subject: Subject, grant: ActiveGrant) => Promise<boolean>;
  /** Milliseconds. */
  readonly wait?: (time: number) => Promise<unknown>;
}

/** One refresh per expiry, over all instances: single flight in the process, a lease in the grant between processes. */
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
    // A storage that is away for a moment is asked again the next time.
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
      // Where that fails as well, the lease ends by itself: the first error tells more.
      await grants.release(subject, by).catch(() => undefined);
      throw error;
    } finally {
      clearInterval(keeping);
    }
  }

  /** Spends the refresh token, which is read only now that the lease is ours. */
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
   * What Atlassian has given is nowhere else, and the refresh token before it soon ends the grant: so a storage that
   * fails is asked again. Should another instance refresh meanwhile, its tokens stay.
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

    // The refusal itself tells more than a storage that does not take it.
    refused: (subject, accessToken) => grants.refuse(subject, accessToken).catch(() => undefined),
  };
}

function saidBy(error: AtlassianError): Pick<AuditEntry, 'refusal'> {
  const refusal = refusalIn(error);
  return refusal ? { refusal } : {};
}
