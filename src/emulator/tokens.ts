import { createHash, randomBytes } from 'node:crypto';
import type { ApiAnswer } from './api';
import type { Grant, StateFile } from './state';

const minute = 60_000;
const codeLifetime = 10 * minute;
const accessLifetime = 60 * minute;
/** Unused. */
const refreshLifetime = 90 * 24 * 60 * minute;
/** A used refresh token may be used again within this time; later, that ends its family. */
const leeway = 10 * minute;
/** How many used refresh tokens a family remembers. */
const refreshTokensAtMost = 100;

/** What the person consented to. */
interface Consent {
  readonly accountId: string;
  readonly scope: string;
  readonly redirectUri: string;
  /** S256; without one the exchange needs no verifier. */
  readonly challenge: string | undefined;
}

export interface TokensOptions {
  readonly clientId: string;
  /** Whether this is a valid client secret. */
  readonly isSecret: (secret: unknown) => boolean;
  readonly stateFile: StateFile;
  readonly now: () => number;
  /** Whether a person's grants are revoked at the moment. */
  readonly isRevoked: (accountId: string) => boolean;
}

/** The fields of a request's body. */
type Fields = Readonly<Record<string, unknown>>;

/** Atlassian's token endpoint: single-use codes, rotating refresh tokens. */
export interface Tokens {
  issueCode(consent: Consent): string;
  /** `POST /oauth/token` */
  answer(fields: Fields): ApiAnswer;
  /** `POST /oauth/revoke`: an unknown token counts as revoked. */
  revokeToken(fields: Fields): ApiAnswer;
  /** The live grant that an access token belongs to. */
  grantOf(accessToken: string): Grant | undefined;
  revoke(accountId: string): void;
  expireAccessTokens(): void;
}

const refused = (status: number, error: string, description: string): ApiAnswer => ({
  status,
  body: { error, error_description: description },
});
const wrongClient = refused(401, 'access_denied', 'Unauthorized');
const wrongCode = refused(403, 'invalid_grant', 'Invalid authorization code');
const wrongRefreshToken = refused(403, 'invalid_grant', 'Unknown or invalid refresh token.');

export function createTokens({ clientId, isSecret, stateFile, now, isRevoked }: TokensOptions): Tokens {
  const codes = new Map<string, Consent & { readonly expiresAt: number }>();
  const { state } = stateFile;

  /** Issues another pair of tokens for the grant. */
  function issue(grant: Grant): ApiAnswer {
    const token = newToken();
    grant.access = [{ token, expiresAt: now() + accessLifetime }, ...grant.access.filter(isLive)];
    const scopes = grant.scope.split(' ');
    const refreshToken = scopes.includes('offline_access') ? newToken() : undefined;
    if (refreshToken !== undefined) {
      grant.refresh.unshift({ token: refreshToken, expiresAt: now() + refreshLifetime });
      grant.refresh.splice(refreshTokensAtMost);
    }
    stateFile.save();
    return {
      status: 200,
      body: {
        access_token: token,
        ...(refreshToken === undefined ? {} : { refresh_token: refreshToken }),
        expires_in: accessLifetime / 1000,
        scope: scopes.filter((name) => name !== 'offline_access').join(' '),
      },
    };
  }

  const isLive = ({ expiresAt }: { readonly expiresAt: number }) => expiresAt > now();

  function exchange({ code, redirect_uri: redirectUri, code_verifier: verifier }: Fields): ApiAnswer {
    const consent = codes.get(String(code));
    codes.delete(String(code));
    if (!consent || !isLive(consent) || consent.redirectUri !== redirectUri) return wrongCode;
    const { accountId, scope, challenge } = consent;
    if (challenge !== undefined && challenge !== s256(String(verifier))) return wrongCode;
    const grant: Grant = { accountId, scope, access: [], refresh: [] };
    state.grants = [...state.grants.filter(({ access, refresh }) => [...access, ...refresh].some(isLive)), grant];
    return issue(grant);
  }

  function rotate(token: string): ApiAnswer {
    const grant = state.grants.find((known) => known.refresh.some((one) => one.token === token));
    const found = grant?.refresh.find((one) => one.token === token);
    if (!grant || !found || !isLive(found) || isRevoked(grant.accountId)) return wrongRefreshToken;
    if (found.usedAt !== undefined && now() - found.usedAt > leeway) {
      end((known) => known === grant);
      return wrongRefreshToken;
    }
    found.usedAt ??= now();
    return issue(grant);
  }

  function end(which: (grant: Grant) => boolean): void {
    state.grants = state.grants.filter((grant) => !which(grant));
    stateFile.save();
  }

  const isClient = (fields: Fields) => fields['client_id'] === clientId && isSecret(fields['client_secret']);

  return {
    issueCode(consent) {
      for (const [known, old] of codes) if (!isLive(old)) codes.delete(known);
      const code = newToken();
      codes.set(code, { ...consent, expiresAt: now() + codeLifetime });
      return code;
    },
    answer(fields) {
      if (!isClient(fields)) return wrongClient;
      if (fields['grant_type'] === 'authorization_code') return exchange(fields);
      if (fields['grant_type'] === 'refresh_token') return rotate(String(fields['refresh_token']));
      return refused(400, 'unsupported_grant_type', 'The grant type is not supported.');
    },
    revokeToken(fields) {
      if (!isClient(fields)) return wrongClient;
      end((grant) => [...grant.access, ...grant.refresh].some(({ token }) => token === fields['token']));
      return { status: 200 };
    },
    grantOf: (accessToken) =>
      state.grants.find(
        ({ accountId, access }) =>
          !isRevoked(accountId) && access.some((one) => one.token === accessToken && isLive(one)),
      ),
    revoke: (accountId) => end((grant) => grant.accountId === accountId),
    expireAccessTokens() {
      for (const grant of state.grants) grant.access = [];
      stateFile.save();
    },
  };
}

function newToken(): string {
  return randomBytes(150).toString('base64url');
}

function s256(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}
