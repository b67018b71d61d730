import { AtlassianError } from './errors';

/** The token endpoint's errors for a wrong client id or secret. */
const aboutClient = ['access_denied', 'invalid_client', 'unauthorized_client'];

/**
 * Whether the token endpoint refused the client, rather than the request. `unauthorized_client` can mean either: Atlassian also
 * returns it for an unknown refresh token.
 */
export function refusesClient(error: unknown): error is AtlassianError {
  if (!(error instanceof AtlassianError)) return false;
  const { code, reason, status } = error;
  if (code !== 'misconfigured') return code === 'unauthorized';
  return reason === undefined ? status === 401 : aboutClient.includes(reason);
}
