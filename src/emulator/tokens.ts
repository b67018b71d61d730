import { createHash, randomBytes } from 'node:crypto';
import type { Grant, StateFile } from './state';

const codeLifetime = 10 * 60_000;
const accessLifetime = 3600_000;
/** A refresh token that has been used may be used again for ten minutes; later that ends the family. */
const leeway = 10 * 60_000;

interface Code {
  readonly accountId: string;
  readonly scope: string;
  readonly redirectUri: string;
  readonly challenge: string | undefined;
  readonly expiresAt: number;
}

export interface TokenAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Atlassian's token endpoint: single-use codes, rotating refresh tokens. */
export interface Tokens {
  issueCode(code: Omit<Code, 'expiresAt'>): string;
  answer(request: Readonly<Record<string, unknown>>): TokenAnswer;
  /** The live grant an access token stands for. */
  grantOf(accessToken: string): Grant | undefined;
  forget(refreshToken: string): void;
  revoke(accountId: string): void;
  expireAccessTokens(): void;
}

export interface TokensOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateFile: StateFile;
  readonly now: () => number;
}

const invalidGrant = (description: string): TokenAnswer => ({
  status: 403,
  body: { error: 'invalid_grant', error_description: description },
});
const unknownRefreshToken = invalidGrant('Unknown or invalid refresh token.');

export function createTokens({ clientId, clientSecret, stateFile, now }: TokensOptions): Tokens {
  const codes = new Map<string, Code>();
  const { state } = stateFile;

  /** Gives the grant a new pair; the refresh token before is `previous` from now on. */
  function rotate(grant: Grant): TokenAnswer {
    const scopes = grant.scope.split(' ');
    const { refreshToken } = grant;
    grant.previous = refreshToken === undefined ? undefined : { refreshToken, at: now() };
    grant.accessToken = randomBytes(120).toString('base64url');
    grant.accessExpiresAt = now() + accessLifetime;
    grant.refreshToken = scopes.includes('offline_access') ? randomBytes(120).toString('base64url') : undefined;
    stateFile.save();
    const scope = scopes.filter((name) => name !== 'offline_access').join(' ');
    const next = grant.refreshToken === undefined ? {} : { refresh_token: grant.refreshToken };
    return {
      status: 200,
      body: { access_token: grant.accessToken, ...next, expires_in: accessLifetime / 1000, scope },
    };
  }

  function exchange({
    code,
    redirect_uri: redirectUri,
    code_verifier: verifier,
  }: Readonly<Record<string, unknown>>): TokenAnswer {
    const found = codes.get(String(code));
    codes.delete(String(code));
    const challenge = createHash('sha256').update(String(verifier)).digest('base64url');
    const good =
      found &&
      found.expiresAt > now() &&
      found.redirectUri === redirectUri &&
      (found.challenge ?? challenge) === challenge;
    if (!good) return invalidGrant('Invalid authorization code');
    const { accountId, scope } = found;
    const grant: Grant = {
      accountId,
      scope,
      accessToken: '',
      accessExpiresAt: 0,
      refreshToken: undefined,
      previous: undefined,
      revoked: false,
    };
    state.grants.push(grant);
    return rotate(grant);
  }

  function refresh(refreshToken: string): TokenAnswer {
    const grant = state.grants.find(
      (known) => known.refreshToken === refreshToken || known.previous?.refreshToken === refreshToken,
    );
    if (!grant || grant.revoked) return unknownRefreshToken;
    if (grant.refreshToken !== refreshToken && now() - (grant.previous?.at ?? 0) > leeway) {
      grant.revoked = true;
      stateFile.save();
      return unknownRefreshToken;
    }
    return rotate(grant);
  }

  function end(which: (grant: Grant) => boolean): void {
    for (const grant of state.grants.filter(which)) grant.revoked = true;
    stateFile.save();
  }

  return {
    issueCode(code) {
      const value = randomBytes(60).toString('base64url');
      codes.set(value, { ...code, expiresAt: now() + codeLifetime });
      return value;
    },
    answer(request) {
      if (request['client_id'] !== clientId || request['client_secret'] !== clientSecret) {
        return { status: 401, body: { error: 'access_denied', error_description: 'Unauthorized' } };
      }
      if (request['grant_type'] === 'authorization_code') return exchange(request);
      if (request['grant_type'] === 'refresh_token') return refresh(String(request['refresh_token']));
      return { status: 403, body: { error: 'unsupported_grant_type' } };
    },
    grantOf: (accessToken) =>
      state.grants.find(
        (grant) => grant.accessToken === accessToken && !grant.revoked && grant.accessExpiresAt > now(),
      ),
    forget: (refreshToken) => end((grant) => grant.refreshToken === refreshToken),
    revoke: (accountId) => end((grant) => grant.accountId === accountId),
    expireAccessTokens() {
      for (const grant of state.grants) grant.accessExpiresAt = 0;
    },
  };
}
