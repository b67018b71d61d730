/** Why a sign-in did not come about. */
export const failures = [
  /** The person declined at Atlassian. */
  'denied',
  'expired',
  /** A newer sign-in of the same chat user took its place. */
  'replaced',
  'cancelled',
  /** The browser at the callback is not one that opened the link. */
  'wrong-browser',
  'unknown-link',
  /** No site with the service desk among those granted. */
  'no-site',
  /** The same for an account that only has a customer portal: 3LO does not serve those. */
  'customer-account',
  'missing-scope',
  /** Atlassian refuses the client id, the secret or the redirect URI. */
  'misconfigured',
  /** The profile lacks the field that names the registered user. */
  'no-user-name',
  'not-registered',
  /** The administrator has shut this user out. */
  'blocked',
  'unavailable',
  'too-many-codes',
  /** Our own storage does not answer. */
  'store',
  /** A mistake of our own. */
  'internal',
] as const;

export type Failure = (typeof failures)[number];
