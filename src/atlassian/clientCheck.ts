import { AtlassianError } from './errors';
import type { Send } from './http';
import { createOAuth } from './oauth';
import { refusesClient } from './refusesClient';

/** A client and its endpoints, from the settings. */
export interface CheckedClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly callbackUrl: string;
  readonly scope: readonly string[];
  readonly authUrl: string;
  readonly apiUrl: string;
}

/** How the token endpoint responds to a client id and secret. */
export type ClientCheck =
  | { readonly kind: 'known' }
  /** The id, the secret, or both are wrong. */
  | { readonly kind: 'refused' }
  /** It accepted a code that cannot exist, so it is not Atlassian. */
  | { readonly kind: 'notAtlassian' }
  /** `said`: status and OAuth error, or why there was no response; safe to show. */
  | { readonly kind: 'unknown'; readonly said: string };

/**
 * Asks for tokens with a code that cannot exist: a known client is told that the code is wrong, any other that the client is. One
 * call; changes nothing at Atlassian.
 */
export async function checkClient(client: CheckedClient, send: Send): Promise<ClientCheck> {
  const { clientId, clientSecret, callbackUrl: redirectUri, scope, authUrl: auth, apiUrl: api } = client;
  const oauth = createOAuth({ clientId, clientSecret, redirectUri, scope, endpoints: { auth, api }, send });
  try {
    await oauth.exchange('no-such-code', 'v'.repeat(43));
    return { kind: 'notAtlassian' };
  } catch (error) {
    if (!(error instanceof AtlassianError)) throw error;
    return meaningOf(error);
  }
}

function meaningOf(error: AtlassianError): ClientCheck {
  const { code, status, reason = '' } = error;
  if (code === 'grant-ended') return { kind: 'known' };
  if (refusesClient(error)) return { kind: 'refused' };
  const parts = [
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(/^[a-z_]{1,40}$/.test(reason) ? [reason] : []),
  ];
  return { kind: 'unknown', said: parts.join(', ') || 'no answer' };
}
