/** Why a sign-in failed. */
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
  /** None of the granted sites has the service desk. */
  'no-site',
  /** The same for an account that only has a customer portal: Atlassian's OAuth does not serve those. */
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
