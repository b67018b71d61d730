import { AtlassianError } from '../atlassian/errors';
import { siteScopes } from '../atlassian/scopes';
import type { OAuth } from '../atlassian/oauth';
import type { GrantedSite, Profile, Tokens } from '../atlassian/types';
import { refusal, refusalIn } from '../audit/event';
import type { Failure } from './failures';
import type { Grant, Refused } from './flow';
import { isTooLong, normalUserName } from '../audit/userName';
import type { Admission, Applicant } from './registrations';
import type { Subject } from './subject';

/** The profile's field that names the registered user. */
export type UserNameAttribute = 'account_id' | 'email';

/** @internal */
export interface RedeemOptions {
  readonly oauth: OAuth;
  readonly scope: readonly string[];
  readonly userNameAttribute: UserNameAttribute;
  /** Whether this person may use the assistant. */
  readonly admit: (person: Applicant, subject: Subject) => Promise<Admission>;
}

/** Exchanges an authorization code and checks who it belongs to: the grant, or why it cannot be used. @internal */
export function createRedeem({ oauth, scope, userNameAttribute, admit }: RedeemOptions) {
  const needed = siteScopes(scope);
  const lacking = (granted: readonly string[]) => needed.filter((name) => !granted.includes(name));

  return async (code: string, verifier: string, subject: Subject): Promise<Grant | Refused> => {
    try {
      const tokens = await oauth.exchange(code, verifier);
      const withheld = tokens.scopes.length > 0 ? lacking(tokens.scopes) : [];
      if (withheld.length > 0) return { reason: 'missing-scope', refusal: refusal({ scopes: withheld }) };
      const [account, all] = await Promise.all([oauth.account(tokens.accessToken), oauth.sites(tokens.accessToken)]);
      const named = userNameAttribute === 'email' ? account.email : account.accountId;
      const userName = normalUserName(named ?? '');
      if (userName === '' || isTooLong(userName)) return { reason: 'no-user-name' };
      const admission = await admit({ userName, name: account.name, email: account.email }, subject);
      if (admission !== 'admitted') return { reason: admission, userName };
      return grantOf(tokens, account, userName, all);
    } catch (error) {
      if (!(error instanceof AtlassianError)) throw error;
      return { reason: failureOf(error), refusal: refusalIn(error) };
    }
  };

  function grantOf(tokens: Tokens, account: Profile, userName: string, all: readonly GrantedSite[]): Grant | Refused {
    const sites = usableSites(all, needed);
    if (sites.length > 0) return { tokens: { ...tokens, scopes: [...tokens.scopes] }, account, userName, sites };
    if (account.type === 'customer') return { reason: 'customer-account', userName };
    const nearest = all.find((site) => lacking(site.scopes).length < needed.length);
    if (!nearest) return { reason: 'no-site', userName };
    return { reason: 'missing-scope', userName, refusal: refusal({ scopes: lacking(nearest.scopes) }) };
  }
}

/** The sites at which the grant has every scope that is needed. @internal */
export function usableSites(sites: readonly GrantedSite[], needed: readonly string[]) {
  return sites
    .filter(({ scopes }) => needed.every((name) => scopes.includes(name)))
    .map(({ cloudId, name, url }) => ({ cloudId, name, url }));
}

function failureOf({ code }: AtlassianError): Failure {
  switch (code) {
    case 'missing-scope':
    case 'forbidden':
    case 'unauthorized':
      return 'missing-scope';
    case 'misconfigured':
    case 'invalid':
    case 'not-found':
    case 'conflict':
      return 'misconfigured';
    // Atlassian issued the code a moment ago and no longer knows it: the exchange came too late.
    case 'grant-ended':
      return 'expired';
    case 'rate-limited':
    case 'unavailable':
    case 'unknown-outcome':
      return 'unavailable';
  }
}
