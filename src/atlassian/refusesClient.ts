import { AtlassianError } from './errors';

/** What the token endpoint has said for a client id or secret it does not take. */
const aboutClient = ['access_denied', 'invalid_client', 'unauthorized_client'];

/**
 * Whether the token endpoint refuses whoever asks, and not what is asked. `unauthorized_client` says either: Atlassian has it for
 * a refresh token that it does not know any more, too.
 */
export function refusesClient(error: unknown): error is AtlassianError {
  if (!(error instanceof AtlassianError)) return false;
  const { code, reason, status } = error;
  if (code !== 'misconfigured') return code === 'unauthorized';
  return reason === undefined ? status === 401 : aboutClient.includes(reason);
}
