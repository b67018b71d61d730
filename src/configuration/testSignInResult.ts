import type { Send } from '../atlassian/http';
import { differenceOf, siteScopes } from '../atlassian/scopes';
import { grantedScopes, type OAuth } from '../atlassian/oauth';
import { createServiceDesk } from '../atlassian/serviceDesk';
import type { Account, GrantedSite, Tokens } from '../atlassian/types';
import type { GrantLog } from './grantLog';
import type { ClientSettings } from './setUp';

/** A part of the answer, or what was in its way. */
export type Attempt<T> =
  { readonly kind: 'found'; readonly value: T } | { readonly kind: 'failed'; readonly error: unknown };

/** What a test sign-in showed. Holds no token. */
export type TestSignInResult =
  | { readonly at: number; readonly problem: unknown }
  | {
      /** Epoch milliseconds. */
      readonly at: number;
      readonly problem?: undefined;
      /** Empty where Atlassian did not say. */
      readonly granted: readonly string[];
      /** Asked for and not granted, as far as is known. */
      readonly withheld: readonly string[];
      readonly userNameAttribute: ClientSettings['userNameAttribute'];
      readonly account: Attempt<Account>;
      readonly sites: Attempt<readonly SeenSite[]>;
    };

export interface SeenSite {
  readonly name: string;
  readonly url: string;
  /** Whether the grant holds there the service desk scopes that are asked for. */
  readonly isUsable: boolean;
  /** Names of the service desks. */
  readonly desks: Attempt<readonly string[]>;
}

const sitesAtMost = 10;

interface LookAroundOptions {
  readonly oauth: OAuth;
  readonly tokens: Tokens;
  readonly settings: ClientSettings;
  readonly send: Send;
  readonly grants: GrantLog;
  readonly now: () => number;
}

/** Looks at all that the tokens reach. Never rejects for what Atlassian answers. Two calls, and one for each site. */
export async function lookAround(options: LookAroundOptions): Promise<TestSignInResult> {
  const { oauth, tokens, settings, grants, now } = options;
  const granted = tokens.scopes.length > 0 ? grantedScopes(tokens) : [];
  grants.record(granted);
  const [account, sites] = await Promise.all([
    found(oauth.account(tokens.accessToken)),
    found(oauth.sites(tokens.accessToken).then((all) => Promise.all(all.slice(0, sitesAtMost).map(look)))),
  ]);
  const { scope, userNameAttribute } = settings;
  const { notGranted: withheld } = differenceOf(scope, granted.length > 0 ? granted : undefined);
  return { at: now(), granted, withheld, userNameAttribute, account, sites };

  async function look({ cloudId, name, url, scopes }: GrantedSite): Promise<SeenSite> {
    const needed = siteScopes(settings.scope);
    const isUsable = needed.every((one) => scopes.includes(one));
    const send: Send = (call) => options.send({ ...call, accessToken: tokens.accessToken });
    const baseUrl = `${settings.apiUrl}/ex/jira/${encodeURIComponent(cloudId)}/rest/servicedeskapi`;
    const desks = isUsable
      ? await found(createServiceDesk({ send, baseUrl, siteUrl: url }).desks())
      : ({ kind: 'found', value: [] } as const);
    const names = desks.kind === 'found' ? { ...desks, value: desks.value.map((desk) => desk.name) } : desks;
    return { name, url, isUsable, desks: names };
  }
}

async function found<T>(asked: Promise<T>): Promise<Attempt<T>> {
  try {
    return { kind: 'found', value: await asked };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
