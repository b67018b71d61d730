import { createHash } from 'node:crypto';
import type { z } from 'zod/v4';
import { AtlassianError } from './errors';
import { atlassianCloud, createSend, type Endpoints, type Send } from './http';
import { accountAnswer, sitesAnswer, tokenAnswer } from './oauthAnswers';
import { refusesClient } from './refusesClient';
import { readAs } from '../platform/readAs';
import type { CloudId, GrantedSite, Profile, Tokens } from './types';

/** The app as registered in the developer console, and the scope to ask for. */
export interface OAuthOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The previous secret, tried when Atlassian no longer, or not yet, accepts the new one. */
  readonly previousClientSecret?: string | undefined;
  /** Must equal the console's Callback URL byte for byte. */
  readonly redirectUri: string;
  readonly scope: readonly string[];
  readonly endpoints?: Endpoints;
  readonly send?: Send;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/** Atlassian's OAuth 2.0 (3LO): https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/ */
export interface OAuth {
  /** The authorization server's issuer identifier, RFC 8414 section 2: its origin. */
  readonly issuer: string;
  /** Where the browser goes for consent, with the code verifier's S256 challenge, RFC 7636 section 4.2. */
  authorizationUrl(request: { readonly state: string; readonly verifier: string }): string;
  /** Exchanges an authorization code, once. Throws `grant-ended` for a used or expired code. */
  exchange(code: string, verifier: string): Promise<Tokens>;
  /** Exchanges the rotating refresh token: the one given is void once Atlassian has responded. */
  refresh(refreshToken: string): Promise<Tokens>;
  /** The owner of the access token. Needs the scope `read:me`. */
  account(accessToken: string): Promise<Profile>;
  /** Every site of the grant, once each, in no particular order. May be empty. */
  sites(accessToken: string): Promise<readonly GrantedSite[]>;
  /** Asks Atlassian to revoke the token (RFC 7009; advertised but not documented, so do not rely on it). */
  revoke(refreshToken: string): Promise<void>;
}

const tokenTimeout = 10_000;

export function createOAuth(options: OAuthOptions): OAuth {
  const { clientId, clientSecret, redirectUri, scope, endpoints = atlassianCloud, send = createSend() } = options;
  const { previousClientSecret, now = Date.now } = options;

  /** If the client is refused, neither code nor refresh token has been spent, so the other secret can be tried. */
  async function sendAsClient(operation: string, path: string, fields: Readonly<Record<string, string>>) {
    const url = `${endpoints.auth}${path}`;
    const sendWith = (secret: string) => {
      const body = { ...fields, client_id: clientId, client_secret: secret };
      return send({ operation, method: 'POST', url, body, timeout: tokenTimeout });
    };
    try {
      return await sendWith(clientSecret);
    } catch (error) {
      if (previousClientSecret === undefined || !refusesClient(error)) throw error;
      return sendWith(previousClientSecret).catch((another: unknown) => {
        throw refusesClient(another) ? error : another;
      });
    }
  }

  async function token(operation: string, grant: Readonly<Record<string, string>>): Promise<Tokens> {
    const asked = now();
    const answer = await sendAsClient(operation, '/oauth/token', grant).catch((error: unknown) => {
      // No access token is involved here, so it is the client that is refused.
      if (error instanceof AtlassianError && (error.code === 'unauthorized' || error.code === 'forbidden'))
        throw new AtlassianError('misconfigured', operation, { status: error.status });
      throw error;
    });
    const { access_token, refresh_token, expires_in, scope: granted } = parse(tokenAnswer, operation, answer);
    return {
      accessToken: access_token,
      ...(refresh_token === undefined ? {} : { refreshToken: refresh_token }),
      expiresAt: asked + expires_in * 1000,
      scopes: granted?.split(' ').filter(Boolean) ?? [],
    };
  }

  return {
    issuer: endpoints.auth,

    authorizationUrl({ state, verifier }) {
      const url = new URL('/authorize', endpoints.auth);
      url.search = new URLSearchParams({
        audience: 'api.atlassian.com',
        client_id: clientId,
        scope: scope.join(' '),
        redirect_uri: redirectUri,
        state,
        response_type: 'code',
        // Otherwise one silent click on a forwarded link would grant access.
        prompt: 'consent',
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
      })
        .toString()
        .replaceAll('+', '%20');
      return url.href;
    },

    exchange: (code, verifier) =>
      token('sign in', { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier }),

    async refresh(refreshToken) {
      try {
        return await token('refresh', { grant_type: 'refresh_token', refresh_token: refreshToken });
      } catch (error) {
        // Atlassian returns `unauthorized_client` for an unknown refresh token.
        if (error instanceof AtlassianError && error.reason === 'unauthorized_client') {
          throw new AtlassianError('grant-ended', 'refresh', { status: error.status });
        }
        throw error;
      }
    },

    async account(accessToken) {
      const operation = 'read account';
      const answer = await send({ operation, method: 'GET', url: `${endpoints.api}/me`, accessToken });
      const { account_id, name, email, email_verified, ...account } = parse(accountAnswer, operation, answer);
      const isVerified = email_verified === undefined || email_verified === true;
      return {
        accountId: account_id,
        name,
        ...(email !== undefined && isVerified ? { email } : {}),
        type: account.account_type,
        status: account.account_status,
      };
    },

    async sites(accessToken) {
      const operation = 'list sites';
      const url = `${endpoints.api}/oauth/token/accessible-resources`;
      return oneEntryASite(parse(sitesAnswer, operation, await send({ operation, method: 'GET', url, accessToken })));
    },

    async revoke(refreshToken) {
      await sendAsClient('revoke', '/oauth/revoke', { token: refreshToken });
    },
  };
}

/** The scopes granted: Atlassian lists the access token's, and a refresh token implies `offline_access`. */
export function grantedScopes({ scopes, refreshToken }: Tokens): readonly string[] {
  return refreshToken === undefined ? scopes : [...new Set([...scopes, 'offline_access'])];
}

/** Atlassian lists a site once per product, with the same id and different scopes. */
function oneEntryASite(entries: z.infer<typeof sitesAnswer>): readonly GrantedSite[] {
  const sites = new Map<string, GrantedSite>();
  for (const { id, name, url, scopes } of entries) {
    const known = sites.get(id);
    sites.set(id, {
      cloudId: id as CloudId,
      name: known?.name ?? name,
      url: new URL(url).origin,
      scopes: [...new Set([...(known?.scopes ?? []), ...scopes])],
    });
  }
  return [...sites.values()];
}

function parse<T>(schema: z.ZodType<T>, operation: string, answer: unknown): T {
  const { success, data } = readAs(schema, answer);
  if (!success) throw new AtlassianError('unavailable', operation);
  return data;
}
