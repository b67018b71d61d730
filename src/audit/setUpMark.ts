import { createHash } from 'node:crypto';

/** A hash of the set-up somebody signed in with: the sign-in proves something only for the same client, callback and Atlassian. */
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
