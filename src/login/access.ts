import { LRUCache } from 'lru-cache';
import { AtlassianError } from '../atlassian/errors';
import type { OAuth } from '../atlassian/oauth';
import { siteScopes } from '../atlassian/scopes';
import type { Account, Profile, Site } from '../atlassian/types';
import { createSendWebRequest } from '../atlassian/webFetch';
import { entriesAtMost } from '../platform/entriesAtMost';
import type { Turn } from '../records/records';
import { authorized, inTime } from './authorized';
import { accountOf, type ActiveGrant, type Grants } from './grants';
import { JiraSession, type SessionParts, type SharedParts } from './jiraSession';
import type { Profiles } from './profiles';
import { usableSites } from './redeem';
import type { LoginTurn, Session } from './session';
import { turnLength } from './signIn';
import type { Subject } from './subject';

/** Who is signed in, and at which site. Gives access to nothing. */
export interface Identity {
  readonly account: Account;
  readonly userName: string;
  readonly sites: readonly Site[];
  /** `undefined` until a person with several sites has chosen one. */
  readonly site: Site | undefined;
}

/** What a signed-in chat user has. @internal */
export interface Access {
  identity(subject: Subject, turn?: Turn): Promise<Identity | undefined>;
  /** The profile of whoever is signed in, from memory or from Atlassian. Throws an `AtlassianError`. */
  profile(subject: Subject, turn?: LoginTurn): Promise<Profile | undefined>;
  /**
   * Access to the chosen site; `undefined` when signed out or while no site is chosen. `observe` wraps the session's service
   * desk.
   */
  session(subject: Subject, turn?: LoginTurn, observe?: SessionParts['observe']): Promise<Session | undefined>;
  /**
   * Asks Atlassian again which sites the grant reaches. If the chosen site is no longer among them, none is chosen. Throws an
   * `AtlassianError`, with the code `grant-ended` if there is no grant.
   */
  refreshSites(subject: Subject): Promise<readonly Site[]>;
}

/** @internal */
export interface AccessOptions extends Omit<SharedParts, 'sendWebRequest'> {
  readonly grants: Grants;
  readonly profiles: Profiles;
  readonly oauth: OAuth;
  readonly scope: readonly string[];
  readonly now: () => number;
}

/** @internal */
export function createAccess(options: AccessOptions): Access {
  const { grants, accessTokens, profiles, oauth, scope, now } = options;
  const shared = { ...options, sendWebRequest: createSendWebRequest() };
  /** Grants whose sites have just been looked up, by subject and flow. */
  const lookedFor = new LRUCache<string, Promise<readonly Site[] | undefined>>({
    ...entriesAtMost(1000),
    ttl: 60_000,
  });

  async function active(subject: Subject, turn: Turn | undefined) {
    const grant = await grants.read(subject, turn);
    return grant?.stage === 'active' ? grant : undefined;
  }

  function profileOf(subject: Subject, grant: ActiveGrant, turn: LoginTurn): Promise<Profile> {
    const asked = { operation: 'read account', timeLeft: turn.timeLeft };
    const withToken = authorized({ accessTokens, of: { subject, flowId: grant.flowId }, turn });
    const profile = profiles.of(grant.account, () => withToken((accessToken) => oauth.account(accessToken), asked));
    return inTime(asked, profile);
  }

  async function session(
    subject: Subject,
    turn: LoginTurn = {},
    observe?: SessionParts['observe'],
  ): Promise<Session | undefined> {
    const grant = await active(subject, turn);
    const site = grant?.sites.find(({ cloudId }) => cloudId === grant.site);
    return (
      grant &&
      site &&
      new JiraSession(shared, {
        subject,
        grant,
        site,
        profile: () => profileOf(subject, grant, turn),
        isLost: () => isLost(subject, grant, site),
        turn,
        observe,
      })
    );
  }

  /** `flowId`: the grant must come from this flow. */
  async function refreshSites(subject: Subject, flowId?: string): Promise<readonly Site[]> {
    const turn = { until: now() + turnLength };
    // Read before the token: if the grant changes in between, the write is refused.
    const grant = await active(subject, turn);
    const isMeant = flowId === undefined || grant?.flowId === flowId;
    const accessToken = grant && isMeant ? await accessTokens.get({ subject, flowId: grant.flowId }, turn) : undefined;
    if (!grant || accessToken === undefined) throw new AtlassianError('grant-ended', 'list sites');
    const needed = siteScopes(scope);
    const sites = usableSites(await oauth.sites(accessToken), needed);
    if (sites.length > 0) await grants.replaceSites(subject, grant.flowId, sites);
    return sites;
  }

  /** At most once a minute, for all calls of a turn: a 404 seldom means that the whole site is gone. */
  async function isLost(subject: Subject, { flowId }: ActiveGrant, { cloudId }: Site): Promise<boolean> {
    const key = `${subject} ${flowId}`;
    const asked = lookedFor.get(key) ?? refreshSites(subject, flowId).catch(() => undefined);
    if (!lookedFor.has(key)) lookedFor.set(key, asked);
    const sites = await asked;
    return sites !== undefined && sites.every((site) => site.cloudId !== cloudId);
  }

  return {
    session,
    refreshSites: (subject) => refreshSites(subject),

    async identity(subject, turn) {
      const grant = await active(subject, turn);
      if (!grant) return undefined;
      const { userName, sites } = grant;
      const site = sites.find(({ cloudId }) => cloudId === grant.site);
      return { account: accountOf(grant), userName, sites, site };
    },

    async profile(subject, turn = {}) {
      const grant = await active(subject, turn);
      return grant && profileOf(subject, grant, turn);
    },
  };
}
