import { z } from 'zod/v4';
import { AtlassianError } from '../atlassian/errors';
import type { Send } from '../atlassian/http';
import { differenceOf, siteScopes } from '../atlassian/scopes';
import { grantedScopes, type OAuth } from '../atlassian/oauth';
import { createServiceDesk } from '../atlassian/serviceDesk';
import type { GrantedSite, Profile, Tokens } from '../atlassian/types';
import type { GrantLog } from './grantLog';
import type { ClientSettings } from './setUp';

/** The kind of error Atlassian returned, with nothing of the request or response; without `code`, a mistake of our own. */
const seenErrorSchema = z.object({ code: z.string().optional(), status: z.number().optional() });
export type SeenError = z.infer<typeof seenErrorSchema>;

export function seenErrorOf(error: unknown): SeenError {
  return error instanceof AtlassianError ? { code: error.code, status: error.status } : {};
}

/** A part of the result, or what prevented it. */
export type Attempt<T> =
  { readonly kind: 'found'; readonly value: T } | { readonly kind: 'failed'; readonly error: SeenError };

const attempt = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('found'), value }),
    z.object({ kind: z.literal('failed'), error: seenErrorSchema }),
  ]);

const siteSchema = z.object({
  name: z.string(),
  url: z.string(),
  /** Whether the grant includes, for this site, the service desk scopes that are asked for. */
  isUsable: z.boolean(),
  /** Names of the service desks. */
  desks: attempt(z.array(z.string())),
});
export type SeenSite = z.infer<typeof siteSchema>;

/** The result of a test sign-in. Holds no token. Times are epoch milliseconds. */
export const testSignInResultSchema = z.union([
  z.object({ at: z.number(), problem: z.union([z.enum(['declined', 'refused']), seenErrorSchema]) }),
  z.object({
    at: z.number(),
    /** Empty if Atlassian did not say. */
    granted: z.array(z.string()).readonly(),
    /** Asked for and not granted, as far as is known. */
    withheld: z.array(z.string()).readonly(),
    userNameAttribute: z.enum(['account_id', 'email']),
    /** Names and addresses are never stored. `userName` is absent if the profile lacks it. */
    account: attempt(z.object({ accountId: z.string(), userName: z.string().optional(), type: z.string() })),
    sites: attempt(z.array(siteSchema)),
  }),
]);
export type TestSignInResult = z.infer<typeof testSignInResultSchema>;

const sitesAtMost = 10;

interface LookAroundOptions {
  readonly oauth: OAuth;
  readonly tokens: Tokens;
  readonly settings: ClientSettings;
  readonly send: Send;
  readonly grants: GrantLog;
  /** Called with the account's profile. */
  readonly onProfile: (profile: Profile) => void;
  readonly now: () => number;
}

/** Reads everything that the tokens reach. Never rejects because of Atlassian's responses. Two calls, and one for each site. */
export async function lookAround(options: LookAroundOptions): Promise<TestSignInResult> {
  const { oauth, tokens, settings, grants, onProfile, now } = options;
  const granted = tokens.scopes.length > 0 ? grantedScopes(tokens) : [];
  grants.record(granted);
  const [account, sites] = await Promise.all([
    found(oauth.account(tokens.accessToken).then(shownOf)),
    found(oauth.sites(tokens.accessToken).then((all) => Promise.all(all.slice(0, sitesAtMost).map(look)))),
  ]);
  const { scope, userNameAttribute } = settings;
  const { notGranted: withheld } = differenceOf(scope, granted.length > 0 ? granted : undefined);
  return { at: now(), granted, withheld, userNameAttribute, account, sites };

  function shownOf(profile: Profile) {
    onProfile(profile);
    const { accountId, email, type } = profile;
    const userName = settings.userNameAttribute === 'email' ? email : accountId;
    return { accountId, type, ...(userName === undefined ? {} : { userName }) };
  }

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
    return { kind: 'failed', error: seenErrorOf(error) };
  }
}
