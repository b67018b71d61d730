import { createHash } from 'node:crypto';

/** Under what somebody signed in, as a hash: what that shows holds for the same client, callback and Atlassian alone. */
export function setUpMark(setUp: {
  readonly clientId: string;
  readonly callbackUrl: string;
  readonly authUrl: string;
}): string {
  const { clientId, callbackUrl, authUrl } = setUp;
  return createHash('sha256')
    .update(JSON.stringify([clientId, callbackUrl, authUrl]))
    .digest('hex')
    .slice(0, 16);
}
